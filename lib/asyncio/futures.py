"""Futures: results that are not there yet."""

from asyncio import events
from asyncio.exceptions import CancelledError, InvalidStateError

__all__ = ("Future", "wrap_future", "isfuture")

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


class Future:
    """A result that comes later. Awaiting it waits for the result."""

    __module__ = "_asyncio"
    _loop = None
    _callbacks = ()
    _state = _PENDING
    _result = None
    _exception = None
    _traceback = None
    _cancel_message = None
    _cancelled_error = None
    _is_unseen = False  # it has an exception that nobody has asked for
    _source_traceback = None  # where it was made, in debug mode
    _asyncio_future_blocking = False  # true between `yield self` in __await__ and the task that takes it

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []
        if getattr(self._loop, "_debug", None) is not False and self._loop.get_debug():  # quick for our loops
            from asyncio.format_helpers import place_made

            self._source_traceback = place_made()

    def __repr__(self):
        from asyncio._reprs import future_repr

        self._check_made()
        return future_repr(self)

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{type(self).__module__}.{type(self).__name__}' object")

    def __del__(self):
        if self._is_unseen:
            context = {"message": f"{type(self).__name__} exception was never retrieved", "exception": self._exception, "future": self}
            if self._source_traceback:
                context["source_traceback"] = self._source_traceback
            self._loop.call_exception_handler(context)

    @property
    def _log_traceback(self):
        return self._is_unseen

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError("_log_traceback can only be set to False")
        self._is_unseen = False

    def get_loop(self):
        """The event loop that it belongs to."""
        self._check_made()
        return self._loop

    def _check_made(self):
        if self._loop is None:
            raise RuntimeError("Future object is not initialized.")

    def done(self):
        """Whether it has a result or an exception or is cancelled."""
        return self._state != _PENDING

    def cancelled(self):
        """Whether it was cancelled."""
        return self._state == _CANCELLED

    def _make_cancelled_error(self):
        error = self._cancelled_error
        self._cancelled_error = None
        if error is None:
            error = CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)
        return error

    def _check_done(self, what):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state == _PENDING:
            self._check_made()
            raise InvalidStateError(f"{what} is not set.")
        self._is_unseen = False

    def result(self):
        """The result; raises the exception if that is what it got, CancelledError, or InvalidStateError if not done."""
        self._check_done("Result")
        if self._exception is not None:
            raise self._exception.with_traceback(self._traceback)
        return self._result

    def exception(self):
        """The exception, or None if it has a result; raises if it is cancelled or not done."""
        self._check_done("Exception")
        return self._exception

    def cancel(self, msg=None):
        """Cancel it; False if it is already done."""
        if self._state != _PENDING:
            return False
        self._check_made()
        self._cancel_message = msg
        self._finish(_CANCELLED)
        return True

    def set_result(self, result, /):
        """Finish with a result."""
        self._check_pending()
        self._result = result
        self._finish(_FINISHED)

    def set_exception(self, exception, /):
        """Finish with an exception."""
        self._check_pending()
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._exception = exception
        self._traceback = exception.__traceback__
        self._is_unseen = True
        self._finish(_FINISHED)

    def _check_pending(self):
        self._check_made()
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")

    def _finish(self, state):
        self._state = state
        callbacks = self._callbacks
        self._callbacks = []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def add_done_callback(self, fn, /, *, context=None):
        """Let the loop call fn with this future once it is done."""
        if self._loop is None:
            raise RuntimeError("uninitialized Future object")
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
            return
        self._callbacks.append((fn, events.copy_context() if context is None else context))

    def remove_done_callback(self, fn, /):
        """Take a callback away again; how often it was there."""
        kept = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks = kept
        return removed

    def __await__(self):
        if self._state == _PENDING:
            if self._asyncio_future_blocking:
                raise RuntimeError("await wasn't used with future")
            self._asyncio_future_blocking = True
            yield self
            if self._state == _PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def isfuture(obj):
    """Whether an object is a future, a task or something that behaves like one."""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def __getattr__(name):
    """wrap_future() is loaded when it is first used."""
    if name == "_PyFuture":  # the one that is written in Python, as tests of futures call it
        return Future
    if name != "wrap_future":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from asyncio.threads import wrap_future

    return wrap_future
