# Library, asyncio: cancellation at every point where the primitives wait, and what is left of them.
import asyncio


async def spin(count=5):
    for _ in range(count):
        await asyncio.sleep(0)


async def cancelled_after(steps, coroutine):
    task = asyncio.create_task(coroutine)
    await spin(steps)
    accepted = task.cancel(f"m{steps}")
    try:
        return accepted, await task
    except asyncio.CancelledError as error:
        return accepted, "cancelled", error.args


async def hold(lock):
    async with lock:
        await asyncio.sleep(0)
    return "held"


async def pass_through(queue):
    await queue.put(1)
    await queue.put(2)
    return await queue.get()


async def wait_in(condition):
    async with condition:
        await condition.wait()
    return "notified"


async def group():
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(spin(2))
        tasks.create_task(spin(3))
        await spin(1)
    return "grouped"


async def timed():
    async with asyncio.timeout(10):
        await spin(2)
    return await asyncio.wait_for(spin(2), 5)


async def waited():
    done, _ = await asyncio.wait([asyncio.create_task(spin(2)), asyncio.create_task(spin(1))])
    return len(done)


async def gathered():
    return await asyncio.gather(spin(2), spin(1))


async def shielded():
    return await asyncio.shield(spin(3))


async def as_they_come():
    return [await each for each in asyncio.as_completed([spin(1), spin(2)])]


async def at(barrier):
    try:
        return await barrier.wait()
    except asyncio.BrokenBarrierError:
        return "broken"


def state(primitive):
    return repr(primitive)[:-1].split(" [")[1]


async def main():
    for make in asyncio.Lock, lambda: asyncio.Semaphore(1):
        for steps in range(6):
            lock = make()
            other = asyncio.create_task(hold(lock))
            result = await cancelled_after(steps, hold(lock))
            await other
            print(steps, result, state(lock))
    for steps in range(6):
        queue = asyncio.Queue(1)
        task = asyncio.create_task(cancelled_after(steps, pass_through(queue)))
        await spin(3)
        if not queue.empty():
            queue.get_nowait()
        print(steps, await task, queue.qsize())
    for steps in range(7):
        condition = asyncio.Condition()
        task = asyncio.create_task(cancelled_after(steps, wait_in(condition)))
        await spin(2)
        async with condition:
            condition.notify()
        accepted, *outcome = await task
        print(steps, accepted, outcome[0], state(condition))
    for waits in group, timed, waited, gathered, shielded, as_they_come:
        for steps in range(7):
            print(waits.__name__, steps, await cancelled_after(steps, waits()))
    for steps in range(6):
        barrier = asyncio.Barrier(2)
        task = asyncio.create_task(cancelled_after(steps, at(barrier)))
        await spin(2)
        other = asyncio.create_task(at(barrier))
        await spin()
        print(steps, await task, state(barrier), other.done())
        other.cancel()
        await spin()


asyncio.run(main())
# expect: 0 (True, 'cancelled', ('m0',)) unlocked]
# expect: 1 (True, 'cancelled', ('m1',)) unlocked]
# expect: 2 (True, 'cancelled', ('m2',)) unlocked]
# expect: 3 (True, 'cancelled', ('m3',)) unlocked]
# expect: 4 (False, 'held') unlocked]
# expect: 5 (False, 'held') unlocked]
# expect: 0 (True, 'cancelled', ('m0',)) unlocked, value:1]
# expect: 1 (True, 'cancelled', ('m1',)) unlocked, value:1]
# expect: 2 (True, 'cancelled', ('m2',)) unlocked, value:1]
# expect: 3 (True, 'cancelled', ('m3',)) unlocked, value:1]
# expect: 4 (False, 'held') unlocked, value:1]
# expect: 5 (False, 'held') unlocked, value:1]
# expect: 0 (True, 'cancelled', ('m0',)) 0
# expect: 1 (True, 'cancelled', ('m1',)) 0
# expect: 2 (True, 'cancelled', ('m2',)) 0
# expect: 3 (True, 'cancelled', ('m3',)) 0
# expect: 4 (False, 2) 0
# expect: 5 (False, 2) 0
# expect: 0 True cancelled unlocked]
# expect: 1 True cancelled unlocked]
# expect: 2 True cancelled unlocked]
# expect: 3 False notified unlocked]
# expect: 4 False notified unlocked]
# expect: 5 False notified unlocked]
# expect: 6 False notified unlocked]
# expect: group 0 (True, 'cancelled', ('m0',))
# expect: group 1 (True, 'cancelled', ('m1',))
# expect: group 2 (True, 'cancelled', ('m2',))
# expect: group 3 (True, 'cancelled', ('m3',))
# expect: group 4 (True, 'cancelled', ('m4',))
# expect: group 5 (True, 'cancelled', ('m5',))
# expect: group 6 (True, 'cancelled', ('m6',))
# expect: timed 0 (True, 'cancelled', ('m0',))
# expect: timed 1 (True, 'cancelled', ('m1',))
# expect: timed 2 (True, 'cancelled', ('m2',))
# expect: timed 3 (True, 'cancelled', ('m3',))
# expect: timed 4 (True, 'cancelled', ('m4',))
# expect: timed 5 (False, None)
# expect: timed 6 (False, None)
# expect: waited 0 (True, 'cancelled', ('m0',))
# expect: waited 1 (True, 'cancelled', ('m1',))
# expect: waited 2 (True, 'cancelled', ('m2',))
# expect: waited 3 (True, 'cancelled', ('m3',))
# expect: waited 4 (True, 'cancelled', ('m4',))
# expect: waited 5 (True, 'cancelled', ('m5',))
# expect: waited 6 (False, 2)
# expect: gathered 0 (True, 'cancelled', ('m0',))
# expect: gathered 1 (True, 'cancelled', ('m1',))
# expect: gathered 2 (True, 'cancelled', ('m2',))
# expect: gathered 3 (True, 'cancelled', ('m3',))
# expect: gathered 4 (True, 'cancelled', ('m4',))
# expect: gathered 5 (True, 'cancelled', ('m5',))
# expect: gathered 6 (False, [None, None])
# expect: shielded 0 (True, 'cancelled', ('m0',))
# expect: shielded 1 (True, 'cancelled', ('m1',))
# expect: shielded 2 (True, 'cancelled', ('m2',))
# expect: shielded 3 (True, 'cancelled', ('m3',))
# expect: shielded 4 (True, 'cancelled', ('m4',))
# expect: shielded 5 (True, 'cancelled', ('m5',))
# expect: shielded 6 (True, 'cancelled', ('m6',))
# expect: as_they_come 0 (True, 'cancelled', ('m0',))
# expect: as_they_come 1 (True, 'cancelled', ('m1',))
# expect: as_they_come 2 (True, 'cancelled', ('m2',))
# expect: as_they_come 3 (True, 'cancelled', ('m3',))
# expect: as_they_come 4 (True, 'cancelled', ('m4',))
# expect: as_they_come 5 (True, 'cancelled', ('m5',))
# expect: as_they_come 6 (False, [None, None])
# expect: 0 (True, 'cancelled', ('m0',)) filling, waiters:1/2] False
# expect: 1 (True, 'cancelled', ('m1',)) filling, waiters:1/2] False
# expect: 2 (True, 'cancelled', ('m2',)) filling, waiters:0/2] True
# expect: 3 (True, 'cancelled', ('m3',)) filling, waiters:0/2] True
# expect: 4 (False, 0) filling, waiters:0/2] True
# expect: 5 (False, 0) filling, waiters:0/2] True
