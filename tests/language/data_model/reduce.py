# Library, copy and pickle: __reduce_ex__, __getstate__ and __getnewargs__.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
import sys
# reduce/copy protocol, misc class stuff
import sys
try:
    import copyreg
except ImportError: copyreg = None
class A:
    def __init__(self): self.x = 1
class S:
    __slots__ = ('a', 'b')
class SD(S): pass
class L(list): pass
class D(dict): pass
class I(int): pass
class T(tuple): pass
class St(str): pass
class F(float): pass
class FS(frozenset): pass
class SE(set): pass
class B(bytes): pass
class BA(bytearray): pass
class C(complex): pass
class E(Exception): pass
class NA:
    def __getnewargs__(self): return (1, 2)
class NAX:
    def __getnewargs_ex__(self): return ((1,), {'a': 2})
class NAbad:
    def __getnewargs__(self): return 5
class NAXbad:
    def __getnewargs_ex__(self): return 5
class NAXbad2:
    def __getnewargs_ex__(self): return (1,)
class NAXbad3:
    def __getnewargs_ex__(self): return (1, {})
class NAXbad4:
    def __getnewargs_ex__(self): return ((), 1)
class GS:
    def __getstate__(self): return 'st'
class RX:
    def __reduce__(self): return 'rx'
class RXX:
    def __reduce_ex__(self, p): return ('rxx', p)
s = S()
s.a = 1
sd = SD()
sd.a = 2
sd.z = 3
def f(): pass
objs = [object(), A(), s, sd, L([1]), D(a=1), I(5), T((1,)), St('x'), F(1.5), FS([1]), SE([1]), B(b'x'), BA(b'x'), C(1j), E('a'), NA(), NAX(), NAbad(), NAXbad(), NAXbad2(), NAXbad3(), NAXbad4(), GS(), RX(), RXX(), 1, 1.5, 'a', b'a', (1,), [1], {1: 2}, {1}, frozenset([1]), None, True, ..., NotImplemented, 1j, bytearray(b'a'), range(3), slice(1), f, len, int, A, A().__init__, [].append, ValueError('x'), OSError(2, 'm'), iter([1]), iter((1,)), iter('ab'), iter({1: 2}), iter({1}), iter(range(3)), reversed([1]), enumerate([1]), zip([1]), map(len, []), filter(None, []), (i for i in ()), {}.keys(), {}.values(), memoryview(b'a'), property(), classmethod(f), staticmethod(f), sys, super(A, A()), type(sys)('m'), iter(f, 1), f.__code__]
def show(r):
    if not isinstance(r, tuple): return r
    out = []
    for p in r:
        n = getattr(p, '__name__', None)
        out.append(n if n else (type(p).__name__ if 'iterator' in type(p).__name__ else p))
    return [str(o).split(' at ')[0].split(' from ')[0] for o in out]
for o in objs:
    nm = type(o).__name__
    for p in (0, 1, 2, 4):
        show(lambda: show(o.__reduce_ex__(p)))
    show(lambda: show(o.__reduce__()))
    show(lambda: str(o.__getstate__()).split(' at ')[0])
show(lambda: object().__reduce_ex__())
show(lambda: object().__reduce_ex__('a'))
show(lambda: object().__reduce_ex__(-1))
show(lambda: object().__reduce__(1))
show(lambda: object().__getstate__(1))
