"""In which order the items of a queue leave it: for queue and asyncio."""

from collections import deque
from heapq import heappop, heappush


class FirstIn:
    """The one that has waited longest."""

    def _init(self, maxsize):
        self._queue = deque()

    def _qsize(self):
        return len(self._queue)

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.popleft()


class LastIn(FirstIn):
    """The newest one."""

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()


class Smallest(FirstIn):
    """The smallest one."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        heappush(self._queue, item)

    def _get(self):
        return heappop(self._queue)
