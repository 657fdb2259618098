# Library, select: ipoll() gives the same as an iterator.
# cpython: ipoll() is MicroPython's
import select
import sys

poll = select.poll()
poll.register(sys.stdout, select.POLLOUT)
print([(stream is sys.stdout, event) for stream, event in poll.ipoll(0)])  # expect: [(True, 4)]
print(list(poll.ipoll(0, 1)) != [], list(poll.ipoll(0)))  # expect: True []
