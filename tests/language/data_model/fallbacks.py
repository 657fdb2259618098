# Reference 3.3: iteration by __getitem__, __missing__, hashes, equality.
# native: sizes of pointers differ in WebAssembly
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
class I(int): pass
# bool/len
class It:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i * 10
show(lambda: list(It(3)))  # expect: [0, 10, 20]
show(lambda: 20 in It(3))  # expect: True
show(lambda: 25 in It(3))  # expect: False
show(lambda: list(reversed(It(3))))  # expect: TypeError: object of type 'It' has no len()
show(lambda: next(iter(It(2))))  # expect: 0
show(lambda: tuple(It(2)))  # expect: (0, 10)
show(lambda: [*It(2)])  # expect: [0, 10]
show(lambda: max(It(3)))  # expect: 20
show(lambda: dict(It(2)))  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
class ItStop(It):
    def __getitem__(self, i):
        if i >= self.n: raise StopIteration
        return i
show(lambda: list(ItStop(3)))  # expect: [0, 1, 2]
class ItErr(It):
    def __getitem__(self, i): raise KeyError('k')
show(lambda: list(ItErr(3)))  # expect: KeyError: 'k'
show(lambda: 1 in ItErr(3))  # expect: KeyError: 'k'
class Rv(It):
    def __len__(self): return 3
show(lambda: list(reversed(Rv(3))))  # expect: [20, 10, 0]
show(lambda: reversed(Rv(3)).__length_hint__())  # expect: 3
class NoIter(It): __iter__ = None
show(lambda: list(NoIter(3)))  # expect: TypeError: 'NoIter' object is not iterable
show(lambda: 1 in NoIter(3))  # expect: TypeError: argument of type 'NoIter' is not iterable
show(lambda: iter(NoIter(1)))  # expect: TypeError: 'NoIter' object is not iterable
class NoCont(It): __contains__ = None
show(lambda: 1 in NoCont(3))  # expect: TypeError: 'NoCont' object is not a container
show(lambda: list(NoCont(2)))  # expect: [0, 10]
class NoRev(Rv): __reversed__ = None
show(lambda: reversed(NoRev(1)))  # expect: TypeError: 'NoRev' object is not reversible
class BadIter:
    def __iter__(self): return 5
show(lambda: iter(BadIter()))  # expect: TypeError: iter() returned non-iterator of type 'int'
show(lambda: list(BadIter()))  # expect: TypeError: iter() returned non-iterator of type 'int'
show(lambda: 1 in BadIter())  # expect: TypeError: argument of type 'BadIter' is not iterable
def forb():
    for x in BadIter(): pass
show(forb)  # expect: TypeError: iter() returned non-iterator of type 'int'
class BadNext:
    def __iter__(self): return self
show(lambda: list(BadNext()))  # expect: TypeError: iter() returned non-iterator of type 'BadNext'
show(lambda: next(BadNext()))  # expect: TypeError: 'BadNext' object is not an iterator
show(lambda: next(5))  # expect: TypeError: 'int' object is not an iterator
show(lambda: iter(5))  # expect: TypeError: 'int' object is not iterable
show(lambda: 1 in 5)  # expect: TypeError: argument of type 'int' is not iterable
class MissD(dict):
    def __missing__(self, k): return ('miss', k)
show(lambda: MissD()[1])  # expect: ('miss', 1)
show(lambda: MissD().get(1))  # expect: None
show(lambda: 1 in MissD())  # expect: False
show(lambda: '%(a)s' % MissD())  # expect: "('miss', 'a')"
show(lambda: '{a}'.format_map(MissD()))  # expect: "('miss', 'a')"
show(lambda: MissD().setdefault(1, 2))  # expect: 2
show(lambda: MissD().pop(1, 3))  # expect: 3
show(lambda: dict.__getitem__(MissD(), 5))  # expect: ('miss', 5)
show(lambda: eval('zz', {}, MissD()))  # expect: ('miss', 'zz')
d = {}
class MissInst(dict): pass
m = MissInst()
m.__missing__ = lambda k: 5
show(lambda: m[1])  # expect: KeyError: 1
class Hsh:
    def __eq__(self, o): return True
show(lambda: hash(Hsh()))  # expect: TypeError: unhashable type: 'Hsh'
show(lambda: Hsh.__hash__)  # expect: None
show(lambda: {Hsh(): 1})  # expect: TypeError: unhashable type: 'Hsh'
show(lambda: {Hsh()})  # expect: TypeError: unhashable type: 'Hsh'
class Hsh2(Hsh): pass
show(lambda: hash(Hsh2()))  # expect: TypeError: unhashable type: 'Hsh2'
class Hsh3(Hsh): __hash__ = object.__hash__
show(lambda: isinstance(hash(Hsh3()), int))  # expect: True
for v in (1, -1, 2**64, 'a', None, 1.0, True, 2**61-1, -2, I(3)):
    show(lambda: hash(type('H', (), {'__hash__': lambda s: v})()))  # expect: 1
# expect: -2
# expect: 8
# expect: TypeError: __hash__ method should return an integer
# expect: TypeError: __hash__ method should return an integer
# expect: TypeError: __hash__ method should return an integer
# expect: 1
# expect: 2305843009213693951
# expect: -2
# expect: 3
class EqN:
    def __eq__(self, o): return NotImplemented
show(lambda: EqN() == EqN())  # expect: False
show(lambda: EqN() != 5)  # expect: True
e = EqN()
show(lambda: e == e)  # expect: True
show(lambda: e != e)  # expect: False
class NeOnly:
    def __ne__(self, o): return 'ne'
show(lambda: (NeOnly() != 1, NeOnly() == 1, 1 != NeOnly()))  # expect: ('ne', False, 'ne')
class EqStr:
    def __eq__(self, o): return 'eq'
show(lambda: (EqStr() == 1, EqStr() != 1, 1 == EqStr(), EqStr() in [1], [EqStr()] == [1], [1].count(EqStr())))  # expect: ('eq', False, 'eq', True, True, 1)
class EqBad:
    def __eq__(self, o): raise ZeroDivisionError('z')
show(lambda: EqBad() != 1)  # expect: ZeroDivisionError: z
show(lambda: [EqBad()] == [1])  # expect: ZeroDivisionError: z
show(lambda: EqBad() in (1, 2))  # expect: ZeroDivisionError: z
show(lambda: {1: 2}.get(EqBad()))  # expect: TypeError: unhashable type: 'EqBad'
