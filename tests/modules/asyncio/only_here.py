# Library, asyncio: names of CircuitPython's asyncio.
# cpython: CPython does not have these names
import asyncio

flag = asyncio.ThreadSafeFlag()


async def set_later():
    await asyncio.sleep_ms(1)
    flag.set()


async def main():
    task = asyncio.create_task(set_later())
    await flag.wait()
    await task
    try:
        await asyncio.wait_for_ms(flag.wait(), 1)
    except asyncio.TimeoutError:
        print("the flag was cleared")  # expect: the flag was cleared
    flag.set()
    flag.clear()
    return await asyncio.wait_for_ms(asyncio.sleep_ms(0), 1000)


loop = asyncio.EventLoop()
asyncio.set_event_loop(loop)
print(asyncio.run_until_complete(main()))  # expect: None
loop.close()
