# Reference 6.4: await needs an awaitable.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
    except Exception as e:
        return type(e).__name__ + ": " + str(e)
async def wait(x): return await x
class NotIter:
    def __await__(self): return 5
class NoAwait: pass
class Good:
    def __await__(self): return iter(())
class Coro:
    def __await__(self): return coro
async def empty(): pass
coro = empty()
print(run(wait(1)))  # expect: TypeError: object int can't be used in 'await' expression
print(run(wait(NoAwait())))  # expect: TypeError: object NoAwait can't be used in 'await' expression
print(run(wait(NotIter())))  # expect: TypeError: __await__() returned non-iterator of type 'int'
print(run(wait(Good())))  # expect: None
print(run(wait([])))  # expect: TypeError: object list can't be used in 'await' expression
print(run(wait((x for x in ()))))  # expect: TypeError: object generator can't be used in 'await' expression
print(run(wait(Coro())))  # expect: TypeError: __await__() returned a coroutine
coro.close()
async def raises(): raise ValueError("inside")
print(run(wait(raises())))  # expect: ValueError: inside
async def stop(): raise StopIteration("x")
print(run(wait(stop())))  # expect: RuntimeError: coroutine raised StopIteration
async def handle():
    try:
        await raises()
    except ValueError as e:
        return "handled " + str(e)
print(run(handle()))  # expect: handled inside
