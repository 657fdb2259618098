# Library, pickle: what is pickled comes back, in each protocol.
# heap: 700K, texts of 70 KB
# slow
import collections
import datetime
import enum
import pickle


class Numbers(list):
    pass


class Color(enum.Enum):
    RED = 1


Pair = collections.namedtuple("Pair", "x y")


def both(obj):
    for protocol in range(6):
        data = pickle.dumps(obj, protocol)
        found = pickle.loads(data)
        if type(found) is not type(obj) or found != obj:
            print(protocol, obj, found)


for obj in (
    [10**700, -(10**700), 1e300, float("inf"), -0.0], list(range(2100)), {i: str(i) for i in range(1100)}, "x" * 300, b"y" * 300,
    (((),),), {1: (2, [3, {4}])}, [None, ..., NotImplemented, int, type(None), type(...)], range(5), slice(1, 2), 3j,
    Numbers("abc"), Pair(1, [2]), Color.RED, collections.deque([1, 2], 5), collections.Counter("hello"),
    datetime.timedelta(1, 2, 3), datetime.timezone(datetime.timedelta(hours=1), "A"), int | str, list[int],
):
    both(obj)
for iterator in iter([1, 2, 3]), iter("abc"), iter(range(3)), enumerate("ab"), zip("ab", "cd"), map(str, [1, 2]), reversed([1, 2]):
    next(iterator)
    copies = [pickle.loads(pickle.dumps(iterator, protocol)) for protocol in range(6)]
    rest = list(iterator)
    print(rest, all(list(copy) == rest for copy in copies))
# expect: [2, 3] True
# expect: ['b', 'c'] True
# expect: [1, 2] True
# expect: [(1, 'b')] True
# expect: [('b', 'd')] True
# expect: ['2'] True
# expect: [1] True







large = pickle.dumps(["x" * 70000, b"y" * 65536], 4)
print(len(large), large[:12], pickle.loads(large) == ["x" * 70000, b"y" * 65536])
# expect: 135555 b'\x80\x04]\x94(Xp\x11\x01\x00xx' True

