"""set and frozenset: operators, methods, messages."""

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

def so(v):
    return (type(v).__name__, sorted(v, key=repr)) if isinstance(v, (set, frozenset)) else v


S = {1, 2, 3}
F = frozenset([1, 2])
E = set()

show('so(S|F)')  # expect: ('set', [1, 2, 3])
show('so(F|S)')  # expect: ('frozenset', [1, 2, 3])
show('so(S&F)')  # expect: ('set', [1, 2])
show('so(S-F)')  # expect: ('set', [3])
show('so(S^F)')  # expect: ('set', [3])
show('S|[1]')  # expect: TypeError: unsupported operand type(s) for |: 'set' and 'list'
show('[1]|S')  # expect: TypeError: unsupported operand type(s) for |: 'list' and 'set'
show('S-5')  # expect: TypeError: unsupported operand type(s) for -: 'set' and 'int'
show("so(S.union([4],'a'))")  # expect: ('set', ['a', 1, 2, 3, 4])
show('so(S.intersection([1],[1,2]))')  # expect: ('set', [1])
show('so(S.difference([1],[2]))')  # expect: ('set', [3])
show('so(S.symmetric_difference([1,9]))')  # expect: ('set', [2, 3, 9])
show('S.issubset([1,2,3,4])')  # expect: True
show('S.issuperset([1])')  # expect: True
show('S.isdisjoint([9])')  # expect: True
show('S<=S,S<S,S>=F,S>F,S==F,F==frozenset([2,1]),S!=F')  # expect: (True, False, True, True, False, True, True)
show('S<[1]')  # expect: TypeError: '<' not supported between instances of 'set' and 'list'
show('S==[1,2,3]')  # expect: False
show('E')  # expect: set()
show('frozenset()')  # expect: frozenset()
show('S.remove(9)')  # expect: KeyError: 9
show('E.pop()')  # expect: KeyError: 'pop from an empty set'
show('S.add([])')  # expect: TypeError: unhashable type: 'list'
show('{[]}')  # expect: TypeError: unhashable type: 'list'
show('[] in S')  # expect: TypeError: unhashable type: 'list'
show('{1,2} in {frozenset([1,2])}')  # expect: True
show('hash(F)==hash(frozenset([2,1]))')  # expect: True
show('len(S)')  # expect: 3
show('set(5)')  # expect: TypeError: 'int' object is not iterable
show("set('aab')=={'a','b'}")  # expect: True
show('set(x=1)')  # expect: TypeError: set() takes no keyword arguments
show('frozenset(F) is F')  # expect: True
show('F.copy() is F')  # expect: True
show('S.copy()==S')  # expect: True
show('S.copy() is S')  # expect: False
show('bool(E),bool(S)')  # expect: (False, True)
show('S.discard(77)')  # expect: None
show('F.add(1)')  # expect: AttributeError: 'frozenset' object has no attribute 'add'
show("repr({1}),str({'a'})")  # expect: ('{1}', "{'a'}")
show('repr(frozenset({1}))')  # expect: 'frozenset({1})'
show('iter(S).__length_hint__()')  # expect: 3
show('set[int]')  # expect: set[int]
show('{1,True,1.0}')  # expect: {1}
show("sorted({*'hello'})")  # expect: ['e', 'h', 'l', 'o']
show('{x for x in range(3)}=={0,1,2}')  # expect: True
show('S.__contains__(1)')  # expect: True
show('S.__eq__(5)')  # expect: NotImplemented
show('S.__or__([1])')  # expect: NotImplemented
show('S.union(5)')  # expect: TypeError: 'int' object is not iterable
show('S.intersection()==S')  # expect: True
show('S.update(1)')  # expect: TypeError: 'int' object is not iterable
show('max(S),sum(S)')  # expect: (3, 6)
show('isinstance(F,set),isinstance(S,frozenset)')  # expect: (False, False)
show('S.foo')  # expect: AttributeError: 'set' object has no attribute 'foo'
run('s={1,2};s|={3};s&={2,3};s^={3,4};s-={4};print(s)')  # expect: {2}
run('s={1,2};s|=[1]')  # expect: TypeError: unsupported operand type(s) for |=: 'set' and 'list'
run("s={1,2};s.update([3],(4,),'x');print(so(s))")  # expect: ('set', ['x', 1, 2, 3, 4])
run('s={1,2};s.intersection_update([2,5],[2]);print(s)')  # expect: {2}
run('s={1,2};s.difference_update(s);print(s)')  # expect: set()
run('s={1,2};s.symmetric_difference_update([2,3]);print(so(s))')  # expect: ('set', [1, 3])
run('s={1,2};s^=s;print(s)')  # expect: set()
run('s={1,2};s-=s;print(s)')  # expect: set()
run("""
s={1,2}
for i in s: s.add(i+10)
""")  # expect: RuntimeError: Set changed size during iteration
run("""
s={1,2}
for i in s: s.discard(i)
""")  # expect: RuntimeError: Set changed size during iteration
run('s={1};s.clear();print(s);s.add(3);print(s)')
# expect: set()
# expect: {3}
run('s={1};s.add(1);s.remove(1);print(s)')  # expect: set()
run('s=frozenset([1]);s|={2};print(so(s))')  # expect: ('frozenset', [1, 2])
run("""
a={1,2,3}
b=0
while a: b+=a.pop()
print(b,a)
""")  # expect: 6 set()
