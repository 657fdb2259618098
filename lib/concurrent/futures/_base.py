"""Results that come from another thread."""

import threading
from collections import namedtuple
from time import monotonic

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

TimeoutError = TimeoutError

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"


class Error(Exception):
    """What the errors of this module have in common."""


class CancelledError(Error):
    """The call was cancelled."""


class InvalidStateError(Error):
    """A result was set that is there already."""


class BrokenExecutor(RuntimeError):
    """An executor cannot work any more."""


def report(message, error=None):
    """Log what nobody waits for, with its exception; print it where there is no logging."""
    try:
        import logging
    except ImportError:
        import sys
        import traceback

        print(message, file=sys.stderr)
        if error is not None:
            traceback.print_exception(error, file=sys.stderr)
    else:
        logging.getLogger("concurrent.futures").critical(message, exc_info=error)


class Future:
    """The result of a call that runs, or will run, in another thread."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = self._exception = None
        self._callbacks = []

    def __repr__(self):
        state = "cancelled" if self._state == CANCELLED_AND_NOTIFIED else self._state.lower()
        if self._state == FINISHED:
            error = self._exception
            state += f" raised {type(error).__name__}" if error else f" returned {type(self._result).__name__}"
        return f"<{type(self).__name__} at {id(self):#x} state={state}>"

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def cancelled(self):
        """Whether it was cancelled."""
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Whether the call runs now."""
        return self._state == RUNNING

    def done(self):
        """Whether it has a result or an exception or is cancelled."""
        return self._state not in (PENDING, RUNNING)

    def cancel(self):
        """Cancel the call if it does not run yet. Whether it is cancelled."""
        with self._condition:
            if self._state != PENDING:
                return self.cancelled()
            self._settle(CANCELLED)
        self._call_callbacks()
        return True

    def add_done_callback(self, fn):
        """Call fn(future) when it is done: in the thread that settles it, or now if it is done already."""
        with self._condition:
            if not self.done():
                self._callbacks.append(fn)
                return
        self._call(fn)

    def _forget(self, callback):
        with self._condition:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception as error:
            report(f"exception calling callback for {self!r}", error)

    def _call_callbacks(self):
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._call(callback)

    def _wait(self, timeout):
        with self._condition:
            if not self._condition.wait_for(self.done, timeout):
                raise TimeoutError
        if self.cancelled():
            raise CancelledError

    def result(self, timeout=None):
        """Wait for it, at most timeout seconds; the result, or the exception raised."""
        self._wait(timeout)
        if self._exception is None:
            return self._result
        try:
            raise self._exception
        finally:
            self = None  # the traceback keeps this frame, the exception the traceback

    def exception(self, timeout=None):
        """Wait for it, at most timeout seconds; the exception, None if there was none."""
        self._wait(timeout)
        return self._exception

    # For executors

    def set_running_or_notify_cancel(self):
        """Called before the call begins. False if it was cancelled and must not run."""
        with self._condition:
            if self._state == PENDING:
                self._state = RUNNING
                return True
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                return False
            report(f"Future {id(self)} in unexpected state: {self._state}")
            raise RuntimeError("Future in unexpected state")

    def _settle(self, state):
        if self.done():
            raise InvalidStateError(f"{self._state}: {self!r}")
        self._state = state
        self._condition.notify_all()

    def set_result(self, result):
        """Finish it with a result."""
        with self._condition:
            if not self.done():
                self._result = result
            self._settle(FINISHED)
        self._call_callbacks()

    def set_exception(self, exception):
        """Finish it with an exception."""
        with self._condition:
            if not self.done():
                self._exception = exception
            self._settle(FINISHED)
        self._call_callbacks()


class _Watch:
    """Counts futures that become done; for the time of a `with` block."""

    def __init__(self, futures):
        self._futures = futures
        self._changed = threading.Condition()
        self._done = []

    def __enter__(self):
        for future in self._futures:
            future.add_done_callback(self._note)
        return self

    def __exit__(self, *error):
        for future in self._futures:
            future._forget(self._note)

    def _note(self, future):
        with self._changed:
            self._done.append(future)
            self._changed.notify_all()

    def wait(self, enough, timeout):
        """Wait until enough() is true. Whether it is."""
        with self._changed:
            return self._changed.wait_for(enough, timeout)

    def take(self, timeout):
        """Wait for the next ones; those that are done since the last call."""
        with self._changed:
            self._changed.wait_for(lambda: self._done, timeout)
            done, self._done = self._done, []
        return done


DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


def _failed(future):
    return future.done() and not future.cancelled() and future.exception() is not None


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures; two sets: those that are done and those that are not."""
    futures = set(fs)

    def enough():
        if all([future.done() for future in futures]):
            return True
        if return_when == ALL_COMPLETED:
            return False
        return any(map(_failed if return_when == FIRST_EXCEPTION else Future.done, futures))

    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return condition: {return_when!r}")
    with _Watch(futures) as watch:
        watch.wait(enough, timeout)
    done = {future for future in futures if future.done()}
    return DoneAndNotDoneFutures(done, futures - done)


def as_completed(fs, timeout=None):
    """Iterate over futures in the order in which they get done; TimeoutError after timeout seconds in all."""
    end = None if timeout is None else monotonic() + timeout
    futures = set(fs)
    left = len(futures)
    with _Watch(futures) as watch:
        while left:
            done = watch.take(None if end is None else max(0, end - monotonic()))
            if not done:
                raise TimeoutError(f"{left} (of {len(futures)}) futures unfinished")
            left -= len(done)
            yield from done


class Executor:
    """Runs calls; subclasses say where."""

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called; a future of the result."""
        raise NotImplementedError

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """Submit fn with the items of iterables at once; an iterator over the results in their order."""
        end = None if timeout is None else monotonic() + timeout
        return _results([self.submit(fn, *args) for args in zip(*iterables)], end)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls."""

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.shutdown(wait=True)
        return False


def _results(futures, end):
    futures.reverse()
    try:
        while futures:
            yield futures.pop().result(None if end is None else end - monotonic())
    finally:
        for future in futures:
            future.cancel()
