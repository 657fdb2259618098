# Statements after loops, returns in nested blocks and dead code behave.
def a(x):
    while x:
        if x == 5: return "five"
        while True:
            x -= 1
            if x % 3 == 0: break
        else:
            return "never"
    return "zero"
print(a(4), a(10), a(5))  # expect: zero zero five
def b():
    return 1
    print("dead")
def c():
    for i in range(3):
        for j in range(3):
            if i == j == 1: return (i, j)
        else:
            continue
        break
def d(x):
    try:
        if x == 1: return "one"
        elif x == 2: raise KeyError
    except KeyError:
        return "key"
    else:
        return "else"
    finally:
        x = None
    return "dead"
def e():
    while 1:
        try:
            return "in loop"
        finally:
            pass
def f():
    if 0: return "no"
    if 1: return "yes"
    return "dead"
def g(n):
    with_result = 0
    while True:
        n -= 1
        if n < 0: break
        if n % 2: continue
        with_result += n
    return with_result
print(b(), c(), d(0), d(1), d(2), e(), f(), g(10))  # expect: 1 (1, 1) else one key in loop yes 20
def h():
    for _ in range(2):
        def inner(): return "redefined"
    else:
        del _
    return inner()
print(h())  # expect: redefined
while True:
    if True: break
    print("dead")
print("end")  # expect: end
