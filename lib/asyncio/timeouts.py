"""timeout() and timeout_at()."""

from asyncio import events
from asyncio.exceptions import CancelledError

__all__ = ("Timeout", "timeout", "timeout_at")


class Timeout:
    """Use it with `async with`: what runs longer is cancelled, and TimeoutError raised."""

    __final__ = True

    def __init__(self, when):
        self._when = when
        self._state = "created"
        self._timer = None
        self._task = None
        self._cancels_before = 0

    def when(self):
        """The deadline as loop.time() counts, or None."""
        return self._when

    def reschedule(self, when):
        """Set another deadline; None for no deadline."""
        if self._state == "created":
            raise RuntimeError("Timeout has not been entered")
        if self._state != "active":
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        self._cancel_timer()
        if when is not None:
            loop = events.get_running_loop()
            if when <= loop.time():
                self._timer = loop.call_soon(self._on_timeout)
            else:
                self._timer = loop.call_at(when, self._on_timeout)

    def expired(self):
        """Whether the deadline has passed within the block."""
        return self._state in ("expiring", "expired")

    def _cancel_timer(self):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _on_timeout(self):
        self._task.cancel()
        self._state = "expiring"
        self._timer = None

    def __repr__(self):
        info = ""
        if self._state == "active":
            info = f" when={None if self._when is None else round(self._when, 3)}"
        return f"<Timeout [{self._state}]{info}>"

    async def __aenter__(self):
        from asyncio.tasks import current_task

        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._cancels_before = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, traceback):
        if self._task is None:
            raise AssertionError
        self._cancel_timer()
        if self._state == "active":
            self._state = "finished"
            return None
        self._state = "expired"
        if self._task.uncancel() <= self._cancels_before and kind is CancelledError:
            raise TimeoutError from error
        return None


def timeout(delay):
    """A Timeout after some seconds; None for none yet."""
    return Timeout(None if delay is None else events.get_running_loop().time() + delay)


def timeout_at(when):
    """A Timeout when loop.time() reaches `when`."""
    return Timeout(when)
