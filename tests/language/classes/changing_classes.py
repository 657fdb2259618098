# Reference 3.3: classes changed while in use; special methods are looked up in the class.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
C = object
# class mutation while running
class Mut:
    def f(self): Mut.f = lambda self: 'new'; return self.f()
print(Mut().f())  # expect: new
class Mut2:
    def __init__(self): Mut2.__init__ = None; self.__class__ = Mut
show(lambda: type(Mut2()).__name__)  # expect: 'Mut'
show(lambda: Mut2())  # expect: TypeError: 'NoneType' object is not callable
class Dm: pass
d = Dm()
Dm.x = property(lambda s: 'prop')
show(lambda: d.x)  # expect: 'prop'
d.__dict__['x'] = 'inst'
show(lambda: d.x)  # expect: 'prop'
del Dm.x
show(lambda: d.x)  # expect: 'inst'
Dm.__getattr__ = lambda s, n: 'ga'
show(lambda: d.zz)  # expect: 'ga'
del Dm.__getattr__
show(lambda: d.zz)  # expect: AttributeError: 'Dm' object has no attribute 'zz'
Dm.__call__ = lambda s: 'called'
show(lambda: d())  # expect: 'called'
Dm.__len__ = lambda s: 0
show(lambda: bool(d))  # expect: False
Dm.__add__ = lambda s, o: 'add'
show(lambda: d + 1)  # expect: 'add'
Dm.__iter__ = lambda s: iter('q')
show(lambda: list(d))  # expect: ['q']
Dm.__hash__ = None
show(lambda: hash(d))  # expect: TypeError: unhashable type: 'Dm'
Dm.__eq__ = lambda s, o: True
show(lambda: d == 5)  # expect: True
Dm.__del__ = lambda s: None
Dm.__setattr__ = lambda s, n, v: None
d.new = 1
show(lambda: d.new)  # expect: AttributeError: 'Dm' object has no attribute 'new'
Dm.__getattribute__ = lambda s, n: 'gab ' + n
show(lambda: d.foo)  # expect: 'gab foo'
show(lambda: d.__dict__)  # expect: 'gab __dict__'
# instance attributes do not act as special methods
class Sp: pass
sp = Sp()
sp.__len__ = lambda: 5
sp.__call__ = lambda: 1
sp.__iter__ = lambda: iter([])
sp.__repr__ = lambda: 'x'
sp.__add__ = lambda o: 1
show(lambda: len(sp))  # expect: TypeError: object of type 'Sp' has no len()
show(lambda: sp())  # expect: TypeError: 'Sp' object is not callable
show(lambda: iter(sp))  # expect: TypeError: 'Sp' object is not iterable
show(lambda: sp + 1)  # expect: TypeError: unsupported operand type(s) for +: 'Sp' and 'int'
show(lambda: repr(sp)[:12])  # expect: '<__main__.Sp'
show(lambda: bool(sp))  # expect: True
