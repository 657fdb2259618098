# Reference 3.3.12: implicit special method lookup bypasses the instance and __getattribute__.
class A:
    def __len__(self): return 1
a = A()
a.__len__ = lambda: 99
print(len(a), a.__len__())  # expect: 1 99
class B:
    def __getattr__(self, name):
        print("getattr", name)
        return lambda *a: 5
b = B()
print(b.anything())
# expect: getattr anything
# expect: 5
print(b.__len__())
# expect: getattr __len__
# expect: 5
for f in (lambda: len(b), lambda: b + 1, lambda: b[0], lambda: iter(b), lambda: b()):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: object of type 'B' has no len()
# expect: unsupported operand type(s) for +: 'B' and 'int'
# expect: 'B' object is not subscriptable
# expect: 'B' object is not iterable
# expect: 'B' object is not callable
class C:
    def __getattribute__(self, name):
        print("getattribute", name)
        return object.__getattribute__(self, name)
    def __len__(self): return 3
c = C()
print(len(c))  # expect: 3
print(c.__len__())
# expect: getattribute __len__
# expect: 3
