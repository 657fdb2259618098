# Library, collections.abc: the abstract base classes recognise the built-in types by their methods.
# heap: runs in 256K on 64 bits, 190K on 32: lib/ is compiled from source
from collections import abc
class It:
    def __iter__(self): return iter([])
class Seq:
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
print(isinstance([], abc.Sequence), isinstance({}, abc.Mapping), isinstance(set(), abc.Set), isinstance("", abc.Sequence), isinstance(5, abc.Hashable), isinstance([], abc.Hashable), isinstance(It(), abc.Iterable), isinstance(Seq(), abc.Sequence), isinstance(len, abc.Callable), isinstance(iter([]), abc.Iterator), isinstance((x for x in []), abc.Generator), isinstance(Seq(), abc.Sized), issubclass(dict, abc.MutableMapping), issubclass(tuple, abc.MutableSequence), isinstance(b"", abc.Sequence), isinstance({}.keys(), abc.KeysView), isinstance(range(0), abc.Sequence))
# expect: True True True True True False True False True True True True True False True True True
class M(abc.Mapping):
    def __getitem__(self, k): return {"a": 1}[k]
    def __iter__(self): return iter("a")
    def __len__(self): return 1
m = M()
print(m.get("a"), m.get("z", 0), "a" in m, list(m.items()), m == {"a": 1}, dict(m), list(m.keys()))
# expect: 1 0 True [('a', 1)] True {'a': 1} ['a']
try:
    abc.Mapping()
except TypeError as e:
    print(str(e).split("'")[0])  # expect: Can
