# Reference 7.5: del removes names, attributes, items and slices, left to right.
a = b = c = 1
del a
del b, c
for name in ("a", "b", "c"):
    print(name in globals())
# expect: False
# expect: False
# expect: False
x = [0, 1, 2, 3, 4, 5]
del x[0], x[-1]
print(x)  # expect: [1, 2, 3, 4]
del x[1:3]
print(x)  # expect: [1, 4]
del x[:]
print(x)  # expect: []
d = {"a": 1, "b": 2, "c": 3}
del d["a"], d["c"]
print(d)  # expect: {'b': 2}
class A: y = 1
o = A()
o.z = 2
del o.z, A.y
print(hasattr(o, "z"), hasattr(A, "y"))  # expect: False False
p, q = 1, 2
del (p, q)
r, s = 1, 2
del [r, s]
print("p" in globals(), "s" in globals())  # expect: False False
def f():
    v = 1
    del v
    return v
try:
    f()
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'v' where it is not associated with a value
