# Reference 3.3.4: __instancecheck__, __subclasscheck__, classes by __bases__.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
class A: pass
# instancecheck
class IC(type):
    def __instancecheck__(cls, o): print('ic', o); return o == 5
    def __subclasscheck__(cls, c): print('sc'); return []
class I(metaclass=IC): pass
show(lambda: isinstance(5, I))  # expect: ic 5
# expect: True
show(lambda: isinstance(I(), I))  # expect: True
show(lambda: issubclass(int, I))  # expect: sc
# expect: False
show(lambda: issubclass(5, I))  # expect: sc
# expect: False
show(lambda: issubclass(I, I))  # expect: sc
# expect: False
show(lambda: isinstance(5, (str, I)))  # expect: ic 5
# expect: True
class ICI:
    def __instancecheck__(self, o): return 'yes'
    def __subclasscheck__(self, o): return ''
show(lambda: isinstance(5, ICI()))  # expect: True
show(lambda: issubclass(5, ICI()))  # expect: False
class Fake:
    __class__ = int
show(lambda: isinstance(Fake(), int))  # expect: True
show(lambda: isinstance(Fake(), Fake))  # expect: True
show(lambda: isinstance(Fake(), str))  # expect: False
class FakeBases: __bases__ = (int,)
class Abstr:
    def __getattr__(self, n):
        if n == '__bases__': return (FB,)
        raise AttributeError(n)
FB = FakeBases()
show(lambda: issubclass(FB, int))  # expect: True
show(lambda: issubclass(Abstr(), FB))  # expect: True
show(lambda: isinstance(1, FB))  # expect: False
show(lambda: issubclass(bool, FB))  # expect: False
show(lambda: issubclass(Abstr(), Abstr()))  # expect: False
show(lambda: isinstance(1, 1))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: isinstance(1, [int]))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: isinstance(1, (int, 1)))  # expect: True
show(lambda: isinstance(1, (1, int)))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: issubclass(1, int))  # expect: TypeError: issubclass() arg 1 must be a class
show(lambda: issubclass(int, 1))  # expect: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
show(lambda: issubclass(int, (str, (int,))))  # expect: True
show(lambda: isinstance(1, ()))  # expect: False
show(lambda: isinstance(1))  # expect: TypeError: isinstance expected 2 arguments, got 1
show(lambda: issubclass(int))  # expect: TypeError: issubclass expected 2 arguments, got 1
show(lambda: issubclass(1, (int, str)))  # expect: TypeError: issubclass() arg 1 must be a class
show(lambda: issubclass(1, ()))  # expect: False
show(lambda: isinstance(1, None))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: issubclass(int, None))  # expect: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
show(lambda: isinstance(None, None))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: isinstance(x=1))  # expect: TypeError: isinstance() takes no keyword arguments
show(lambda: issubclass(int, int|str))  # expect: True
show(lambda: isinstance(1, int|None))  # expect: True
show(lambda: isinstance(None, int|None))  # expect: True
show(lambda: issubclass(type(None), int|None))  # expect: True
show(lambda: isinstance(1, list[int]))  # expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
show(lambda: isinstance(1, int|list[int]))  # expect: True
show(lambda: isinstance(1, str|list[int]))  # expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
show(lambda: issubclass(int, list[int]))  # expect: TypeError: issubclass() argument 2 cannot be a parameterized generic
show(lambda: issubclass(int, str|list[int]))  # expect: TypeError: issubclass() argument 2 cannot be a parameterized generic
show(lambda: isinstance([], (list[int],)))  # expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
