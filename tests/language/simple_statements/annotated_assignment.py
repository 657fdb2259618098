# Reference 7.2.2: annotations of simple names at module and class level are stored.
x: int = 1
y: "str"
(z): float = 2.0
print(x, z, __annotations__)  # expect: 1 2.0 {'x': <class 'int'>, 'y': 'str'}
print("y" in globals())  # expect: False
class A:
    a: int = 3
    b: list[int]
    _c: "undefined name"
print(A.__annotations__, A.a, hasattr(A, "b"))
# expect: {'a': <class 'int'>, 'b': list[int], '_c': 'undefined name'} 3 False
a = A()
a.attr: int = 5
d = {}
d["k"]: str = "v"
print(a.attr, d, list(__annotations__))  # expect: 5 {'k': 'v'} ['x', 'y']
def f():
    v: undefined_annotation = 1
    w: int
    return v
print(f(), f.__annotations__)  # expect: 1 {}
def g():
    print(q)
    q: int
try:
    g()
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'q' where it is not associated with a value
t: tuple = 1, 2
print(t)  # expect: (1, 2)
for source in ("x, y: int", "(x, y): int = 1, 2", "[a]: int", "f(): int", "1: int", "x: int = yield = 2"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: x, y: int -> only single target (not tuple) can be annotated
# expect: (x, y): int = 1, 2 -> only single target (not tuple) can be annotated
# expect: [a]: int -> only single target (not list) can be annotated
# expect: f(): int -> illegal target for annotation
# expect: 1: int -> illegal target for annotation
# expect: x: int = yield = 2 -> invalid syntax
