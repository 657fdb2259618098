# Library, collections.namedtuple.
from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), P._fields, p._asdict(), p._replace(x=5), P._make([7, 8]), tuple(p), p + (3,), hash(p) == hash((1, 2)), isinstance(p, tuple))
# expect: P(x=1, y=2) 1 2 True 2 ('x', 'y') {'x': 1, 'y': 2} P(x=5, y=2) P(x=7, y=8) (1, 2) (1, 2, 3) True True
x, y = p
print(x, y, P.__name__, P.__doc__, P.x.__doc__, *p)  # expect: 1 2 P P(x, y) Alias for field number 0 1 2
D = namedtuple("D", ["a", "b", "c"], defaults=[8, 9])
print(D(1), D(1, 2), D._field_defaults, namedtuple("R", "a class a _b", rename=True)._fields, namedtuple("E", "")(), namedtuple("C", "a, b")(1, 2))
# expect: D(a=1, b=8, c=9) D(a=1, b=2, c=9) {'b': 8, 'c': 9} ('a', '_1', '_2', '_3') E() C(a=1, b=2)
class Sub(P):
    __slots__ = ()
    @property
    def norm(self): return self.x ** 2 + self.y ** 2
print(Sub(3, 4).norm, Sub(3, 4))  # expect: 25 Sub(x=3, y=4)
match p:
    case P(x=1, y=b): print("matched", b)  # expect: matched 2
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: setattr(p, "x", 1), lambda: p._replace(q=1), lambda: namedtuple("B", "a a"), lambda: namedtuple("B", "1a"), lambda: namedtuple("B", "class"), lambda: namedtuple("B", "_a"), lambda: namedtuple("1B", "a"), lambda: P._make([1]), lambda: namedtuple("B", "a", defaults=[1, 2]), lambda: p.nope):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError P.__new__() missing 1 required positional argument: 'y'
# expect: TypeError P.__new__() takes 3 positional arguments but 4 were given
# expect: TypeError P.__new__() got an unexpected keyword argument 'z'
# expect: AttributeError can't set attribute
# expect: ValueError Got unexpected field names: ['q']
# expect: ValueError Encountered duplicate field name: 'a'
# expect: ValueError Type names and field names must be valid identifiers: '1a'
# expect: ValueError Type names and field names cannot be a keyword: 'class'
# expect: ValueError Field names cannot start with an underscore: '_a'
# expect: ValueError Type names and field names must be valid identifiers: '1B'
# expect: TypeError Expected 2 arguments, got 1
# expect: TypeError Got more default values than field names
# expect: AttributeError 'P' object has no attribute 'nope'
