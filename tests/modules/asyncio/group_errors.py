# Library, asyncio: what task groups raise when several things fail, and eager tasks within them.
import asyncio


async def spin(count=5):
    for _ in range(count):
        await asyncio.sleep(0)


async def bad(error, steps=0):
    await spin(steps)
    raise error


async def told(function):
    try:
        print("result", await function())
    except BaseException as error:
        print(type(error).__name__, error.args[0] if error.args else None, getattr(error, "exceptions", None))
    print(asyncio.current_task().cancelling())


async def nested():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(bad(ValueError(1), 2))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(bad(KeyError(2), 1))
            await asyncio.sleep(60)


async def fails_while_cancelled():
    async with asyncio.TaskGroup() as group:
        group.create_task(bad(ValueError(1)))
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            raise KeyError("while cancelled")


async def child_cancels_itself():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0))
        group.create_task(bad(asyncio.CancelledError("own")))
    return "fine"


async def spawns():
    async def spawn(count):
        if count:
            group.create_task(spawn(count - 1))
        return count

    async with asyncio.TaskGroup() as group:
        first = group.create_task(spawn(5))
    return first.result()


class Base(BaseException):
    pass


async def base_exception():
    async with asyncio.TaskGroup() as group:
        group.create_task(bad(Base("base")))
        group.create_task(bad(ValueError("other")))


async def group_in_body():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(60))
        raise ExceptionGroup("in body", [ValueError(1)])


async def timed():
    try:
        async with asyncio.timeout(0.001):
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(60))
    except TimeoutError:
        return "timed out"


async def main():
    for function in nested, fails_while_cancelled, child_cancels_itself, spawns, base_exception, group_in_body, timed:
        await told(function)


asyncio.run(main())
# expect: ExceptionGroup unhandled errors in a TaskGroup (ValueError(1), ExceptionGroup('unhandled errors in a TaskGroup', [KeyError(2)]))
# expect: 0
# expect: ExceptionGroup unhandled errors in a TaskGroup (ValueError(1), KeyError('while cancelled'))
# expect: 0
# expect: result fine
# expect: 0
# expect: result 5
# expect: 0
# expect: BaseExceptionGroup unhandled errors in a TaskGroup (Base('base'), ValueError('other'))
# expect: 1
# expect: ExceptionGroup unhandled errors in a TaskGroup (ExceptionGroup('in body', [ValueError(1)]),)
# expect: 1
# expect: result timed out
# expect: 1


async def eager():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    log = []

    async def count(number):
        log.append(("start", number))
        for step in range(number):
            await asyncio.sleep(0)
            log.append((number, step))
        return number

    tasks = [asyncio.create_task(count(number)) for number in range(3)]
    log.append("made")
    print([task.done() for task in tasks], await asyncio.gather(*tasks))
    print(log)

    async def within():
        this = asyncio.current_task()
        task = asyncio.create_task(count(0))
        return asyncio.current_task() is this, task.done()

    print(await asyncio.create_task(within()))
    try:
        async with asyncio.TaskGroup() as group:
            print(group.create_task(count(0)).done())
            group.create_task(bad(ValueError("eager")))
            await asyncio.sleep(60)
    except* ValueError as error:
        print(error.exceptions)
    print(await asyncio.wait_for(count(1), 60), await asyncio.shield(count(1)))


asyncio.run(eager())
# expect: [True, False, False] [0, 1, 2]
# expect: [('start', 0), ('start', 1), ('start', 2), 'made', (1, 0), (2, 0), (2, 1)]
# expect: (True, True)
# expect: True
# expect: (ValueError('eager'),)
# expect: 1 1
