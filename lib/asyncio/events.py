"""Scheduled calls, and which event loop is running or set."""

from _thread import _local, get_ident
from contextvars import copy_context


class Handle:
    """A call that the event loop will make."""

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = copy_context() if context is None else context
        self._cancelled = False

    def cancel(self):
        """Do not make the call."""
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
            self._loop.call_exception_handler(
                {"message": f"Exception in callback {call}", "exception": error, "handle": self}
            )

    def _describe(self):
        if self._cancelled:
            return "cancelled"
        from asyncio._reprs import describe_call

        return describe_call(self._callback, self._args)

    def __repr__(self):
        return f"<{type(self).__name__} {self._describe()}>"


class TimerHandle(Handle):
    """A call at a certain time of the loop's clock."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def when(self):
        """The time, in seconds as loop.time() counts them."""
        return self._when

    def __repr__(self):
        return f"<TimerHandle {'cancelled ' if self._cancelled else ''}when={self._when}" + (
            ">" if self._cancelled else f" {self._describe()}>"
        )


class AbstractEventLoop:
    """What all event loops are instances of."""


class AbstractServer:
    """What servers are instances of."""


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


class _PolicyState(_local):
    """The loop that is set in a thread."""

    loop = None
    was_set = False


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One loop for each thread; that of the main thread is made when it is first asked for."""

    def __init__(self):
        self._here = _PolicyState()

    def get_event_loop(self):
        """The loop that is set; one is made if there never was one."""
        here = self._here
        if here.loop is None and not here.was_set and get_ident() == 1:
            self.set_event_loop(self.new_event_loop())
        if here.loop is None:
            from threading import current_thread

            raise RuntimeError(f"There is no current event loop in thread {current_thread().name!r}.")
        return here.loop

    def set_event_loop(self, loop):
        """Use this loop."""
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(
                f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'"
            )
        self._here.was_set = True
        self._here.loop = loop

    def new_event_loop(self):
        """A new loop."""
        from asyncio.base_events import EventLoop

        return EventLoop()


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
