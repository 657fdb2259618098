"""range and its iterators."""

from typing import final

@final
class range(object):
    """range(stop) -> range object
    range(start, stop[, step]) -> range object

    Return an object that produces a sequence of integers from start (inclusive)
    to stop (exclusive) by step."""

    def __new__(cls, *args: object) -> range: ...
    def count(self, value: object, /) -> int:
        """rangeobject.count(value) -> integer -- return number of occurrences of value"""
    def index(self, value: object, /) -> int:
        """rangeobject.index(value) -> integer -- return index of value.
        Raise ValueError if the value is not present."""
    def __reversed__(self) -> object:
        """Return a reverse iterator."""
    def __reduce__(self) -> tuple: ...
    @property
    def start(self) -> int: ...
    @property
    def stop(self) -> int: ...
    @property
    def step(self) -> int: ...

@final
@abstract
class range_iterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""

@final
@abstract
class longrange_iterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""
