# Reference 8.2: while repeats; its else clause runs when the condition becomes false.
n = 3
while n:
    print(n)
    n -= 1
else:
    print("else", n)
# expect: 3
# expect: 2
# expect: 1
# expect: else 0
while True:
    n += 1
    if n == 2: break
else:
    print("never")
print(n)  # expect: 2
while False: print("never")
else: print("immediately")
# expect: immediately
i = j = 0
while i < 3 and j < 10:
    j += 1
    if j % 2: continue
    i += 1
print(i, j)  # expect: 3 6
stack = [1, 2, 3]
while stack: print(stack.pop())
# expect: 3
# expect: 2
# expect: 1
while (n := n - 1) > -2: print("walrus", n)
# expect: walrus 1
# expect: walrus 0
# expect: walrus -1
