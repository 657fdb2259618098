# Exceptions other than StopIteration and IndexError leave loops; those two end them in their own protocol only.
def loop(it):
    out = []
    try:
        for x in it: out.append(x)
    except Exception as e:
        out.append(repr(e))
    return out
class GetItem:
    def __init__(self, error): self.error = error
    def __getitem__(self, i):
        if i == 2: raise self.error
        return i
class Next:
    def __init__(self, error): self.error, self.n = error, 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3: raise self.error
        return self.n
def gen(error):
    yield 1
    yield 2
    raise error
class SubStop(StopIteration): pass
class SubIndex(IndexError): pass
for e in (StopIteration("s"), IndexError("i"), KeyError("k"), SubStop("ss"), SubIndex("si")):
    print(repr(e), loop(GetItem(e)), loop(Next(e)), loop(gen(e)))
# expect: StopIteration('s') [0, 1] [1, 2] [1, 2, "RuntimeError('generator raised StopIteration')"]
# expect: IndexError('i') [0, 1] [1, 2, "IndexError('i')"] [1, 2, "IndexError('i')"]
# expect: KeyError('k') [0, 1, "KeyError('k')"] [1, 2, "KeyError('k')"] [1, 2, "KeyError('k')"]
# expect: SubStop('ss') [0, 1] [1, 2] [1, 2, "RuntimeError('generator raised StopIteration')"]
# expect: SubIndex('si') [0, 1] [1, 2, "SubIndex('si')"] [1, 2, "SubIndex('si')"]
def inner_stop(): return next(iter([]))
try:
    print(loop(inner_stop() for _ in "ab"))  # expect: ["RuntimeError('generator raised StopIteration')"]
    print(list(map(lambda x: inner_stop(), "ab")))  # expect: []
except RuntimeError as e:
    print(e)
for x in [1]:
    try:
        inner_stop()
    except StopIteration:
        print("StopIteration is an ordinary exception in a loop body")
# expect: StopIteration is an ordinary exception in a loop body
try:
    [inner_stop() for _ in "a"]
except StopIteration as e:
    print("list comprehension lets it out", e.value)  # expect: list comprehension lets it out None
