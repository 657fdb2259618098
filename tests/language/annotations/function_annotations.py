# Reference 8.7: annotations of parameters and the return value are evaluated at definition.
def f(a: int, b: "text" = 2, *args: list[int], c: 1 + 1 = 3, **kw: {"k": 1}) -> None: pass
print(f.__annotations__)
# expect: {'a': <class 'int'>, 'b': 'text', 'args': list[int], 'c': 2, 'kw': {'k': 1}, 'return': None}
def order(x): 
    print("annotation", x)
    return x
def g(p: order("p"), q: order("q")) -> order("r"): pass
# expect: annotation p
# expect: annotation q
# expect: annotation r
print(g.__annotations__)  # expect: {'p': 'p', 'q': 'q', 'return': 'r'}
def h(): pass
print(h.__annotations__)  # expect: {}
h.__annotations__["x"] = 5
print(h.__annotations__)  # expect: {'x': 5}
h.__annotations__ = {}
try:
    h.__annotations__ = 5
except TypeError as e:
    print(e)  # expect: __annotations__ must be set to a dict object
try:
    def bad(a: undefined_annotation): pass
except NameError as e:
    print(e)  # expect: name 'undefined_annotation' is not defined
def star(*args: *tuple[int, ...]): pass
print(star.__annotations__)  # expect: {'args': *tuple[int, ...]}
class A:
    def m(self, x: "A") -> "A": return self
print(A.m.__annotations__)  # expect: {'x': 'A', 'return': 'A'}
print((lambda x: x).__annotations__)  # expect: {}
