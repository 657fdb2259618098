# Reference 3.3.7: __len__ must give an int >= 0; __length_hint__ is only a hint.
class L:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
print(len(L(0)), len(L(5)), len(L(True)), bool(L(0)))  # expect: 0 5 1 False
class Idx:
    def __index__(self): return 3
print(len(L(Idx())))  # expect: 3
for v in (-1, "1", 1.5, None, 1 << 70):
    try:
        print(len(L(v)))
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError __len__() should return >= 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
class Hint:
    def __init__(self, h): self.h = h
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return self.h
print(list(Hint(100)), list(Hint(0)), list(Hint(NotImplemented)))  # expect: [1, 2] [1, 2] [1, 2]
for h in (-1, "x"):
    try:
        print(list(Hint(h)))
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError __length_hint__() should return >= 0
# expect: TypeError __length_hint__ must be an integer, not str
from operator import length_hint
print(length_hint([1, 2]), length_hint(Hint(7)), length_hint(1, 9), length_hint(iter(range(5))))  # expect: 2 7 9 5
