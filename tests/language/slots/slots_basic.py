# Reference 3.3.2.4: __slots__ replaces __dict__ by fixed attributes.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1)
print(p.x, P.x.__name__ if hasattr(P.x, "__name__") else "", hasattr(p, "y"), hasattr(p, "__dict__"))
# expect: 1 x False False
p.y = 2
print(p.x + p.y)  # expect: 3
for f in (lambda: setattr(p, "z", 1), lambda: p.z, lambda: P(5).y, lambda: delattr(P(1), "y"), lambda: p.__dict__):
    try:
        f()
    except AttributeError as e:
        print(e)
# expect: 'P' object has no attribute 'z'
# expect: 'P' object has no attribute 'z'
# expect: 'P' object has no attribute 'y'
# expect: y
# expect: 'P' object has no attribute '__dict__'
del p.x
try:
    p.x
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'x'
class S:
    __slots__ = "single"
s = S()
s.single = 1
print(s.single, S.__slots__)  # expect: 1 single
class M:
    __slots__ = {"a": "doc of a", "b": None}
m = M()
m.a = 1
print(m.a)  # expect: 1
print(type(P.x).__name__, P.x.__get__(P(9)))  # expect: member_descriptor 9
