# Library, super: every form, and its errors.
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
# super
class Sup:
    def m(self): return 'Sup.m'
    @classmethod
    def c(cls): return ('Sup.c', cls.__name__)
    @staticmethod
    def s(): return 'Sup.s'
    attr = 5
    @property
    def p(self): return 'Sup.p'
class Subb(Sup):
    def m(self): return super().m()
    @classmethod
    def c(cls): return super().c()
    @staticmethod
    def s(): return super().s()
    def nested(self):
        def inner(): return super().m()
        return inner()
    def nested2(self):
        def inner(x): return super().m()
        return inner(self)
    def comp(self): return [super().m() for _ in range(1)]
    def comp2(self): return [super(Subb, self).m() for _ in range(1)]
    def gen(self): return list(super().m() for _ in range(1))
    def lam(self): return (lambda s: super().m())(self)
    def attrset(self): super().attr = 7
    def attrdel(self): del super().attr
    def getp(self): return super().p
    def noself(): return super().m()
    def delself(self): del self; return super().m()
    def rebind(self): self = 5; return super().m()
    def rebind2(self): self = Subb(); return super().m()
    def starargs(*args): return super().m()
    def closure(self):
        def f(): return self
        return super().m()
    def alias(self): s = super; return s().m()
    def clsref(self): return __class__
    def getitem(self): return super()[0]
    def rep(self): return repr(super()).split(' at')[0]
    def missing(self): return super().zork
    def cls(self): return super().__class__
    def thiscls(self): return (super().__thisclass__, super().__self_class__, super().__self__ is self)
s = Subb()
for n in ('m', 'c', 's', 'nested', 'nested2', 'comp', 'comp2', 'gen', 'lam', 'attrset', 'attrdel', 'getp', 'delself', 'rebind', 'rebind2', 'starargs', 'closure', 'alias', 'clsref', 'getitem', 'rep', 'missing', 'cls', 'thiscls'):
    show(lambda: getattr(s, n)())  # expect: 'Sup.m'
# expect: ('Sup.c', 'Subb')
# expect: RuntimeError: super(): no arguments
# expect: RuntimeError: super(): no arguments
# expect: 'Sup.m'
# expect: ['Sup.m']
# expect: ['Sup.m']
# expect: TypeError: super(type, obj): obj must be an instance or subtype of type
# expect: 'Sup.m'
# expect: AttributeError: 'super' object has no attribute 'attr'
# expect: AttributeError: 'super' object has no attribute 'attr'
# expect: 'Sup.p'
# expect: RuntimeError: super(): arg[0] deleted
# expect: TypeError: super(type, obj): obj must be an instance or subtype of type
# expect: 'Sup.m'
# expect: RuntimeError: super(): no arguments
# expect: 'Sup.m'
# expect: 'Sup.m'
# expect: <class '__main__.Subb'>
# expect: TypeError: 'super' object is not subscriptable
# expect: "<super: <class 'Subb'>, <Subb object>>"
# expect: AttributeError: 'super' object has no attribute 'zork'
# expect: <class 'super'>
# expect: (<class '__main__.Subb'>, <class '__main__.Subb'>, True)
show(lambda: Subb.noself())  # expect: RuntimeError: super(): no arguments
def plain(self): return super().m()
show(lambda: plain(s))  # expect: RuntimeError: super(): __class__ cell not found
show(lambda: super())  # expect: RuntimeError: super(): no arguments
show(lambda: super(Subb).m)  # expect: AttributeError: 'super' object has no attribute 'm'
show(lambda: repr(super(Subb)))  # expect: "<super: <class 'Subb'>, NULL>"
show(lambda: super(Subb, Subb).m(s))  # expect: 'Sup.m'
show(lambda: super(Subb, Subb).c())  # expect: ('Sup.c', 'Subb')
show(lambda: super(Subb, s).c())  # expect: ('Sup.c', 'Subb')
show(lambda: super(Subb, 5))  # expect: TypeError: super(type, obj): obj must be an instance or subtype of type
show(lambda: super(5))  # expect: TypeError: super() argument 1 must be a type, not int
show(lambda: super(Subb, Sup))  # expect: TypeError: super(type, obj): obj must be an instance or subtype of type
show(lambda: super(type=1))  # expect: TypeError: super() takes no keyword arguments
show(lambda: super(Subb, None))  # expect: <super: <class 'Subb'>, NULL>
show(lambda: super(Subb, s).__init__())  # expect: None
show(lambda: super(Sup, Subb).m)  # expect: AttributeError: 'super' object has no attribute 'm'
show(lambda: super(object, s))  # expect: <super: <class 'object'>, <Subb object>>
show(lambda: super(bool, True).__and__(False))  # expect: 0
show(lambda: super(Subb).__get__(s).m())  # expect: 'Sup.m'
show(lambda: super(Subb).__get__(None, Subb))  # expect: <super: <class 'Subb'>, NULL>
show(lambda: super(Subb).__get__(5))  # expect: TypeError: super(type, obj): obj must be an instance or subtype of type
show(lambda: super(Subb, s) == super(Subb, s))  # expect: False
show(lambda: bool(super(Subb, s)))  # expect: True
show(lambda: len(super(Subb, s)))  # expect: TypeError: object of type 'super' has no len()
show(lambda: super(Subb, s).m.__self__ is s)  # expect: True
show(lambda: super.__doc__[:7])  # expect: 'super()'
show(lambda: sorted(n for n in dir(super) if n not in dir(object)))  # expect: ['__get__', '__self__', '__self_class__', '__thisclass__']
show(lambda: dir(super(Subb, s)) == dir(s))  # expect: False
show(lambda: super(Subb, s).__dict__)  # expect: {}
show(lambda: super.__new__(super))  # expect: <super: <class 'NULL'>, NULL>
show(lambda: repr(super.__new__(super)))  # expect: "<super: <class 'NULL'>, NULL>"
show(lambda: super.__new__(super).x)  # expect: AttributeError: 'super' object has no attribute 'x'
class SN:
    def __new__(cls, *a): print('new', cls.__name__); return super().__new__(cls)
    def __init_subclass__(cls): print('is', super().__init_subclass__())
class SN2(SN): pass  # expect: is None
SN2()  # expect: new SN2
class MySuper(super): pass
show(lambda: MySuper(Subb, s).m())  # expect: 'Sup.m'
class UnB:
    def __init__(self): self.sup = None
UnB.sup2 = super(UnB)
show(lambda: repr(UnB().sup2))  # expect: "<super: <class 'UnB'>, <UnB object>>"
class SDesc(Sup): pass
SDesc._sup = super(SDesc)
show(lambda: SDesc()._sup.m())  # expect: 'Sup.m'
show(lambda: SDesc._sup)  # expect: <super: <class 'SDesc'>, NULL>
run("class A:\n    x = super()")  # expect: RuntimeError: super(): no arguments
run("class A:\n    x = __class__")  # expect: NameError: name '__class__' is not defined
run("def f(): return __class__\nf()")  # expect: NameError: name '__class__' is not defined
run("class A:\n    def f(self): nonlocal __class__; __class__ = 5; return super().f()\nA().f()")  # expect: RuntimeError: super(): __class__ is not a type (int)
run("class A:\n    def f(self): global __class__; __class__ = 6; return super().__init__()\nA().f()")  # expect: RuntimeError: super(): __class__ cell not found
run("class A:\n    def f(self, __class__): return super().__init__()\nA().f(1)")  # expect: RuntimeError: super(): __class__ cell not found
run("class A:\n    __class__ = 5\n    def f(self): return __class__\nprint(A().f(), A().__class__)")  # expect: <class 'A'> 5
# expect: done
run("class A:\n    def f(self, super): return super()\nprint(A().f(int))")  # expect: 0
# expect: done
run("super = 5\nclass A:\n    def f(self): return super\nprint(A().f())")  # expect: 5
# expect: done
run("class A:\n    def f(self):\n        exec('super().f()')\nA().f()")  # expect: RuntimeError: super(): no arguments
run("class A:\n    def f(self): return eval('__class__')\nA().f()")  # expect: NameError: name '__class__' is not defined
run("class A:\n    def f(self): return (eval('__class__'), super())[0]\nprint(A().f())")  # expect: <class 'A'>
# expect: done
