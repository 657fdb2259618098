"""list: a mutable sequence."""

class list(object):
    """Built-in mutable sequence.

    If no argument is given, the constructor creates a new empty list.
    The argument must be an iterable if specified."""

    __new__ = extern("new_of_list")
    def __init__(self, iterable: object = ..., /) -> None: ...
    def append(self, object: object, /) -> None:
        """Append object to the end of the list."""
    def clear(self) -> None:
        """Remove all items from list."""
    def copy(self) -> list:
        """Return a shallow copy of the list."""
    def count(self, value: object, /) -> int:
        """Return number of occurrences of value."""
    def extend(self, iterable: object, /) -> None:
        """Extend list by appending elements from the iterable."""
    def index(self, value: object, start: object = ..., stop: object = ..., /) -> int:
        """Return first index of value.  Raises ValueError if the value is not present."""
    def insert(self, index: object, object: object, /) -> None:
        """Insert object before index."""
    def pop(self, index: object = -1, /) -> object:
        """Remove and return item at index (default last).  Raises IndexError if list is empty or index is out of range."""
    def remove(self, value: object, /) -> None:
        """Remove first occurrence of value.  Raises ValueError if the value is not present."""
    def reverse(self) -> None:
        """Reverse *IN PLACE*."""
    def sort(self, *, key: object = None, reverse: bool = False) -> None:
        """Sort the list in ascending order and return None.

        The sort is in-place and stable.  If a key function is given, apply it once to each list item and sort them,
        ascending or descending, according to their function values."""
    def __reversed__(self) -> object:
        """Return a reverse iterator over the list."""
    def __sizeof__(self) -> int:
        """Return the size of the list in memory, in bytes."""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """See PEP 585"""
    __hash__ = None
