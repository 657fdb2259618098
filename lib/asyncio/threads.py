"""From tasks to threads and back."""

from asyncio import events
from contextvars import copy_context

import threading

__all__ = ("to_thread",)


def _settle(future, result, error):
    if not future.done():
        error = _converted(error)
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)


def _converted(error):
    """asyncio's exception for the one of the same name in concurrent.futures."""
    if type(error).__module__ == "concurrent.futures._base":
        from asyncio import exceptions

        if hasattr(exceptions, type(error).__name__):
            return getattr(exceptions, type(error).__name__)(*error.args)
    return error


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


def wrap_future(future, *, loop=None):
    """A future to await for one of concurrent.futures. Cancelling one cancels the other."""
    from asyncio.futures import isfuture
    from concurrent.futures import CancelledError as ThreadCancelled, Future

    if isfuture(future):
        return future
    if not isinstance(future, Future):
        raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")
    loop = events.get_event_loop() if loop is None else loop
    awaited = loop.create_future()

    def take_over():
        if awaited.done():
            return
        error = None if future.cancelled() else future.exception()
        if future.cancelled() or isinstance(error, ThreadCancelled):
            awaited.cancel()
        else:
            _settle(awaited, None if error else future.result(), error)

    def call_in_loop(_):
        if not loop.is_closed():
            loop.call_soon_threadsafe(take_over)

    awaited.add_done_callback(lambda _: future.cancel() if awaited.cancelled() else None)
    future.add_done_callback(call_in_loop)
    return awaited


def _take_over(future, task):
    """A task is done: so is the future of the thread that waits for it, unless that was cancelled."""
    if task.cancelled():
        future.cancel()
    if not future.set_running_or_notify_cancel():
        return
    error = task.exception()
    if error is None:
        future.set_result(task.result())
    else:
        future.set_exception(error)


def run_coroutine_threadsafe(coro, loop):
    """Have the loop of another thread run a coroutine; a concurrent.futures.Future of its result."""
    from asyncio.coroutines import iscoroutine
    from asyncio.tasks import ensure_future
    from concurrent.futures import Future

    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    future = Future()

    def start():
        try:
            task = ensure_future(coro, loop=loop)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise
        task.add_done_callback(lambda _: _take_over(future, task))
        future.add_done_callback(lambda _: loop.call_soon_threadsafe(task.cancel) if future.cancelled() else None)

    loop.call_soon_threadsafe(start)
    return future
