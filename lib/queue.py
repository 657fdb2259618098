"""Queues. There is one thread, so waiting for another one would never end: what cannot be done at once raises."""

from collections import deque
from heapq import heappop, heappush
from time import sleep


class Empty(Exception):
    """There is nothing in the queue."""


class Full(Exception):
    """The queue holds as much as it may."""


class Queue:
    """First in, first out; at most maxsize items if that is above 0."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        """How many items there are."""
        return self._qsize()

    def empty(self):
        """Whether there are none."""
        return not self._qsize()

    def full(self):
        """Whether there are maxsize items."""
        return 0 < self.maxsize <= self._qsize()

    def _wait(self, block, timeout):
        """Nobody else can change the queue meanwhile; the time is spent all the same."""
        if block and timeout is not None:
            if timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            sleep(timeout)

    def put(self, item, block=True, timeout=None):
        """Add an item; Full if there is no room."""
        if self.full():
            self._wait(block, timeout)
            raise Full
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Take the next item; Empty if there is none."""
        if not self._qsize():
            self._wait(block, timeout)
            raise Empty
        return self._get()

    def put_nowait(self, item):
        """put() without waiting."""
        self.put(item, block=False)

    def get_nowait(self):
        """get() without waiting."""
        return self.get(block=False)

    def task_done(self):
        """An item that was taken is dealt with."""
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1

    def join(self):
        """RuntimeError if items are not dealt with: nobody could deal with them while this waits."""
        if self.unfinished_tasks:
            raise RuntimeError("join() would wait for ever: there is no other thread")


class PriorityQueue(Queue):
    """The smallest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue(Queue):
    """First in, first out, without a limit."""

    def __init__(self):
        super().__init__()


__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]
