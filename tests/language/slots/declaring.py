# Reference 3.3.2.4: what __slots__ may say, for which bases.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
def run(source, **names):
    try:
        exec(source, names)
        print("done")
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# slots
import _weakref as weakref
run("class A:\n    __slots__ = 1")  # expect: TypeError: 'int' object is not iterable
run("class A:\n    __slots__ = (1,)")  # expect: TypeError: __slots__ items must be strings, not 'int'
run("class A:\n    __slots__ = ('a b',)")  # expect: TypeError: __slots__ must be identifiers
run("class A:\n    __slots__ = ('',)")  # expect: TypeError: __slots__ must be identifiers
run("class A:\n    __slots__ = ('1a',)")  # expect: TypeError: __slots__ must be identifiers
run("class A:\n    __slots__ = ['a', b'c']")  # expect: TypeError: __slots__ items must be strings, not 'bytes'
run("class A:\n    __slots__ = ('a',); a = 1")  # expect: ValueError: 'a' in __slots__ conflicts with class variable
run("class A:\n    __slots__ = ('__dict__', '__dict__')")  # expect: TypeError: __dict__ slot disallowed: we already got one
run("class A:\n    __slots__ = ('__weakref__', '__weakref__')")  # expect: TypeError: __weakref__ slot disallowed: we already got one
run("class B: pass\nclass A(B):\n    __slots__ = ('__dict__',)")  # expect: TypeError: __dict__ slot disallowed: we already got one
run("class B: pass\nclass A(B):\n    __slots__ = ('__weakref__',)")  # expect: TypeError: __weakref__ slot disallowed: we already got one
run("class A(int):\n    __slots__ = ('a',)")  # expect: TypeError: nonempty __slots__ not supported for subtype of 'int'
run("class A(tuple):\n    __slots__ = ('a',)")  # expect: TypeError: nonempty __slots__ not supported for subtype of 'tuple'
run("class A(bytes):\n    __slots__ = ('a',)")  # expect: TypeError: nonempty __slots__ not supported for subtype of 'bytes'
run("class A(type):\n    __slots__ = ('a',)")  # expect: TypeError: nonempty __slots__ not supported for subtype of 'type'
run("class A(str):\n    __slots__ = ('a',)\na = A('q'); a.a = 1; show(lambda: (a.a, a))")  # expect: NameError: name 'show' is not defined
run("class A(list):\n    __slots__ = ('a',)\na = A('q'); a.a = 1; show(lambda: (a.a, a))")  # expect: NameError: name 'show' is not defined
run("class A(float):\n    __slots__ = ('a',)\na = A('1'); a.a = 1; show(lambda: (a.a, a))")  # expect: NameError: name 'show' is not defined
run("class A(Exception):\n    __slots__ = ('a',)\na = A('1'); a.a = 1; a.b = 2; show(lambda: (a.a, a, a.__dict__))")  # expect: NameError: name 'show' is not defined
run("class A(int):\n    __slots__ = ()\nA(1).x = 1")  # expect: AttributeError: 'A' object has no attribute 'x'
run("class A(int):\n    __slots__ = ('__dict__',)\na = A(1); a.x = 1")  # expect: TypeError: nonempty __slots__ not supported for subtype of 'int'
run("class A(tuple):\n    __slots__ = ('__weakref__',)\na = A(1); a.x = 1")  # expect: TypeError: nonempty __slots__ not supported for subtype of 'tuple'
run("class A:\n    __slots__ = ('__slots__',)")  # expect: ValueError: '__slots__' in __slots__ conflicts with class variable
run("class A:\n    __slots__ = ('__class__',)\nprint(A.__class__, A().__class__)")  # expect: AttributeError: 'A' object has no attribute '__class__'
run("class A:\n    __slots__ = ('__module__',)")  # expect: ValueError: '__module__' in __slots__ conflicts with class variable
run("class A:\n    __slots__ = ('__doc__',)\nprint(A.__doc__)")  # expect: <member '__doc__' of 'A' objects>
# expect: done
run("class A:\n    'doc'\n    __slots__ = ('__doc__',)\nprint(A.__doc__)")  # expect: ValueError: '__doc__' in __slots__ conflicts with class variable
run("class A:\n    __slots__ = ('__qualname__',)\nprint(A.__qualname__)")  # expect: A
# expect: done
run("class A:\n    __slots__ = ('a', 'a')\nA().a = 1")  # expect: done
