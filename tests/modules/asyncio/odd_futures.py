# Library, asyncio: futures that were not initialized, coroutines of other makers, stacks of a running task, SIGINT of a program that uses signals.
# heap: runs in 220K on 64 bits: asyncio, signal with enum, traceback
import asyncio
import os
import signal


def told(function, *args):
    try:
        return function(*args)
    except (RuntimeError, AttributeError, asyncio.InvalidStateError) as error:
        return f"{error}"


class Lazy(asyncio.Future):
    def __init__(self):
        pass


lazy = Lazy()
print(lazy.done(), lazy.cancelled())  # expect: False False
for call in ((lazy.cancel,), (lazy.set_result, 1), (lazy.set_exception, ValueError()), (lazy.get_loop,), (lazy.add_done_callback, print), (repr, lazy)):
    print(told(*call))
# expect: Future object is not initialized.
# expect: Future object is not initialized.
# expect: Future object is not initialized.
# expect: Future object is not initialized.
# expect: uninitialized Future object
# expect: Future object is not initialized.


class Blocking:
    _asyncio_future_blocking = None

    def __init__(self):
        self._asyncio_future_blocking = False


print(asyncio.isfuture(Blocking), asyncio.isfuture(Blocking()), asyncio.isfuture(asyncio.Future), asyncio.isfuture(5))
# expect: False True False False


class Nameless:
    def send(self, value):
        raise StopIteration("sent")

    def throw(self, *args):
        raise args[0]

    def close(self):
        pass

    def __await__(self):
        return self


async def outer():
    return inner()


def inner():
    task = asyncio.current_task()
    return [frame.f_code.co_name for frame in task.get_stack(limit=1)], task.get_stack()[-1].f_code.co_name


async def main():
    task = asyncio.create_task(Nameless(), name="nameless")
    print(task)
    print(await task, task)
    print(await asyncio.create_task(outer()))
    print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
    signal.raise_signal(signal.SIGINT)
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("cancelled", asyncio.current_task().cancelling())
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
# expect: <Task pending name='nameless' coro=<<Nameless without __name__>()>>
# expect: sent <Task finished name='nameless' coro=<<Nameless without __name__>()> result='sent'>
# expect: (['outer'], 'outer')
# expect: False
# expect: cancelled 1
# expect: interrupted
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)  # expect: True


async def own_handler():
    print(signal.getsignal(signal.SIGINT) is on_interrupt)


def on_interrupt(number, frame):
    print("own handler", number)


signal.signal(signal.SIGINT, on_interrupt)
asyncio.run(own_handler())  # expect: True
signal.raise_signal(signal.SIGINT)  # expect: own handler 2
signal.signal(signal.SIGINT, signal.default_int_handler)
os.environ["PYTHONASYNCIODEBUG"] = "1"
with asyncio.Runner() as runner:
    print(runner.get_loop().get_debug())
# expect: True
del os.environ["PYTHONASYNCIODEBUG"]
