"""merge, nlargest, nsmallest"""

from heapq import heapify, heappop, heapreplace


class _Descending:
    """A key that sorts the other way round."""

    __slots__ = ("key",)

    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        return other.key < self.key

    def __eq__(self, other):
        return self.key == other.key


def merge(*iterables, key=None, reverse=False):
    """An iterator of all items of sorted iterables in order; they are read as needed.

    key and reverse are as for sorted()."""
    if not reverse:
        rank = key
    elif key is None:
        rank = _Descending
    else:
        rank = lambda value: _Descending(key(value))

    # One entry per input that has more: its next value, and the input's number to keep equal values in order.
    heap = []
    for number, iterable in enumerate(iterables):
        advance = iter(iterable).__next__
        try:
            value = advance()
        except StopIteration:
            continue
        heap.append([value if rank is None else rank(value), number, value, advance])
    heapify(heap)

    while heap:
        entry = heap[0]
        yield entry[2]
        try:
            value = entry[2] = entry[3]()
        except StopIteration:
            heappop(heap)
        else:
            entry[0] = value if rank is None else rank(value)
            heapreplace(heap, entry)


def _first_sorted(n, iterable, key, reverse):
    """sorted(iterable, key=key, reverse=reverse)[:n] with room for about 2 n items."""
    remaining = iter(iterable)
    if n <= 0:
        return []
    room = 2 * n + 32
    best = []
    for value in remaining:
        best.append((value if key is None else key(value), value))
        if len(best) >= room:
            best.sort(key=lambda pair: pair[0], reverse=reverse)
            del best[n:]
    best.sort(key=lambda pair: pair[0], reverse=reverse)
    return [value for _, value in best[:n]]


def nlargest(n, iterable, key=None):
    """A list of the n largest items, the largest first; key is as for sorted()."""
    return _first_sorted(n, iterable, key, True)


def nsmallest(n, iterable, key=None):
    """A list of the n smallest items, the smallest first; key is as for sorted()."""
    return _first_sorted(n, iterable, key, False)


for _function in merge, nlargest, nsmallest:
    _function.__module__ = "heapq"
