# WeakValueDictionary: a mapping that does not keep its values alive.
from weakref import WeakValueDictionary


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

d = WeakValueDictionary({"a": objs[0], "b": objs[1]}, c=objs[2])
print(len(d), sorted(d), sorted(d.items()), sorted(d.values()), sorted(d.keys()))
# expect: 3 ['a', 'b', 'c'] [('a', Obj(0)), ('b', Obj(1)), ('c', Obj(2))] [Obj(0), Obj(1), Obj(2)] ['a', 'b', 'c']
print("a" in d, "z" in d, d["a"], d.get("z"), d.get("z", 5), isinstance(d, dict), repr(d).split(" at ")[0])
# expect: True False Obj(0) None 5 False <WeakValueDictionary
attempt(lambda: d["z"])  # expect: KeyError 'z'
attempt(lambda: d.pop("z"))  # expect: KeyError 'z'
attempt(lambda: d.pop("z", 1))  # expect: 1
attempt(lambda: d.__delitem__("z"))  # expect: KeyError 'z'
attempt(lambda: d.setdefault("n", objs[3]))  # expect: Obj(3)
attempt(lambda: d.setdefault("n", objs[0]))  # expect: Obj(3)
attempt(lambda: d.pop("n"))  # expect: Obj(3)
attempt(lambda: d.__setitem__("q", 1))  # expect: TypeError cannot create weak reference to 'int' object
attempt(lambda: [] in d)  # expect: TypeError unhashable type: 'list'
attempt(lambda: WeakValueDictionary({}, {}))
# expect: TypeError WeakValueDictionary.__init__() takes from 1 to 2 positional arguments but 3 were given
attempt(lambda: WeakValueDictionary(1))  # expect: TypeError 'int' object is not iterable
attempt(lambda: d | 5)  # expect: TypeError unsupported operand type(s) for |: 'WeakValueDictionary' and 'int'
d |= {"x": objs[3]}
print(sorted(d | {"y": objs[1]}), sorted({"y": objs[1]} | d), type(d | {}).__name__, d == d.copy(), len(d.valuerefs()))
# expect: ['a', 'b', 'c', 'x', 'y'] ['a', 'b', 'c', 'x', 'y'] WeakValueDictionary True 4
key, value = d.popitem()
print(key, value, len(d))  # expect: x Obj(3) 3
d.clear()
print(len(d), bool(d))  # expect: 0 False
