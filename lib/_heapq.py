"""What heapq has of C in CPython, by the name of the module there."""

from heapq import (_heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop, heapreplace)
