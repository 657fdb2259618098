"""list: operators, methods, slices, messages."""

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

L = [1, 2, 3]

show('L[5]')  # expect: IndexError: list index out of range
show('L[-4]')  # expect: IndexError: list index out of range
show("L['a']")  # expect: TypeError: list indices must be integers or slices, not str
show('L[1.5]')  # expect: TypeError: list indices must be integers or slices, not float
show('L[None]')  # expect: TypeError: list indices must be integers or slices, not NoneType
show('L[1:2]')  # expect: [2]
show('L[::-1]')  # expect: [3, 2, 1]
show('L[::0]')  # expect: ValueError: slice step cannot be zero
show("L['a':]")  # expect: TypeError: slice indices must be integers or None or have an __index__ method
show('L[1<<70]')  # expect: IndexError: cannot fit 'int' into an index-sized integer
show('L[:1<<70]')  # expect: [1, 2, 3]
show('[].pop()')  # expect: IndexError: pop from empty list
show('L.pop(7)')  # expect: IndexError: pop index out of range
show("L.pop('a')")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show('L.index(9)')  # expect: ValueError: 9 is not in list
show('L.index(3,0,2)')  # expect: ValueError: 3 is not in list
show('L.index(3,-1)')  # expect: 2
show('L.remove(9)')  # expect: ValueError: list.remove(x): x not in list
show('L.count(2)')  # expect: 1
show('L+(1,)')  # expect: TypeError: can only concatenate list (not "tuple") to list
show('L+5')  # expect: TypeError: can only concatenate list (not "int") to list
show('5+L')  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'list'
show('L*2')  # expect: [1, 2, 3, 1, 2, 3]
show('2*L')  # expect: [1, 2, 3, 1, 2, 3]
show('L*-1')  # expect: []
show('L*1.5')  # expect: TypeError: can't multiply sequence by non-int of type 'float'
show('1.5*L')  # expect: TypeError: can't multiply sequence by non-int of type 'float'
show("L*'a'")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
show('L==[1,2,3]')  # expect: True
show('L==(1,2,3)')  # expect: False
show('L<[1,2,4]')  # expect: True
show('L<[1,2]')  # expect: False
show('L<5')  # expect: TypeError: '<' not supported between instances of 'list' and 'int'
show('L<=[1,2,3]')  # expect: True
show('L!=[1]')  # expect: True
show('[1,[2]]<[1,[3]]')  # expect: True
show("[1,'a']<[1,2]")  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
show('hash(L)')  # expect: TypeError: unhashable type: 'list'
show('{L:1}')  # expect: TypeError: unhashable type: 'list'
show('len(L)')  # expect: 3
show('list(5)')  # expect: TypeError: 'int' object is not iterable
show("list('abc')")  # expect: ['a', 'b', 'c']
show('list((1,2))')  # expect: [1, 2]
show('list(range(5))')  # expect: [0, 1, 2, 3, 4]
show('list({1:2})')  # expect: [1]
show('list(x=1)')  # expect: TypeError: list() takes no keyword arguments
show('list(1,2)')  # expect: TypeError: list expected at most 1 argument, got 2
show('L.sort(5)')  # expect: TypeError: sort() takes no positional arguments
show('L.sort(key=5)')  # expect: TypeError: 'int' object is not callable
show("L.insert('a',1)")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show('L.insert(1)')  # expect: TypeError: insert expected 2 arguments, got 1
show('L.foo')  # expect: AttributeError: 'list' object has no attribute 'foo'
show('L.copy()')  # expect: [1, 2, 3]
show('3 in L')  # expect: True
show("'a' in L")  # expect: False
show('L.__contains__(3)')  # expect: True
show('L.__reversed__().__length_hint__()')  # expect: 3
show('next(iter([]))')  # expect: StopIteration: 
show('sorted([3,1,2],reverse=True)')  # expect: [3, 2, 1]
show("sorted('hello')")  # expect: ['e', 'h', 'l', 'l', 'o']
show("sorted([1,'a'])")  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
show("sorted([(1,'b'),(1,'a'),(0,'z')],key=lambda p:p[0])")  # expect: [(0, 'z'), (1, 'b'), (1, 'a')]
show('max(L),min(L),sum(L)')  # expect: (3, 1, 6)
show('L.__len__()')  # expect: 3
show('L.__getitem__(1)')  # expect: 2
show('L.__add__([4])')  # expect: [1, 2, 3, 4]
show('L.__mul__(2)')  # expect: [1, 2, 3, 1, 2, 3]
show('L.__eq__(5)')  # expect: NotImplemented
show('L.__lt__([9])')  # expect: True
show('L.__class__')  # expect: <class 'list'>
show('isinstance(L,list)')  # expect: True
show('bool([]),bool([0])')  # expect: (False, True)
show('str(L),repr(L)')  # expect: ('[1, 2, 3]', '[1, 2, 3]')
show('list[int]')  # expect: list[int]
show('list[int,str]')  # expect: list[int, str]
show('list.__class_getitem__(int)')  # expect: list[int]
show("[*range(3),*'ab']")  # expect: [0, 1, 2, 'a', 'b']
show('list[int]()')  # expect: []
show('[1,2,3].__setitem__(5,1)')  # expect: IndexError: list assignment index out of range
show('[1,2,3].__delitem__(5)')  # expect: IndexError: list assignment index out of range
show('[1,2]>[1]')  # expect: True
show("[float('nan')]==[float('nan')]")  # expect: False
show('[1].__iadd__(5)')  # expect: TypeError: 'int' object is not iterable
run('a=[1,2,3,4,5];a[1:3]=[9];print(a)')  # expect: [1, 9, 4, 5]
run('a=[1,2,3,4,5];a[::2]=[9,8,7];print(a)')  # expect: [9, 2, 8, 4, 7]
run('a=[1,2,3,4,5];a[::2]=[9,8]')  # expect: ValueError: attempt to assign sequence of size 2 to extended slice of size 3
run('a=[1,2,3,4,5];a[::2]=5')  # expect: TypeError: must assign iterable to extended slice
run('a=[1,2,3,4,5];a[1:1]=a;print(a)')  # expect: [1, 1, 2, 3, 4, 5, 2, 3, 4, 5]
run('a=[1,2,3,4,5];a[::-1]=a;print(a)')  # expect: [5, 4, 3, 2, 1]
run('a=[1,2,3,4,5];del a[::2];print(a)')  # expect: [2, 4]
run('a=[1,2,3,4,5];del a[::-2];print(a)')  # expect: [2, 4]
run('a=[1,2,3,4,5];del a[1:3];print(a)')  # expect: [1, 4, 5]
run('a=[1,2,3,4,5];del a[9]')  # expect: IndexError: list assignment index out of range
run('a=[1,2,3,4,5];a[9]=1')  # expect: IndexError: list assignment index out of range
run("a=[1,2,3,4,5];a['x']=1")  # expect: TypeError: list indices must be integers or slices, not str
run("a=[1,2,3,4,5];del a['x']")  # expect: TypeError: list indices must be integers or slices, not str
run('a=[1,2];a+=(3,4);print(a)')  # expect: [1, 2, 3, 4]
run("a=[1,2];a+='xy';print(a)")  # expect: [1, 2, 'x', 'y']
run('a=[1,2];a+=5')  # expect: TypeError: 'int' object is not iterable
run('a=[1,2];a*=3;print(a)')  # expect: [1, 2, 1, 2, 1, 2]
run('a=[1,2];a*=0;print(a)')  # expect: []
run("a=[1,2];a*='x'")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
run('a=[1,2];a.extend(a);print(a)')  # expect: [1, 2, 1, 2]
run('a=[];a.append(a);print(a,repr(a))')  # expect: [[...]] [[...]]
run('a=[];a.append((a,));print(a)')  # expect: [([...],)]
run('a=[1,2,3];a.insert(-1,9);a.insert(100,8);a.insert(-100,7);print(a)')  # expect: [7, 1, 2, 9, 3, 8]
run('a=[3,1,2];a.sort();print(a);a.sort(reverse=True);print(a)')
# expect: [1, 2, 3]
# expect: [3, 2, 1]
run('a=[3,1,2];a.reverse();print(a)')  # expect: [2, 1, 3]
run('a=[3,1,2];a.sort(key=lambda x: a.append(1))')  # expect: TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
run('a=[3,1,2];a.sort(key=lambda x: 1/0)')  # expect: ZeroDivisionError: division by zero
run('a=[1,2,3];a.clear();print(a)')  # expect: []
run('a,*b=[1,2,3];print(a,b)')  # expect: 1 [2, 3]
run('a,b=[1,2,3]')  # expect: ValueError: too many values to unpack (expected 2)
run('a,b,c,d=[1,2,3]')  # expect: ValueError: not enough values to unpack (expected 4, got 3)
run("a=[1,2,3];a[1:2]=iter('xyz');print(a)")  # expect: [1, 'x', 'y', 'z', 3]
run('a=[1];a.__init__([4,5]);print(a)')  # expect: [4, 5]
run("a=[0]*5;a[1::2]='ab';print(a)")  # expect: [0, 'a', 0, 'b', 0]
run('a=list(range(10));del a[2:8:3];print(a)')  # expect: [0, 1, 3, 4, 6, 7, 8, 9]
run('a=list(range(10));a[5:2]=[1,2];print(a)')  # expect: [0, 1, 2, 3, 4, 1, 2, 5, 6, 7, 8, 9]
run('a=list(range(10));a[-3:]=[];print(a)')  # expect: [0, 1, 2, 3, 4, 5, 6]
