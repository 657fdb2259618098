"""Heaps whose first item is the largest."""


def _check(heap, argument):
    if not isinstance(heap, list):
        raise TypeError(f"{argument} must be list, not {'None' if heap is None else type(heap).__name__}")
    return heap


def _rise(heap, start, at):
    item = heap[at]
    while at > start:
        parent = at - 1 >> 1
        if not heap[parent] < item:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


def _sink(heap, at):
    """Put heap[at] where it belongs below."""
    start, item, length = at, heap[at], len(heap)
    while (child := 2 * at + 1) < length:
        if child + 1 < length and not heap[child + 1] < heap[child]:
            child += 1
        heap[at] = heap[child]
        at = child
    heap[at] = item
    _rise(heap, start, at)


def _heapify_max(heap, /):
    _check(heap, "_heapify_max() argument")
    for at in reversed(range(len(heap) // 2)):
        _sink(heap, at)


def _heapreplace_max(heap, item, /):
    if not _check(heap, "_heapreplace_max() argument 1"):
        raise IndexError("index out of range")
    largest, heap[0] = heap[0], item
    _sink(heap, 0)
    return largest


def _heappop_max(heap, /):
    if not _check(heap, "_heappop_max() argument"):
        raise IndexError("index out of range")
    item = heap.pop()
    return _heapreplace_max(heap, item) if heap else item
