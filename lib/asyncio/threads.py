"""From tasks to threads and back."""

from asyncio import events
from asyncio.exceptions import CancelledError
from contextvars import copy_context

import threading


def _settle(future, result, error):
    if not future.done():
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)


def start_call(loop, function, args):
    """Call a function in a thread; a future of its result, and the thread."""
    future = loop.create_future()

    def work():
        result = error = None
        try:
            result = function(*args)
        except BaseException as caught:
            error = caught
        if not loop.is_closed():
            loop.call_soon_threadsafe(_settle, future, result, error)

    thread = threading.Thread(target=work, name=threading._new_name("asyncio_{}"))
    thread.start()
    return future, thread


async def to_thread(func, /, *args, **kwargs):
    """Call a function in a thread of its own, with a copy of the context variables; its result."""
    context = copy_context()
    loop = events.get_running_loop()
    return await loop.run_in_executor(None, lambda: context.run(func, *args, **kwargs))


class ThreadFuture:
    """The result of a coroutine, for the thread that waits for it."""

    def __init__(self):
        self._done = threading.Event()
        self._task = None
        self._callbacks = []

    def _finish(self, task):
        self._task = task
        self._done.set()
        for callback in self._callbacks:
            callback(self)

    def done(self):
        """Whether it is done."""
        return self._done.is_set()

    def cancelled(self):
        """Whether it was cancelled."""
        return self.done() and self._task.cancelled()

    def cancel(self):
        """Cancel the coroutine, unless it is done."""
        if self.done():
            return False
        self._cancel()
        return True

    def add_done_callback(self, fn):
        """Call fn(self) when it is done."""
        if self.done():
            fn(self)
        else:
            self._callbacks.append(fn)

    def _wait(self, timeout):
        if not self._done.wait(timeout):
            raise TimeoutError
        if self._task.cancelled():
            raise CancelledError

    def result(self, timeout=None):
        """Wait for it, at most timeout seconds; the result, or the exception raised."""
        self._wait(timeout)
        return self._task.result()

    def exception(self, timeout=None):
        """Wait for it; the exception, None if there was none."""
        self._wait(timeout)
        return self._task.exception()


def run_coroutine_threadsafe(coro, loop):
    """Have the loop of another thread run a coroutine; an object whose result() waits for it."""
    from asyncio.coroutines import iscoroutine

    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    future = ThreadFuture()

    def start():
        task = loop.create_task(coro)
        future._cancel = lambda: loop.call_soon_threadsafe(task.cancel)
        task.add_done_callback(future._finish)

    future._cancel = lambda: loop.call_soon_threadsafe(lambda: future._cancel())
    loop.call_soon_threadsafe(start)
    return future
