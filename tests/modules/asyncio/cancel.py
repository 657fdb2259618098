# Cancelling: tasks, timeouts, shield and task groups.
# native: the event loop of the oracle's process is the browser's
import asyncio


async def patient(name="patient"):
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise


async def stubborn():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        return "survived"


async def fail(error):
    await asyncio.sleep(0)
    raise error


async def cancelling():
    task = asyncio.create_task(patient())
    await asyncio.sleep(0)
    print(task.cancel("why"), task.cancelling(), task.uncancel(), task.cancelling(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, task.cancelled(), task.cancel())
    early = asyncio.create_task(patient("never starts"))
    early.cancel()
    print(await asyncio.gather(early, return_exceptions=True))
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled())


async def cancelling_in_gather():
    try:
        await asyncio.gather(patient("child"), cancel_others())
    except asyncio.CancelledError as error:
        print(error.args, await asyncio.gather(*others, return_exceptions=True))


async def cancel_others():
    others.extend(task for task in asyncio.all_tasks() if task.get_coro().__name__ == "patient")
    await asyncio.sleep(0)
    others[0].cancel()


others = []


async def timeouts():
    try:
        async with asyncio.timeout(0.005) as limit:
            await patient("late")
    except TimeoutError:
        print("timeout", limit.expired())
    async with asyncio.timeout(30) as limit:
        limit.reschedule(None)
        print(limit.when(), limit.expired())
    try:
        await asyncio.wait_for(patient("slow"), 0.001)
    except asyncio.TimeoutError as error:
        print(repr(error), repr(error.__cause__))
    try:
        await asyncio.wait_for(patient("no time"), 0)
    except TimeoutError as error:
        print(repr(error))
    print(await asyncio.wait_for(asyncio.sleep(0, 5), 1), await asyncio.wait_for(asyncio.sleep(0, 6), None))


async def shielding():
    inner = asyncio.create_task(asyncio.sleep(0.005, "inner"))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.done(), await inner)
    print(await asyncio.shield(asyncio.sleep(0, 3)))


async def groups():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(asyncio.sleep(0.002, 1))
        second = group.create_task(asyncio.sleep(0, 2))
    print(first.result(), second.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(patient("member"))
            group.create_task(fail(ValueError("x")))
            group.create_task(fail(KeyError("y")))
            await patient("body")
    except* ValueError as caught:
        print(repr(caught))
    except* KeyError as caught:
        print(repr(caught))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(patient("member"))
            await asyncio.sleep(0)
            raise OSError("body")
    except* OSError as caught:
        print(repr(caught), asyncio.current_task().cancelling())

    async def nested():
        async with asyncio.TaskGroup() as group:
            group.create_task(patient("nested"))

    task = asyncio.create_task(nested())
    await asyncio.sleep(0.001)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


for main in (cancelling, cancelling_in_gather, timeouts, shielding, groups):
    print(main.__name__)
    asyncio.run(main())
# expect: cancelling
# expect: True 1 0 0 False
# expect: patient cancelled ('why',)
# expect: ('why',) True False
# expect: [CancelledError('')]
# expect: survived False
# expect: cancelling_in_gather
# expect: child cancelled ()
# expect: () [CancelledError('')]
# expect: timeouts
# expect: late cancelled ()
# expect: timeout True
# expect: None False
# expect: slow cancelled ()
# expect: TimeoutError() CancelledError()
# expect: TimeoutError()
# expect: 5 6
# expect: shielding
# expect: outer cancelled False inner
# expect: 3
# expect: groups
# expect: 1 2
# expect: member cancelled ()
# expect: body cancelled ()
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('x')])
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('y')])
# expect: member cancelled ()
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [OSError('body')]) 0
# expect: nested cancelled ()
# expect: [CancelledError('')]



























