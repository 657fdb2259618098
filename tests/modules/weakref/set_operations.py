# Library, weakref: the operations of WeakSet, the counts of references, and the types' names.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __lt__(self, other):
        return self.name < other.name


a, b, c = Thing("a"), Thing("b"), Thing("c")
s, t = weakref.WeakSet([a, b]), weakref.WeakSet([b, c])
print(sorted(s.union(t)), sorted(s.intersection(t)), sorted(s.difference(t)), sorted(s.symmetric_difference(t)))
# expect: [a, b, c] [b] [a] [a, c]

print(sorted(s | t), sorted(s & t), sorted(s - t), sorted(s ^ t), sorted(s.union([c], {a})) if 0 else "", sorted(s.union([c])))
# expect: [a, b, c] [b] [a] [a, c]  [a, b, c]

print(s.issubset([a, b, c]), s.issuperset([a]), s.isdisjoint([c]), s <= t, s < s.union(t), s >= weakref.WeakSet([a]), s > s, s == weakref.WeakSet([b, a]), s != t)
# expect: True True True False True True False True True

u = s.copy()
u.update(t)
print(sorted(u), len(u))  # expect: [a, b, c] 3
u.intersection_update([a, c])
print(sorted(u))  # expect: [a, c]
u.difference_update([a])
print(sorted(u))  # expect: [c]
u.symmetric_difference_update([a, c])
print(sorted(u))  # expect: [a]
u |= t
u &= {b, c}
u ^= {c}
u -= set()
print(sorted(u), a in u, b in u, 5 in u)  # expect: [b] False True False
u.add(a)
u.discard(b)
u.remove(a)
print(u, len(u), bool(u)) if 0 else print(len(u), bool(u))  # expect: 0 False
for wrong in (lambda: u.remove(a), u.pop, lambda: weakref.WeakSet([1]), lambda: u.add("x"), lambda: u.update(5)):
    try:
        wrong()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, str(error).split(" at ")[0])
# expect: KeyError <weakref
# expect: KeyError 'pop from empty WeakSet'
# expect: TypeError cannot create weak reference to 'int' object
# expect: TypeError cannot create weak reference to 'str' object
# expect: TypeError 'int' object is not iterable





u.add(c)
print(u.pop(), len(u))  # expect: c 0
u.clear()
reference, proxy = weakref.ref(a), weakref.proxy(a)
print(weakref.getweakrefcount(a) >= 2, weakref.getweakrefcount(b) >= 2, reference in weakref.getweakrefs(a), weakref.getweakrefs(5), weakref.getweakrefcount(5))
# expect: True True True [] 0

print(weakref.ReferenceType is weakref.ref, type(proxy) is weakref.ProxyType, type(weakref.proxy(lambda: 0, None)).__name__, weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
# expect: True True CallableProxyType True

print(proxy.name, reference() is a, weakref.ref(a) is reference, reference.__callback__, reference == weakref.ref(a), hash(reference) == hash(a))
# expect: a True True None True True

values = weakref.WeakValueDictionary(x=a, y=b)
print(sorted(values), [ref() for ref in values.itervaluerefs()], [ref() for ref in values.valuerefs()], values.get("z"), values.setdefault("z", c), values.pop("z"), len(values))
# expect: ['x', 'y'] [a, b] [a, b] None c c 2

keys = weakref.WeakKeyDictionary({a: 1})
print([ref() for ref in keys.keyrefs()], keys[a], a in keys, keys.get(b, "none"), dict(keys | {b: 2}) == {a: 1, b: 2})
# expect: [a] 1 True none True

