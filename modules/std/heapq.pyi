"""Heap queue algorithm: a list for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for all k, counting from 0."""

def heapify(heap: object, /) -> None:
    """Transform list into a heap, in-place, in O(len(heap)) time."""
def heappop(heap: object, /) -> object:
    """Pop the smallest item off the heap, maintaining the heap invariant."""
def heappush(heap: object, item: object, /) -> None:
    """Push item onto heap, maintaining the heap invariant."""
def heappushpop(heap: object, item: object, /) -> object:
    """Push item on the heap, then pop and return the smallest item from the heap.

    The combined action runs more efficiently than heappush() followed by
    a separate call to heappop()."""
def heapreplace(heap: object, item: object, /) -> object:
    """Pop and return the current smallest value, and add the new item.

    This is more efficient than heappop() followed by heappush(), and can be
    more appropriate when using a fixed-size heap.  Note that the value
    returned may be larger than item!"""
def __getattr__(name: str, /) -> object:
    """Load what is written in Python."""

__all__ = ("heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop")
