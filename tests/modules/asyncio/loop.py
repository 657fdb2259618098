# Futures, loops, runners, contexts and errors nobody catches.
# native: the event loop of the oracle's process is the browser's
import asyncio
import contextvars


def attempt(call, *args):
    try:
        print(call(*args))
    except BaseException as error:
        print(type(error).__name__, error)


var = contextvars.ContextVar("var", default=0)
loop = asyncio.new_event_loop()
future = loop.create_future()
attempt(future.result)  # expect: InvalidStateError Result is not set.
attempt(future.exception)  # expect: InvalidStateError Exception is not set.
attempt(future.set_exception, 3)  # expect: TypeError invalid exception object
future.set_result(7)
attempt(future.set_result, 8)  # expect: InvalidStateError invalid state
print(future.result(), future.done(), future.cancel(), future)  # expect: 7 True False <Future finished result=7>
attempt(asyncio.get_running_loop)  # expect: RuntimeError no running event loop
attempt(asyncio.run, 3)  # expect: ValueError a coroutine was expected, got 3


async def add(a, b):
    await asyncio.sleep(0)
    var.set(a)
    return a + b + var.get()


print(loop.run_until_complete(add(1, 2)), var.get())  # expect: 4 0
loop.call_soon(loop.stop)
loop.call_soon(print, "in the last round")
loop.run_forever()  # expect: in the last round
reports = []
loop.set_exception_handler(lambda loop, context: reports.append((context["message"][:21], context["exception"])))
loop.call_soon(int, "x")
loop.call_soon(loop.stop)
loop.run_forever()
print(reports)  # expect: [('Exception in callback', ValueError("invalid literal for int() with base 10: 'x'"))]
attempt(loop.set_exception_handler, 3)  # expect: TypeError A callable object or None is expected, got 3
loop.close()
attempt(loop.call_soon, print)  # expect: RuntimeError Event loop is closed
attempt(loop.run_forever)  # expect: RuntimeError Event loop is closed


async def bad_awaits():
    class Bad:
        def __await__(self):
            yield 3

    async def use(awaitable):
        await awaitable

    for awaitable in (Bad(), asyncio.new_event_loop().create_future()):
        try:
            await asyncio.create_task(use(awaitable))
        except RuntimeError as error:
            print(str(error)[:23])
    attempt(asyncio.get_running_loop().run_forever)
    attempt(asyncio.gather, 3)
    for futures in ([], 1):
        try:
            await asyncio.wait(futures)
        except (ValueError, TypeError) as error:
            print(error)


asyncio.run(bad_awaits())
# expect: Task got bad yield: 3
# expect: Task <Task pending name
# expect: RuntimeError This event loop is already running
# expect: TypeError An asyncio.Future, a coroutine or an awaitable is required
# expect: Set of Tasks/Futures is empty.
# expect: 'int' object is not iterable

with asyncio.Runner() as runner:
    print(runner.run(add(1, 1)), runner.run(add(2, 2)))
    print(runner.get_loop().is_running(), runner.get_loop().is_closed())
# expect: 3 6
# expect: False False
attempt(runner.get_loop)  # expect: RuntimeError Runner is closed


async def left_over():
    try:
        await asyncio.sleep(60)
    finally:
        print("cleaned up")


async def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        print("generator closed")


async def main():
    task = asyncio.create_task(left_over())
    await asyncio.sleep(0)
    kept.append(task)
    generator = numbers()
    kept.append(generator)
    return await generator.__anext__()


kept = []
print(asyncio.run(main()))
# expect: cleaned up
# expect: generator closed
# expect: 0


async def interrupted():
    async def clean():
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            print("main cleaned up")

    asyncio.get_running_loop().call_soon(interrupt)
    await clean()


def interrupt():
    raise KeyboardInterrupt


attempt(asyncio.run, interrupted())
# expect: main cleaned up
# expect: KeyboardInterrupt 
