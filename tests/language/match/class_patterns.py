# Reference 8.6.4.10: class patterns use isinstance, __match_args__ and attributes.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Sub(Point): pass
def m(p):
    match p:
        case Point(0, 0): return "origin"
        case Point(x, y=0): return ("x axis", x)
        case Sub(x=a, y=b): return ("sub", a, b)
        case Point(x, y): return ("point", x, y)
        case int(n): return ("int", n)
        case str(s): return ("str", s)
        case float() as f: return ("float", f)
        case list([a, *_]): return ("list", a)
        case dict(): return "dict"
        case bool(): return "never"
    return "none"
for p in (Point(0, 0), Point(1, 0), Sub(1, 2), Point(3, 4), 5, True, "s", 1.5, [1, 2], [], {}, None, b""):
    print(m(p))
# expect: origin
# expect: ('x axis', 1)
# expect: ('sub', 1, 2)
# expect: ('point', 3, 4)
# expect: ('int', 5)
# expect: ('int', True)
# expect: ('str', 's')
# expect: ('float', 1.5)
# expect: ('list', 1)
# expect: none
# expect: dict
# expect: none
# expect: none
def check(p, cls):
    try:
        match p:
            case cls(1, 2, 3): print("yes")
            case _: print("no")
    except TypeError as e:
        print(e)
check(Point(1, 2), Point)  # expect: Point() accepts 2 positional sub-patterns (3 given)
check(5, Point)  # expect: no
check(5, int)  # expect: int() accepts 1 positional sub-pattern (3 given)
check(object(), object)  # expect: object() accepts 0 positional sub-patterns (3 given)
class BadArgs: __match_args__ = ["x"]
check(BadArgs(), BadArgs)  # expect: BadArgs.__match_args__ must be a tuple (got list)
class BadName: __match_args__ = (1, 2, 3)
check(BadName(), BadName)  # expect: __match_args__ elements must be strings (got int)
try:
    match 1:
        case m(): pass
except TypeError as e:
    print(e)  # expect: called match pattern must be a class
