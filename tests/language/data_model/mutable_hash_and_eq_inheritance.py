# Reference 3.3.1: overriding __eq__ drops the inherited __hash__; it can be taken back explicitly.
class Base:
    def __hash__(self): return 7
class NoHash(Base):
    def __eq__(self, o): return True
class Kept(Base):
    def __eq__(self, o): return True
    __hash__ = Base.__hash__
class Child(NoHash): pass
class Restored(NoHash):
    __hash__ = Base.__hash__
for c in (Base, NoHash, Kept, Child, Restored):
    try:
        print(c.__name__, hash(c()), c.__hash__ is None)
    except TypeError as e:
        print(c.__name__, e)
# expect: Base 7 False
# expect: NoHash unhashable type: 'NoHash'
# expect: Kept 7 False
# expect: Child unhashable type: 'Child'
# expect: Restored 7 False
class Late: pass
l = Late()
Late.__eq__ = lambda s, o: True
print(isinstance(hash(l), int), l == 5)  # expect: True True
class L(list):
    def __hash__(self): return len(self)
print({L([1, 2]): "list key"}[L([1, 2])], hash(L([1])))  # expect: list key 1
class OnlyLt:
    def __lt__(self, o): return True
print(OnlyLt() < 1, OnlyLt() == OnlyLt(), isinstance(hash(OnlyLt()), int))  # expect: True False True
