# Keys need __hash__ and __eq__; identity is tried first; errors in them come through.
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
d = {K(1): "one"}
print(d[K(1)], K(1) in d, K(2) in d, 1 in d)  # expect: one True False False
class Same:
    def __init__(self, n): self.n = n
    def __hash__(self): return 42
    def __eq__(self, o): return self is o
keys = [Same(i) for i in range(20)]
d = {k: k.n for k in keys}
print(len(d), [d[k] for k in keys][-3:], d.pop(keys[5]), keys[5] in d, d[keys[19]])
# expect: 20 [17, 18, 19] 5 False 19
class BadHash:
    def __hash__(self): raise ValueError("hash failed")
class BadEq:
    def __hash__(self): return 7
    def __eq__(self, o): raise KeyError("eq failed")
e = {BadEq(): 1}
for f in (lambda: {BadHash(): 1}, lambda: {}[BadHash()], lambda: BadHash() in {1: 1}, lambda: BadEq() in e, lambda: e[BadEq()], lambda: e.get(BadEq()), lambda: {BadHash()}):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
# expect: ValueError hash failed
# expect: ValueError hash failed
# expect: ValueError hash failed
# expect: KeyError 'eq failed'
# expect: KeyError 'eq failed'
# expect: KeyError 'eq failed'
# expect: ValueError hash failed
class Missing(dict):
    def __missing__(self, k):
        self[k] = len(self)
        return self[k]
m = Missing()
print(m["a"], m["b"], m["a"], m, m.get("c"), "c" in m)  # expect: 0 1 0 {'a': 0, 'b': 1} None False
class NeverEqual:
    def __eq__(self, o): return False
    def __hash__(self): return 1
n = NeverEqual()
print({n: "found by identity"}[n], n in [n], n in {n}, [n].index(n))  # expect: found by identity True True 0
