# asyncio and threads: to_thread, executors, calls from other threads.
# native: needs threads
# heap: 400K, three event loops at a time
import asyncio
import contextvars
import threading

var = contextvars.ContextVar("var", default="unset")


enough = threading.Event()


def slow(a, *, b):
    enough.wait()
    return a + b, var.get(), threading.current_thread() is threading.main_thread()


def fail():
    raise ValueError("from the thread")


async def main():
    var.set("main")
    ticks = []

    async def tick():
        while True:
            ticks.append(1)
            if len(ticks) == 5:
                enough.set()
            await asyncio.sleep(0.001)

    ticking = asyncio.create_task(tick())
    print(await asyncio.to_thread(slow, 1, b=2))  # expect: (3, 'main', False)
    print(len(ticks) >= 5)  # expect: True
    ticking.cancel()
    try:
        await asyncio.to_thread(fail)
    except ValueError as e:
        print(e)  # expect: from the thread
    print(await asyncio.gather(*(asyncio.to_thread(pow, n, 2) for n in range(4))))  # expect: [0, 1, 4, 9]
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))  # expect: 6

    called = asyncio.Event()
    threading.Timer(0.01, loop.call_soon_threadsafe, [called.set]).start()
    await called.wait()
    print(called.is_set())  # expect: True

    async def answer(n):
        await asyncio.sleep(0.001)
        if n < 0:
            raise KeyError(n)
        return n * 2

    def other_thread():
        results.append(asyncio.run_coroutine_threadsafe(answer(21), loop).result(10))
        try:
            asyncio.run_coroutine_threadsafe(answer(-1), loop).result(10)
        except KeyError as e:
            results.append(repr(e))
        waiting = asyncio.run_coroutine_threadsafe(asyncio.sleep(100), loop)
        try:
            waiting.result(0.01)
        except TimeoutError:
            results.append("timeout")
        results.append(waiting.cancel())

    results = []
    await asyncio.to_thread(other_thread)
    print(results)  # expect: [42, 'KeyError(-1)', 'timeout', True]


asyncio.run(main())

results = []


def own_loop(n):
    async def work():
        await asyncio.sleep(0.001)
        return n

    results.append(asyncio.run(work()))


threads = [threading.Thread(target=own_loop, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results))  # expect: [0, 1, 2]


def no_loop():
    try:
        asyncio.get_event_loop_policy().get_event_loop()
    except RuntimeError as e:
        print(e)


t = threading.Thread(target=no_loop, name="lonely")
t.start()
t.join()
# expect: There is no current event loop in thread 'lonely'.
