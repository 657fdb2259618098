# Reference 8.9.3: async with awaits __aenter__ and __aexit__.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        print("enter", self.name)
        return self.name
    async def __aexit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow
async def f():
    async with CM("a") as a, CM("b") as b:
        print(a, b)
    async with CM("c", True):
        raise ValueError
    async with (CM("d") as d):
        return d
print(run(f()))
# expect: enter a
# expect: enter b
# expect: a b
# expect: exit b None
# expect: exit a None
# expect: enter c
# expect: exit c ValueError
# expect: enter d
# expect: exit d None
# expect: d
async def g():
    try:
        async with CM("e"):
            raise KeyError("through")
    except KeyError as e:
        print(repr(e))
run(g())
# expect: enter e
# expect: exit e KeyError
# expect: KeyError('through')
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class NotAwaitable:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
async def bad(cm):
    try:
        async with cm: pass
    except TypeError as e:
        print(e)
run(bad(Sync()))  # expect: 'Sync' object does not support the asynchronous context manager protocol
run(bad(NotAwaitable()))
# expect: 'async with' received an object from __aenter__ that does not implement __await__: int
run(bad(1))  # expect: 'int' object does not support the asynchronous context manager protocol
async def sync_with():
    try:
        with CM("x"): pass
    except TypeError as e:
        print(e)
run(sync_with())  # expect: 'CM' object does not support the context manager protocol
