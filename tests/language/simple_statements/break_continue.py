# Reference 7.9 and 7.10: break and continue act on the nearest loop, through finally.
for i in range(5):
    if i == 1: continue
    if i == 3: break
    print(i)
# expect: 0
# expect: 2
for i in range(2):
    for j in range(3):
        if j == 1: break
        print(i, j)
# expect: 0 0
# expect: 1 0
for i in range(3):
    try:
        if i == 1: continue
        print("body", i)
    finally:
        print("finally", i)
# expect: body 0
# expect: finally 0
# expect: finally 1
# expect: body 2
# expect: finally 2
while True:
    try:
        break
    finally:
        print("finally on break")
# expect: finally on break
n = 0
while n < 5:
    n += 1
    try:
        1 / (n - 2)
    except ZeroDivisionError:
        continue
    else:
        if n == 4: break
print(n)  # expect: 4
for source in ("break", "continue", "def f():\n    break", "for i in x:\n    def f(): continue", "class A:\n    break", "if 1: continue"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.msg)
# expect: 'break' outside loop
# expect: 'continue' not properly in loop
# expect: 'break' outside loop
# expect: 'continue' not properly in loop
# expect: 'break' outside loop
# expect: 'continue' not properly in loop
