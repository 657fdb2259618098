# Library: globals(), locals() and vars().
x = 1
print(globals()["x"], globals() is globals(), locals() is globals(), vars() is globals(), "f" in globals())
# expect: 1 True True True False
globals()["made"] = 5
print(made)  # expect: 5
def f(a, *b, c=3, **d):
    e = 4
    return locals()
print(f(1, 2, z=9))  # expect: {'a': 1, 'c': 3, 'b': (2,), 'd': {'z': 9}, 'e': 4}
def g():
    before = sorted(locals())
    v = 1
    def inner(): return v
    return before, sorted(locals())
print(g())  # expect: ([], ['before', 'inner', 'v'])
class A:
    y = 1
    names = [n for n in locals()]
    print("y" in locals(), locals()["y"])
# expect: True 1
print(vars(A)["y"])  # expect: 1
def h():
    n = 0
    locals()["n"] = 5
    return n
print(h())  # expect: 0
print(globals()["__name__"], __name__)  # expect: __main__ __main__
try:
    vars(1)
except TypeError as e:
    print(e)  # expect: vars() argument must have __dict__ attribute
