# Reference 3.2: vars() of a class, its descriptors, mappingproxy.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
class S1: __slots__ = ('a',)
# vars
class V:
    a = 1
    def m(self): pass
class W(V): b = 2
show(lambda: list(vars(V)))  # expect: ['__module__', 'a', 'm', '__dict__', '__weakref__', '__doc__']
show(lambda: list(vars(W)))  # expect: ['__module__', 'b', '__doc__']
show(lambda: V.__dict__['__dict__'])  # expect: <attribute '__dict__' of 'V' objects>
show(lambda: V.__dict__['__weakref__'])  # expect: <attribute '__weakref__' of 'V' objects>
show(lambda: type(V.__dict__['__dict__']))  # expect: <class 'getset_descriptor'>
v = V()
v.z = 1
show(lambda: V.__dict__['__dict__'].__get__(v))  # expect: {'z': 1}
show(lambda: V.__dict__['__dict__'].__get__(v, V))  # expect: {'z': 1}
show(lambda: V.__dict__['__dict__'].__get__(5))  # expect: TypeError: descriptor '__dict__' for 'V' objects doesn't apply to a 'int' object
show(lambda: V.__dict__['__weakref__'].__get__(v))  # expect: None
show(lambda: V.__dict__['__dict__'].__objclass__)  # expect: <class '__main__.V'>
show(lambda: (V.__dict__['__dict__'].__name__, V.__dict__['__dict__'].__qualname__, type(V.__dict__['__dict__'].__doc__), type(V.__dict__['__weakref__'].__doc__)))  # expect: ('__dict__', 'V.__dict__', <class 'str'>, <class 'str'>)
show(lambda: type.__dict__['__dict__'])  # expect: <attribute '__dict__' of 'type' objects>
show(lambda: type.__dict__['__dict__'].__get__(V) == V.__dict__)  # expect: True
show(lambda: type.__dict__['__mro__'].__get__(W))  # expect: (<class '__main__.W'>, <class '__main__.V'>, <class 'object'>)
show(lambda: object.__dict__['__class__'])  # expect: <attribute '__class__' of 'object' objects>
show(lambda: object.__dict__['__class__'].__get__(5))  # expect: <class 'int'>
show(lambda: '__dict__' in object.__dict__)  # expect: False
show(lambda: '__doc__' in object.__dict__)  # expect: True
show(lambda: '__weakref__' in object.__dict__)  # expect: False
show(lambda: object.__dict__['__dict__'])  # expect: KeyError: '__dict__'
mp = V.__dict__
show(lambda: type(mp))  # expect: <class 'mappingproxy'>
show(lambda: mp['a'])  # expect: 1
show(lambda: mp['zz'])  # expect: KeyError: 'zz'
show(lambda: mp.__setitem__)  # expect: AttributeError: 'mappingproxy' object has no attribute '__setitem__'
def setit(o): o['a'] = 1
show(lambda: setit(mp))  # expect: TypeError: 'mappingproxy' object does not support item assignment
def delit(o): del o['a']
show(lambda: delit(mp))  # expect: TypeError: 'mappingproxy' object does not support item deletion
show(lambda: len(mp))  # expect: 6
show(lambda: 'a' in mp)  # expect: True
show(lambda: mp.get('zz', 5))  # expect: 5
show(lambda: mp.clear)  # expect: AttributeError: 'mappingproxy' object has no attribute 'clear'
show(lambda: type(mp.copy()))  # expect: <class 'dict'>
MP = type(mp)
show(lambda: MP({'a': 1}))  # expect: mappingproxy({'a': 1})
show(lambda: MP([1]))  # expect: TypeError: mappingproxy() argument must be a mapping, not list
show(lambda: MP(5))  # expect: TypeError: mappingproxy() argument must be a mapping, not int
show(lambda: MP())  # expect: TypeError: mappingproxy() missing required argument 'mapping' (pos 1)
show(lambda: MP({}, 1))  # expect: TypeError: mappingproxy() takes at most 1 argument (2 given)
show(lambda: MP(mapping={1:2}))  # expect: mappingproxy({1: 2})
show(lambda: MP({'a': 1}) == {'a': 1})  # expect: True
show(lambda: MP({'a': 1}) | {'b': 2})  # expect: {'a': 1, 'b': 2}
show(lambda: {'b': 2} | MP({'a': 1}))  # expect: {'b': 2, 'a': 1}
show(lambda: hash(MP({})))  # expect: TypeError: unhashable type: 'dict'
show(lambda: str(MP({'a': 1})))  # expect: "{'a': 1}"
show(lambda: list(reversed(MP({'a': 1, 'b': 2}))))  # expect: ['b', 'a']
show(lambda: (MP({'a': 1}).keys(), MP({'a': 1}).items(), MP({'a': 1}).values()))  # expect: (dict_keys(['a']), dict_items([('a', 1)]), dict_values([1]))
show(lambda: MP({1: 2}) < MP({}))  # expect: TypeError: '>' not supported between instances of 'dict' and 'dict'
show(lambda: MP('abc'))  # expect: mappingproxy('abc')
show(lambda: MP((1,2)))  # expect: TypeError: mappingproxy() argument must be a mapping, not tuple
show(lambda: MP({})[[]])  # expect: TypeError: unhashable type: 'list'
show(lambda: MP.__name__)  # expect: 'mappingproxy'
show(lambda: MP({1:2}).__class_getitem__(int))  # expect: mappingproxy[int]
show(lambda: sorted(n for n in dir(MP) if n not in dir(object)))  # expect: ['__class_getitem__', '__contains__', '__getitem__', '__ior__', '__iter__', '__len__', '__or__', '__reversed__', '__ror__', 'copy', 'get', 'items', 'keys', 'values']
def ior(a, b): a |= b; return a
show(lambda: ior(MP({1: 2}), {3: 4}))  # expect: TypeError: '|=' is not supported by mappingproxy; use '|' instead
show(lambda: vars()['mp'] if 0 else 1)  # expect: 1
show(lambda: vars(5))  # expect: TypeError: vars() argument must have __dict__ attribute
show(lambda: vars(1,2))  # expect: TypeError: vars expected at most 1 argument, got 2
show(lambda: vars(S1()))  # expect: TypeError: vars() argument must have __dict__ attribute
