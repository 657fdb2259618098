# Reference 8.3: rebinding the loop variable, the iterable or the limit inside the loop.
limit = 3
for i in range(limit):
    limit = 100
    i += 10
    print(i)
# expect: 10
# expect: 11
# expect: 12
items = [1, 2, 3]
for x in items:
    items = []
    print(x)
# expect: 1
# expect: 2
# expect: 3
print(items, x)  # expect: [] 3
for i in range(2):
    for i in range(10, 12): print(i)
    print("outer sees", i)
# expect: 10
# expect: 11
# expect: outer sees 11
# expect: 10
# expect: 11
# expect: outer sees 11
def f():
    for i in range(3):
        def show(): return i
        if i == 1: keep = show
    return keep(), i
print(f())  # expect: (2, 2)
r = range(3)
for i in r:
    r = None
print(i, r)  # expect: 2 None
for a in (b := [1, 2]):
    b.clear()
    print(a, b)
# expect: 1 []
for i in range(5):
    del i
print("i" in globals())  # expect: False
for n in range(2 ** 62, 2 ** 62 + 2): print(n)
# expect: 4611686018427387904
# expect: 4611686018427387905
for n in range(2 ** 31 - 1, 2 ** 31 + 1): print(n + 1)
# expect: 2147483648
# expect: 2147483649
for n in range(3, 0, -1): n = str(n); print(n)
# expect: 3
# expect: 2
# expect: 1
for n in range(True): print(n)
# expect: 0
i = 5
while i > 0: i, j = i - 2, i
print(i, j)  # expect: -1 1
