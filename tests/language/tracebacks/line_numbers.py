# The line of an exception is that of the expression that failed, also in calls over several lines.
def line(f):
    try:
        f()
    except Exception as e:
        tb = e.__traceback__.tb_next
        while tb.tb_next: tb = tb.tb_next
        return tb.tb_lineno - f.__code__.co_firstlineno
def a():
    x = 1
    y = x / 0
def b():
    return max(
        1,
        2 / 0,
    )
def c():
    for i in range(3):
        if i == 2:
            raise KeyError
def d():
    x = [1,
         2,
         undefined]
def e():
    with open("/nonexistent/x"):
        pass
def f():
    try:
        pass
    finally:
        {}["k"]
def g():
    if True:
        pass
    elif 1:
        pass
    while 1 / 0:
        pass
def h():
    x = 5
    x.y = (
        1)
def i():
    a = b = 1
    a, b = 1, 2; a.c
def j():
    return (1
            + 2
            + "x")
for func in (a, b, c, d, e, f, g, h, i, j):
    print(func.__name__, line(func))
# expect: a 2
# expect: b 3
# expect: c 3
# expect: d 3
# expect: e 1
# expect: f 4
# expect: g 5
# expect: h 2
# expect: i 2
# expect: j 1
