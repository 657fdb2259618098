# Reference 3.3.2: __class__ and __bases__ can be changed if the layouts fit.
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
# class assignment, bases, dict views, super
class A: pass
class B: pass
class S1: __slots__ = ('a',)
class S2: __slots__ = ('a',)
class S3: __slots__ = ('b',)
class S4: __slots__ = ('a', 'b')
class I(int): pass
class J(int): pass
class L(list): pass
class E1(Exception): pass
class E2(Exception): pass
class E3(OSError): pass
def sc(o, c): o.__class__ = c; return type(o).__name__
a = A()
a.x = 1
show(lambda: sc(a, B))  # expect: 'B'
show(lambda: a.x)  # expect: 1
show(lambda: a.__dict__)  # expect: {'x': 1}
for o, c in ((A(), S1), (S1(), A), (S1(), S2), (S1(), S3), (S1(), S4), (I(1), J), (I(1), A), (I(1), int), (1, I), (A(), int), (A(), object), (object(), A), (L(), A), (L(), list), ([], L), (E1(), E2), (E1(), E3), (E1(), Exception), (ValueError(), KeyError), (A(), 5), (A(), None), (lambda: 0, A), (A, type), (A(), type), (A(), type(a)), (1, int), (1, bool), (True, int), ({}, dict)):
    show(lambda: sc(o, c))  # expect: TypeError: __class__ assignment: 'S1' object layout differs from 'A'
# expect: TypeError: __class__ assignment: 'A' object layout differs from 'S1'
# expect: 'S2'
# expect: TypeError: __class__ assignment: 'S3' object layout differs from 'S1'
# expect: TypeError: __class__ assignment: 'S4' object layout differs from 'S1'
# expect: 'J'
# expect: TypeError: __class__ assignment: 'A' object layout differs from 'I'
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment: 'A' object layout differs from 'L'
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: 'E2'
# expect: TypeError: __class__ assignment: 'E3' object layout differs from 'E1'
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ must be set to a class, not 'int' object
# expect: TypeError: __class__ must be set to a class, not 'NoneType' object
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: 'B'
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
show(lambda: delattr(A(), '__class__'))  # expect: TypeError: can't delete __class__ attribute
run("o = S1(); o.a = 5; o.__class__ = S2; show(lambda: o.a)", S1=S1, S2=S2)  # expect: NameError: name 'show' is not defined
class X1(A): __slots__ = ()
class X2(A): __slots__ = ('q',)
show(lambda: sc(A(), X1))  # expect: 'X1'
show(lambda: sc(X1(), A))  # expect: 'A'
show(lambda: sc(X2(), A))  # expect: TypeError: __class__ assignment: 'A' object layout differs from 'X2'
show(lambda: sc(A(), X2))  # expect: TypeError: __class__ assignment: 'X2' object layout differs from 'A'
class M1(type): pass
class M2(type): pass
class MM(metaclass=M1): pass
show(lambda: sc(MM, M2))  # expect: 'M2'
show(lambda: type(MM))  # expect: <class '__main__.M2'>
show(lambda: sc(MM, type))  # expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
show(lambda: sc(int, M1))  # expect: TypeError: cannot set '__class__' attribute of immutable type 'int'
# bases
def sb(c, b): c.__bases__ = b; return (c.__bases__, c.__mro__)
class P1: 
    def f(self): return 'P1'
class P2: 
    def f(self): return 'P2'
class Q(P1): pass
q = Q()
show(lambda: q.f())  # expect: 'P1'
show(lambda: sb(Q, (P2,)))  # expect: ((<class '__main__.P2'>,), (<class '__main__.Q'>, <class '__main__.P2'>, <class 'object'>))
show(lambda: q.f())  # expect: 'P2'
show(lambda: P1.__subclasses__())  # expect: []
show(lambda: P2.__subclasses__())  # expect: [<class '__main__.Q'>]
show(lambda: sb(Q, ()))  # expect: TypeError: can only assign non-empty tuple to Q.__bases__, not ()
show(lambda: sb(Q, [P1]))  # expect: TypeError: can only assign tuple to Q.__bases__, not list
show(lambda: sb(Q, (1,)))  # expect: TypeError: Q.__bases__ must be tuple of classes, not 'int'
show(lambda: sb(Q, (Q,)))  # expect: TypeError: a __bases__ item causes an inheritance cycle
show(lambda: sb(P2, (Q,)))  # expect: TypeError: a __bases__ item causes an inheritance cycle
show(lambda: sb(Q, (int,)))  # expect: TypeError: __bases__ assignment: 'int' deallocator differs from 'P2'
show(lambda: sb(Q, (object,)))  # expect: TypeError: __bases__ assignment: 'object' deallocator differs from 'P2'
show(lambda: sb(P1, (A,)))  # expect: TypeError: __bases__ assignment: 'A' deallocator differs from 'object'
show(lambda: sb(int, (object,)))  # expect: TypeError: cannot set '__bases__' attribute of immutable type 'int'
show(lambda: sb(object, ()))  # expect: TypeError: cannot set '__bases__' attribute of immutable type 'object'
show(lambda: sb(Q, (P1, P1)))  # expect: TypeError: duplicate base class P1
show(lambda: sb(Q, (P1, P2)))  # expect: ((<class '__main__.P1'>, <class '__main__.P2'>), (<class '__main__.Q'>, <class '__main__.P1'>, <class '__main__.P2'>, <class 'object'>))
show(lambda: sb(Q, (bool,)))  # expect: TypeError: type 'bool' is not an acceptable base type
show(lambda: sb(Q, (P1, None)))  # expect: TypeError: Q.__bases__ must be tuple of classes, not 'NoneType'
show(lambda: delattr(Q, '__bases__'))  # expect: TypeError: cannot delete '__bases__' attribute of immutable type 'Q'
show(lambda: sb(Q, (object, P1)))  # expect: TypeError: __bases__ assignment: 'object' deallocator differs from 'P1'
class R(P1, P2): pass
class RR(R): pass
show(lambda: sb(R, (P2, P1)))  # expect: ((<class '__main__.P2'>, <class '__main__.P1'>), (<class '__main__.R'>, <class '__main__.P2'>, <class '__main__.P1'>, <class 'object'>))
show(lambda: RR().f())  # expect: 'P2'
show(lambda: RR.__mro__)  # expect: (<class '__main__.RR'>, <class '__main__.R'>, <class '__main__.P2'>, <class '__main__.P1'>, <class 'object'>)
show(lambda: sb(R, (S1,)))  # expect: TypeError: __bases__ assignment: 'S1' object layout differs from 'P2'
class Z(I): pass
show(lambda: sb(Z, (J,)))  # expect: ((<class '__main__.J'>,), (<class '__main__.Z'>, <class '__main__.J'>, <class 'int'>, <class 'object'>))
show(lambda: sb(Z, (int,)))  # expect: TypeError: __bases__ assignment: 'int' deallocator differs from 'J'
show(lambda: sb(Z, (A,)))  # expect: TypeError: __bases__ assignment: 'A' object layout differs from 'J'
