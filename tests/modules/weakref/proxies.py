# Proxies do what their object does, until it is gone.
# timing: counts on dead objects being found by the next collection
import gc
from _weakref import CallableProxyType, ProxyType, getweakrefcount, getweakrefs, proxy, ref


class Box:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, value):
        self.items[i] = value

    def __add__(self, other):
        return self.items + other

    def __eq__(self, other):
        return self.items == other

    def __str__(self):
        return "a box"


box = Box(1, 2)
p = proxy(box)
print(type(p), type(p) is ProxyType, len(p), p[1], p + [3], p == [1, 2], str(p), list(p), 2 in p)  # expect: <class 'weakref.ProxyType'> True 2 2 [1, 2, 3] True a box [1, 2] True
p[0] = 9
p.extra = 5
print(box.items, box.extra, p.__class__ is Box, isinstance(p, Box))  # expect: [9, 2] 5 True True
print(type(proxy(Box)) is CallableProxyType, len(proxy(Box)(1)))  # expect: True 1
r = ref(box)
print(getweakrefcount(box) >= 1, r in getweakrefs(box))  # expect: True True
try:
    hash(p)
except TypeError as e:
    print(e)  # expect: unhashable type: 'weakref.ProxyType'


def proxy_of_nothing():
    return proxy(Box())


dead = proxy_of_nothing()
[[0] * 100 for _ in range(100)]
gc.collect()
try:
    dead.items
except ReferenceError as e:
    print(e)  # expect: weakly-referenced object no longer exists


# A proxy without a callback is shared; dir(), bytes() and reversed() are those of the object.
class Rich:
    def __bytes__(self):
        return b"rich"

    def __reversed__(self):
        return "reversed"


rich = Rich()
shared = proxy(rich)
print(shared is proxy(rich), shared is not proxy(rich, print), any(r is shared for r in getweakrefs(rich)))  # expect: True True True
print("__bytes__" in dir(shared), bytes(shared), reversed(shared), ref[int])  # expect: True b'rich' reversed weakref.ReferenceType[int]
try:
    next(shared)
except TypeError as error:
    print(error)  # expect: Weakref proxy referenced a non-iterator 'Rich' object
