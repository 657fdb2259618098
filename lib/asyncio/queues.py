"""Queues between tasks."""

from collections import deque

from _queue_orders import FirstIn, LastIn, Smallest
from asyncio.locks import Event, _take_first_waiting
from asyncio.mixins import _LoopBoundMixin

__all__ = ("Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty")


class QueueEmpty(Exception):
    """There is nothing in the queue."""


class QueueFull(Exception):
    """The queue holds as much as it may."""


class Queue(FirstIn, _LoopBoundMixin):
    """First in, first out; at most maxsize items if that is above 0."""

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = deque()
        self._putters = deque()
        self._unfinished_tasks = 0
        self._finished = Event()
        self._finished.set()
        self._init(maxsize)

    def _format(self):
        parts = [f"maxsize={self._maxsize!r}"]
        if getattr(self, "_queue", None):
            parts.append(f"_queue={list(self._queue)!r}")
        if self._getters:
            parts.append(f"_getters[{len(self._getters)}]")
        if self._putters:
            parts.append(f"_putters[{len(self._putters)}]")
        if self._unfinished_tasks:
            parts.append(f"tasks={self._unfinished_tasks}")
        return " ".join(parts)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    @property
    def maxsize(self):
        """How many items it may hold; 0 for any number."""
        return self._maxsize

    def qsize(self):
        """How many items there are."""
        return self._qsize()

    def empty(self):
        """Whether there are none."""
        return not self._qsize()

    def full(self):
        """Whether there are maxsize items."""
        return 0 < self._maxsize <= self.qsize()

    async def _wait_in(self, waiters, is_blocked):
        """Wait for our turn. Whoever is cancelled after it was woken passes its turn on."""
        while is_blocked():
            waiter = self._get_loop().create_future()
            waiters.append(waiter)
            try:
                await waiter
            except BaseException:
                waiter.cancel()
                if waiter in waiters:
                    waiters.remove(waiter)
                if not is_blocked() and not waiter.cancelled():
                    _take_first_waiting(waiters)
                raise

    async def put(self, item):
        """Add an item; waits while the queue is full."""
        await self._wait_in(self._putters, self.full)
        self.put_nowait(item)

    async def get(self):
        """Take the next item; waits while there is none."""
        await self._wait_in(self._getters, self.empty)
        return self.get_nowait()

    def put_nowait(self, item):
        """Add an item; QueueFull if there is no room."""
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        _take_first_waiting(self._getters)

    def get_nowait(self):
        """Take the next item; QueueEmpty if there is none."""
        if self.empty():
            raise QueueEmpty
        item = self._get()
        _take_first_waiting(self._putters)
        return item

    def task_done(self):
        """Say that one item taken is dealt with, for join()."""
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        """Wait until task_done() was called for every item."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()


class PriorityQueue(Smallest, Queue):
    """The smallest item first."""


class LifoQueue(LastIn, Queue):
    """Last in, first out."""
