"""dict, its views and iterators: operators, methods, messages."""

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

D = {"a": 1, "b": 2}

show("D['z']")  # expect: KeyError: 'z'
show('D[[]]')  # expect: TypeError: unhashable type: 'list'
show("D.pop('z')")  # expect: KeyError: 'z'
show("D.pop('z',5)")  # expect: 5
show('D.pop()')  # expect: TypeError: pop expected at least 1 argument, got 0
show('{}.popitem()')  # expect: KeyError: 'popitem(): dictionary is empty'
show("D.get('z')")  # expect: None
show("D.get('z',3)")  # expect: 3
show('D.get([])')  # expect: TypeError: unhashable type: 'list'
show("D.setdefault('a',5)")  # expect: 1
show('D.keys()')  # expect: dict_keys(['a', 'b'])
show('D.values()')  # expect: dict_values([1, 2])
show('D.items()')  # expect: dict_items([('a', 1), ('b', 2)])
show('list(D.items())')  # expect: [('a', 1), ('b', 2)]
show("D|{'c':3}")  # expect: {'a': 1, 'b': 2, 'c': 3}
show('D|5')  # expect: TypeError: unsupported operand type(s) for |: 'dict' and 'int'
show('5|D')  # expect: TypeError: unsupported operand type(s) for |: 'int' and 'dict'
show("D|[('c',3)]")  # expect: TypeError: unsupported operand type(s) for |: 'dict' and 'list'
show('D+D')  # expect: TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
show('D==dict(a=1,b=2)')  # expect: True
show('D!={}')  # expect: True
show('D<D')  # expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
show('hash(D)')  # expect: TypeError: unhashable type: 'dict'
show('len(D)')  # expect: 2
show('dict(5)')  # expect: TypeError: 'int' object is not iterable
show('dict([1])')  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
show('dict([(1,2,3)])')  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
show("dict(['ab','cd'])")  # expect: {'a': 'b', 'c': 'd'}
show("dict([('a',1)],b=2)")  # expect: {'a': 1, 'b': 2}
show("dict({'a':1},a=5)")  # expect: {'a': 5}
show("dict(a=1,**{'b':2})")  # expect: {'a': 1, 'b': 2}
show("dict.fromkeys('abc')")  # expect: {'a': None, 'b': None, 'c': None}
show("dict.fromkeys('abc',0)")  # expect: {'a': 0, 'b': 0, 'c': 0}
show('dict.fromkeys(5)')  # expect: TypeError: 'int' object is not iterable
show("'a' in D")  # expect: True
show('[] in D')  # expect: TypeError: unhashable type: 'list'
show("D.keys()&{'a'}")  # expect: {'a'}
show("D.keys()-'a'")  # expect: {'b'}
show("sorted(D.keys()^{'a','q'})")  # expect: ['b', 'q']
show("D.items()&{('a',1)}")  # expect: {('a', 1)}
show("D.keys()=={'a','b'}")  # expect: True
show("D.keys()<={'a','b','c'}")  # expect: True
show("D.keys()<{'a','b'}")  # expect: False
show("D.keys()>{'a'}")  # expect: True
show("D.keys().isdisjoint('xyz')")  # expect: True
show("D.items().isdisjoint([('a',1)])")  # expect: False
show("D.keys()==['a','b']")  # expect: False
show("D.keys()<['a']")  # expect: TypeError: '<' not supported between instances of 'dict_keys' and 'list'
show('D.values()==D.values()')  # expect: False
show("('a',1) in D.items()")  # expect: True
show("('a',2) in D.items()")  # expect: False
show('5 in D.items()')  # expect: False
show('2 in D.values()')  # expect: True
show('list(reversed(D)),list(reversed(D.items())),list(reversed(D.values())),list(reversed(D.keys()))')  # expect: (['b', 'a'], [('b', 2), ('a', 1)], [2, 1], ['b', 'a'])
show('iter(D).__length_hint__()')  # expect: 2
show('hash(D.keys())')  # expect: TypeError: unhashable type: 'dict_keys'
show('len(D.keys())')  # expect: 2
show('D.keys().mapping')  # expect: mappingproxy({'a': 1, 'b': 2})
show('type(D.keys()),type(iter(D)),type(reversed(D))')  # expect: (<class 'dict_keys'>, <class 'dict_keyiterator'>, <class 'dict_reversekeyiterator'>)
show('{}.keys()')  # expect: dict_keys([])
show('D.foo')  # expect: AttributeError: 'dict' object has no attribute 'foo'
show('D.update(5)')  # expect: TypeError: 'int' object is not iterable
show('D.update([(1,)])')  # expect: ValueError: dictionary update sequence element #0 has length 1; 2 is required
show('D.copy() is D')  # expect: False
show('{1:1,True:2,1.0:3}')  # expect: {1: 3}
show("{0:'a',False:'b',0.0:'c',-0.0:'d'}")  # expect: {0: 'd'}
show('{(1,2):3}[(1,2)]')  # expect: 3
show('{None:1,...:2}')  # expect: {None: 1, Ellipsis: 2}
show("{**D,'z':26}")  # expect: {'a': 1, 'b': 2, 'z': 26}
show('dict(D)')  # expect: {'a': 1, 'b': 2}
show("str({}),repr({'a':{}})")  # expect: ('{}', "{'a': {}}")
show('dict[str,int]')  # expect: dict[str, int]
show("D.__contains__('a')")  # expect: True
show("D.__getitem__('a')")  # expect: 1
show("D.__ior__({'q':1}) is D")  # expect: True
show('D')  # expect: {'a': 1, 'b': 2, 'q': 1}
show("D.pop('q')")  # expect: 1
show('max(D)')  # expect: 'b'
show('sorted(D)')  # expect: ['a', 'b']
show('D.items()[0]')  # expect: TypeError: 'dict_items' object is not subscriptable
show('D.__eq__(5)')  # expect: NotImplemented
show('D.__or__(5)')  # expect: NotImplemented
show('dict.__name__')  # expect: 'dict'
show("{float('nan'):1}")  # expect: {nan: 1}
show('bool({}),bool(D)')  # expect: (False, True)
show("{'a':1}|{'a':2}")  # expect: {'a': 2}
run('d={1:2}; d[1]+=5; print(d)')  # expect: {1: 7}
run('d={1:2}; del d[5]')  # expect: KeyError: 5
run('d={1:2}; d[[]]=5')  # expect: TypeError: unhashable type: 'list'
run('d={1:2}; d|={3:4}; d|=[(5,6)]; print(d)')  # expect: {1: 2, 3: 4, 5: 6}
run('d={1:2}; d|=5')  # expect: TypeError: 'int' object is not iterable
run("""
d={1:2,3:4}
for k in d: d[k+10]=1
""")  # expect: RuntimeError: dictionary changed size during iteration
run("""
d={1:2,3:4}
for k in d: del d[k]
""")  # expect: RuntimeError: dictionary changed size during iteration
run("""
d={1:2,3:4}
for k in d.values(): d[k]=1
""")  # expect: RuntimeError: dictionary changed size during iteration
run("""
d={1:2,3:4}
it=iter(d);next(it);d[5]=1
try: next(it)
except RuntimeError as e: print(e)
next(it)
""")
# expect: dictionary changed size during iteration
# expect: RuntimeError: dictionary changed size during iteration
run("d={}; d['d']=d; print(d)")  # expect: {'d': {...}}
run("d={}; d['d']=d.values(); print(d)")  # expect: {'d': dict_values([...])}
run("d={}; d['x']=[d]; print(d)")  # expect: {'x': [{...}]}
run("""
d={i:i for i in range(20)}
for i in range(15): d.pop(i)
d['n']=1; print(d); d.popitem(); d.popitem(); print(d)
""")
# expect: {15: 15, 16: 16, 17: 17, 18: 18, 19: 19, 'n': 1}
# expect: {15: 15, 16: 16, 17: 17, 18: 18}
run('d=dict.fromkeys(range(5)); del d[0]; d[0]=1; print(list(d)); print(d.popitem())')
# expect: [1, 2, 3, 4, 0]
# expect: (0, 1)
run("d={'a':1}; d.update(b=2,c=3); d.update({'a':9},d=4); print(d)")  # expect: {'a': 9, 'b': 2, 'c': 3, 'd': 4}
run("d={'a':1}; d.clear(); print(d,len(d)); d['x']=1; print(d)")
# expect: {} 0
# expect: {'x': 1}
run("""
def f(**k): print(k)
f(**{'b':1,'a':2})
""")  # expect: {'b': 1, 'a': 2}
run("xx={'a':1}; y=xx.copy(); y['b']=2; print(xx,y)")  # expect: {'a': 1} {'a': 1, 'b': 2}
