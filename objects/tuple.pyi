"""tuple: an immutable sequence."""

from typing import Any

class tuple(object):
    """An immutable sequence of any objects.

    tuple() is empty; tuple(iterable) holds the items of the iterable."""

    def __new__(cls, iterable: object = (), /) -> Any: ...
    def index(self, value: object, start: object = ..., stop: object = ..., /) -> int:
        """Index of the first item equal to value in self[start:stop]; ValueError if there is none."""
    def count(self, value: object, /) -> int:
        """How many items equal value."""
    def __getnewargs__(self) -> tuple: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
