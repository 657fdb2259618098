"""What tasks coordinate themselves with. All are fair: who waits longest is next."""

from collections import deque

from asyncio.exceptions import BrokenBarrierError, CancelledError
from asyncio.mixins import _LoopBoundMixin

__all__ = ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier")


def _take_first_waiting(waiters):
    """Wake the first of a deque of futures that still waits, and take it out."""
    while waiters:
        waiter = waiters.popleft()
        if not waiter.done():
            waiter.set_result(None)
            return


class _Waited(_LoopBoundMixin):
    """Something that tasks wait for."""

    def __init__(self):
        self._waiters = deque()

    def __repr__(self):
        waiting = f", waiters:{len(self._waiters)}" if self._waiters else ""
        return f"<{object.__repr__(self)[1:-1]} [{self._describe()}{waiting}]>"

    async def _wait(self):
        """Wait at the end of the line."""
        waiter = self._get_loop().create_future()
        self._waiters.append(waiter)
        try:
            return await waiter
        finally:
            self._waiters.remove(waiter)


class _Acquired(_Waited):
    """What `async with` acquires and releases."""

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, error, traceback):
        self.release()


class Lock(_Acquired):
    """A lock that one task holds at a time."""

    def __init__(self):
        super().__init__()
        self._locked = False

    def _describe(self):
        return "locked" if self._locked else "unlocked"

    def locked(self):
        """Whether a task holds it."""
        return self._locked

    async def acquire(self):
        """Wait until it is free and take it."""
        if self._locked or not all([waiter.cancelled() for waiter in self._waiters]):
            try:
                await self._wait()
            except CancelledError:
                if not self._locked:
                    self._wake_first()
                raise
        self._locked = True
        return True

    def release(self):
        """Give it back."""
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_Waited):
    """A flag that tasks wait for."""

    def __init__(self):
        super().__init__()
        self._value = False

    def _describe(self):
        return "set" if self._value else "unset"

    def is_set(self):
        """Whether it is set."""
        return self._value

    def set(self):
        """Set it: all that wait go on."""
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self):
        """Clear it: wait() waits again."""
        self._value = False

    async def wait(self):
        """Wait until it is set."""
        if not self._value:
            await self._wait()
        return True


class ThreadSafeFlag(_Waited):
    """A flag for one waiting task; wait() clears it."""

    def __init__(self):
        super().__init__()
        self._value = False

    def _describe(self):
        return "set" if self._value else "unset"

    def set(self):
        """Set it."""
        self._value = True
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(True)

    def clear(self):
        """Clear it."""
        self._value = False

    async def wait(self):
        """Wait until it is set, and clear it."""
        while not self._value:
            await self._wait()
        self._value = False


class Condition(_Acquired):
    """A lock, and notifications for those that wait for a change of what it protects."""

    def __init__(self, lock=None):
        super().__init__()
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def _describe(self):
        return "locked" if self.locked() else "unlocked"

    async def wait(self):
        """Release the lock, wait for a notification and take the lock again."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            await self._wait()
            return True
        finally:
            await self._acquire_whatever_happens()

    async def _acquire_whatever_happens(self):
        cancelled = None
        while True:
            try:
                await self.acquire()
                break
            except CancelledError as error:
                cancelled = error
        if cancelled is not None:
            raise cancelled

    async def wait_for(self, predicate):
        """Wait until predicate() is true; its value."""
        while not (value := predicate()):
            await self.wait()
        return value

    def notify(self, n=1):
        """Wake n tasks that wait."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        for waiter in [waiter for waiter in self._waiters if not waiter.done()][:n]:
            waiter.set_result(False)

    def notify_all(self):
        """Wake all tasks that wait."""
        self.notify(len(self._waiters))


class Semaphore(_Acquired):
    """A counter that acquire() takes from and release() adds to; never below 0."""

    def __init__(self, value=1):
        super().__init__()
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value

    def _describe(self):
        return "locked" if self.locked() else f"unlocked, value:{self._value}"

    def locked(self):
        """Whether acquire() would wait."""
        return self._value == 0 or any([not waiter.cancelled() for waiter in self._waiters])

    async def acquire(self):
        """Take one; waits while there is none."""
        if not self.locked():
            self._value -= 1
            return True
        waiter = self._get_loop().create_future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if not waiter.cancelled():  # it was ours already: give it back
                self._value += 1
                self._wake_next()
            raise
        if self._value > 0:
            self._wake_next()
        return True

    def release(self):
        """Add one, which who waits longest takes."""
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        for waiter in self._waiters:
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return


class BoundedSemaphore(Semaphore):
    """A semaphore that never goes above its first value."""

    def __init__(self, value=1):
        super().__init__(value)
        self._bound_value = value

    def release(self):
        """Add one; ValueError if none was taken."""
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Barrier(_LoopBoundMixin):
    """Tasks wait until as many as `parties` do; then all go on."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition()
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def __repr__(self):
        waiting = "" if self.broken else f", waiters:{self.n_waiting}/{self.parties}"
        return f"<{object.__repr__(self)[1:-1]} [{self._state}{waiting}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, kind, error, traceback):
        pass

    @property
    def parties(self):
        """How many tasks are needed."""
        return self._parties

    @property
    def n_waiting(self):
        """How many tasks wait."""
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        """Whether abort() was called."""
        return self._state == "broken"

    async def wait(self):
        """Wait for the others; a number from 0 to parties - 1, another one for each."""
        async with self._cond:
            await self._cond.wait_for(lambda: self._state not in ("draining", "resetting"))
            self._check_unbroken("Barrier aborted")
            index = self._count
            self._count += 1
            try:
                if self._count == self._parties:
                    self._state = "draining"
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(lambda: self._state != "filling")
                    self._check_unbroken("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in ("resetting", "draining"):
                    self._state = "filling"
                self._cond.notify_all()

    def _check_unbroken(self, message):
        if self._state in ("broken", "resetting"):
            raise BrokenBarrierError(message)

    async def reset(self):
        """Empty it: tasks that wait get BrokenBarrierError."""
        async with self._cond:
            if self._count == 0:
                self._state = "filling"
            elif self._state != "resetting":
                self._state = "resetting"
            self._cond.notify_all()

    async def abort(self):
        """Break it: tasks that wait or will wait get BrokenBarrierError."""
        async with self._cond:
            self._state = "broken"
            self._cond.notify_all()
