# Library: iterators that misbehave, restart, or are shared.
class Restart:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n
r = Restart()
print(list(r), list(r), list(r), next(r))  # expect: [1, 2] [4, 5] [7, 8] 10
class Twice:
    def __iter__(self): return iter([1, 2])
t = Twice()
print(list(t), list(t), list(zip(t, t)), [(a, b) for a in t for b in t])
# expect: [1, 2] [1, 2] [(1, 1), (2, 2)] [(1, 1), (1, 2), (2, 1), (2, 2)]
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), [(a, next(it, None)) for a in iter("abc")], list(it))
# expect: [(1, 2), (3, 4)] [('a', None), ('b', None), ('c', None)] []
it = iter(range(6))
for x in it:
    print(x, next(it))
# expect: 0 1
# expect: 2 3
# expect: 4 5
def limited():
    yield 1
    return
    yield 2
print(list(limited()), sum(limited()), dict([(k, v) for k, v in zip("ab", limited())]))  # expect: [1] 1 {'a': 1}
class Meta(type):
    def __iter__(cls): return iter(cls.members)
class Enumish(metaclass=Meta): members = ["x", "y"]
print(list(Enumish), "x" in Enumish, [*Enumish], dict(zip(Enumish, range(2))))
# expect: ['x', 'y'] True ['x', 'y'] {'x': 0, 'y': 1}
class SelfNext:
    __iter__ = lambda self: self
    __next__ = iter([7, 8]).__next__
try:
    print(list(SelfNext()))  # expect: [7, 8]
except TypeError as e:
    print(e)
class Delegating:
    def __init__(self, it): self.it = it
    def __iter__(self): yield from self.it
print(list(Delegating(Delegating("ab"))), max(Delegating([3, 1])), list(map(list, [Delegating("x"), Delegating("y")])))
# expect: ['a', 'b'] 3 [['x'], ['y']]
m = map(lambda x: x * 2, it := iter([1, 2, 3]))
print(next(m), next(it), next(m), next(m, "over"))  # expect: 2 2 6 over
z = zip([1, 2], [3])
print(list(z), list(z), list(filter(lambda x: x, map(int, "010"))), list(enumerate(reversed("ab"))), [list(x) for x in zip("ab", [1, 2])])
# expect: [(1, 3)] [] [1] [(0, 'b'), (1, 'a')] [['a', 1], ['b', 2]]
