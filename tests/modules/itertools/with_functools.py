"""itertools, functools, operator."""
# heap: runs in 256K on 64 bits, 190K on 32: lib/ is compiled from source

def show(source):
    try:
        print(repr(eval(source, globals())))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


def run(source):
    try:
        exec(source, globals())
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")

import functools
import itertools
import operator
from functools import *
from itertools import *

show("count('a')")  # expect: TypeError: a number is required
show("count(0,'b')")  # expect: TypeError: a number is required
show('count(1.5),count(2,3),count(True),count(1,0),count(10,-1)')  # expect: (count(1.5), count(2, 3), count(1), count(1, 0), count(10, -1))
show('next(count(1<<70)),list(islice(count(1.5,0.5),3)),list(islice(count(-3,2),5)),list(islice(count(2**62-1),3))')  # expect: (1180591620717411303424, [1.5, 2.0, 2.5], [-3, -1, 1, 3, 5], [4611686018427387903, 4611686018427387904, 4611686018427387905])
show("repeat(1),repeat('a',3),repeat(1,-1)")  # expect: (repeat(1), repeat('a', 3), repeat(1, 0))
show("repeat(1,'a')")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show('list(repeat(7,3)),repeat(None,2).__length_hint__(),list(repeat(object=1,times=2))')  # expect: ([7, 7, 7], 2, [1, 1])
show('islice([1],-1)')  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
show('islice([1],1,-1)')  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
show('islice([1],-1,1)')  # expect: ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
show('islice([1],1,2,0)')  # expect: ValueError: Step for islice() must be a positive integer or None.
show("islice([1],'a')")  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
show('islice([1])')  # expect: TypeError: islice expected at least 2 arguments, got 1
show('islice(1,2)')  # expect: TypeError: 'int' object is not iterable
show("list(islice('abcdefg',2)),list(islice('abcdefg',2,4)),list(islice('abcdefg',2,None)),list(islice('abcdefg',0,None,2)),list(islice('abcdefg',None)),list(islice('abc',1,10,3)),list(islice('abcdef',5,2))")  # expect: (['a', 'b'], ['c', 'd'], ['c', 'd', 'e', 'f', 'g'], ['a', 'c', 'e', 'g'], ['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['b'], [])
show('batched([1],0)')  # expect: ValueError: n must be at least one
show("batched([1],'a')")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show("list(batched('abcdefg',3)),list(batched([],2))")  # expect: ([('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)], [])
show('product([1],repeat=-1)')  # expect: ValueError: repeat argument cannot be negative
show("list(product()),list(product('ab',[1,2])),list(product('ab',repeat=2)),list(product('ab',[])),list(product([1],repeat=0))")  # expect: ([()], [('a', 1), ('a', 2), ('b', 1), ('b', 2)], [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')], [], [()])
show('product([1],3)')  # expect: TypeError: 'int' object is not iterable
show('combinations([1],-1)')  # expect: ValueError: r must be non-negative
show("list(combinations('abcd',2)),list(combinations('ab',3)),list(combinations([],0))")  # expect: ([('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')], [], [()])
show("list(combinations_with_replacement('abc',2)),list(combinations_with_replacement('',2)),list(combinations_with_replacement('',0))")  # expect: ([('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')], [], [()])
show("permutations([1],'a')")  # expect: TypeError: Expected int as r
show('permutations([1],-1)')  # expect: ValueError: r must be non-negative
show("list(permutations('abc')),list(permutations('abcd',2)),list(permutations('ab',3)),list(permutations([])),list(permutations('ab',0))")  # expect: ([('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')], [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'a'), ('b', 'c'), ('b', 'd'), ('c', 'a'), ('c', 'b'), ('c', 'd'), ('d', 'a'), ('d', 'b'), ('d', 'c')], [], [()], [()])
show('tee([1],-1)')  # expect: ValueError: n must be >= 0
show('tee(1)')  # expect: TypeError: 'int' object is not iterable
show("[list(i) for i in tee('abc',3)]")  # expect: [['a', 'b', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c']]
show('tee([1],0)')  # expect: ()
show("list(accumulate([1,2,3])),list(accumulate([1,2,3],operator.mul)),list(accumulate([1,2,3],initial=100)),list(accumulate([])),list(accumulate([],initial=5)),list(accumulate(['a','b']))")  # expect: ([1, 3, 6], [1, 2, 6], [100, 101, 103, 106], [], [5], ['a', 'ab'])
show('accumulate(1)')  # expect: TypeError: 'int' object is not iterable
show("list(accumulate([1,'a']))")  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
show("list(chain('ab',[1])),list(chain()),list(chain.from_iterable(['ab','cd']))")  # expect: (['a', 'b', 1], [], ['a', 'b', 'c', 'd'])
show('list(chain(1))')  # expect: TypeError: 'int' object is not iterable
show('chain.from_iterable(1)')  # expect: TypeError: 'int' object is not iterable
show("[(k,list(g)) for k,g in groupby('aaabbc')]")  # expect: [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c'])]
show('[(k,list(g)) for k,g in groupby([1,3,2,4,5],key=lambda v:v%2)]')  # expect: [(1, [1, 3]), (0, [2, 4]), (1, [5])]
show("[k for k,g in groupby('aaabbca')]")  # expect: ['a', 'b', 'c', 'a']
show("list(zip_longest('abc',[1])),list(zip_longest('abc',[1],fillvalue='-')),list(zip_longest())")  # expect: ([('a', 1), ('b', None), ('c', None)], [('a', 1), ('b', '-'), ('c', '-')], [])
show('zip_longest(1)')  # expect: TypeError: 'int' object is not iterable
show('list(starmap(pow,[(2,5),(3,2)]))')  # expect: [32, 9]
show('list(starmap(pow,[1]))')  # expect: TypeError: 'int' object is not iterable
show("list(compress('abcdef',[1,0,1,0,1,1])),list(compress('abc',[1]))")  # expect: (['a', 'c', 'e', 'f'], ['a'])
show("list(dropwhile(lambda v:v<3,[1,2,3,1])),list(takewhile(lambda v:v<3,[1,2,3,1])),list(filterfalse(lambda v:v%2,range(6))),list(filterfalse(None,[0,1,'']))")  # expect: ([3, 1], [1, 2], [0, 2, 4], [0, ''])
show('dropwhile(1,2)')  # expect: TypeError: 'int' object is not iterable
show("list(islice(cycle('abc'),7)),list(cycle([]))")  # expect: (['a', 'b', 'c', 'a', 'b', 'c', 'a'], [])
show('cycle(1)')  # expect: TypeError: 'int' object is not iterable
show('pairwise(1)')  # expect: TypeError: 'int' object is not iterable
show("list(pairwise('abcd')),list(pairwise('a')),list(pairwise([]))")  # expect: ([('a', 'b'), ('b', 'c'), ('c', 'd')], [], [])
show('reduce(lambda a,b:a+b,[1,2,3]),reduce(lambda a,b:a+b,[],5),reduce(lambda a,b:a*b,[1,2],10)')  # expect: (6, 5, 20)
show('reduce(lambda a,b:a,[])')  # expect: TypeError: reduce() of empty iterable with no initial value
show('reduce(1,2)')  # expect: TypeError: reduce() arg 2 must support iteration
show("partial(int,base=2)('101'),partial(pow,2)(5),partial(partial(pow,2),5)()")  # expect: (5, 32, 32)
show("partial(print,1,sep='-'),partial(partial(max,1),2,key=abs)")  # expect: (functools.partial(<built-in function print>, 1, sep='-'), functools.partial(<built-in function max>, 1, 2, key=<built-in function abs>))
show('partial(5)')  # expect: TypeError: the first argument must be callable
show('partial(int,base=2).keywords,partial(pow,2).args,partial(pow,2).func')  # expect: ({'base': 2}, (2,), <built-in function pow>)
show('sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a))')  # expect: [3, 2, 1]
show('cmp_to_key(lambda a,b:0)(1)<5')  # expect: TypeError: other argument must be K instance
show('cmp_to_key(lambda a,b:0)(1)==cmp_to_key(lambda a,b:0)(2)')  # expect: True
show("operator.add(1,2),operator.itemgetter(1)([5,6]),operator.itemgetter(0,1)('ab'),operator.attrgetter('real')(5),operator.attrgetter('real.imag','imag')(5),operator.methodcaller('upper')('a'),operator.methodcaller('split',sep=',')('a,b')")  # expect: (3, 6, ('a', 'b'), 5, (0, 0), 'A', ['a', 'b'])
show('operator.attrgetter(5)')  # expect: TypeError: attribute name must be a string
show('operator.methodcaller(5)')  # expect: TypeError: method name must be a string
show('operator.itemgetter(5)([1])')  # expect: IndexError: list index out of range
show("operator.itemgetter(1),operator.attrgetter('a','b'),operator.methodcaller('f',1,k=2)")  # expect: (operator.itemgetter(1), operator.attrgetter('a', 'b'), operator.methodcaller('f', 1, k=2))
show('operator.iadd([1],[2]),operator.not_(0),operator.truth([]),operator.is_(None,None),operator.contains([1],1),operator.countOf([1,1],1),operator.indexOf([1,2],2),operator.concat([1],[2]),operator.index(True),operator.length_hint([1]),operator.length_hint(5,9)')  # expect: ([1, 2], True, False, True, True, 2, 1, [1, 2], 1, 1, 9)
show('operator.concat(1,2)')  # expect: TypeError: 'int' object can't be concatenated
show('operator.indexOf([1],5)')  # expect: ValueError: sequence.index(x): x not in sequence
show('operator.pow(2,3),operator.inv(5),operator.neg(5),operator.lt(1,2),operator.getitem([5],0),operator.call(max,1,2)')  # expect: (8, -6, -5, True, 5, 2)
show('operator.__add__(1,2),operator.__getitem__([1],0)')  # expect: (3, 1)
show('functools.WRAPPER_ASSIGNMENTS[:4],functools.WRAPPER_UPDATES')  # expect: (('__module__', '__name__', '__qualname__', '__doc__'), ('__dict__',))
show('functools.zzz')  # expect: AttributeError: module 'functools' has no attribute 'zzz'
show("lru_cache(maxsize='a')")  # expect: TypeError: Expected first argument to be an integer, a callable, or None
show('cache(5)')  # expect: TypeError: the first argument must be callable
run('a,b=tee([1,2,3]);next(a);print(list(a),list(b))')  # expect: [2, 3] [1, 2, 3]
run("""
a,b=tee(iter('abc'));next(a);import sys
c=a.__copy__();print(list(c),list(b),list(a))
""")  # expect: ['b', 'c'] ['a', 'b', 'c'] ['b', 'c']
run("g=groupby('aabb');k,x1=next(g);k2,y1=next(g);print(list(x1),list(y1),k,k2)")  # expect: [] ['b', 'b'] a b
run("""
@lru_cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(50),fib.cache_info(),fib.__name__,fib.__wrapped__(1));fib.cache_clear();print(fib.cache_info())
""")
# expect: 12586269025 CacheInfo(hits=48, misses=51, maxsize=128, currsize=51) fib 1
# expect: CacheInfo(hits=0, misses=0, maxsize=128, currsize=0)
run("""
@lru_cache(maxsize=2)
def f(a,b=1): print('call',a,b); return a+b
f(1);f(2);f(1);f(3);f(2);f(1,b=1);f(1,1);print(f.cache_info(),f.cache_parameters());f([])
""")
# expect: call 1 1
# expect: call 2 1
# expect: call 3 1
# expect: call 2 1
# expect: call 1 1
# expect: call 1 1
# expect: CacheInfo(hits=1, misses=6, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
# expect: TypeError: unhashable type: 'list'
run("""
@lru_cache(maxsize=0)
def f(a): return a
f(1);f(1);print(f.cache_info())
""")  # expect: CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
run("""
@lru_cache(typed=True)
def f(a): return a
f(1);f(1.0);f(True);f('1');print(f.cache_info())
""")  # expect: CacheInfo(hits=0, misses=4, maxsize=128, currsize=4)
run("""
@cache
def f(*a,**k): "doc"; return (a,k)
print(f(1,x=2),f(x=2),f(1,x=2),f.cache_info(),f.__doc__)
""")  # expect: ((1,), {'x': 2}) ((), {'x': 2}) ((1,), {'x': 2}) CacheInfo(hits=1, misses=2, maxsize=None, currsize=2) doc
run("""
class A:
  @lru_cache
  def m(s,v): print('m',v); return v
  @cached_property
  def p(s): print('p'); return 5
  @cache
  def n(s): return 1
a=A();a.m(1);a.m(1);print(a.p,a.p,a.__dict__,a.n(),A.m.cache_info())
""")
# expect: m 1
# expect: p
# expect: 5 5 {'p': 5} 1 CacheInfo(hits=1, misses=1, maxsize=128, currsize=1)
run("""
def deco(f):
  @wraps(f)
  def w(*a): 'wdoc'; return f(*a)
  return w
@deco
def q(v):
  'qdoc'
  return v
print(q(5),q.__name__,q.__doc__,q.__wrapped__.__name__,q.__qualname__,q.__module__)
""")  # expect: 5 q qdoc q q __main__
run("""
@total_ordering
class T:
  def __init__(s,v): s.v=v
  def __eq__(s,o): return s.v==o.v
  def __lt__(s,o): return s.v<o.v
print(T(1)<=T(2),T(1)>T(2),T(1)>=T(1),sorted([T(2),T(1)])[0].v)
""")  # expect: True False True 1
run("""
@total_ordering
class T: pass
""")  # expect: ValueError: must define at least one ordering operation: < > <= >=
run("""
@singledispatch
def f(a): return 'obj'
@f.register(int)
def _(a): return 'int'
@f.register
def _(a:str): return 'str'
@f.register(list)
@f.register(tuple)
def _(a): return 'seq'
print(f(1),f('a'),f([]),f(()),f(1.5),f(True),f.dispatch(bool)(1),sorted(map(str,f.registry)))
f()
""")
# expect: int str seq seq obj int int ["<class 'int'>", "<class 'list'>", "<class 'object'>", "<class 'str'>", "<class 'tuple'>"]
# expect: TypeError: f requires at least 1 positional argument
run("""
class A:
  @singledispatchmethod
  def m(s,a): return 'o'
  @m.register
  def _(s,a:int): return 'i'
  def add(s,a,b): return a+b
  add5=partialmethod(add,5)
print(A().m(1),A().m('x'),A().add5(6))
""")  # expect: i o 11
run('p=partial(lambda *a,**k:(a,k),1,x=2);print(p(3,y=4),p(x=9),p());p.attr=5;print(p.attr,p.__dict__)')
# expect: ((1, 3), {'x': 2, 'y': 4}) ((1,), {'x': 9}) ((1,), {'x': 2})
# expect: 5 {'attr': 5}
run("""
class P2(partial): pass
print(type(P2(int)),P2(pow,2)(3),isinstance(P2(int),partial))
""")  # expect: <class '__main__.P2'> 8 True
run("""
class C:
  f=partial(max,1)
print(C().f(0))
""")  # expect: 1
run('print(type(count()),type(chain()),type(partial(int)))')  # expect: <class 'itertools.count'> <class 'itertools.chain'> <class 'functools.partial'>
run("""
class MyChain(chain): pass
print(list(MyChain('ab')),type(MyChain()))
""")  # expect: ['a', 'b'] <class '__main__.MyChain'>
run("""
def bad():
  yield 1
  raise ValueError('x')
print(list(takewhile(lambda v:v<9,bad())))
""")  # expect: ValueError: x
run('d=dict.fromkeys(range(3));print(list(map(lambda k:d.pop(k),list(d))),d)')  # expect: [None, None, None] {}
run("""
import abc
class B(abc.ABC):
  @abc.abstractmethod
  def f(s): pass
B()
""")  # expect: TypeError: Can't instantiate abstract class B without an implementation for abstract method 'f'
run("""
import collections.abc as ca
print([isinstance(v,c) for c in (ca.Sized,ca.Iterable,ca.Hashable,ca.Sequence,ca.Mapping,ca.MutableSet,ca.Callable,ca.Iterator,ca.Reversible,ca.Collection) for v in ([],{},set(),'',5,len,iter([]),range(3))])
""")  # expect: [True, True, True, True, False, False, False, True, True, True, True, True, False, False, True, True, False, False, False, True, True, True, True, True, True, False, False, True, False, False, False, True, False, True, False, False, False, False, False, False, False, False, True, False, False, False, False, False, False, False, False, False, False, True, False, False, False, False, False, False, False, False, True, False, True, True, False, True, False, False, False, True, True, True, True, True, False, False, False, True]
run("""
import collections.abc as ca
class MM(ca.Mapping):
  def __init__(s,d): s.d=d
  def __getitem__(s,k): return s.d[k]
  def __iter__(s): return iter(s.d)
  def __len__(s): return len(s.d)
m=MM({'a':1});print(m['a'],dict(m),list(m.items()),m.get('z'),'a' in m,m=={'a':1},m.keys()&{'a'},{**m},list(m.values()));MM.__init__(m,{});print(len(m))
ca.MutableMapping()
""")
# expect: 1 {'a': 1} [('a', 1)] None True True {'a'} {'a': 1} [1]
# expect: 0
# expect: TypeError: Can't instantiate abstract class MutableMapping without an implementation for abstract methods '__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__'
