# Library, collections.abc: what the mixin methods do for classes that define the abstract ones.
import collections.abc as abc


class Numbers(abc.MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def __len__(self):
        return len(self.items)

    def insert(self, index, value):
        self.items.insert(index, value)


n = Numbers([3, 1, 2, 1])
n.append(9)
n.extend([7, 8])
n.extend(n)
print(n.items, n.count(1), n.index(2), n.index(1, 2), n.index(7, -3), list(reversed(n)), 9 in n, 100 in n)
# expect: [3, 1, 2, 1, 9, 7, 8, 3, 1, 2, 1, 9, 7, 8] 4 2 3 12 [8, 7, 9, 1, 2, 1, 3, 8, 7, 9, 1, 2, 1, 3] True False

n.reverse()
n.remove(9)
n += (5,)
print(n.items, n.pop(), n.pop(0), n.items)
# expect: [7, 1, 2, 1, 3, 8, 7, 9, 1, 2, 1, 3] 5 8 [7, 1, 2, 1, 3, 8, 7, 9, 1, 2, 1, 3]

for wrong in (lambda: n.remove(100), lambda: n.index(100), lambda: n.index(3, 50), lambda: Numbers().pop(), abc.MutableSequence):
    try:
        wrong()
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
# expect: ValueError 
# expect: ValueError 
# expect: ValueError 
# expect: IndexError list index out of range
# expect: TypeError Can't instantiate abstract class MutableSequence without an implementation for abstract methods '__delitem__', '__getitem__', '__len__', '__setitem__', 'insert'





n.clear()
print(n.items, len(n))  # expect: [] 0


class Table(abc.MutableMapping):
    def __init__(self):
        self.data = {}

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


t = Table()
t.update({"a": 1}, b=2)
t.update([("c", 3)])
t.update(self=4)
print(t.data, t.get("a"), t.get("x", 0), "a" in t, "x" in t, t.setdefault("a", 5), t.setdefault("d", 6), t.pop("b"), t.pop("zz", None))
# expect: {'a': 1, 'c': 3, 'self': 4, 'd': 6} 1 0 True False 1 6 2 None

print(repr(t.keys())[:8], repr(t.values())[:10], repr(t.items())[:9], len(t.keys()), "a" in t.keys(), 3 in t.values(), ("c", 3) in t.items(), ("c", 4) in t.items())
# expect: KeysView ValuesView ItemsView 4 True True True False

print(isinstance(t.keys(), abc.KeysView), isinstance(t.values(), abc.ValuesView), isinstance(t.items(), abc.ItemsView), isinstance(t.items(), abc.MappingView))
# expect: True True True True

print(sorted(t.keys() & {"a", "z"}), sorted(t.keys() | {"z"}), sorted(t.keys() - {"a"}), sorted(t.items() ^ {("a", 1)}), t.keys().isdisjoint("xy"), t.items().isdisjoint([("a", 1)]))
# expect: ['a'] ['a', 'c', 'd', 'self', 'z'] ['c', 'd', 'self'] [('c', 3), ('d', 6), ('self', 4)] True False

print(t == {"a": 1, "c": 3, "self": 4, "d": 6}, t == 1, t.popitem(), list(t))  # expect: True False ('a', 1) ['c', 'self', 'd']
for wrong in (lambda: t.pop("zz"), lambda: t.update(1), lambda: t.update([1]), lambda: t.update({}, {}), Table.update, lambda: Table().popitem()):
    try:
        wrong()
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: KeyError 'zz'
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot unpack non-iterable int object
# expect: TypeError MutableMapping.update() takes from 1 to 2 positional arguments but 3 were given
# expect: TypeError MutableMapping.update() missing 1 required positional argument: 'self'
# expect: KeyError 






t.clear()
print(t.data, Table.__reversed__, Table.__hash__)  # expect: {} None None


class Bits(abc.MutableSet):
    def __init__(self, items=()):
        self.data = sorted(set(items))

    def __contains__(self, item):
        return item in self.data

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def add(self, item):
        if item not in self.data:
            self.data.append(item)

    def discard(self, item):
        if item in self.data:
            self.data.remove(item)

    def __repr__(self):
        return f"Bits({sorted(self.data)})"


b = Bits([1, 2, 3])
print(b & [2, 3, 4], [2, 3, 4] & b, b | [9], b - [1], [1, 5] - b, b ^ [1, 7], b.isdisjoint([8]), b <= {1, 2, 3, 4}, b < b, b >= [1] if 0 else b >= {1}, b == {1, 2, 3})
# expect: Bits([2, 3]) Bits([2, 3]) Bits([1, 2, 3, 9]) Bits([2, 3]) Bits([5]) Bits([2, 3, 7]) True True False True True

b |= [4]
b &= [1, 4, 5]
b ^= [4, 6]
b -= [100]
print(b, b.pop() in (1, 6), len(b))  # expect: Bits([6]) True 1
b.add(50)
b.remove(50)
try:
    b.remove(50)
except KeyError as error:
    print("KeyError", error)
# expect: KeyError 50

b -= b
print(b, Bits._from_iterable([1]), abc.Set._hash(Bits([1, 2])) == hash(frozenset([1, 2])))  # expect: Bits([]) Bits([1]) True
b.add(1)
b.clear()
print(b)  # expect: Bits([])


class Steps(abc.Generator):
    def send(self, value):
        if value == "stop":
            raise StopIteration("returned")
        return ("sent", value)

    def throw(self, kind, value=None, trace=None):
        raise kind


s = Steps()
print(next(s), s.send(3), iter(s) is s, s.close())  # expect: ('sent', None) ('sent', 3) True None
try:
    s.send("stop")
except StopIteration as stop:
    print(stop.value)
# expect: returned



class Waits(abc.Coroutine):
    def __await__(self):
        yield 1

    def send(self, value):
        return value

    def throw(self, kind, value=None, trace=None):
        raise kind


w = Waits()
print(w.send(5), w.close(), isinstance(w, abc.Awaitable))  # expect: 5 None True


class Stubborn(Waits):
    def throw(self, *arguments):
        return "stays"


try:
    Stubborn().close()
except RuntimeError as error:
    print(error)
# expect: coroutine ignored GeneratorExit



class Flow(abc.AsyncGenerator):
    async def asend(self, value):
        return value

    async def athrow(self, kind, value=None, trace=None):
        raise kind


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


f = Flow()
print(run(f.asend(4)), run(f.__anext__()), run(f.aclose()), f.__aiter__() is f, isinstance(f, abc.AsyncIterator), isinstance(f, abc.AsyncIterable))
# expect: 4 None None True True True

print([issubclass(bytes, kind) for kind in (abc.ByteString, abc.Buffer, abc.Container, abc.Hashable, abc.Collection, abc.Reversible, abc.Sized, abc.Callable)])
# expect: [True, True, True, True, True, True, True, False]

try:
    Table().popitem()
except KeyError as error:
    print(error.__cause__, error.__suppress_context__, error.args)  # expect: None True ()
