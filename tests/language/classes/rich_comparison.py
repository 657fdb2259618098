# Reference 3.3.1: the six comparison methods, reflection and NotImplemented.
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt"); return self.n < o.n
    def __le__(self, o): print("le"); return self.n <= o.n
    def __eq__(self, o): print("eq"); return self.n == o.n
print(C(1) < C(2))
# expect: lt
# expect: True
print(C(1) > C(2))
# expect: lt
# expect: False
print(C(1) <= C(1))
# expect: le
# expect: True
print(C(1) >= C(2))
# expect: le
# expect: False
print(C(1) != C(1))
# expect: eq
# expect: False
class Sub(C):
    def __gt__(self, o): print("sub gt"); return "sub"
print(C(1) < Sub(0))
# expect: sub gt
# expect: sub
class N:
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
try:
    N() < N()
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'N' and 'N'
try:
    N() > 1
except TypeError as e:
    print(e)  # expect: '>' not supported between instances of 'N' and 'int'
class Any:
    def __lt__(self, o): return [1]
    def __eq__(self, o): return "equal"
print(Any() < 1, 1 > Any(), Any() == 0, Any() != 0)  # expect: [1] [1] equal False
print(sorted([C(3), C(1)], key=lambda c: c.n)[0].n, max(C(1), C(5), key=lambda c: c.n).n)  # expect: 1 5
