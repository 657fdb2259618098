# Reference 3.3.7: an object with only __getitem__ is iterated from 0 until IndexError.
class S:
    def __init__(self, *items): self.items = items
    def __getitem__(self, i):
        return self.items[i]
print(list(S(1, 2, 3)), 2 in S(1, 2), 5 in S(1), [*S("a")], max(S(3, 9, 4)), dict(enumerate(S("x"))))
# expect: [1, 2, 3] True False ['a'] 9 {0: 'x'}
for x in S("p", "q"): print(x)
# expect: p
# expect: q
a, b = S(1, 2)
print(a, b)  # expect: 1 2
class R(S):
    def __len__(self): return len(self.items)
print(list(reversed(R(1, 2, 3))))  # expect: [3, 2, 1]
try:
    reversed(S(1))
except TypeError as e:
    print(e)  # expect: object of type 'S' has no len()
class Stop(S):
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(Stop()))  # expect: [0, 1]
class Err(S):
    def __getitem__(self, i): raise ValueError(i)
try:
    list(Err())
except ValueError as e:
    print(repr(e))  # expect: ValueError(0)
it = iter(S(1))
print(next(it), next(it, "end"), next(it, "still end"))  # expect: 1 end still end
