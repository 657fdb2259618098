# Library: the built-in containers and numbers can be subclassed; results are of the base type.
class L(list):
    def first(self): return self[0]
l = L([1, 2])
l.append(3)
l.tag = "t"
print(l, l.first(), l.tag, type(l + [4]).__name__, type(l[:]).__name__, isinstance(l, list), l == [1, 2, 3])
# expect: [1, 2, 3] 1 t list list True True
class D(dict):
    def __missing__(self, k): return "missing " + k
d = D(a=1)
print(d["a"], d["z"], d.get("z"), "z" in d, d, dict(d) == d)  # expect: 1 missing z None False {'a': 1} True
class S(str):
    def shout(self): return self.upper() + "!"
s = S("abc")
print(s.shout(), type(s.upper()).__name__, type(s + "").__name__, s == "abc", hash(s) == hash("abc"), {s: 1}["abc"])
# expect: ABC! str str True True 1
class I(int):
    def __repr__(self): return f"I({int(self)})"
i = I(5)
print(i, [i], i + 1, type(i + 1).__name__, type(-i).__name__, i == 5, [10, 20, 30, 40, 50, 60][i], f"{i}", "%d" % i)
# expect: I(5) [I(5)] 6 int int True 60 I(5) 5
class T(tuple): pass
t = T("ab")
t.x = 1
print(t, type(t[:]).__name__, t.x, hash(t) == hash(("a", "b")))  # expect: ('a', 'b') tuple 1 True
class F(float): pass
print(F(1.5), F(1.5) * 2, type(F(1) + 1).__name__)  # expect: 1.5 3.0 float
class St(set): pass
print(St([1]), type(St([1]) | {2}).__name__, St([1]) == {1})  # expect: St({1}) set True
class B(bytes): pass
print(B(b"x"), type(B(b"x")[:1]).__name__)  # expect: b'x' bytes
