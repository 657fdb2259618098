# Reference 3.3.2: dir() uses __dir__ and sorts it.
class A:
    x = 1
    def f(self): pass
class B(A):
    y = 2
b = B()
b.z = 3
print([n for n in dir(b) if not n.startswith("__")])  # expect: ['f', 'x', 'y', 'z']
print([n for n in dir(B) if not n.startswith("__")])  # expect: ['f', 'x', 'y']
class C:
    def __dir__(self): return ["c", "a", "b"]
print(dir(C()))  # expect: ['a', 'b', 'c']
class D:
    def __dir__(self): return 5
try:
    dir(D())
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
def f():
    v, u = 1, 2
    return dir()
print(f())  # expect: ['u', 'v']
print("__class__" in dir(1), "append" in dir([]), "__init__" in dir(A))  # expect: True True True
