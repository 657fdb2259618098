# Library, reprlib: each kind of object has a method and a limit of its own.
import reprlib
from array import array
from collections import deque

short = reprlib.Repr(maxlevel=2, maxtuple=2, maxlist=2, maxarray=2, maxdict=1, maxset=2, maxfrozenset=2, maxdeque=2, maxstring=12, maxlong=10, maxother=14, fillvalue="~")
print(short.repr_tuple((1, 2, 3), 2), short.repr_list([1, 2, 3], 2), short.repr_array(array("i", [1, 2, 3]), 2), short.repr_dict({1: 2, 3: 4}, 2))
# expect: (1, 2, ~) [1, 2, ~] array('i', [1, 2, ~]) {1: 2, ~}
print(short.repr_set({1, 2, 3}, 2), short.repr_frozenset(frozenset([1, 2, 3]), 2), short.repr_deque(deque([1, 2, 3]), 2))
# expect: {1, 2, ~} frozenset({1, 2, ~}) deque([1, 2, ~])
print(short.repr_str("a long piece of text", 2), short.repr_int(10**30, 2), short.repr1([[[1]]], 2), short.repr1([[[1]]], 1))
# expect: 'a l~text' 100~0000 [[[~]]] [[~]]


class Instance:
    def __repr__(self):
        return "an instance with a long text"


class Broken:
    def __repr__(self):
        raise ValueError


print(short.repr_instance(Instance(), 2), short.repr_instance(Broken(), 2).startswith("<Broken"), short.repr([[[[5]]]]), short.repr((1,)), short.repr(set()), short.repr(deque(maxlen=3)))
# expect: an in~g text True [[[~]]] (1,) set() deque([])


class Mine(reprlib.Repr):
    def repr_Instance(self, value, level):
        return f"mine at {level}"


print(Mine().repr([Instance()]), Mine(indent="--").repr([1, [2]]), reprlib.repr("x" * 50), reprlib.aRepr.maxlevel)
# expect: [mine at 5] [
# expect: --1,
# expect: --[
# expect: ----2,
# expect: --],
# expect: ] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' 6
