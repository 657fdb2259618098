# Reference 3.4: __await__, __aiter__, __anext__, __aenter__, __aexit__ by hand.
class Awaitable:
    def __init__(self, n): self.n = n
    def __await__(self):
        total = 0
        for i in range(self.n): total += (yield i) or 0
        return total
async def main(): return await Awaitable(3)
c = main()
print(c.send(None), c.send(10), c.send(20))  # expect: 0 1 2
try:
    c.send(30)
except StopIteration as e:
    print(e.value)  # expect: 60
it = Awaitable(2).__await__()
print(next(it), next(it))  # expect: 0 1
w = main().__await__()
print(next(w), w.send(1), type(w).__name__)  # expect: 0 1 coroutine_wrapper
w.close()
async def raising():
    try:
        await Awaitable(5)
    except KeyError as e:
        return f"caught {e!r}"
    finally:
        print("cleanup")
c = raising()
c.send(None)
try:
    c.throw(KeyError("k"))  # expect: cleanup
except StopIteration as e:
    print(e.value)  # expect: caught KeyError('k')
c = raising()
c.send(None)
c.close()  # expect: cleanup
print(c.cr_frame, c.cr_running, c.cr_await, raising.__name__, c.__qualname__)  # expect: None False None raising raising
async def outer(): return [await x for x in (main(), main())]
c = outer()
n, sent = 0, None
try:
    while True:
        c.send(sent)
        sent = n = n + 1
except StopIteration as e:
    print(e.value, n)  # expect: [6, 15] 6
