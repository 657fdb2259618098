# Reference 8.9.2: async for uses __aiter__ and __anext__.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
class Pause:
    def __await__(self): yield
class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        await Pause()
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def f():
    async for x in Count(3):
        if x == 1: continue
        print("x", x)
    else:
        print("else")
    async for x in Count(5):
        if x == 3: break
    else:
        print("never")
    return x, [y async for y in Count(3)], {y: -y async for y in Count(2) if y}, [y async for x in Count(3) async for y in Count(x)]
print(run(f()))
# expect: x 2
# expect: x 0
# expect: else
# expect: (3, [2, 1, 0], {1: -1}, [1, 0, 0])
async def bad(it):
    try:
        async for x in it: pass
    except TypeError as e:
        print(e)
class NoNext:
    def __aiter__(self): return self
class NotAwaitable:
    def __aiter__(self): return self
    def __anext__(self): return 5
class AwaitAiter:
    async def __aiter__(self): return self
run(bad([1]))  # expect: 'async for' requires an object with __aiter__ method, got list
run(bad(NoNext()))  # expect: 'async for' received an object from __aiter__ that does not implement __anext__: NoNext
run(bad(NotAwaitable()))  # expect: 'async for' received an invalid object from __anext__: int
