"""Scheduled calls, and which event loop is running or set."""

from _thread import _local, get_ident
from contextvars import copy_context

__all__ = (
    "AbstractEventLoopPolicy", "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop_policy",
    "set_event_loop_policy", "get_event_loop", "set_event_loop", "new_event_loop", "_set_running_loop", "get_running_loop",
    "_get_running_loop",
)  # fmt: skip


class Handle:
    """A call that the event loop will make."""

    _source_traceback = None  # where it was made, in debug mode
    _described = None  # what it was before it was cancelled, in debug mode

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = copy_context() if context is None else context
        self._cancelled = False
        if getattr(loop, "_debug", None) is not False and loop.get_debug():  # quick for our loops
            from asyncio.format_helpers import place_made

            self._source_traceback = place_made()

    def cancel(self):
        """Do not make the call."""
        if self._source_traceback and not self._cancelled:
            self._described = self._describe()
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        """Whether cancel() was called."""
        return self._cancelled

    def get_context(self):
        """The context in which the call is made."""
        return self._context

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt, MemoryError):
            raise  # what waits for a step that had no memory would wait for ever
        except BaseException as error:
            from asyncio._reprs import describe_call

            call = describe_call(self._callback, self._args)
            context = {"message": f"Exception in callback {call}", "exception": error, "handle": self}
            if self._source_traceback:
                context["source_traceback"] = self._source_traceback
            self._loop.call_exception_handler(context)

    def _describe(self):
        if self._cancelled:
            return self._described
        from asyncio._reprs import describe_call
        from asyncio.format_helpers import describe_place

        call = describe_call(self._callback, self._args)
        return f"{call} {describe_place(self._source_traceback)}" if self._source_traceback else call

    _when = None

    def __repr__(self):
        parts = [
            type(self).__name__,
            "cancelled" if self._cancelled else None,
            f"when={self._when}" if isinstance(self, TimerHandle) else None,
            self._describe(),
        ]
        return f"<{' '.join([part for part in parts if part])}>"


class TimerHandle(Handle):
    """A call at a certain time of the loop's clock."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def when(self):
        """The time, in seconds as loop.time() counts them."""
        return self._when

    def __hash__(self):
        return hash(self._when)

    def __eq__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        return (self._when, self._callback, self._args, self._cancelled) == (
            other._when, other._callback, other._args, other._cancelled)  # fmt: skip

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __le__(self, other):
        return self._when <= other._when if isinstance(other, TimerHandle) else NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __ge__(self, other):
        return self._when >= other._when if isinstance(other, TimerHandle) else NotImplemented


class AnyLoop:
    """What is common to the loops of this package and AbstractEventLoop, which is loaded when it is asked for."""


def __getattr__(name):
    if name not in ("AbstractEventLoop", "AbstractServer"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from asyncio import _abstract

    return getattr(_abstract, name)


class AbstractEventLoopPolicy:
    """Who decides which loop is used."""

    def get_event_loop(self):
        """The loop that is set; one is made if there never was one."""
        raise NotImplementedError

    def set_event_loop(self, loop):
        """Use this loop."""
        raise NotImplementedError

    def new_event_loop(self):
        """A new loop."""
        raise NotImplementedError

    def get_child_watcher(self):
        raise NotImplementedError

    def set_child_watcher(self, watcher):
        raise NotImplementedError


class _PolicyState(_local):
    """The loop that is set in a thread."""

    loop = None
    was_set = False


def _warn_of_new_loop():
    """Warn the first caller outside of asyncio."""
    import sys
    import warnings

    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("asyncio."):
        level, frame = level + 1, frame.f_back
    warnings.warn("There is no current event loop", DeprecationWarning, stacklevel=level)


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One loop for each thread; that of the main thread is made when it is first asked for."""

    _loop_factory = None

    def __init__(self):
        self._here = _PolicyState()

    def get_event_loop(self):
        """The loop that is set; one is made if there never was one."""
        here = self._here
        if here.loop is None and not here.was_set and get_ident() == 1:
            _warn_of_new_loop()
            self.set_event_loop(self.new_event_loop())
        if here.loop is None:
            from threading import current_thread

            raise RuntimeError(f"There is no current event loop in thread {current_thread().name!r}.")
        return here.loop

    def set_event_loop(self, loop):
        """Use this loop."""
        if loop is not None and not isinstance(loop, AnyLoop):
            raise TypeError(
                f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'"
            )
        self._here.was_set = True
        self._here.loop = loop

    def new_event_loop(self):
        """A new loop."""
        if self._loop_factory is not None:
            return self._loop_factory()
        from asyncio.base_events import EventLoop

        return EventLoop()


class DefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    """The policy that is in use if no other is set."""


class _State(_local):
    """The loop that runs in each thread."""

    loop = None


_here = _State()
_policy = None


def _get_running_loop():
    return _here.loop


def _set_running_loop(loop):
    _here.loop = loop


def get_running_loop():
    """The event loop that is running; RuntimeError if none is."""
    loop = _here.loop
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def get_event_loop_policy():
    """The policy in use."""
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    """Use another policy; None for the usual one."""
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(
            f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'"
        )
    _policy = policy


def get_event_loop():
    """The running loop, else the one that is set."""
    return _here.loop or get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    """Make a loop the one that get_event_loop() returns when none is running."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """A new event loop."""
    return get_event_loop_policy().new_event_loop()
