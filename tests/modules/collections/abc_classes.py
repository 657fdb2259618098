# Which built-in types belong to which class of collections.abc, and classes that come when they are first used.
import collections.abc as c
from collections import deque
from array import array
kinds=[int,str,tuple,list,dict,set,frozenset,range,memoryview,bytes,bytearray,deque,array,type({}.keys()),type({}.items()),type({}.values()),type(type.__dict__),type(iter([])),type((i for i in [])),type(lambda:1),type, object]
class A: pass
class B:
    def __len__(self): return 0
    def __getitem__(self,i): raise IndexError
class C(dict): pass
class D(tuple): pass
kinds+=[A,B,C,D]
first=[n for n in ("Iterable","Sized","Container","Collection","Set","MutableSet","Mapping","MutableMapping","MappingView","KeysView","ItemsView","ValuesView")]
for n in first+[n for n in c.__all__ if n not in first and n!='ByteString']:
    k=getattr(c,n); print(n, [t.__name__ for t in kinds if issubclass(t,k)], k.__module__, k.__qualname__, k.__mro__, sorted(k.__abstractmethods__))
# expect: Iterable ['str', 'tuple', 'list', 'dict', 'set', 'frozenset', 'range', 'memoryview', 'bytes', 'bytearray', 'deque', 'array', 'dict_keys', 'dict_items', 'dict_values', 'mappingproxy', 'list_iterator', 'generator', 'C', 'D'] collections.abc Iterable (<class 'collections.abc.Iterable'>, <class 'object'>) ['__iter__']
# expect: Sized ['str', 'tuple', 'list', 'dict', 'set', 'frozenset', 'range', 'memoryview', 'bytes', 'bytearray', 'deque', 'array', 'dict_keys', 'dict_items', 'dict_values', 'mappingproxy', 'B', 'C', 'D'] collections.abc Sized (<class 'collections.abc.Sized'>, <class 'object'>) ['__len__']
# expect: Container ['str', 'tuple', 'list', 'dict', 'set', 'frozenset', 'range', 'memoryview', 'bytes', 'bytearray', 'deque', 'array', 'dict_keys', 'dict_items', 'dict_values', 'mappingproxy', 'C', 'D'] collections.abc Container (<class 'collections.abc.Container'>, <class 'object'>) ['__contains__']
# expect: Collection ['str', 'tuple', 'list', 'dict', 'set', 'frozenset', 'range', 'memoryview', 'bytes', 'bytearray', 'deque', 'array', 'dict_keys', 'dict_items', 'dict_values', 'mappingproxy', 'C', 'D'] collections.abc Collection (<class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) ['__contains__', '__iter__', '__len__']
# expect: Set ['set', 'frozenset', 'dict_keys', 'dict_items'] collections.abc Set (<class 'collections.abc.Set'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) ['__contains__', '__iter__', '__len__']
# expect: MutableSet ['set'] collections.abc MutableSet (<class 'collections.abc.MutableSet'>, <class 'collections.abc.Set'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) ['__contains__', '__iter__', '__len__', 'add', 'discard']
# expect: Mapping ['dict', 'mappingproxy', 'C'] collections.abc Mapping (<class 'collections.abc.Mapping'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) ['__getitem__', '__iter__', '__len__']
# expect: MutableMapping ['dict', 'C'] collections.abc MutableMapping (<class 'collections.abc.MutableMapping'>, <class 'collections.abc.Mapping'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) ['__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__']
# expect: MappingView ['dict_keys', 'dict_items', 'dict_values'] collections.abc MappingView (<class 'collections.abc.MappingView'>, <class 'collections.abc.Sized'>, <class 'object'>) []
# expect: KeysView ['dict_keys'] collections.abc KeysView (<class 'collections.abc.KeysView'>, <class 'collections.abc.MappingView'>, <class 'collections.abc.Set'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) []
# expect: ItemsView ['dict_items'] collections.abc ItemsView (<class 'collections.abc.ItemsView'>, <class 'collections.abc.MappingView'>, <class 'collections.abc.Set'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) []
# expect: ValuesView ['dict_values'] collections.abc ValuesView (<class 'collections.abc.ValuesView'>, <class 'collections.abc.MappingView'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) []
# expect: Awaitable [] collections.abc Awaitable (<class 'collections.abc.Awaitable'>, <class 'object'>) ['__await__']
# expect: Coroutine [] collections.abc Coroutine (<class 'collections.abc.Coroutine'>, <class 'collections.abc.Awaitable'>, <class 'object'>) ['__await__', 'send', 'throw']
# expect: AsyncIterable [] collections.abc AsyncIterable (<class 'collections.abc.AsyncIterable'>, <class 'object'>) ['__aiter__']
# expect: AsyncIterator [] collections.abc AsyncIterator (<class 'collections.abc.AsyncIterator'>, <class 'collections.abc.AsyncIterable'>, <class 'object'>) ['__anext__']
# expect: AsyncGenerator [] collections.abc AsyncGenerator (<class 'collections.abc.AsyncGenerator'>, <class 'collections.abc.AsyncIterator'>, <class 'collections.abc.AsyncIterable'>, <class 'object'>) ['asend', 'athrow']
# expect: Hashable ['int', 'str', 'tuple', 'frozenset', 'range', 'memoryview', 'bytes', 'dict_values', 'mappingproxy', 'list_iterator', 'generator', 'function', 'type', 'object', 'A', 'B', 'D'] collections.abc Hashable (<class 'collections.abc.Hashable'>, <class 'object'>) ['__hash__']
# expect: Iterator ['list_iterator', 'generator'] collections.abc Iterator (<class 'collections.abc.Iterator'>, <class 'collections.abc.Iterable'>, <class 'object'>) ['__next__']
# expect: Generator ['generator'] collections.abc Generator (<class 'collections.abc.Generator'>, <class 'collections.abc.Iterator'>, <class 'collections.abc.Iterable'>, <class 'object'>) ['send', 'throw']
# expect: Reversible ['str', 'tuple', 'list', 'dict', 'range', 'memoryview', 'bytes', 'bytearray', 'deque', 'array', 'dict_keys', 'dict_items', 'dict_values', 'mappingproxy', 'C', 'D'] collections.abc Reversible (<class 'collections.abc.Reversible'>, <class 'collections.abc.Iterable'>, <class 'object'>) ['__iter__', '__reversed__']
# expect: Callable ['function', 'type'] collections.abc Callable (<class 'collections.abc.Callable'>, <class 'object'>) ['__call__']
# expect: Sequence ['str', 'tuple', 'list', 'range', 'memoryview', 'bytes', 'bytearray', 'deque', 'array', 'D'] collections.abc Sequence (<class 'collections.abc.Sequence'>, <class 'collections.abc.Reversible'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) ['__getitem__', '__len__']
# expect: MutableSequence ['list', 'bytearray', 'deque', 'array'] collections.abc MutableSequence (<class 'collections.abc.MutableSequence'>, <class 'collections.abc.Sequence'>, <class 'collections.abc.Reversible'>, <class 'collections.abc.Collection'>, <class 'collections.abc.Sized'>, <class 'collections.abc.Iterable'>, <class 'collections.abc.Container'>, <class 'object'>) ['__delitem__', '__getitem__', '__len__', '__setitem__', 'insert']
# expect: Buffer ['memoryview', 'bytes', 'bytearray', 'array'] collections.abc Buffer (<class 'collections.abc.Buffer'>, <class 'object'>) ['__buffer__']
print(sorted(set(c.__all__)-set(dir(c))))  # expect: []
from collections.abc import *
print(Callable, Sequence, Iterator)
# expect: <class 'collections.abc.Callable'> <class 'collections.abc.Sequence'> <class 'collections.abc.Iterator'>
class S(Sequence):
    def __len__(self): return 3
    def __getitem__(self,i):
        if i>2: raise IndexError
        return i
s=S(); print(list(s), list(reversed(s)), 2 in s, s.index(1), s.count(9))  # expect: [0, 1, 2] [2, 1, 0] True 1 0
match s:
    case [a,b,cc]: print(a,b,cc)
# expect: 0 1 2
@Sequence.register
class R:
    def __len__(self): return 0
print(isinstance(R(),Sequence), isinstance(R(), Collection), isinstance(R(), Reversible))  # expect: True True True
match R():
    case []: print('empty')
# expect: empty
import pickle
print(pickle.loads(pickle.dumps(c.Hashable)) is c.Hashable)  # expect: True
print(Callable[[int],str], Iterable[int], Sequence[int], Generator[int,None,str])
# expect: collections.abc.Callable[[int], str] collections.abc.Iterable[int] collections.abc.Sequence[int] collections.abc.Generator[int, None, str]
try: c.nothing
except AttributeError as e: print(e)
# expect: module 'collections.abc' has no attribute 'nothing'
try: Sequence()
except TypeError as e: print(e)
# expect: Can't instantiate abstract class Sequence without an implementation for abstract methods '__getitem__', '__len__'
