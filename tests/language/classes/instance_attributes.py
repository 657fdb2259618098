# Reference 3.2.11: instance attributes live in __dict__ and hide class attributes.
class A:
    shared = []
    n = 0
a, b = A(), A()
a.n = 1
a.shared.append("x")
print(a.n, b.n, A.n, b.shared, a.__dict__, b.__dict__)  # expect: 1 0 0 ['x'] {'n': 1} {}
a.__dict__["dyn"] = 5
print(a.dyn, vars(a))  # expect: 5 {'n': 1, 'dyn': 5}
setattr(a, "s", 1)
setattr(a, "not valid", 2)
print(getattr(a, "s"), getattr(a, "not valid"), getattr(a, "zz", "default"), hasattr(a, "zz"))
# expect: 1 2 default False
delattr(a, "s")
print(hasattr(a, "s"), sorted(a.__dict__))  # expect: False ['dyn', 'n', 'not valid']
try:
    del a.s
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 's'
a.__dict__ = {"replaced": 1}
print(a.replaced, a.n, hasattr(a, "dyn"))  # expect: 1 0 False
try:
    a.__dict__ = 1
except TypeError as e:
    print(e)  # expect: __dict__ must be set to a dictionary, not a 'int'
try:
    (1).x = 1
except AttributeError as e:
    print(e)  # expect: 'int' object has no attribute 'x'
try:
    object().x = 1
except AttributeError as e:
    print(e)  # expect: 'object' object has no attribute 'x'
A.later = 7
print(a.later, b.later)  # expect: 7 7
