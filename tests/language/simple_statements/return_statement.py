# Reference 7.6: return leaves the function, giving None without an expression, and runs finally clauses.
def a(): return
def b(): return None
def c(): pass
def d(): return 1, 2
def e():
    for i in range(10):
        for j in range(10):
            if i * j == 12:
                return i, j
def f():
    try:
        return "try"
    finally:
        print("finally")
def g():
    try:
        return "try"
    finally:
        return "finally wins"
def h():
    x = 1
    try:
        return x
    finally:
        x = 2
def k():
    with_result = []
    for i in range(3):
        try:
            with_result.append(i)
            if i == 1:
                return with_result
        finally:
            with_result.append("f")
for fn in (a, b, c, d, e, f, g, h, k):
    print(fn.__name__, fn())
# expect: a None
# expect: b None
# expect: c None
# expect: d (1, 2)
# expect: e (2, 6)
# expect: finally
# expect: f try
# expect: g finally wins
# expect: h 1
# expect: k [0, 'f', 1, 'f']
