"""Queues between threads."""

from _abc import like_builtin
from _queue_orders import FirstIn, LastIn, Smallest
from threading import Condition, Lock


class Empty(Exception):
    """There is nothing in the queue."""

    __module__ = "_queue"


class Full(Exception):
    """The queue holds as much as it may."""


class Queue(FirstIn):
    """First in, first out; at most maxsize items if that is above 0."""

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.mutex = Lock()
        self.not_empty = Condition(self.mutex)
        self.not_full = Condition(self.mutex)
        self.all_tasks_done = Condition(self.mutex)
        self._init(maxsize)

    @property
    def queue(self):
        """The items; mutex must be held."""
        return self._queue

    @queue.setter
    def queue(self, items):
        self._queue = items

    def qsize(self):
        """How many items there are."""
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Whether there are none."""
        return not self.qsize()

    def full(self):
        """Whether there are maxsize items."""
        return 0 < self.maxsize <= self.qsize()

    def _wait(self, condition, possible, block, timeout, error):
        """Wait until possible(); `error` if it does not come."""
        if not block:
            timeout = 0
        elif timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not condition.wait_for(possible, timeout):
            raise error

    def put(self, item, block=True, timeout=None):
        """Add an item, waiting for room at most timeout seconds; Full if none comes."""
        with self.not_full:
            if self.maxsize > 0:
                self._wait(self.not_full, lambda: self._qsize() < self.maxsize, block, timeout, Full)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        """Take the next item, waiting for one at most timeout seconds; Empty if none comes."""
        with self.not_empty:
            self._wait(self.not_empty, self._qsize, block, timeout, Empty)
            item = self._get()
            self.not_full.notify()
            return item

    def put_nowait(self, item):
        """put() without waiting."""
        self.put(item, block=False)

    def get_nowait(self):
        """get() without waiting."""
        return self.get(block=False)

    def task_done(self):
        """An item that was taken is dealt with."""
        with self.all_tasks_done:
            if self.unfinished_tasks <= 0:
                raise ValueError("task_done() called too many times")
            self.unfinished_tasks -= 1
            if self.unfinished_tasks == 0:
                self.all_tasks_done.notify_all()

    def join(self):
        """Wait until all items are dealt with."""
        with self.all_tasks_done:
            self.all_tasks_done.wait_for(lambda: not self.unfinished_tasks)


class PriorityQueue(Smallest, Queue):
    """The smallest item first."""


class LifoQueue(LastIn, Queue):
    """Last in, first out."""


class SimpleQueue:
    """First in, first out, without a limit."""

    __slots__ = ("_queue", "__weakref__")
    __module__ = "_queue"
    __class_getitem__ = Queue.__dict__["__class_getitem__"]

    def __init__(self):
        self._queue = Queue()

    def put(self, item, block=True, timeout=None):
        """Add an item; there is always room."""
        self._queue.put(item)

    def put_nowait(self, item):
        """Add an item."""
        self._queue.put(item)

    def get(self, block=True, timeout=None):
        """Take the next item, waiting for one at most timeout seconds; Empty if none comes."""
        return self._queue.get(block, timeout)

    def get_nowait(self):
        """get() without waiting."""
        return self._queue.get(False)

    def empty(self):
        """Whether there is nothing."""
        return self._queue.empty()

    def qsize(self):
        """How many items there are."""
        return self._queue.qsize()

    def __reduce__(self):
        raise TypeError("cannot pickle '_queue.SimpleQueue' object")


like_builtin(SimpleQueue)
_PySimpleQueue = SimpleQueue  # CPython's version in Python
_PySimpleQueue = SimpleQueue
__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]
