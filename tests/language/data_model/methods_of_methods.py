# Methods whose function is no function: another method, an instance with __call__, a class; and the variables beside the call.
import types
class C:
    def __call__(self, *a, **k): return (type(self).__name__, a, k)
class D:
    pass
D.__call__ = types.MethodType(C(), "bound")
def f():
    a, b, c = 1, 2, 3
    m = types.MethodType(C(), 5)
    mm = types.MethodType(types.MethodType(C(), 6), 7)
    mmm = types.MethodType(types.MethodType(types.MethodType(types.MethodType(C(), 6), 7), 8), 9)
    r = [m(1), mm(1), mmm(1, x=2), m(*[1]), mm(*[1], **{"k": 3}), mmm(*range(15))]
    print(a, b, c, m.__self__, mm.__self__)
    for x in r: print(x)
    d = D()
    print(a, b, c, d(1), d(*[1]), a, b, c)
    print([m(i) for i in range(2)], sorted([3, 1], key=types.MethodType(C(), 5)))
    class E(metaclass=type): __call__ = C()
    e = E()
    print(a, b, e(1, 2), types.MethodType(e, 4)(5), a, b, c)
    print(list(map(mmm, [1])), c)
f()
# expect: 1 2 3 5 7
# expect: ('C', (5, 1), {})
# expect: ('C', (6, 7, 1), {})
# expect: ('C', (6, 7, 8, 9, 1), {'x': 2})
# expect: ('C', (5, 1), {})
# expect: ('C', (6, 7, 1), {'k': 3})
# expect: ('C', (6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14), {})
# expect: 1 2 3 ('C', ('bound', 1), {}) ('C', ('bound', 1), {}) 1 2 3
# expect: [('C', (5, 0), {}), ('C', (5, 1), {})] [1, 3]
# expect: 1 2 ('C', (1, 2), {}) ('C', (4, 5), {}) 1 2 3
# expect: [('C', (6, 7, 8, 9, 1), {})] 3


class Pair:
    def __init__(self, first, second=None):
        self.pair = first, second


class Fixed(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


def classes():
    a, b, c = 1, 2, 3
    print(types.MethodType(Pair, "p")(4).pair, types.MethodType(Pair, "p")(*[4]).pair, a, b, c)
    print(types.MethodType(Fixed, "f")(5, 6), types.MethodType(types.MethodType(Fixed, "f"), "g")(*[7], *range(12)), a, b, c)
    print(types.MethodType(int, "1f")(16), types.MethodType(types.MethodType(dict, [("k", 1)]), {"not": "used"}).__func__(k=2), a, b, c)
    try:
        types.MethodType(types.MethodType(Pair, 1), 2)(3, 4)
    except TypeError as error:
        print(error, a, b, c)


classes()
# expect: ('p', 4) ('p', 4) 1 2 3
# expect: ('f', 5, 6) ('f', 'g', 7, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) 1 2 3
# expect: 31 {'k': 2} 1 2 3
# expect: Pair.__init__() takes from 2 to 3 positional arguments but 5 were given 1 2 3
