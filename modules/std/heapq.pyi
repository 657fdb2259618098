"""Heaps: lists whose first item is always the smallest."""

def heapify(heap: object, /) -> None:
    """Put the items of a list in heap order."""
def heappop(heap: object, /) -> object:
    """Remove the smallest item and return it; IndexError if the heap is empty."""
def heappush(heap: object, item: object, /) -> None:
    """Add an item to the heap."""
def heappushpop(heap: object, item: object, /) -> object:
    """heappush(), then heappop(), in one step."""
def heapreplace(heap: object, item: object, /) -> object:
    """heappop(), then heappush(), in one step; IndexError if the heap is empty."""
def __getattr__(name: str, /) -> object:
    """Load what is written in Python."""

__all__ = ("heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop")
