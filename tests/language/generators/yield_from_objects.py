# Reference 6.2.9: yield from an iterator that is no generator uses its own send, throw and close, if any.
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 4: raise StopIteration("value")
        return self.n
class Full(It):
    def send(self, v): print("send", v); return next(self)
    def throw(self, *a): print("throw", repr(a[0])); return "thrown"
    def close(self): print("close")
def g(it):
    r = yield from it
    yield ("result", r)
i = g(Full())
print(next(i), i.send("x"), i.throw(KeyError("k")), next(i), next(i))
# expect: send x
# expect: throw KeyError('k')
# expect: 1 2 thrown 3 ('result', 'value')
i = g(Full())
next(i)
i.close()  # expect: close
i = g(It())
next(i)
try:
    i.send("x")
except AttributeError as e:
    print(e)  # expect: 'It' object has no attribute 'send'
i = g(It())
next(i)
try:
    i.throw(KeyError("to the outer"))
except KeyError as e:
    print(repr(e))  # expect: KeyError('to the outer')
i = g(It())
next(i)
i.close()
print(list(g(range(2))))  # expect: [0, 1, ('result', None)]
def loop():
    yield from me
me = loop()
try:
    next(me)
except ValueError as e:
    print(e)  # expect: generator already executing
