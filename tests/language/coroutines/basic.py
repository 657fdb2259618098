# Reference 8.9.1: an async def function makes coroutines, driven by send().
async def f(x): return x + 1
c = f(1)
print(type(c).__name__, c.__name__, c.cr_running)  # expect: coroutine f False
try:
    c.send(None)
except StopIteration as e:
    print(e.value)  # expect: 2
try:
    c.send(None)
except RuntimeError as e:
    print(e)  # expect: cannot reuse already awaited coroutine
class Pause:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return got
async def g():
    a = await Pause("first")
    b = await Pause("second")
    return a, b, await f(10)
c = g()
print(c.send(None), c.send(1))  # expect: first second
try:
    c.send(2)
except StopIteration as e:
    print(e.value)  # expect: (1, 2, 11)
c = g()
try:
    c.send(5)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started coroutine
c.close()
try:
    iter(c)
except TypeError as e:
    print(e)  # expect: 'coroutine' object is not iterable
try:
    next(c)
except TypeError as e:
    print(e)  # expect: 'coroutine' object is not an iterator
