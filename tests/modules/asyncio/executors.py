# wrap_future(), run_in_executor() with a pool and run_coroutine_threadsafe(): futures of tasks and of threads.
# native: needs threads
# heap: 400K, event loops and threads at a time
import asyncio
import concurrent.futures
import threading
from concurrent.futures import Future, ThreadPoolExecutor


async def outcome(awaitable):
    try:
        return await awaitable
    except BaseException as error:
        return repr(error), isinstance(error, asyncio.CancelledError)


async def wrapped():
    f = Future()
    g = asyncio.wrap_future(f)
    print(g.done(), asyncio.isfuture(g), asyncio.wrap_future(g) is g)
    threading.Thread(target=f.set_result, args=(3,)).start()
    print(await g)
    f = Future()
    g = asyncio.wrap_future(f)
    g.cancel()
    print(await outcome(g), f.cancelled())
    for error in (ValueError("v"), TimeoutError("t"), concurrent.futures.CancelledError()):
        f = Future()
        g = asyncio.wrap_future(f)
        f.set_exception(error)
        print(await outcome(g))
    f = Future()
    g = asyncio.wrap_future(f)
    f.cancel()
    print(await outcome(g))
    try:
        asyncio.wrap_future(3)
    except AssertionError as error:
        print(error)


asyncio.run(wrapped())
# expect: False True True
# expect: 3
# expect: ('CancelledError()', True) False
# expect: ("ValueError('v')", False)
# expect: ("TimeoutError('t')", False)
# expect: ('CancelledError()', True)
# expect: ('CancelledError()', True)
# expect: concurrent.futures.Future is expected, got 3


async def in_pool():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        calls = [loop.run_in_executor(pool, pow, n, 2) for n in range(4)]
        print(await asyncio.gather(*calls), await outcome(loop.run_in_executor(pool, int, "x")))


asyncio.run(in_pool())  # expect: [0, 1, 4, 9] ('ValueError("invalid literal for int() with base 10: \'x\'")', False)


async def from_thread():
    loop = asyncio.get_running_loop()

    async def double(x):
        return 2 * x

    async def forever():
        await asyncio.Event().wait()

    def other():
        future = asyncio.run_coroutine_threadsafe(double(21), loop)
        seen = [isinstance(future, Future), future.result()]
        future = asyncio.run_coroutine_threadsafe(forever(), loop)
        try:
            future.result(0.01)
        except TimeoutError:
            seen += future.cancel(), future.cancelled()
        try:
            future.result()
        except concurrent.futures.CancelledError as error:
            seen.append(repr(error))
        return seen

    print(await asyncio.to_thread(other))


asyncio.run(from_thread())  # expect: [True, 42, True, True, 'CancelledError()']
