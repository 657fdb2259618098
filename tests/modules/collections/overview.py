"""collections: deque, OrderedDict, defaultdict, Counter, ChainMap, namedtuple."""
# heap: runs in 512K on 64 bits, 256K on 32: lib/ is compiled from source

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

import collections
from collections import *

d = deque([1, 2])
dm = deque([1, 2], 2)
e = deque()
P = namedtuple("P", "x y")
p = P(1, 2)

show('d,dm,e')  # expect: (deque([1, 2]), deque([1, 2], maxlen=2), deque([]))
show('e.pop()')  # expect: IndexError: pop from an empty deque
show('e.popleft()')  # expect: IndexError: pop from an empty deque
show('d[5]')  # expect: IndexError: deque index out of range
show('d[-1],d[0]')  # expect: (2, 1)
show('d.__setitem__(5,1)')  # expect: IndexError: deque index out of range
show('d.__delitem__(5)')  # expect: IndexError: deque index out of range
show('d.index(9)')  # expect: ValueError: 9 is not in deque
show('d.remove(9)')  # expect: ValueError: 9 is not in deque
show('dm.insert(0,1)')  # expect: IndexError: deque already at its maximum size
show('deque([],-1)')  # expect: ValueError: maxlen must be non-negative
show("deque([],'a')")  # expect: TypeError: an integer is required
show('deque(1)')  # expect: TypeError: 'int' object is not iterable
show('d+[1]')  # expect: TypeError: can only concatenate deque (not "list") to deque
show('d*2.0')  # expect: TypeError: can't multiply sequence by non-int of type 'float'
show("d['a']")  # expect: TypeError: sequence index must be integer, not 'str'
show('d[0:1]')  # expect: TypeError: sequence index must be integer, not 'slice'
show('d==[1,2],d==deque([1,2]),d!=deque([1]),d<deque([3]),d<=deque([1,2]),d>deque([1])')  # expect: (False, True, True, True, True, True)
show('dm+d')  # expect: deque([1, 2], maxlen=2)
show('dm*2')  # expect: deque([1, 2], maxlen=2)
show('d*2,2*d,d*0')  # expect: (deque([1, 2, 1, 2]), deque([1, 2, 1, 2]), deque([]))
show('d.maxlen,dm.maxlen')  # expect: (None, 2)
show('dm.copy(),d.copy(),d.copy() is d')  # expect: (deque([1, 2], maxlen=2), deque([1, 2]), False)
show("d.rotate('a')")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show('deque([1,2],maxlen=None)')  # expect: deque([1, 2])
show('deque(iterable=[1],maxlen=0)')  # expect: deque([], maxlen=0)
show('d.index(2,-1)')  # expect: 1
show("d.insert('a',1)")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show('1 in d,9 in d')  # expect: (True, False)
show('list(reversed(d)),list(iter(d)),len(d),bool(e)')  # expect: ([2, 1], [1, 2], 2, False)
show('d.count(1)')  # expect: 1
show('d.maxlen')  # expect: None
show("deque('abcde',3)")  # expect: deque(['c', 'd', 'e'], maxlen=3)
show('type(d)')  # expect: <class 'collections.deque'>
show('repr(OrderedDict(a=1).keys()),repr(OrderedDict(a=1).values()),repr(OrderedDict(a=1).items())')  # expect: ("odict_keys(['a'])", 'odict_values([1])', "odict_items([('a', 1)])")
show('OrderedDict().popitem()')  # expect: KeyError: 'dictionary is empty'
show("OrderedDict(a=1).move_to_end('b')")  # expect: KeyError: 'b'
show("OrderedDict(a=1).pop('b')")  # expect: KeyError: 'b'
show("OrderedDict(a=1).pop('b',7)")  # expect: 7
show("OrderedDict(a=1)|{'b':2}")  # expect: OrderedDict({'a': 1, 'b': 2})
show("{'b':2}|OrderedDict(a=1)")  # expect: OrderedDict({'b': 2, 'a': 1})
show('OrderedDict([(1,2),(3,4)])')  # expect: OrderedDict({1: 2, 3: 4})
show('OrderedDict()')  # expect: OrderedDict()
show('OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1),OrderedDict(a=1,b=2)==dict(b=2,a=1),OrderedDict(a=1)!=OrderedDict(a=1)')  # expect: (False, True, False)
show('dict(b=2,a=1)==OrderedDict(a=1,b=2)')  # expect: True
show("OrderedDict.fromkeys('ab',1)")  # expect: OrderedDict({'a': 1, 'b': 1})
show('list(reversed(OrderedDict(a=1,b=2)))')  # expect: ['b', 'a']
show('OrderedDict(a=1).copy()')  # expect: OrderedDict({'a': 1})
show("OrderedDict(a=1).setdefault('b',3)")  # expect: 3
show('defaultdict(1)')  # expect: TypeError: first argument must be callable or None
show('defaultdict(int,{1:2})|{3:4}')  # expect: defaultdict(<class 'int'>, {1: 2, 3: 4})
show('{3:4}|defaultdict(int,{1:2})')  # expect: defaultdict(<class 'int'>, {3: 4, 1: 2})
show('defaultdict(None)[1]')  # expect: KeyError: 1
show('defaultdict(list).copy()')  # expect: defaultdict(<class 'list'>, {})
show('defaultdict(int)[5]')  # expect: 0
show('defaultdict(list,a=1)')  # expect: defaultdict(<class 'list'>, {'a': 1})
show('defaultdict()')  # expect: defaultdict(None, {})
show('repr(defaultdict(list))')  # expect: "defaultdict(<class 'list'>, {})"
show('defaultdict(int).default_factory')  # expect: <class 'int'>
show('defaultdict(int,[(1,2)])==({1:2})')  # expect: True
show("Counter('abca')")  # expect: Counter({'a': 2, 'b': 1, 'c': 1})
show('Counter()')  # expect: Counter()
show("Counter('abca').most_common(2),Counter('abca').most_common()")  # expect: ([('a', 2), ('b', 1)], [('a', 2), ('b', 1), ('c', 1)])
show('Counter(a=1)+Counter(a=2,b=-1)')  # expect: Counter({'a': 3})
show('Counter(a=3)-Counter(a=1,b=2)')  # expect: Counter({'a': 2})
show('Counter(a=3)|Counter(a=1,b=2)')  # expect: Counter({'a': 3, 'b': 2})
show('Counter(a=3,b=1)&Counter(a=1,b=2)')  # expect: Counter({'a': 1, 'b': 1})
show('+Counter(a=-1,b=1),-Counter(a=-1,b=1)')  # expect: (Counter({'b': 1}), Counter({'a': 1}))
show("Counter('ab')['z']")  # expect: 0
show('sorted(Counter(a=2,b=1).elements())')  # expect: ['a', 'a', 'b']
show('Counter(a=2).total()')  # expect: 2
show("Counter.fromkeys('ab')")  # expect: NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
show("Counter('abc')==Counter('cba'),Counter(a=0)==Counter()")  # expect: (True, True)
show('Counter(a=1)<=Counter(a=2)')  # expect: True
show('Counter([1,1,2]).items()')  # expect: dict_items([(1, 2), (2, 1)])
show("Counter({'a':3}).copy()")  # expect: Counter({'a': 3})
show('Counter(5)')  # expect: TypeError: 'int' object is not iterable
show("ChainMap({'a':1},{'b':2,'a':5})")  # expect: ChainMap({'a': 1}, {'b': 2, 'a': 5})
show("ChainMap({'a':1},{'b':2})['b'],len(ChainMap({'a':1},{'b':2})),list(ChainMap({'a':1},{'b':2}))")  # expect: (2, 2, ['b', 'a'])
show("ChainMap({})['z']")  # expect: KeyError: 'z'
show("ChainMap({'a':1}).new_child({'q':1}).parents")  # expect: ChainMap({'a': 1})
show('UserDict(a=1)')  # expect: {'a': 1}
show('UserList([1,2])+[3]')  # expect: [1, 2, 3]
show("UserString('abc').upper()+'x'")  # expect: 'ABCx'
show("namedtuple('P','x y')(1,2)")  # expect: P(x=1, y=2)
show("namedtuple('P','x y')(1)")  # expect: TypeError: P.__new__() missing 1 required positional argument: 'y'
show("namedtuple('P','x y')(1,2,3)")  # expect: TypeError: P.__new__() takes 3 positional arguments but 4 were given
show("namedtuple('P',['x','y'])(y=1,x=2)")  # expect: P(x=2, y=1)
show("namedtuple('P','x y')._fields")  # expect: ('x', 'y')
show("namedtuple('P','x y',defaults=[5])(1)")  # expect: P(x=1, y=5)
show("namedtuple('P','x y',defaults=[5])._field_defaults")  # expect: {'y': 5}
show("namedtuple('P','x y',defaults=[5,6,7])")  # expect: TypeError: Got more default values than field names
show("namedtuple('P','x x')")  # expect: ValueError: Encountered duplicate field name: 'x'
show("namedtuple('P','_x')")  # expect: ValueError: Field names cannot start with an underscore: '_x'
show("namedtuple('P','class')")  # expect: ValueError: Type names and field names cannot be a keyword: 'class'
show("namedtuple('P','1x')")  # expect: ValueError: Type names and field names must be valid identifiers: '1x'
show("namedtuple('class','x')")  # expect: ValueError: Type names and field names cannot be a keyword: 'class'
show("namedtuple('P','x class _y x',rename=True)._fields")  # expect: ('x', '_1', '_2', '_3')
show("namedtuple('P','x y')(1,2)._asdict()")  # expect: {'x': 1, 'y': 2}
show("namedtuple('P','x y')(1,2)._replace(x=5)")  # expect: P(x=5, y=2)
show("namedtuple('P','x y')(1,2)._replace(z=5)")  # expect: ValueError: Got unexpected field names: ['z']
show("namedtuple('P','x y')._make([1,2])")  # expect: P(x=1, y=2)
show("namedtuple('P','x y')._make([1])")  # expect: TypeError: Expected 2 arguments, got 1
show("namedtuple('P','x,y')(1,2).y")  # expect: 2
show("namedtuple('P','')()")  # expect: P()
show("namedtuple('P','x').__doc__")  # expect: 'P(x,)'
show("namedtuple('P','x').x.__doc__")  # expect: 'Alias for field number 0'
show("namedtuple('P','x')(1).__match_args__")  # expect: ('x',)
show("namedtuple('P','x y')(1,2)==(1,2)")  # expect: True
show("namedtuple(5,'x')")  # expect: ValueError: Type names and field names must be valid identifiers: '5'
show('collections.foo')  # expect: AttributeError: module 'collections' has no attribute 'foo'
run('d=deque(); d.append(d); print(d)')  # expect: deque([[...]])
run("od=OrderedDict(); od['a']=od; print(od)")  # expect: OrderedDict({'a': ...})
run("dd=defaultdict(int); dd['a']=dd; print(dd)")  # expect: defaultdict(<class 'int'>, {'a': defaultdict(<class 'int'>, {...})})
run("""
d=deque([1,2])
for i in d: d.append(1)
""")  # expect: RuntimeError: deque mutated during iteration
run("""
d=deque([1,2])
it=iter(d); next(it); d.pop(); next(it)
""")  # expect: RuntimeError: deque mutated during iteration
run('d=deque(range(10)); d.rotate(3); print(d); d.rotate(-5); print(d); d.rotate(100); print(d)')
# expect: deque([7, 8, 9, 0, 1, 2, 3, 4, 5, 6])
# expect: deque([2, 3, 4, 5, 6, 7, 8, 9, 0, 1])
# expect: deque([2, 3, 4, 5, 6, 7, 8, 9, 0, 1])
run("d=deque(range(5)); d.extendleft('ab'); d.extend('cd'); d.appendleft(9); print(d)")  # expect: deque([9, 'b', 'a', 0, 1, 2, 3, 4, 'c', 'd'])
run("d=deque([1,2,3]); d.reverse(); del d[1]; d.insert(1,'x'); d.insert(-1,'y'); print(d)")  # expect: deque([3, 'x', 'y', 1])
run('d=deque([1,2,3],3); d.append(4); d.appendleft(0); print(d); d+=[7,8]; print(d); d*=2; print(d)')
# expect: deque([0, 2, 3], maxlen=3)
# expect: deque([3, 7, 8], maxlen=3)
# expect: deque([3, 7, 8], maxlen=3)
run('d=deque([1,2]); d*=3; print(d); d.clear(); print(d)')
# expect: deque([1, 2, 1, 2, 1, 2])
# expect: deque([])
run('d=deque([1,2]); d.extend(d); print(d); d.extendleft(d); print(d)')
# expect: deque([1, 2, 1, 2])
# expect: deque([2, 1, 2, 1, 1, 2, 1, 2])
run('d=deque([3,1]); d[0]=9; print(d); d.remove(1); print(d); print([*d])')
# expect: deque([9, 1])
# expect: deque([9])
# expect: [9]
run("od=OrderedDict((c,i) for i,c in enumerate('abcde')); od.move_to_end('b'); od.move_to_end('d',last=False); print(od); print(od.popitem(last=False),od.popitem()); od['z']=1; print(od); od.move_to_end('z',last=False); print(list(od))")
# expect: OrderedDict({'d': 3, 'a': 0, 'c': 2, 'e': 4, 'b': 1})
# expect: ('d', 3) ('b', 1)
# expect: OrderedDict({'a': 0, 'c': 2, 'e': 4, 'z': 1})
# expect: ['z', 'a', 'c', 'e']
run("""
dd=defaultdict(list); dd['a'].append(1); dd['b']; print(dd,dict(dd),'q' in dd,dd.get('q')); dd.default_factory=None
dd['w']
""")
# expect: defaultdict(<class 'list'>, {'a': [1], 'b': []}) {'a': [1], 'b': []} False None
# expect: KeyError: 'w'
run('dd=defaultdict(lambda:5); print(dd[1],dd.copy()[2],type(dd.copy()).__name__)')  # expect: 5 5 defaultdict
run("c=Counter('hello'); c.update('world'); c.subtract('l'); c['q']+=2; del c['zz']; print(c); c+=Counter(a=1); print(c); c-=Counter(l=5); print(c)")
# expect: Counter({'l': 2, 'o': 2, 'q': 2, 'h': 1, 'e': 1, 'w': 1, 'r': 1, 'd': 1})
# expect: Counter({'l': 2, 'o': 2, 'q': 2, 'h': 1, 'e': 1, 'w': 1, 'r': 1, 'd': 1, 'a': 1})
# expect: Counter({'o': 2, 'q': 2, 'h': 1, 'e': 1, 'w': 1, 'r': 1, 'd': 1, 'a': 1})
run("""
class DD(defaultdict):
  def __missing__(s,k): return 'miss'
print(DD(int)['a'])
""")  # expect: miss
run('print(p,p.x,p[1],*p,hash(p)==hash((1,2)),p._fields,isinstance(p,tuple),len(p))')  # expect: P(x=1, y=2) 1 2 1 2 True ('x', 'y') True 2
run('p.x=5')  # expect: AttributeError: can't set attribute
run('p.zz=5')  # expect: AttributeError: 'P' object has no attribute 'zz'
run('del p.x')  # expect: AttributeError: can't delete attribute
run('x1,y1=p;print(x1,y1)')  # expect: 1 2
run("""
match p:
  case P(x=a,y=b): print('m',a,b)
""")  # expect: m 1 2
run("""
match p:
  case P(a,b): print('m',a,b)
""")  # expect: m 1 2
run("""
class Q(namedtuple('Q','a b')):
  def tot(s): return s.a+s.b
q=Q(1,2);print(q,q.tot(),q._replace(a=9));q.w=1;print(q.w)
""")
# expect: Q(a=1, b=2) 3 Q(a=9, b=2)
# expect: 1
run("""
class OD(OrderedDict):
  def __repr__(s): return 'OD!'
print(OD(a=1),OD(a=1).copy(),OD(a=1)==OrderedDict(a=1))
""")  # expect: OD! OD! True
run("""
from collections import *
print(Counter,deque,namedtuple.__name__)
""")  # expect: <class 'collections.Counter'> <class 'collections.deque'> namedtuple
