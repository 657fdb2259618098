"""Waiting for several things, or for a limited time."""

from asyncio import events
from asyncio.coroutines import iscoroutine
from asyncio.exceptions import CancelledError
from asyncio.futures import Future, isfuture
from asyncio.tasks import _set_unless_done, ensure_future

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def _failed(future):
    return not future.cancelled() and future.exception() is not None


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for tasks or futures; the set of those that are done and the set of the others."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    futures = set(fs or ())
    if not futures:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    if any([iscoroutine(future) for future in futures]):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    await _wait_until(futures, timeout, return_when)
    done = {future for future in futures if future.done()}
    return done, futures - done


async def _wait_until(futures, timeout, return_when):
    missing = [future for future in futures if not future.done()]
    done = [future for future in futures if future.done()]
    if not missing or _is_enough(done, return_when):
        return
    loop = events.get_running_loop()
    waiter = loop.create_future()
    count = len(missing)

    def on_done(future):
        nonlocal count
        count -= 1
        if count == 0 or _is_enough([future], return_when):
            _set_unless_done(waiter, None)

    timer = None if timeout is None else loop.call_later(timeout, _set_unless_done, waiter, None)
    for future in missing:
        future.add_done_callback(on_done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in missing:
            future.remove_done_callback(on_done)


def _is_enough(done, return_when):
    if return_when == FIRST_COMPLETED:
        return bool(done)
    return return_when == FIRST_EXCEPTION and any([_failed(future) for future in done])


async def wait_for(fut, timeout):
    """Wait for an awaitable at most some seconds; then it is cancelled and TimeoutError raised."""
    if fut is not None and not isfuture(fut) and not iscoroutine(fut) and not hasattr(type(fut), "__await__"):
        if timeout is not None and timeout <= 0:
            ensure_future(fut)
        raise TypeError(f"object {type(fut).__name__} can't be used in 'await' expression")
    if timeout is None or not timeout <= 0:
        from asyncio.timeouts import timeout as timeout_after

        async with timeout_after(timeout):
            return await fut
    fut = ensure_future(fut)
    if not fut.done():
        await _cancel_and_wait(fut)
    try:
        return fut.result()
    except CancelledError as error:
        raise TimeoutError from error


def wait_for_ms(fut, timeout):
    """wait_for() with milliseconds."""
    return wait_for(fut, timeout / 1000)


async def _cancel_and_wait(future):
    waiter = events.get_running_loop().create_future()

    def on_done(_):
        _set_unless_done(waiter, None)

    future.add_done_callback(on_done)
    future.cancel()
    try:
        await waiter
    finally:
        future.remove_done_callback(on_done)


class _GatheringFuture(Future):
    """The future that gather() returns: to cancel it is to cancel what it waits for."""

    _children = ()
    _cancel_requested = False

    def cancel(self, msg=None):
        """Cancel all that is not done; False if there is nothing."""
        if self.done():
            return False
        if any([child.cancel(msg=msg) for child in self._children]):
            self._cancel_requested = True
            return True
        return False


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results. The first exception is raised at once, unless return_exceptions is true."""
    if not coros_or_futures:
        empty = events.get_event_loop().create_future()
        empty.set_result([])
        return empty
    futures = {}  # what was given -> its future: what is given twice runs once
    loop = None
    for each in coros_or_futures:
        if each not in futures:
            futures[each] = ensure_future(each, loop=loop)
            loop = futures[each].get_loop()
    children = [futures[each] for each in coros_or_futures]
    outer = _GatheringFuture(loop=loop)
    outer._children = children
    _collect(outer, list(futures.values()), return_exceptions)
    return outer


def _collect(outer, distinct, return_exceptions):
    """Finish `outer` when all of its children are done, or one fails."""
    missing = len(distinct)

    def on_done(child):
        nonlocal missing
        missing -= 1
        if outer.done():
            if not child.cancelled():
                child.exception()  # it counts as seen
            return
        if not return_exceptions and (child.cancelled() or child.exception() is not None):
            outer.set_exception(child._make_cancelled_error() if child.cancelled() else child.exception())
        elif missing == 0:
            _finish_gathering(outer, child)

    finished = [child for child in distinct if child.done()]
    for child in distinct:
        if child not in finished:
            child.add_done_callback(on_done)
    for child in finished:
        on_done(child)


def _finish_gathering(outer, last):
    if outer._cancel_requested:
        outer.set_exception((last if last.cancelled() else outer)._make_cancelled_error())
    else:
        outer.set_result([_outcome(child) for child in outer._children])


def _outcome(future):
    """The result, or the exception as an object."""
    if future.cancelled():
        return CancelledError(future._cancel_message or "")
    return future.exception() or future.result()


def shield(arg):
    """A future with the same result that can be cancelled without cancelling what it waits for."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(_):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()  # it counts as seen
        elif inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(_):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


def as_completed(fs, *, timeout=None):
    """An iterator of awaitables: the first gives the result that is there first, and so on."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    from asyncio.queues import Queue

    finished = Queue()
    loop = events.get_event_loop()
    missing = {ensure_future(future, loop=loop): True for future in dict.fromkeys(fs)}
    timer = None

    def on_timeout():
        for future in missing:
            future.remove_done_callback(on_done)
            finished.put_nowait(None)
        missing.clear()

    def on_done(future):
        if missing:
            del missing[future]
            finished.put_nowait(future)
            if not missing and timer is not None:
                timer.cancel()

    async def next_result():
        future = await finished.get()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in missing:
        future.add_done_callback(on_done)
    if missing and timeout is not None:
        timer = loop.call_later(timeout, on_timeout)
    for _ in range(len(missing)):
        yield next_result()
