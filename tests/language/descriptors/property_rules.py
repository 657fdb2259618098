# Library, property: attributes, messages, documentation, subclasses.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# property
class P:
    @property
    def x(self):
        "xdoc"
        return 1
    y = property(lambda s: 2)
    z = property()
    w = property(None, lambda s, v: print('w', v))
p = P()
show(lambda: p.x)  # expect: 1
show(lambda: setattr(p,'x',1))  # expect: AttributeError: property 'x' of 'P' object has no setter
show(lambda: delattr(p,'x'))  # expect: AttributeError: property 'x' of 'P' object has no deleter
show(lambda: setattr(p,'y',1))  # expect: AttributeError: property 'y' of 'P' object has no setter
show(lambda: delattr(p,'y'))  # expect: AttributeError: property 'y' of 'P' object has no deleter
show(lambda: p.z)  # expect: AttributeError: property 'z' of 'P' object has no getter
show(lambda: setattr(p,'z',1))  # expect: AttributeError: property 'z' of 'P' object has no setter
show(lambda: delattr(p,'z'))  # expect: AttributeError: property 'z' of 'P' object has no deleter
show(lambda: p.w)  # expect: AttributeError: property 'w' of 'P' object has no getter
show(lambda: setattr(p,'w',1))  # expect: w 1
# expect: None
show(lambda: delattr(p,'w'))  # expect: AttributeError: property 'w' of 'P' object has no deleter
pp = property()
show(lambda: pp.__get__(p))  # expect: AttributeError: property of 'P' object has no getter
show(lambda: pp.__set__(p, 1))  # expect: AttributeError: property of 'P' object has no setter
show(lambda: pp.__delete__(p))  # expect: AttributeError: property of 'P' object has no deleter
show(lambda: pp.__get__(None, P) is pp)  # expect: True
show(lambda: pp.__get__())  # expect: TypeError:  expected at least 1 argument, got 0
show(lambda: pp.__get__(None, None))  # expect: TypeError: __get__(None, None) is invalid
print(P.x.__doc__, P.y.__doc__, P.z.__doc__, P.x.fget.__name__, P.x.fset, P.x.fdel)  # expect: xdoc None None x None None
show(lambda: setattr(P.x, 'fget', 1))  # expect: AttributeError: readonly attribute
show(lambda: (setattr(P.__dict__['x'], '__doc__', 'new'), P.x.__doc__))  # expect: (None, 'new')
show(lambda: (delattr(P.__dict__['x'], '__doc__'), P.x.__doc__))  # expect: (None, None)
show(lambda: setattr(P.__dict__['x'], 'foo', 'new'))  # expect: AttributeError: 'property' object has no attribute 'foo'
show(lambda: P.x.__isabstractmethod__)  # expect: False
def ab(self): pass
ab.__isabstractmethod__ = True
show(lambda: property(ab).__isabstractmethod__)  # expect: True
show(lambda: property(None, ab).__isabstractmethod__)  # expect: True
show(lambda: property(None, None, ab).__isabstractmethod__)  # expect: True
class BadBool:
    def __bool__(self): raise RuntimeError('x')
class F:
    __isabstractmethod__ = BadBool()
show(lambda: property(F()).__isabstractmethod__)  # expect: RuntimeError: x
show(lambda: property(1,2,3,4,5))  # expect: TypeError: property() takes at most 4 arguments (5 given)
show(lambda: property(foo=1))  # expect: TypeError: 'foo' is an invalid keyword argument for property()
show(lambda: property(fget=len, doc='hi').__doc__)  # expect: 'hi'
show(lambda: property(len).__doc__ == len.__doc__)  # expect: True
class SP(property):
    pass
class SP2(property):
    "class doc"
class SP3(property):
    __slots__ = ()
class SP4(property):
    pass
    __slots__ = ('__doc__',)
show(lambda: SP(lambda s: 1, doc='d').__doc__)  # expect: 'd'
def withdoc(s): "wd"; return 1
show(lambda: SP(withdoc).__doc__)  # expect: 'wd'
show(lambda: SP2(withdoc).__doc__)  # expect: 'wd'
show(lambda: SP2().__doc__)  # expect: None
show(lambda: SP2(lambda s: 1).__doc__)  # expect: None
show(lambda: SP3(lambda s: 1).__doc__)  # expect: None
show(lambda: SP3(withdoc).__doc__)  # expect: AttributeError: 'SP3' object attribute '__doc__' is read-only
show(lambda: SP(lambda s: 1).__doc__)  # expect: None
s = SP(withdoc)
show(lambda: type(s.getter(len)))  # expect: <class '__main__.SP'>
show(lambda: (type(s.setter(len)), s.setter(len).__doc__))  # expect: (<class '__main__.SP'>, 'wd')
show(lambda: (type(s.deleter(len)), s.deleter(len).__doc__))  # expect: (<class '__main__.SP'>, 'wd')
def wd2(s): "wd2"
show(lambda: property(withdoc).getter(wd2).__doc__)  # expect: 'wd2'
show(lambda: property(withdoc, doc='explicit').getter(wd2).__doc__)  # expect: 'explicit'
show(lambda: property(withdoc, doc='explicit').setter(wd2).__doc__)  # expect: 'explicit'
show(lambda: SP(withdoc).getter(wd2).__doc__)  # expect: 'wd2'
show(lambda: isinstance(hash(property()), int))  # expect: True
show(lambda: property().__set_name__(1))  # expect: TypeError: __set_name__() takes 2 positional arguments but 1 were given
show(lambda: property().__set_name__(P, 'foo'))  # expect: None
q = property()
q.__set_name__(P, 'foo')
show(lambda: q.__get__(p))  # expect: AttributeError: property 'foo' of 'P' object has no getter
show(lambda: q.__set__(p, 1))  # expect: AttributeError: property 'foo' of 'P' object has no setter
show(lambda: q.__delete__(p))  # expect: AttributeError: property 'foo' of 'P' object has no deleter
class G:
    def __get__(self, o, t=None): return 'got'
class UseCallable:
    def __call__(self, o): return 'called'
class Q: a = property(UseCallable()); b = property(1)
show(lambda: Q().a)  # expect: 'called'
show(lambda: Q().b)  # expect: TypeError: 'int' object is not callable
print(sorted(n for n in dir(property) if n not in dir(object)))  # expect: ['__delete__', '__get__', '__isabstractmethod__', '__set__', '__set_name__', 'deleter', 'fdel', 'fget', 'fset', 'getter', 'setter']
print(sorted(n for n in dir(classmethod) if n not in dir(object)))  # expect: ['__dict__', '__func__', '__get__', '__isabstractmethod__', '__wrapped__']
print(sorted(n for n in dir(staticmethod) if n not in dir(object)))  # expect: ['__call__', '__dict__', '__func__', '__get__', '__isabstractmethod__', '__wrapped__']
