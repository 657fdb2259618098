# WeakKeyDictionary: a mapping that does not keep its keys alive.
import copy
from weakref import WeakKeyDictionary


class Obj:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Obj({self.n})"

    def __eq__(self, other):
        return isinstance(other, Obj) and self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __lt__(self, other):
        return self.n < other.n


def attempt(action):
    try:
        print(action())
    except Exception as error:
        text = str(error)
        print(type(error).__name__, "(a reference)" if text.startswith("<weakref") else text)


objs = [Obj(i) for i in range(4)]

k = WeakKeyDictionary({objs[0]: 1})
k[objs[1]] = 2
print(len(k), sorted(k), sorted(k.items()), sorted(k.values()), repr(k).split(" at ")[0])
# expect: 2 [Obj(0), Obj(1)] [(Obj(0), 1), (Obj(1), 2)] [1, 2] <WeakKeyDictionary
print(objs[0] in k, 5 in k, Obj(0) in k, k[Obj(1)])  # expect: True False True 2
attempt(lambda: k[objs[3]])  # expect: KeyError (a reference)
attempt(lambda: k[5])  # expect: TypeError cannot create weak reference to 'int' object
attempt(lambda: k.__setitem__(5, 1))  # expect: TypeError cannot create weak reference to 'int' object
attempt(lambda: k.get(5))  # expect: TypeError cannot create weak reference to 'int' object
attempt(lambda: k.get(objs[3], "none"))  # expect: none
attempt(lambda: k.pop(objs[3]))  # expect: KeyError (a reference)
attempt(lambda: k.pop(objs[3], 7))  # expect: 7
attempt(lambda: k.pop(5))  # expect: TypeError cannot create weak reference to 'int' object
attempt(lambda: k.setdefault(objs[2], 9))  # expect: 9
attempt(lambda: len(k.keyrefs()))  # expect: 3
print(sorted(k | {objs[3]: 3}), sorted({objs[3]: 3} | k), k.copy() == k, copy.copy(k) == k, copy.deepcopy(k) == k)
# expect: [Obj(0), Obj(1), Obj(2), Obj(3)] [Obj(0), Obj(1), Obj(2), Obj(3)] True True True
attempt(lambda: k.popitem())  # expect: (Obj(2), 9)
del k[objs[0]]
print(list(k.items()))  # expect: [(Obj(1), 2)]
