# Library: methods of built-in types do not call overridden special methods, operators and functions do.
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 10)
    def __getitem__(self, k): return "got " + str(super().__getitem__(k))
d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("e", 4)
print(d["a"], d["b"], d.get("b"), d["c"], list(d.values()), d.pop("b"))
# expect: got 1 got 20 20 got 3 [1, 20, 3, 4] 20
class L(list):
    def __getitem__(self, i): return "item"
    def __len__(self): return 100
    def __contains__(self, x): return True
    def __iter__(self): return iter("xyz")
l = L([1, 2])
print(l[0], len(l), 5 in l, list(l), [*l], l.index(2), l.count(1), repr(l), bool(l))
# expect: item 100 True ['x', 'y', 'z'] ['x', 'y', 'z'] 1 1 [1, 2] True
class S(str):
    def __len__(self): return 42
    def __str__(self): return "changed"
    def __eq__(self, o): return "eq called"
    __hash__ = str.__hash__
s = S("abc")
print(len(s), str(s), s == "q", s.upper(), f"{s}", "%s" % s, "".join([s, "x"]))
# expect: 42 changed eq called ABC changed changed abcx
class I(int):
    def __add__(self, o): return "add"
    def __index__(self): return 99
    def __bool__(self): return False
print(I(1) + 1, sum([I(1), I(2)]), [0, 1, 2][I(2)], bool(I(5)), int(I(7)))  # expect: add 3 2 False 7
