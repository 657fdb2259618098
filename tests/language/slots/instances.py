# Reference 3.3.2.4: member descriptors, inheritance, weak references, state.
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
import _weakref as weakref
class S:
    __slots__ = ('a', '__b', '_c', '__d__')
s = S()
show(lambda: sorted(k for k in S.__dict__ if not k.startswith('__')))  # expect: ['_S__b', '_c', 'a']
show(lambda: s.a)  # expect: AttributeError: 'S' object has no attribute 'a'
show(lambda: delattr(s, 'a'))  # expect: AttributeError: a
show(lambda: setattr(s, 'x', 1))  # expect: AttributeError: 'S' object has no attribute 'x'
show(lambda: s.x)  # expect: AttributeError: 'S' object has no attribute 'x'
show(lambda: s.__dict__)  # expect: AttributeError: 'S' object has no attribute '__dict__'
show(lambda: s.__weakref__)  # expect: AttributeError: 'S' object has no attribute '__weakref__'
show(lambda: weakref.ref(s))  # expect: TypeError: cannot create weak reference to 'S' object
show(lambda: S.a)  # expect: <member 'a' of 'S' objects>
show(lambda: S.__slots__)  # expect: ('a', '__b', '_c', '__d__')
show(lambda: S.a.__get__(5))  # expect: TypeError: descriptor 'a' for 'S' objects doesn't apply to a 'int' object
show(lambda: S.a.__set__(5, 1))  # expect: TypeError: descriptor 'a' for 'S' objects doesn't apply to a 'int' object
show(lambda: S.a.__delete__(5))  # expect: TypeError: descriptor 'a' for 'S' objects doesn't apply to a 'int' object
show(lambda: S.a.__get__(None, S) is S.a)  # expect: True
show(lambda: S.a.__get__(None))  # expect: TypeError: __get__(None, None) is invalid
show(lambda: S.a.__get__(None, None))  # expect: TypeError: __get__(None, None) is invalid
show(lambda: S.a.__get__())  # expect: TypeError:  expected at least 1 argument, got 0
show(lambda: (S.a.__name__, S.a.__qualname__, S.a.__objclass__, S.a.__doc__, type(S.a)))  # expect: ('a', 'S.a', <class '__main__.S'>, None, <class 'member_descriptor'>)
show(lambda: S.a.__module__)  # expect: AttributeError: 'member_descriptor' object has no attribute '__module__'
show(lambda: setattr(S.a, '__name__', 1))  # expect: AttributeError: readonly attribute
show(lambda: setattr(S.a, 'foo', 1))  # expect: AttributeError: 'member_descriptor' object has no attribute 'foo'
show(lambda: setattr(S.a, '__doc__', 1))  # expect: AttributeError: attribute '__doc__' of 'member_descriptor' objects is not writable
class SD:
    __slots__ = {'a': 'doc a', 'b': None}
show(lambda: (SD.a.__doc__, SD.b.__doc__, SD.__slots__))  # expect: (None, None, {'a': 'doc a', 'b': None})
import sys
class Base:
    __slots__ = ('x',)
class Sub(Base):
    __slots__ = ('x', 'y')
q = Sub()
q.x = 1
show(lambda: (q.x, hasattr(q, 'y')))  # expect: (1, False)
show(lambda: Base.x.__get__(q))  # expect: AttributeError: 'Sub' object has no attribute 'x'
Base.x.__set__(q, 5)
show(lambda: (q.x, Base.x.__get__(q)))  # expect: (1, 5)
class Sub2(Base): pass
q2 = Sub2()
q2.x = 1
q2.z = 2
show(lambda: q2.__dict__)  # expect: {'z': 2}
weakref.ref(q2)
run("class L:\n    __slots__ = ('l',)\nclass R:\n    __slots__ = ('r',)\nclass LR(L, R): pass")  # expect: TypeError: multiple bases have instance lay-out conflict
run("class L:\n    __slots__ = ('l',)\nclass R:\n    __slots__ = ()\nclass LR(L, R): __slots__ = ()\nLR().l = 1")  # expect: done
run("class L:\n    __slots__ = ('__dict__',)\nclass R:\n    __slots__ = ('__dict__',)\nclass LR(L, R): pass\nLR().l = 1")  # expect: done
run("class L:\n    __slots__ = ('__weakref__',)\nclass R:\n    __slots__ = ('__weakref__',)\nclass LR(L, R): __slots__=()\nLR().l = 1")  # expect: AttributeError: 'LR' object has no attribute 'l'
run("class L:\n    __slots__ = ('__dict__',)\nclass R:\n    __slots__ = ('__weakref__',)\nclass LR(L, R): __slots__=()\nimport _weakref as weakref; a=LR(); a.l = 1; weakref.ref(a)")  # expect: done
run("class L:\n    __slots__ = ('a',)\nclass R: pass\nclass LR(L, R): __slots__=()\nimport _weakref as weakref; a=LR(); a.l = 1; weakref.ref(a)")  # expect: done
run("class L: pass\nclass R:\n    __slots__ = ('a',)\nclass LR(L, R): __slots__=('__dict__',)")  # expect: done
