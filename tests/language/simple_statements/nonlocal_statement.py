# Reference 7.13: nonlocal binds to the nearest enclosing function's variable.
def counter():
    n = 0
    def bump(by=1):
        nonlocal n
        n += by
        return n
    return bump
c, d = counter(), counter()
print(c(), c(5), d(), c())  # expect: 1 6 1 7
def outer():
    a = 1
    def middle():
        def inner():
            nonlocal a
            a = 2
        inner()
        return a
    return middle(), a
print(outer())  # expect: (2, 2)
def shadow():
    x = "outer"
    def mid():
        x = "mid"
        def inner():
            nonlocal x
            x = "changed"
        inner()
        return x
    return mid(), x
print(shadow())  # expect: ('changed', 'outer')
def deleting():
    v = 1
    def kill():
        nonlocal v
        del v
    kill()
    try:
        return v
    except NameError as e:
        return type(e).__name__, str(e)
print(deleting())
# expect: ('UnboundLocalError', "cannot access local variable 'v' where it is not associated with a value")
def in_class():
    k = 1
    class A:
        nonlocal k
        k = 2
    return k, hasattr(A, "k")
print(in_class())  # expect: (2, False)
