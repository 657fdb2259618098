# Reference 8.6.4.8: sequence patterns match sequences except str, bytes and bytearray, of the right length.
def m(x):
    match x:
        case []: return "empty"
        case [a]: return ("one", a)
        case [1, b]: return ("starts with 1", b)
        case (a, [b, c]): return ("nested", a, b, c)
        case [a, b]: return ("two", a, b)
        case [a, *rest] if len(rest) == 2: return ("three", a, rest)
        case [*_, 9]: return "ends with 9"
        case [_, _, *_]: return "long"
    return "no match"
for x in ([], (), [7], [1, 2], (5, [6, 7]), "ab", b"ab", bytearray(b"ab"), range(2), [1, 2, 3], [0, 0, 0, 9], [4, 5, 6, 7], {1: 2}, {1, 2}, 5, iter([1])):
    print(type(x).__name__, m(x))
# expect: list empty
# expect: tuple empty
# expect: list ('one', 7)
# expect: list ('starts with 1', 2)
# expect: tuple ('nested', 5, 6, 7)
# expect: str no match
# expect: bytes no match
# expect: bytearray no match
# expect: range ('two', 0, 1)
# expect: list ('three', 1, [2, 3])
# expect: list ends with 9
# expect: list long
# expect: dict no match
# expect: set no match
# expect: int no match
# expect: list_iterator no match
from collections import deque
print(m(deque([1, 5])))  # expect: ('starts with 1', 5)
class L(list): pass
print(m(L([3])))  # expect: ('one', 3)
class NotSeq:
    def __len__(self): return 1
    def __getitem__(self, i): return i
print(m(NotSeq()))  # expect: no match
match 1, 2:
    case x, y: print(x, y)  # expect: 1 2
match [[1, [2]], [3]]:
    case [[a, [b]], [c]]: print(a, b, c)  # expect: 1 2 3
