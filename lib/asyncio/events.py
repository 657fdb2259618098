"""Scheduled calls, and which event loop is running or set."""

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
        except (SystemExit, KeyboardInterrupt):
            raise
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


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One loop, made when it is first asked for."""

    _loop = None
    _was_set = False

    def get_event_loop(self):
        """The loop that is set; one is made if there never was one."""
        if self._loop is None and not self._was_set:
            self.set_event_loop(self.new_event_loop())
        if self._loop is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return self._loop

    def set_event_loop(self, loop):
        """Use this loop."""
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(
                f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'"
            )
        self._was_set = True
        self._loop = loop

    def new_event_loop(self):
        """A new loop."""
        from asyncio.base_events import EventLoop

        return EventLoop()


_running_loop = None
_policy = None


def _get_running_loop():
    return _running_loop


def _set_running_loop(loop):
    global _running_loop
    _running_loop = loop


def get_running_loop():
    """The event loop that is running; RuntimeError if none is."""
    if _running_loop is None:
        raise RuntimeError("no running event loop")
    return _running_loop


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
    return _running_loop or get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    """Make a loop the one that get_event_loop() returns when none is running."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """A new event loop."""
    return get_event_loop_policy().new_event_loop()
