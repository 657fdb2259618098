"""tuple, range, slice, iterators and the builtin functions."""
# heap: runs in 256K on 64 bits, 190K on 32: large data at once

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

T = (1, 2, 3)

show('T[5]')  # expect: IndexError: tuple index out of range
show("T['a']")  # expect: TypeError: tuple indices must be integers or slices, not str
show('T[1.5]')  # expect: TypeError: tuple indices must be integers or slices, not float
show('T[::-1]')  # expect: (3, 2, 1)
show('T[1:2]')  # expect: (2,)
show('T+(4,)')  # expect: (1, 2, 3, 4)
show('T+[4]')  # expect: TypeError: can only concatenate tuple (not "list") to tuple
show('T*2')  # expect: (1, 2, 3, 1, 2, 3)
show('2*T')  # expect: (1, 2, 3, 1, 2, 3)
show('T*0')  # expect: ()
show('T*None')  # expect: TypeError: can't multiply sequence by non-int of type 'NoneType'
show('T==(1,2,3),T<(1,3),T>=(1,2)')  # expect: (True, True, True)
show('T<[1]')  # expect: TypeError: '<' not supported between instances of 'tuple' and 'list'
show('hash(T)==hash((1,2,3))')  # expect: True
show('hash(([],))')  # expect: TypeError: unhashable type: 'list'
show('()')  # expect: ()
show('(1,)')  # expect: (1,)
show("tuple('ab')")  # expect: ('a', 'b')
show('tuple(5)')  # expect: TypeError: 'int' object is not iterable
show('tuple()')  # expect: ()
show('tuple(T) is T')  # expect: True
show('T.index(9)')  # expect: ValueError: tuple.index(x): x not in tuple
show('T.index(3,1)')  # expect: 2
show('T.count(1)')  # expect: 1
show('T.__getnewargs__()')  # expect: ((1, 2, 3),)
show('T.foo')  # expect: AttributeError: 'tuple' object has no attribute 'foo'
show('3 in T')  # expect: True
show('len(T)')  # expect: 3
show('tuple[int,...]')  # expect: tuple[int, ...]
show('list(reversed(T))')  # expect: [3, 2, 1]
show('iter(T).__length_hint__()')  # expect: 3
show('(1,(2,(3,)))')  # expect: (1, (2, (3,)))
show('tuple(x for x in range(3))')  # expect: (0, 1, 2)
show('((),)')  # expect: ((),)
show("(1,'a')<(1,2)")  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
show('max(T),min(T),sum(T),sorted(T)')  # expect: (3, 1, 6, [1, 2, 3])
show('T.__add__((1,))')  # expect: (1, 2, 3, 1)
show('T.__mul__(2)')  # expect: (1, 2, 3, 1, 2, 3)
show('T.__rmul__(2)')  # expect: (1, 2, 3, 1, 2, 3)
show('T[:]is T')  # expect: True
show('tuple[()]')  # expect: tuple[()]
show('range(5)')  # expect: range(0, 5)
show('range(1,5)')  # expect: range(1, 5)
show('range(0,10,3)')  # expect: range(0, 10, 3)
show('range(5)[2]')  # expect: 2
show('range(5)[-1]')  # expect: 4
show('range(5)[9]')  # expect: IndexError: range object index out of range
show('range(5)[1:3]')  # expect: range(1, 3)
show('range(10)[::-2]')  # expect: range(9, -1, -2)
show("range(10)['a']")  # expect: TypeError: range indices must be integers or slices, not str
show('range(1.5)')  # expect: TypeError: 'float' object cannot be interpreted as an integer
show("range('a')")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show('range()')  # expect: TypeError: range expected at least 1 argument, got 0
show('range(1,2,3,4)')  # expect: TypeError: range expected at most 3 arguments, got 4
show('range(1,2,0)')  # expect: ValueError: range() arg 3 must not be zero
show('len(range(0,10,3)),len(range(10,0,-3)),len(range(5,1))')  # expect: (4, 4, 0)
show('range(0)==range(2,1)')  # expect: True
show('range(0,3,2)==range(0,4,2)')  # expect: True
show('range(5)<range(6)')  # expect: TypeError: '<' not supported between instances of 'range' and 'range'
show('hash(range(0,3,2))==hash(range(0,4,2))')  # expect: True
show("5 in range(10),10 in range(10),2.0 in range(5),'a' in range(5),True in range(3)")  # expect: (True, False, True, False, True)
show('range(10).index(5)')  # expect: 5
show('range(10).index(50)')  # expect: ValueError: 50 is not in range
show("range(10).index('a')")  # expect: ValueError: sequence.index(x): x not in sequence
show("range(10).count(5),range(10).count(2.0),range(5).count('x')")  # expect: (1, 1, 0)
show('range(10).start,range(10).stop,range(10).step')  # expect: (0, 10, 1)
show('range(1<<70)')  # expect: range(0, 1180591620717411303424)
show('len(range(1<<70))')  # expect: OverflowError: Python int too large to convert to C ssize_t
show('range(1<<70)[1<<69]')  # expect: 590295810358705651712
show('range(1<<70)[-1]')  # expect: 1180591620717411303423
show('(1<<69) in range(1<<70)')  # expect: True
show('list(range((1<<70),(1<<70)+3))')  # expect: [1180591620717411303424, 1180591620717411303425, 1180591620717411303426]
show('list(reversed(range((1<<70),(1<<70)+3)))')  # expect: [1180591620717411303426, 1180591620717411303425, 1180591620717411303424]
show('range(1<<70)[5:10]')  # expect: range(5, 10)
show('range(1<<70,0,-(1<<68))[1:]')  # expect: range(885443715538058477568, 0, -295147905179352825856)
show('list(range(1<<70,0,-(1<<68)))')  # expect: [1180591620717411303424, 885443715538058477568, 590295810358705651712, 295147905179352825856]
show('bool(range(0)),bool(range(1))')  # expect: (False, True)
show('list(reversed(range(0,10,3)))')  # expect: [9, 6, 3, 0]
show('range(-5,5)[::3]')  # expect: range(-5, 5, 3)
show('range(10)[2:8:2][1]')  # expect: 4
show('range(0,10,2)[1:-1]')  # expect: range(2, 8, 2)
show('iter(range(5)).__length_hint__()')  # expect: 5
show('range(True)')  # expect: range(0, 1)
show('type(iter(range(3))),type(iter(range(1<<70)))')  # expect: (<class 'range_iterator'>, <class 'longrange_iterator'>)
show('range(5).__reduce__()')  # expect: (<class 'range'>, (0, 5, 1))
show('range(2**62,2**62+2),list(range(2**62,2**62+2))')  # expect: (range(4611686018427387904, 4611686018427387906), [4611686018427387904, 4611686018427387905])
show('list(range(2**62-1,2**62+2))')  # expect: [4611686018427387903, 4611686018427387904, 4611686018427387905]
show('list(range(-2**62-2,-2**62+1))')  # expect: [-4611686018427387906, -4611686018427387905, -4611686018427387904]
show('range(2**63-2,2**63+1)[1]')  # expect: 9223372036854775807
show('sum(range(100))')  # expect: 4950
show('slice(1)')  # expect: slice(None, 1, None)
show('slice(1,2)')  # expect: slice(1, 2, None)
show('slice(1,2,3)')  # expect: slice(1, 2, 3)
show('slice()')  # expect: TypeError: slice expected at least 1 argument, got 0
show('slice(1,2,3,4)')  # expect: TypeError: slice expected at most 3 arguments, got 4
show('slice(1,2)==slice(1,2),slice(1)<slice(2)')  # expect: (True, True)
show('hash(slice(1))==hash(slice(1))')  # expect: True
show('slice(1,2,3).start,slice(1,2,3).stop,slice(1,2,3).step')  # expect: (1, 2, 3)
show('slice(None,None,-1).indices(5)')  # expect: (4, -1, -1)
show('slice(1,100).indices(5)')  # expect: (1, 5, 1)
show('slice(-100,100,2).indices(5)')  # expect: (0, 5, 2)
show('slice(5).indices(-1)')  # expect: ValueError: length should not be negative
show("slice('a').indices(5)")  # expect: TypeError: slice indices must be integers or None or have an __index__ method
show('slice(0,5,0).indices(5)')  # expect: ValueError: slice step cannot be zero
show('slice(1<<70).indices(1<<80)')  # expect: (0, 1180591620717411303424, 1)
show('slice(-1,-10,-2).indices(6)')  # expect: (5, -1, -2)
show('[1,2,3][slice(0,2)]')  # expect: [1, 2]
show("list(enumerate('ab'))")  # expect: [(0, 'a'), (1, 'b')]
show("list(enumerate('ab',5))")  # expect: [(5, 'a'), (6, 'b')]
show("list(enumerate('ab',start=1<<70))")  # expect: [(1180591620717411303424, 'a'), (1180591620717411303425, 'b')]
show("enumerate('ab','x')")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show('next(enumerate([]))')  # expect: StopIteration: 
show("list(zip('ab',[1,2,3]))")  # expect: [('a', 1), ('b', 2)]
show('list(zip())')  # expect: []
show("list(zip('ab',[1],strict=True))")  # expect: ValueError: zip() argument 2 is shorter than argument 1
show("list(zip('a',[1,2],strict=True))")  # expect: ValueError: zip() argument 2 is longer than argument 1
show("list(zip('ab','cd','e',strict=True))")  # expect: ValueError: zip() argument 3 is shorter than arguments 1-2
show("list(zip('ab','cd','efg',strict=True))")  # expect: ValueError: zip() argument 3 is longer than arguments 1-2
show('list(map(lambda a,b:a+b,[1,2],[3,4,5]))')  # expect: [4, 6]
show('list(map(None,[1]))')  # expect: TypeError: 'NoneType' object is not callable
show('map()')  # expect: TypeError: map() must have at least two arguments.
show("list(filter(None,[0,1,'',2]))")  # expect: [1, 2]
show('list(filter(lambda v:v>1,[1,2,3]))')  # expect: [2, 3]
show("list(reversed('abc'))")  # expect: ['c', 'b', 'a']
show('reversed(5)')  # expect: TypeError: 'int' object is not reversible
show('reversed(iter([]))')  # expect: TypeError: 'list_iterator' object is not reversible
show('list(iter(lambda:3,3))')  # expect: []
show('iter(5)')  # expect: TypeError: 'int' object is not iterable
show('iter(5,1)')  # expect: TypeError: iter(object, sentinel): object must be callable
show('abs(-5),abs(-2.5),abs(True),abs(3+4j)')  # expect: (5, 2.5, 1, 5.0)
show("abs('a')")  # expect: TypeError: bad operand type for abs(): 'str'
show('all([]),all([1,0]),any([]),any([0,1])')  # expect: (True, False, False, True)
show("ascii('é\\\\n'),ascii([1,'ü'])")  # expect: ("'\\xe9\\\\n'", "[1, '\\xfc']")
show('bin(5),bin(-5),bin(0),oct(8),hex(255),hex(-255),bin(1<<70)')  # expect: ('0b101', '-0b101', '0b0', '0o10', '0xff', '-0xff', '0b10000000000000000000000000000000000000000000000000000000000000000000000')
show("bin('a')")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show('callable(len),callable(5),callable(int)')  # expect: (True, False, True)
show('chr(65),chr(0x1f600),chr(0)')  # expect: ('A', '😀', '\x00')
show('chr(-1)')  # expect: ValueError: chr() arg not in range(0x110000)
show('chr(0x110000)')  # expect: ValueError: chr() arg not in range(0x110000)
show("chr('a')")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show("ord('a'),ord('😀'),ord(b'a')")  # expect: (97, 128512, 97)
show("ord('ab')")  # expect: TypeError: ord() expected a character, but string of length 2 found
show("ord('')")  # expect: TypeError: ord() expected a character, but string of length 0 found
show('ord(5)')  # expect: TypeError: ord() expected string of length 1, but int found
show('divmod(7,3),divmod(-7,3),divmod(7.5,2)')  # expect: ((2, 1), (-3, 2), (3.0, 1.5))
show('divmod(1,0)')  # expect: ZeroDivisionError: integer division or modulo by zero
show("divmod('a',1)")  # expect: TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
show("eval('1+2')")  # expect: 3
show("eval('  1+2')")  # expect: 3
show("eval('a',{'a':5})")  # expect: 5
show("eval('a+b',{'a':5},{'b':6})")  # expect: 11
show("eval('1+')")  # expect: SyntaxError: invalid syntax (<string>, line 1)
show('eval(5)')  # expect: TypeError: eval() arg 1 must be a string, bytes or code object
show("eval('1',5)")  # expect: TypeError: globals must be a dict
show("eval('1',{},5)")  # expect: TypeError: locals must be a mapping
show("format(5),format(5,'>5'),format(3.14159,'.2f'),format('a','>3'),format([1])")  # expect: ('5', '    5', '3.14', '  a', '[1]')
show("format(5,'q')")  # expect: ValueError: Unknown format code 'q' for object of type 'int'
show("format([1],'x')")  # expect: TypeError: unsupported format string passed to list.__format__
show('format(1,2)')  # expect: TypeError: format() argument 2 must be str, not int
show("getattr(5,'real'),getattr(5,'zz',7)")  # expect: (5, 7)
show("getattr(5,'zz')")  # expect: AttributeError: 'int' object has no attribute 'zz'
show('getattr(5,6)')  # expect: TypeError: attribute name must be string, not 'int'
show("hasattr(5,'real'),hasattr(5,'zz')")  # expect: (True, False)
show('hasattr(5,6)')  # expect: TypeError: attribute name must be string, not 'int'
show('hash({})')  # expect: TypeError: unhashable type: 'dict'
show('isinstance(5,int),isinstance(5,(str,int)),isinstance(5,int|str),isinstance(True,int)')  # expect: (True, True, True, True)
show('isinstance(5,5)')  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
show('issubclass(bool,int)')  # expect: True
show('issubclass(5,int)')  # expect: TypeError: issubclass() arg 1 must be a class
show('issubclass(int,5)')  # expect: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
show('len(5)')  # expect: TypeError: object of type 'int' has no len()
show('len()')  # expect: TypeError: len() takes exactly one argument (0 given)
show("max(1,2,3),max([1,2]),max('abc'),max([],default=5),max([1,-5],key=abs)")  # expect: (3, 2, 'c', 5, -5)
show('max([])')  # expect: ValueError: max() iterable argument is empty
show('max()')  # expect: TypeError: max expected at least 1 argument, got 0
show('max(5)')  # expect: TypeError: 'int' object is not iterable
show("max(1,'a')")  # expect: TypeError: '>' not supported between instances of 'str' and 'int'
show('max(1,2,default=3)')  # expect: TypeError: Cannot specify a default for max() with multiple positional arguments
show('min(1,2),min([3,1,2],key=lambda v:-v)')  # expect: (1, 3)
show('next(iter([5]))')  # expect: 5
show('next(iter([]),7)')  # expect: 7
show('next(5)')  # expect: TypeError: 'int' object is not an iterator
show("oct('a')")  # expect: TypeError: 'str' object cannot be interpreted as an integer
show('pow(2,10),pow(2,10,1000),pow(2,-1),pow(3,-1,7),pow(2.0,3)')  # expect: (1024, 24, 0.5, 5, 8.0)
show('pow(2,-1,4)')  # expect: ValueError: base is not invertible for the given modulus
show('pow(2,3,0)')  # expect: ValueError: pow() 3rd argument cannot be 0
show("pow('a',2)")  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
show('pow(2,3,2.5)')  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
show('pow(base=2,exp=3)')  # expect: 8
show("repr('a\\\\'b'),repr(5)")  # expect: SyntaxError: unterminated string literal (detected at line 1) (<string>, line 1)
show('round(2.5),round(3.5),round(2.567,2),round(1234,-2),round(5),round(2.5,None)')  # expect: (2, 4, 2.57, 1200, 5, 2)
show("round('a')")  # expect: TypeError: type str doesn't define __round__ method
show('round(1,2,3)')  # expect: TypeError: round() takes at most 2 arguments (3 given)
show("sorted([3,1]),sorted('ba'),sorted([1,2],reverse=1),sorted([1,-2],key=abs)")  # expect: ([1, 3], ['a', 'b'], [2, 1], [1, -2])
show('sorted(5)')  # expect: TypeError: 'int' object is not iterable
show('sum([1,2]),sum([1.5,2]),sum([[1],[2]],[]),sum([0.1]*10),sum([1,2],start=10),sum([],5)')  # expect: (3, 3.5, [1, 2], 1.0, 13, 5)
show("sum(['a'],'')")  # expect: TypeError: sum() can't sum strings [use ''.join(seq) instead]
show("sum([b'a'],b'')")  # expect: TypeError: sum() can't sum bytes [use b''.join(seq) instead]
show("sum(['a'])")  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
show('sum(5)')  # expect: TypeError: 'int' object is not iterable
show('sum([1<<62,1<<62])')  # expect: 9223372036854775808
show('sum([2**62-1,1,1])')  # expect: 4611686018427387905
show('sum([-2**62,-1])')  # expect: -4611686018427387905
show('sum([1,2.5,1<<70])')  # expect: 1.1805916207174113e+21
show('sum([True,True])')  # expect: 2
show('sum([1e308,1e308,-1e308])')  # expect: inf
show('sum([0.1,0.2,0.3,1])')  # expect: 1.6
show('vars(5)')  # expect: TypeError: vars() argument must have __dict__ attribute
show("type(5),type('a')")  # expect: (<class 'int'>, <class 'str'>)
show('type(1,2)')  # expect: TypeError: type() takes 1 or 3 arguments
show('int(),str(),float(),list(),dict(),tuple(),set(),bytes(),bool()')  # expect: (0, '', 0.0, [], {}, (), set(), b'', False)
show('__debug__')  # expect: True
show('Ellipsis,NotImplemented')  # expect: (Ellipsis, NotImplemented)
show("__import__('math').pi")  # expect: 3.141592653589793
show("__import__('zzz')")  # expect: ModuleNotFoundError: No module named 'zzz'
show('__import__(5)')  # expect: TypeError: module name must be a string
show("compile('1','f','x')")  # expect: ValueError: compile() mode must be 'exec', 'eval' or 'single'
show("compile('a b','f','exec')")  # expect: SyntaxError: invalid syntax (f, line 1)
show("compile(5,'f','exec')")  # expect: TypeError: compile() arg 1 must be a string, bytes or AST object
show('print(1,2,sep=5)')  # expect: TypeError: sep must be None or a string, not int
show('print(1,file=5)')  # expect: AttributeError: 'int' object has no attribute 'write'
show('print(1,foo=5)')  # expect: TypeError: 'foo' is an invalid keyword argument for print()
show('input(1,2)')  # expect: TypeError: input expected at most 1 argument, got 2
show("exec('a=1;print(a)')")
# expect: 1
# expect: None
show("exec('1',5)")  # expect: TypeError: exec() globals must be a dict, not int
show("exec('1',{},5)")  # expect: TypeError: locals must be a mapping or None, not int
show('exec(5)')  # expect: TypeError: exec() arg 1 must be a string, bytes or code object
show("setattr(5,'x',1)")  # expect: AttributeError: 'int' object has no attribute 'x'
show("delattr(5,'x')")  # expect: AttributeError: 'int' object has no attribute 'x'
show('object()==object()')  # expect: False
show('aiter(5)')  # expect: TypeError: 'int' object is not an async iterable
show('anext(5)')  # expect: TypeError: 'int' object is not an async iterator
show('globals()is globals()')  # expect: True
show('iter([1]).__next__()')  # expect: 1
show('[].__iter__().__next__()')  # expect: StopIteration: 
show('print.__name__,len.__name__')  # expect: ('print', 'len')
show('type(len.__doc__)')  # expect: <class 'str'>
show('int.__mro__')  # expect: (<class 'int'>, <class 'object'>)
show('zip.__name__')  # expect: 'zip'
run('print()')  # expect
run("print('a','b',sep='')")  # expect: ab
run("print(sep='x')")  # expect
run('exit(3)')  # expect: SystemExit: 3
run('quit()')  # expect: SystemExit: None
run('import builtins; print(builtins.len is len)')  # expect: True
run("""
class A:
  x=1
a=A();a.y=2;print(vars(a),dir(a)[-2:],getattr(a,'x'));setattr(a,'z',3);print(a.z);delattr(a,'z');print(hasattr(a,'z'))
""")
# expect: {'y': 2} ['x', 'y'] 1
# expect: 3
# expect: False
run("""
g={};exec('def f(): return 5\\
x=f()',g);print(g['x'])
""")  # expect: SyntaxError: invalid decimal literal (<string>, line 1)
run("exec('x=1;y=2',g,h:={});print(h)")  # expect: {'x': 1, 'y': 2}
run("print(eval('[q for q in range(3)]'))")  # expect: [0, 1, 2]
run("""
class G:
  def __getitem__(s,i):
    if i>3: raise IndexError
    return i*i
  def __len__(s): return 3
print(list(G()),list(reversed(G())),9 in G(),max(G()))
""")  # expect: [0, 1, 4, 9] [4, 1, 0] True 9
run("""
class I:
  def __init__(s): s.n=0
  def __iter__(s): return s
  def __next__(s):
    s.n+=1
    if s.n>3: raise StopIteration('end',s.n)
    return s.n
print(list(I()),sum(I()),sorted(I(),reverse=True),dict(zip(I(),I())))
i=I();list(i)
try: next(i)
except StopIteration as e: print(e.args)
""")
# expect: [1, 2, 3] 6 [3, 2, 1] {1: 1, 2: 2, 3: 3}
# expect: ('end', 5)
run("""
def gen():
  yield 1
  return 5
g=gen();next(g)
try: next(g)
except StopIteration as e: print(e.value)
""")  # expect: 5
run("""
class N:
  def __index__(s): return 2
print([1,2,3][N()],range(5)[N()],(1,2,3)[:N()],[0]*N(),bin(N()),list(range(N())))
""")  # expect: 3 2 (1, 2) [0, 0] 0b10 [0, 1]
run("""
class R2:
  def __round__(s,*a): return ('r',a)
  def __abs__(s): return 'abs'
  def __divmod__(s,o): return 'dm'
  def __format__(s,f): return 'f:'+f
  def __dir__(s): return ['b','a']
  def __len__(s): return -1
print(round(R2()),round(R2(),2),abs(R2()),divmod(R2(),1),format(R2(),'zz'),dir(R2()))
len(R2())
""")
# expect: ('r', ()) ('r', (2,)) abs dm f:zz ['a', 'b']
# expect: ValueError: __len__() should return >= 0
run("""
class B:
  def __bool__(s): return 5
bool(B())
""")  # expect: TypeError: __bool__ should return bool, returned int
run("""
class T3(tuple):
  def __new__(c,*a): return super().__new__(c,a)
t3=T3(1,2);t3.q=5;print(t3,t3.q,type(t3+t3),type(t3[:]),t3==(1,2),hash(t3)==hash((1,2)),len(t3),t3[0])
""")  # expect: (1, 2) 5 <class 'tuple'> <class 'tuple'> True True 2 1
