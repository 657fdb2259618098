# What a future shows that a task waits for.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()

    async def wait():
        await future

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    print(future)
    future.set_result(None)
    await task


asyncio.run(main())  # expect: <Future pending cb=[Task.task_wakeup()]>
