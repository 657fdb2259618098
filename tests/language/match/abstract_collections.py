# Classes of collections.abc, their subclasses and registered classes match sequence and mapping patterns.
# heap: 256K, for collections.abc and the parts of collections written in Python
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
from collections.abc import Mapping, MutableSequence, Sequence


def kind(subject):
    match subject:
        case []:
            return "empty sequence"
        case [first, *rest]:
            return f"sequence: {first!r} and {rest}"
        case {"a": value, **rest}:
            return f"mapping: {value!r} and {rest}"
        case {}:
            return "mapping"
        case _:
            return "neither"


class Numbers(Sequence):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return [10, 20][index]


class MoreNumbers(Numbers):
    pass


class Table(Mapping):
    def __len__(self):
        return 1

    def __iter__(self):
        return iter("a")

    def __getitem__(self, key):
        print("looked up", key)
        return {"a": 1}[key]


class Plain:
    def __len__(self):
        return 1

    def __getitem__(self, index):
        return ["item"][index]


class Derived(Plain):
    pass


for subject in Numbers(), MoreNumbers(), Table(), Plain():
    print(type(subject).__name__, kind(subject))
# expect: Numbers sequence: 10 and [20]
# expect: MoreNumbers sequence: 10 and [20]
# expect: looked up a
# expect: looked up a
# expect: Table mapping: 1 and {}
# expect: Plain neither

# Registration reaches the subclasses that exist and those to come
print(kind(Plain()), kind(Derived()))  # expect: neither neither
Sequence.register(Plain)
print(kind(Plain()), kind(Derived()))  # expect: sequence: 'item' and [] sequence: 'item' and []
Later = type("Later", (Plain,), {})
print(kind(Later()), isinstance(Later(), Sequence))  # expect: sequence: 'item' and [] True


@MutableSequence.register
class Empty:
    def __len__(self):
        return 0


print(kind(Empty()))  # expect: empty sequence

Point = namedtuple("Point", "x y")
for subject in Point(1, 2), UserList([1, 2]), UserString("ab"), deque([1]), range(2), memoryview(b"a"):
    print(type(subject).__name__, kind(subject))
# expect: Point sequence: 1 and [2]
# expect: UserList sequence: 1 and [2]
# expect: UserString sequence: 'a' and ['b']
# expect: deque sequence: 1 and []
# expect: range sequence: 0 and [1]
# expect: memoryview sequence: 97 and []
for subject in UserDict(a=1), ChainMap({"a": 3}, {"b": 4}), OrderedDict(a=1), Counter("a"), defaultdict(list):
    print(type(subject).__name__, kind(subject))
# expect: UserDict mapping: 1 and {}
# expect: ChainMap mapping: 3 and {'b': 4}
# expect: OrderedDict mapping: 1 and {}
# expect: Counter mapping: 1 and {}
# expect: defaultdict mapping
for subject in "ab", b"ab", bytearray(b"ab"), {1}, iter([1]), {}.values(), None:
    print(type(subject).__name__, kind(subject))
# expect: str neither
# expect: bytes neither
# expect: bytearray neither
# expect: set neither
# expect: list_iterator neither
# expect: dict_values neither
# expect: NoneType neither


class Text(str):
    pass


print(kind(Text("ab")))  # expect: neither
