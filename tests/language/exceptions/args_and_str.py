# Library, BaseException: args, str and repr.
for e in (ValueError(), ValueError("one"), ValueError("one", 2), KeyError("k"), KeyError(), KeyError(1, 2), Exception(None), Exception(()),
          StopIteration(5), SystemExit(3), AssertionError("a")):
    print(repr(e), "|", str(e), "|", e.args)
# expect: ValueError() |  | ()
# expect: ValueError('one') | one | ('one',)
# expect: ValueError('one', 2) | ('one', 2) | ('one', 2)
# expect: KeyError('k') | 'k' | ('k',)
# expect: KeyError() |  | ()
# expect: KeyError(1, 2) | (1, 2) | (1, 2)
# expect: Exception(None) | None | (None,)
# expect: Exception(()) | () | ((),)
# expect: StopIteration(5) | 5 | (5,)
# expect: SystemExit(3) | 3 | (3,)
# expect: AssertionError('a') | a | ('a',)
e = ValueError("x")
e.args = (1, 2)
print(e, repr(e))  # expect: (1, 2) ValueError(1, 2)
e.args = "ab"
print(e.args)  # expect: ('a', 'b')
try:
    e.args = 5
except TypeError as t:
    print(t)  # expect: 'int' object is not iterable
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
# expect: 5 None 3 None (1, 2)
class Own(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
    def __str__(self): return f"own {self.args} {self.b}"
o = Own("first", "second")
print(o, repr(o), o.args, o.__dict__)  # expect: own ('first',) second Own('first') ('first',) {'b': 'second'}
class NoSuper(Exception):
    def __init__(self, *a, **k): pass
print(repr(NoSuper(1, 2)), NoSuper(1, key=2).args)  # expect: NoSuper(1, 2) (1,)
try:
    ValueError(key=1)
except TypeError as t:
    print(t)  # expect: ValueError() takes no keyword arguments
print(ValueError("a") == ValueError("a"), hash(e) == hash(e))  # expect: False True
