# WeakSet: a set that does not keep its elements alive.
from weakref import WeakSet


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

s = WeakSet(objs[:2])
s.add(objs[2])
print(len(s), sorted(s), objs[0] in s, 5 in s, Obj(1) in s)  # expect: 3 [Obj(0), Obj(1), Obj(2)] True False True
print(sorted(s | {objs[3]}), sorted(s & {objs[0]}), sorted(s - {objs[0]}), sorted(s ^ {objs[0], objs[3]}))
# expect: [Obj(0), Obj(1), Obj(2), Obj(3)] [Obj(0)] [Obj(1), Obj(2)] [Obj(1), Obj(2), Obj(3)]
print(s <= {*objs}, s >= {objs[0]}, s < {*objs}, s > {*objs}, s == WeakSet(objs[:3]), s == {*objs[:3]})
# expect: True True True False True False
print(s.isdisjoint([objs[3]]), s.issubset(objs), s.issuperset(objs), type(s | set()).__name__)
# expect: True True False WeakSet
attempt(lambda: s.add(5))  # expect: TypeError cannot create weak reference to 'int' object
attempt(lambda: s.remove(objs[3]))  # expect: KeyError (a reference)
attempt(lambda: s.discard(objs[3]))  # expect: None
attempt(lambda: s.remove(5))  # expect: TypeError cannot create weak reference to 'int' object
attempt(lambda: WeakSet(5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: WeakSet([1]))  # expect: TypeError cannot create weak reference to 'int' object
attempt(lambda: WeakSet().pop())  # expect: KeyError 'pop from empty WeakSet'
attempt(lambda: hash(s))  # expect: TypeError unhashable type: 'WeakSet'
attempt(lambda: s | 5)  # expect: TypeError 'int' object is not iterable
s.update(objs)
s -= WeakSet(objs[:1])
s &= objs[1:3]
s ^= [objs[1], objs[3]]
print(sorted(s), sorted(s.copy()), s.pop() in objs, len(s))  # expect: [Obj(2), Obj(3)] [Obj(2), Obj(3)] True 1
s ^= s
print(len(s), bool(s), s)  # expect: 0 False set()
