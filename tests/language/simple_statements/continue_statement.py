# Reference 7.10: continue starts the next round of the nearest loop; `finally` clauses and exits of `with` run first.
for i in range(4):
    if i % 2:
        continue
    print(i)
# expect: 0
# expect: 2
n = 0
while n < 5:
    n += 1
    if n < 4:
        continue
    print("n", n)
else:
    print("else runs after continue")
# expect: n 4
# expect: n 5
# expect: else runs after continue


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit", details[0])


for i in range(2):
    try:
        with Guard():
            if i == 0:
                continue
            print("body", i)
    finally:
        print("finally", i)
# expect: exit None
# expect: finally 0
# expect: body 1
# expect: exit None
# expect: finally 1

# In `finally`, continue drops the exception.
for i in range(3):
    try:
        1 / (i - 1)
    except ZeroDivisionError:
        print("zero")
        continue
    finally:
        if i == 2:
            continue
        print("cleaned", i)
    print("after", i)
# expect: cleaned 0
# expect: after 0
# expect: zero
# expect: cleaned 1
for i in range(2):
    try:
        raise KeyError(i)
    finally:
        continue
print("dropped", i)  # expect: dropped 1

# The else clause of the inner loop belongs to it: continue there goes on with the outer loop.
for i in range(2):
    for j in range(2):
        pass
    else:
        continue
    print("never")
for bad in ("continue", "def f(): continue", "for x in y: pass\nelse: continue", "for x in y:\n class C: continue", "while 1:\n def f(): continue", "if 1: continue"):
    try:
        compile(bad, "<text>", "exec")
        print(bad, "compiles")
    except SyntaxError as e:
        print(repr(bad), "→", e.msg)
# expect: 'continue' → 'continue' not properly in loop
# expect: 'def f(): continue' → 'continue' not properly in loop
# expect: 'for x in y: pass\nelse: continue' → 'continue' not properly in loop
# expect: 'for x in y:\n class C: continue' → 'continue' not properly in loop
# expect: 'while 1:\n def f(): continue' → 'continue' not properly in loop
# expect: 'if 1: continue' → 'continue' not properly in loop
