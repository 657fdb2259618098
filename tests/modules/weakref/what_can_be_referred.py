# Library, weakref: which objects can be referred to; attributes and refusals of references and proxies.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# weakrefs
import _weakref
from _weakref import ref, proxy
class W:
    def __init__(self): self.x = 1
    def __call__(self, a): return a + 1
    def __len__(self): return 3
    def __add__(self, o): return 'add'
    def __eq__(self, o): return isinstance(o, W)
    def __hash__(self): return 7
w = W()
r = ref(w)
show(lambda: (r() is w, ref(w) is r, r == ref(w), hash(r), type(r), r.__callback__))  # expect: (True, True, True, 7, <class 'weakref.ReferenceType'>, None)
show(lambda: ref(5))  # expect: TypeError: cannot create weak reference to 'int' object
show(lambda: ref('a'))  # expect: TypeError: cannot create weak reference to 'str' object
show(lambda: ref(None))  # expect: TypeError: cannot create weak reference to 'NoneType' object
show(lambda: ref([]))  # expect: TypeError: cannot create weak reference to 'list' object
show(lambda: ref({}))  # expect: TypeError: cannot create weak reference to 'dict' object
show(lambda: ref(()))  # expect: TypeError: cannot create weak reference to 'tuple' object
show(lambda: type(ref(set())))  # expect: <class 'weakref.ReferenceType'>
show(lambda: type(ref(int)))  # expect: <class 'weakref.ReferenceType'>
show(lambda: type(ref(len)))  # expect: <class 'weakref.ReferenceType'>
show(lambda: type(ref(lambda: 0)))  # expect: <class 'weakref.ReferenceType'>
show(lambda: ref(r))  # expect: TypeError: cannot create weak reference to 'weakref.ReferenceType' object
show(lambda: ref(object()))  # expect: TypeError: cannot create weak reference to 'object' object
show(lambda: ref(ValueError()))  # expect: TypeError: cannot create weak reference to 'ValueError' object
show(lambda: ref(w, None) is r)  # expect: True
show(lambda: ref(w, lambda x: 0) is r)  # expect: False
show(lambda: r.foo)  # expect: AttributeError: 'weakref.ReferenceType' object has no attribute 'foo'
show(lambda: setattr(r, 'foo', 1))  # expect: AttributeError: 'weakref.ReferenceType' object has no attribute 'foo'
show(lambda: setattr(r, '__callback__', 1))  # expect: AttributeError: readonly attribute
show(lambda: ref(1.5))  # expect: TypeError: cannot create weak reference to 'float' object
show(lambda: ref(type('I', (int,), {})(1)))  # expect: TypeError: cannot create weak reference to 'I' object
show(lambda: type(ref(type('L', (list,), {})())))  # expect: <class 'weakref.ReferenceType'>
show(lambda: type(ref(type('S', (str,), {})('a'))))  # expect: <class 'weakref.ReferenceType'>
show(lambda: ref(type('T', (tuple,), {})()))  # expect: TypeError: cannot create weak reference to 'T' object
show(lambda: type(ref((i for i in ()))))  # expect: <class 'weakref.ReferenceType'>
show(lambda: ref(iter([])))  # expect: TypeError: cannot create weak reference to 'list_iterator' object
show(lambda: ref(range(3)))  # expect: TypeError: cannot create weak reference to 'range' object
show(lambda: ref(property()))  # expect: TypeError: cannot create weak reference to 'property' object
show(lambda: type(ref(w.__call__)))  # expect: <class 'weakref.ReferenceType'>
show(lambda: ref(slice(1)))  # expect: TypeError: cannot create weak reference to 'slice' object
show(lambda: ref(memoryview(b'')) and 1)  # expect: 1
show(lambda: r < r)  # expect: TypeError: '<' not supported between instances of 'weakref.ReferenceType' and 'weakref.ReferenceType'
show(lambda: r == 5)  # expect: False
show(lambda: ref.__name__)  # expect: 'ReferenceType'
show(lambda: ref.__module__)  # expect: 'weakref'
class RS(ref):
    __slots__ = ('k',)
    def __new__(cls, o, cb=None, k=None):
        s = super().__new__(cls, o, cb); s.k = k; return s
    def __init__(self, o, cb=None, k=None): super().__init__(o, cb)
show(lambda: RS(w, None, 5).k)  # expect: 5
show(lambda: RS(w)() is w)  # expect: True
p = proxy(w)
show(lambda: (p.x, p(4), len(p), p + 1, bool(p), p == w, type(p).__name__))  # expect: (1, 5, 3, 'add', True, True, 'CallableProxyType')
show(lambda: hash(p))  # expect: TypeError: unhashable type: 'weakref.CallableProxyType'
show(lambda: setattr(p, 'y', 5))  # expect: None
show(lambda: w.y)  # expect: 5
show(lambda: isinstance(p, W))  # expect: True
show(lambda: p.__class__)  # expect: <class '__main__.W'>
show(lambda: proxy(5))  # expect: TypeError: cannot create weak reference to 'int' object
show(lambda: delattr(p, 'y'))  # expect: None
show(lambda: p.zork)  # expect: AttributeError: 'W' object has no attribute 'zork'
show(lambda: p[0])  # expect: TypeError: 'W' object is not subscriptable
show(lambda: iter(p))  # expect: TypeError: 'W' object is not iterable
show(lambda: proxy(W, None).__name__)  # expect: 'W'
show(lambda: str(p)[:20])  # expect: '<__main__.W object a'
show(lambda: proxy())  # expect: TypeError: proxy expected at least 1 argument, got 0
show(lambda: p.__repr__()[:12])  # expect: '<__main__.W '
show(lambda: repr(p)[:10])  # expect: '<weakproxy'
