# Library, reprlib: limits of Repr, recursive_repr.
import reprlib
from array import array
from collections import deque

values = [
    list(range(10)), tuple(range(10)), (1,), (), set(range(10)), set(), frozenset([1]), frozenset(), dict.fromkeys(range(9)), {},
    "x" * 50, "a" * 29, "a" * 28, "'" * 40, 10**60, deque(range(9)), array("i", range(9)), array("i"), [[[[[[[[1]]]]]]]], 3.5, object,
]  # fmt: skip
for value in values:
    print(reprlib.repr(value))
# expect: [0, 1, 2, 3, 4, 5, ...]
# expect: (0, 1, 2, 3, 4, 5, ...)
# expect: (1,)
# expect: ()
# expect: {0, 1, 2, 3, 4, 5, ...}
# expect: set()
# expect: frozenset({1})
# expect: frozenset()
# expect: {0: None, 1: None, 2: None, 3: None, ...}
# expect: {}
# expect: 'xxxxxxxxxxxx...xxxxxxxxxxxxx'
# expect: 'aaaaaaaaaaaa...aaaaaaaaaaaaa'
# expect: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa'
# expect: "''''''''''''...'''''''''''''"
# expect: 100000000000000000...0000000000000000000
# expect: deque([0, 1, 2, 3, 4, 5, ...])
# expect: array('i', [0, 1, 2, 3, 4, ...])
# expect: array('i')
# expect: [[[[[[[...]]]]]]]
# expect: 3.5
# expect: <class 'object'>
print(reprlib.Repr(maxlevel=2, maxlist=2, fillvalue="~").repr([1, [2, [3]], 4]))  # expect: [1, [2, [~]], ~]
print(reprlib.Repr(indent=2).repr({1: [2, (3,)]}))
# expect: {
# expect:   1: [
# expect:     2,
# expect:     (
# expect:       3,
# expect:     ),
# expect:   ],
# expect: }
print(reprlib.Repr(indent="--").repr([1]))
# expect: [
# expect: --1,
# expect: ]


class Node:
    def __init__(self):
        self.next = self

    @reprlib.recursive_repr()
    def __repr__(self):
        return f"Node({self.next!r})"


class Own(reprlib.Repr):
    def repr_Node(self, x, level):
        return "<node>"


print(Node(), Own().repr([Node()]), Node.__repr__.__name__)  # expect: Node(...) [<node>] __repr__
