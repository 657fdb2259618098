# Reference 3.3.1: __eq__ without __hash__ makes instances unhashable; != inverts ==.
class A: pass
a = A()
print(a == a, a == A(), a != a, hash(a) == hash(a), {a: 1}[a])  # expect: True False False True 1
class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, E) and self.v == o.v
print(E(1) == E(1), E(1) != E(1), E(1) != E(2), E(1) == 1, E.__hash__)  # expect: True False True False None
try:
    hash(E(1))
except TypeError as e:
    print(e)  # expect: unhashable type: 'E'
try:
    {E(1)}
except TypeError as e:
    print(e)  # expect: unhashable type: 'E'
class H(E):
    def __hash__(self): return hash(self.v)
print(len({H(1), H(1), H(2)}), {H("k"): 1}[H("k")])  # expect: 2 1
class K(E):
    __hash__ = None
class B:
    def __hash__(self): return "x"
class Big:
    def __hash__(self): return 1 << 100
for o in (K(1), B()):
    try:
        hash(o)
    except TypeError as e:
        print(e)
# expect: unhashable type: 'K'
# expect: __hash__ method should return an integer
print(isinstance(hash(Big()), int))  # expect: True
class Ne:
    def __eq__(self, o): return NotImplemented
print(Ne() == Ne(), Ne() != 1)  # expect: False True
