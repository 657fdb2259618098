# Reference 7.2.2: __annotations__ of modules and classes.
a: int
b: str = "x"
print(__annotations__)  # expect: {'a': <class 'int'>, 'b': <class 'str'>}
class A:
    x: int = 1
    y: "A"
    __private: int = 3
class B(A):
    z: float
class C(A): pass
print(A.__annotations__, B.__annotations__, C.__dict__.get("__annotations__"))
# expect: {'x': <class 'int'>, 'y': 'A', '_A__private': <class 'int'>} {'z': <class 'float'>} None
print(A.y if hasattr(A, "y") else "no value")  # expect: no value
if a_cond := False:
    never: int = 1
print(list(__annotations__))  # expect: ['a', 'b']
for i in range(2):
    in_loop: int = i
print(in_loop, "in_loop" in __annotations__)  # expect: 1 True
def f():
    global g_annotated
    x: int = 5
    return x
print(f(), f.__annotations__)  # expect: 5 {}
class D:
    try:
        v: missing_type = 1
    except NameError as e:
        print(e)
# expect: name 'missing_type' is not defined
