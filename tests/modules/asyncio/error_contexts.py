# Library, asyncio: an exception that a task gets is not the context of those that it raises later; tracebacks name the program's lines.
import asyncio
import contextlib
import traceback


def fails():
    [][1]


async def cancelled_then_fails():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        pass
    try:
        fails()
    except IndexError as error:
        print(repr(error.__context__))
    with contextlib.suppress(ValueError):
        await asyncio.gather(raises())
    try:
        fails()
    except IndexError as error:
        print(repr(error.__context__))
    future = asyncio.get_running_loop().create_future()
    future.cancel("later")
    try:
        await future
    except asyncio.CancelledError as error:
        print(error.args, error.__context__)
    try:
        await asyncio.create_task(raises())
    except ValueError as error:
        try:
            await asyncio.create_task(raises())
        except ValueError as second:
            print(second.__context__ is error)


async def raises():
    await asyncio.sleep(0)
    raise ValueError("raised")


async def between():
    await asyncio.create_task(raises())


async def main():
    task = asyncio.create_task(cancelled_then_fails())
    await asyncio.sleep(0)
    task.cancel()
    await task
    try:
        await between()
    except ValueError as error:
        names = [entry.name for entry in traceback.extract_tb(error.__traceback__)]
        print([name for name in names if name in ("main", "between", "raises", "_step", "_wakeup")])


asyncio.run(main())
# expect: None
# expect: None
# expect: ('later',) None
# expect: True
# expect: ['main', 'between', 'raises']
