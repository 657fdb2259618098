"""select: poll objects and select() over streams that have ioctl(), and the console."""

import select
import sys
import time


class Stream:
    def __init__(self, events):
        self.events = events

    def ioctl(self, request, mask):
        assert request == 3
        return self.events & mask


ready, busy = Stream(select.POLLIN | select.POLLOUT), Stream(0)
poller = select.poll()
poller.register(ready, select.POLLIN)
poller.register(busy)
print(poller.poll(10) == [(ready, select.POLLIN)])  # expect: True
print([(stream is ready, events) for stream, events in poller.ipoll(10)])  # expect: [(True, 1)]
poller.modify(ready, select.POLLOUT)
print(poller.poll(0)[0][1] == select.POLLOUT)  # expect: True
poller.unregister(ready)
before = time.monotonic_ns()
print(poller.poll(50), time.monotonic_ns() - before >= 50_000_000)  # expect: [] True
try:
    poller.modify(ready, select.POLLIN)
except OSError as error:
    print(error)  # expect: [Errno 2] not registered
print(select.select([ready, busy], [ready], [busy], 0) == ([ready], [ready], []))  # expect: True
try:
    select.select(['5'], [], [], 0)
except TypeError as error:
    print(error)  # expect: argument must be an int, or have a fileno() method.

poller = select.poll()
poller.register(sys.stdout, select.POLLOUT)
poller.register(sys.stdin, select.POLLIN)
print([events for _, events in poller.poll(20)])  # expect: [4]
