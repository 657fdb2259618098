# Exceptions raised inside special methods pass through the operation that called them.
class Boom(Exception): pass
def boom(self, *a): raise Boom("boom")
names = ["bool", "len", "iter", "next", "getitem", "contains", "eq", "lt", "hash", "repr", "str", "format", "int", "float", "index", "add", "radd", "call", "enter", "getattr", "bytes", "complex", "round", "reversed", "neg", "iadd", "setitem", "delitem", "instancecheck", "dir", "abs", "await"]
X = type("X", (), {f"__{n}__": boom for n in names if n != "getattr"})
x = X()
def iadd():
    y = x
    y += 1
def setitem(): x[0] = 1
def delitem(): del x[0]
def enter():
    with x: pass
X.__exit__ = boom
tests = {"bool": lambda: not x, "if": lambda: 1 if x else 2, "and": lambda: x and 1, "len": lambda: len(x), "iter": lambda: [*x], "for": lambda: [i for i in x], "unpack": lambda: (lambda a, b: 0)(*x), "next": lambda: next(x), "getitem": lambda: x[0], "in": lambda: 1 in x, "eq": lambda: x == 1, "list eq": lambda: [x] == [1],
         "index": lambda: [1, 2].index(x), "lt": lambda: sorted([x, x]), "min": lambda: min(x, x), "hash": lambda: {x: 1}, "set": lambda: {x}, "repr": lambda: repr([x]), "str": lambda: f"{x!s}", "print": lambda: print(x), "join": lambda: "".join(map(str, [x])), "format": lambda: f"{x:>5}", "percent": lambda: "%s" % x, "int": lambda: int(x), "float": lambda: float(x),
         "idx": lambda: [1][x], "slice": lambda: "abc"[x:], "add": lambda: x + 1, "radd": lambda: 1 + x, "call": lambda: x(), "sum": lambda: sum([x]), "bytes": lambda: bytes(x), "complex": lambda: complex(x), "round": lambda: round(x), "reversed": lambda: reversed(x), "neg": lambda: -x, "iadd": iadd, "setitem": setitem, "delitem": delitem, "enter": enter, "dir": lambda: dir(x), "abs": lambda: abs(x), "range": lambda: range(x), "chr": lambda: chr(x), "mul": lambda: [1] * x, "any": lambda: any([x]), "filter": lambda: list(filter(None, [x])), "max key": lambda: max([1, 2], key=x), "map": lambda: list(map(x, [1])), "dict": lambda: dict(x), "star star": lambda: dict(**x), "isinstance": lambda: isinstance(1, x), "while": lambda: (lambda: [0 for _ in iter(x, 1)])(), "zip": lambda: list(zip(x)), "count": lambda: [1].count(x), "assert": lambda: all([x])}
for name, f in tests.items():
    try:
        f()
        print(name, "no exception")
    except Boom as e:
        print(name, end=" ")
    except Exception as e:
        print(f"[{name}: {type(e).__name__} {e}]", end=" ")
print("done")
# expect: bool if and len iter for unpack next getitem in eq list eq index lt min hash set repr str print join format percent int float idx slice add radd call sum bytes complex round reversed neg iadd setitem delitem enter dir abs range chr mul any filter max key map dict [star star: TypeError dict() argument after ** must be a mapping, not X] isinstance while zip count assert done
