# Library, asyncio: signals in a loop, executors of its own, errors of handlers, primitives of another loop.
# heap: runs in 260K on 64 bits: much of asyncio at once
import asyncio
import concurrent.futures
import contextvars
import signal
import threading

variable = contextvars.ContextVar("variable", default="outside")


def told(function, *args):
    try:
        return function(*args)
    except (RuntimeError, TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


async def main():
    loop = asyncio.get_running_loop()
    came = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, came.set)
    signal.raise_signal(signal.SIGTERM)
    print(await came.wait())
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    for sig in ("a", 1000):
        print(told(loop.add_signal_handler, sig, print))
    print(told(loop.add_signal_handler, 15, main))
    print(told(loop.set_default_executor, 5))
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="mine"))
    print(await asyncio.to_thread(lambda: threading.current_thread().name))
    await loop.shutdown_default_executor()
    print(told(loop.run_in_executor, None, print))


asyncio.run(main())
# expect: True
# expect: True False
# expect: TypeError: sig must be an int, not 'a'
# expect: ValueError: invalid signal number 1000
# expect: TypeError: coroutines cannot be used with add_signal_handler()
# expect: TypeError: executor must be ThreadPoolExecutor instance
# expect: mine_0
# expect: RuntimeError: Executor shutdown has been called


async def goes_on():
    asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        return "result after all"


print(asyncio.run(goes_on()))  # expect: result after all


async def gives_up():
    asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
    await asyncio.sleep(60)


try:
    asyncio.run(gives_up())
except KeyboardInterrupt:
    print("interrupted")
# expect: interrupted


async def handlers():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(variable.get(), context["message"].split()[0]))
    context = contextvars.copy_context()
    context.run(variable.set, "inside")
    loop.call_soon(lambda: 1 / 0, context=context)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "told"})


asyncio.run(handlers())
# expect: inside Exception
# expect: outside told

lock, flag, queue, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Queue(), asyncio.Semaphore(0)


async def waits():
    await lock.acquire()
    for waiting in (lock.acquire(), flag.wait(), queue.get(), semaphore.acquire()):
        task = asyncio.create_task(waiting)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])


async def waits_elsewhere():
    for waiting in (lock.acquire(), flag.wait(), queue.get(), semaphore.acquire()):
        try:
            await waiting
        except RuntimeError as error:
            print("is bound to a different event loop" in str(error))


asyncio.run(waits())
asyncio.run(waits_elsewhere())
# expect: True
# expect: True
# expect: True
# expect: True


async def names():
    made = [asyncio.create_task(asyncio.sleep(0), name="named"), asyncio.create_task(asyncio.sleep(0))]
    return [task.get_name() for task in made][0]


print(asyncio.run(names()))  # expect: named


async def fails_to_start():
    def factory(loop, coro):
        coro.close()
        raise RuntimeError("no task")

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda *_: None)
    loop.set_task_factory(factory)
    future = asyncio.run_coroutine_threadsafe(asyncio.sleep(0), loop)
    while not future.done():
        await asyncio.sleep(0)
    loop.set_task_factory(None)
    return repr(future.exception())


print(asyncio.run(fails_to_start()))  # expect: RuntimeError('no task')
