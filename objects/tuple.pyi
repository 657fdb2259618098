"""tuple: an immutable sequence."""

from typing import Any

class tuple(object):
    """Built-in immutable sequence.

    If no argument is given, the constructor returns an empty tuple.
    If iterable is specified the tuple is initialized from iterable's items."""

    def __new__(cls, iterable: object = ..., /) -> Any: ...
    def index(self, value: object, start: object = ..., stop: object = ..., /) -> int:
        """Return first index of value.  Raises ValueError if the value is not present."""
    def count(self, value: object, /) -> int:
        """Return number of occurrences of value."""
    def __getnewargs__(self) -> tuple: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """See PEP 585"""
