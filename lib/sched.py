"""Calls at times to come, in order of time and priority."""

import time
from collections import namedtuple
from heapq import heapify, heappop, heappush
from itertools import count

__all__ = ["scheduler"]


class Event(namedtuple("Event", "time, priority, sequence, action, argument, kwargs")):
    """A call that is planned."""

    __slots__ = ()


class scheduler:
    """Plans calls by a clock; delayfunc(seconds) waits."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._sequence = count()

    def enterabs(self, time, priority, action, argument=(), kwargs={}):
        """Plan a call at a time; among those of one time the lowest priority number is first. Gives the event."""
        event = Event(time, priority, next(self._sequence), action, argument, kwargs)
        heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs={}):
        """Plan a call after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Forget an event; ValueError if it is not planned."""
        self._queue.remove(event)
        heapify(self._queue)

    def empty(self):
        """Whether nothing is planned."""
        return not self._queue

    def run(self, blocking=True):
        """Do what is planned, waiting in between. Without blocking: what is due; gives the seconds to the next."""
        while self._queue:
            event = self._queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
                continue
            heappop(self._queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)

    @property
    def queue(self):
        """The planned events, the next one first."""
        return sorted(self._queue)
