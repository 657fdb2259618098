# Library, iterator types: __iter__ returns self, __next__ raises StopIteration.
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Count(3)), tuple(Count(2)), sum(Count(5)), max(Count(4)), sorted(Count(3)), 2 in Count(4), 9 in Count(4))
# expect: [2, 1, 0] (1, 0) 10 3 [0, 1, 2] True False
a, b, c = Count(3)
print(a, b, c, [*Count(2)], {*Count(1)}, dict(zip(Count(2), Count(2))))  # expect: 2 1 0 [1, 0] {0} {1: 1, 0: 0}
it = iter(Count(1))
print(next(it), next(it, "done"), next(it, None))  # expect: 0 done None
try:
    next(it)
except StopIteration as e:
    print("stop", e.value)  # expect: stop None
print("".join(map(str, Count(4))), [x for x in Count(3) if x], list(enumerate(Count(2))))
# expect: 3210 [2, 1] [(0, 1), (1, 0)]
for x in Count(2): print(x)
# expect: 1
# expect: 0
class Boom:
    def __iter__(self): return self
    def __next__(self): raise KeyError("in next")
for f in (list, tuple, set, sum, max, sorted, lambda i: [*i], lambda i: [x for x in i], lambda i: 1 in i, "".join):
    try:
        f(Boom())
    except KeyError as e:
        print(repr(e))
# expect: KeyError('in next')
# expect: KeyError('in next')
# expect: KeyError('in next')
# expect: KeyError('in next')
# expect: KeyError('in next')
# expect: KeyError('in next')
# expect: KeyError('in next')
# expect: KeyError('in next')
# expect: KeyError('in next')
# expect: KeyError('in next')
