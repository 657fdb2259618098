# Types: __build_class__, SimpleNamespace, __flags__ and sizes.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
import sys
class A: pass
def f(a): pass
MT, FT = type([].append), type(f)
import builtins as BI
show(lambda: BI.__build_class__)  # expect: <built-in function __build_class__>
show(lambda: BI.__build_class__(1, 'a'))  # expect: TypeError: __build_class__: func must be a function
show(lambda: BI.__build_class__(lambda: None, 1))  # expect: TypeError: __build_class__: name is not a string
show(lambda: BI.__build_class__(lambda: None, 'C'))  # expect: <class '__main__.C'>
C = BI.__build_class__(lambda: None, 'C', int, metaclass=type)
show(lambda: (C, C.__mro__))  # expect: (<class '__main__.C'>, (<class '__main__.C'>, <class 'int'>, <class 'object'>))
SN = type(sys.implementation)
show(lambda: SN())  # expect: namespace()
show(lambda: SN(a=1, b='x'))  # expect: namespace(a=1, b='x')
show(lambda: SN(a=1) == SN(a=1))  # expect: True
show(lambda: SN(a=1) != SN(a=2))  # expect: True
show(lambda: SN(1))  # expect: TypeError: no positional arguments expected
show(lambda: SN(**{'a b': 1}))  # expect: namespace(a b=1)
show(lambda: SN(a=1) == {'a': 1})  # expect: False
show(lambda: vars(SN(a=1)))  # expect: {'a': 1}
s = SN(a=1)
s.b = s
show(lambda: s)  # expect: namespace(a=1, b=namespace(...))
show(lambda: delattr(s, 'a'))  # expect: None
show(lambda: s.zz)  # expect: AttributeError: 'types.SimpleNamespace' object has no attribute 'zz'
show(lambda: hash(s))  # expect: TypeError: unhashable type: 'types.SimpleNamespace'
show(lambda: SN(a=1) < SN(a=2))  # expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
show(lambda: SN.__name__)  # expect: 'SimpleNamespace'
show(lambda: SN.__module__)  # expect: 'types'
show(lambda: SN.__qualname__)  # expect: 'SimpleNamespace'
show(lambda: repr(SN))  # expect: "<class 'types.SimpleNamespace'>"
class SNS(SN): pass
show(lambda: SNS(a=1))  # expect: SNS(a=1)
show(lambda: SNS(a=1) == SN(a=1))  # expect: True
show(lambda: SN(a=1).__reduce__())  # expect: (<class 'types.SimpleNamespace'>, (), {'a': 1})
show(lambda: SN(a=1, **{'b': 2}).__dict__)  # expect: {'a': 1, 'b': 2}
show(lambda: SN(b=1, a=2))  # expect: namespace(b=1, a=2)
show(lambda: s.__replace__)  # expect: AttributeError: 'types.SimpleNamespace' object has no attribute '__replace__'
for T in (int, str, list, dict, tuple, object, A, C, bool, Exception, KeyError, bytes, type, float, set, range, SN, MT, FT):
    show(lambda: [bool(T.__flags__ & b) for b in (1<<5, 1<<6, 1<<8, 1<<9, 1<<10, 1<<20, 1<<24, 1<<25, 1<<26, 1<<27, 1<<28, 1<<29, 1<<30, 1<<31)])  # expect: [False, False, True, False, True, False, True, False, False, False, False, False, False, False]
# expect: [False, False, True, False, True, False, False, False, False, False, True, False, False, False]
# expect: [True, False, True, False, True, False, False, True, False, False, False, False, False, False]
# expect: [False, True, True, False, True, False, False, False, False, False, False, True, False, False]
# expect: [True, False, True, False, True, False, False, False, True, False, False, False, False, False]
# expect: [False, False, True, False, True, False, False, False, False, False, False, False, False, False]
# expect: [False, False, False, True, True, False, False, False, False, False, False, False, False, False]
# expect: [False, False, False, True, True, False, True, False, False, False, False, False, False, False]
# expect: [False, False, True, False, False, False, True, False, False, False, False, False, False, False]
# expect: [False, False, True, False, True, False, False, False, False, False, False, False, True, False]
# expect: [False, False, True, False, True, False, False, False, False, False, False, False, True, False]
# expect: [False, False, True, False, True, False, False, False, False, True, False, False, False, False]
# expect: [False, False, True, False, True, False, False, False, False, False, False, False, False, True]
# expect: [False, False, True, False, True, False, False, False, False, False, False, False, False, False]
# expect: [False, False, True, False, True, False, False, False, False, False, False, False, False, False]
# expect: [True, False, True, False, False, False, False, False, False, False, False, False, False, False]
# expect: [False, False, True, False, True, False, False, False, False, False, False, False, False, False]
# expect: [False, False, True, False, False, False, False, False, False, False, False, False, False, False]
# expect: [False, False, True, False, False, False, False, False, False, False, False, False, False, False]
show(lambda: (object.__basicsize__ > 0, object.__itemsize__, int.__itemsize__ > 0, tuple.__itemsize__ > 0, bytes.__itemsize__, str.__itemsize__, object.__dictoffset__, object.__weakrefoffset__, list.__itemsize__))  # expect: (True, 0, True, True, 1, 0, 0, 0, 0)
show(lambda: setattr(A, '__flags__', 1))  # expect: AttributeError: readonly attribute
show(lambda: setattr(A, '__basicsize__', 1))  # expect: AttributeError: readonly attribute
show(lambda: setattr(A, '__mro__', 1))  # expect: AttributeError: attribute '__mro__' of 'type' objects is not writable
show(lambda: setattr(A, '__base__', 1))  # expect: AttributeError: readonly attribute
show(lambda: setattr(A, '__dict__', 1))  # expect: AttributeError: attribute '__dict__' of 'type' objects is not writable
show(lambda: A.__dictoffset__ != 0)  # expect: True
show(lambda: A.__weakrefoffset__ != 0)  # expect: True
show(lambda: A.__text_signature__)  # expect: None
