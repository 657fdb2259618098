# Reference 3.3.10: __match_args__ gives positional sub-patterns their attributes.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = Point.__match_args__ + ("z",)

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def show(value):
    match value:
        case Point3(x, y, z=0):
            return f"flat {x} {y}"
        case Point3(x, y, z):
            return f"3d {x} {y} {z}"
        case Point(0, 0):
            return "origin"
        case Point(x, y=0):
            return f"on x axis at {x}"
        case Point(x, y):
            return f"{x} {y}"
        case _:
            return "other"


for value in (Point3(1, 2, 0), Point3(1, 2, 3), Point(0, 0), Point(4, 0), Point(4, 5), 6):
    print(show(value))
# expect: flat 1 2
# expect: 3d 1 2 3
# expect: origin
# expect: on x axis at 4
# expect: 4 5
# expect: other


class Without:
    x = 1


class Listed:
    __match_args__ = ["x"]
    x = 1


class NotText:
    __match_args__ = (1,)


class Empty:
    __match_args__ = ()


class Missing:
    __match_args__ = ("absent",)


for subject in (Without(), Listed(), NotText(), Empty(), Missing(), 3, "text"):
    try:
        match subject:
            case Without(1) | Listed(1) | NotText(1) | Empty(1) | Missing(1) | int(3) | str("text"):
                print(subject if isinstance(subject, (int, str)) else type(subject).__name__, "matches")
            case _:
                print(type(subject).__name__, "does not match")
    except TypeError as e:
        print(e)
# expect: Without() accepts 0 positional sub-patterns (1 given)
# expect: Listed.__match_args__ must be a tuple (got list)
# expect: __match_args__ elements must be strings (got int)
# expect: Empty() accepts 0 positional sub-patterns (1 given)
# expect: Missing does not match
# expect: 3 matches
# expect: text matches
for case in ("Point(1, 2, 3)", "Point(1, x=2)", "int(1, 2)", "len(1)"):
    try:
        exec(f"match Point(1, 2) if {case!r}[0] == 'P' else 1:\n  case {case}: print('matches')")
    except TypeError as e:
        print(case, "→", e)
# expect: Point(1, 2, 3) → Point() accepts 2 positional sub-patterns (3 given)
# expect: Point(1, x=2) → Point() got multiple sub-patterns for attribute 'x'
# expect: int(1, 2) → int() accepts 1 positional sub-pattern (2 given)
# expect: len(1) → called match pattern must be a class
