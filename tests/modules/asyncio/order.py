# What runs when: tasks, callbacks, futures and gather.
# native: the event loop of the oracle's process is the browser's
import asyncio

log = []


async def work(name, steps):
    for step in range(steps):
        log.append(f"{name}{step}")
        await asyncio.sleep(0)
    return name


async def fail(name):
    await asyncio.sleep(0)
    raise ValueError(name)


def show():
    print(" ".join(log))
    log.clear()


async def tasks():
    loop = asyncio.get_running_loop()
    a = asyncio.create_task(work("a", 3))
    loop.call_soon(log.append, "soon")
    b = asyncio.create_task(work("b", 2), name="bee")
    a.add_done_callback(lambda task: log.append("done " + task.result()))
    print(await b, await a, b.get_name(), a.done())
    show()
    print(await asyncio.gather(work("c", 2), work("d", 1), work("e", 3)))
    show()
    print(await asyncio.gather(fail(1), work("f", 3), return_exceptions=True))
    show()
    try:
        await asyncio.gather(work("g", 3), fail(2))
    except ValueError as error:
        print("failed", error)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    show()
    same = work("h", 1)
    print(await asyncio.gather(same, same), await asyncio.gather())
    show()


async def timers():
    loop = asyncio.get_running_loop()
    end = loop.create_future()
    begin = loop.time()
    loop.call_at(begin + 0.03, log.append, 3)
    loop.call_at(begin + 0.01, log.append, 1)
    loop.call_at(begin + 0.02, log.append, 2)
    loop.call_at(begin + 0.02, log.append, "never").cancel()
    loop.call_later(0.04, end.set_result, "end")
    print(await end, log)
    log.clear()
    print(await asyncio.sleep(0.001, "slept"))


async def first_results():
    async def after(delay, name):
        await asyncio.sleep(delay)
        return name

    gates = {name: asyncio.Event() for name in "abc"}

    async def behind(name):
        await gates[name].wait()
        return name

    gates["a"].set()
    for opened, next_result in zip("bca", asyncio.as_completed([behind("c"), behind("a"), behind("b")])):
        print(await next_result)
        gates[opened].set()
    fast, slow = asyncio.create_task(after(0, "fast")), asyncio.create_task(after(9, "slow"))
    done, pending = await asyncio.wait([fast, slow], return_when=asyncio.FIRST_COMPLETED)
    print(done == {fast}, pending == {slow})
    done, pending = await asyncio.wait({slow}, timeout=0.001)
    print(done, pending == {slow}, slow.cancel(), asyncio.all_tasks() == {slow, asyncio.current_task()})
    done, pending = await asyncio.wait([slow, asyncio.create_task(fail(1))], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), slow.cancelled(), [task.exception() for task in done if not task.cancelled()])


asyncio.run(tasks())
# expect: b a bee True
# expect: a0 soon b0 a1 b1 a2
# expect: ['c', 'd', 'e']
# expect: done a c0 d0 e0 c1 e1 e2
# expect: [ValueError(1), 'f']
# expect: f0 f1 f2
# expect: failed 2
# expect: g0 g1 g2
# expect: ['h', 'h'] []
# expect: h0
asyncio.run(timers())
# expect: end [1, 2, 3]
# expect: slept
asyncio.run(first_results())
# expect: a
# expect: b
# expect: c
# expect: True True
# expect: set() True True True
# expect: 2 True [ValueError(1)]
