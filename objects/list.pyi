"""list: a mutable sequence."""

class list(object):
    """A mutable sequence of any objects.

    list() is empty; list(iterable) holds the items of the iterable."""

    def __new__(cls, *args, **kwargs): ...  # only allocates
    def __init__(self, iterable: object = (), /) -> None: ...
    def append(self, object: object, /) -> None:
        """Add object at the end."""
    def clear(self) -> None:
        """Make the list empty."""
    def copy(self) -> list:
        """A new list of the same items."""
    def count(self, value: object, /) -> int:
        """How many items equal value."""
    def extend(self, iterable: object, /) -> None:
        """Add the items of an iterable at the end."""
    def index(self, value: object, start: object = ..., stop: object = ..., /) -> int:
        """Index of the first item equal to value in self[start:stop]; ValueError if there is none."""
    def insert(self, index: object, object: object, /) -> None:
        """Put object before the item at index."""
    def pop(self, index: object = -1, /) -> object:
        """Remove the item at index, the last by default, and return it.

        IndexError if there is no such item."""
    def remove(self, value: object, /) -> None:
        """Remove the first item equal to value; ValueError if there is none."""
    def reverse(self) -> None:
        """Turn the order around in place."""
    def sort(self, *, key: object = None, reverse: bool = False) -> None:
        """Sort in place, ascending unless reverse is true; equal items keep their order.

        key(item), called once for each item, is what is compared; None compares the
        items."""
    def __reversed__(self) -> object:
        """An iterator from the last item to the first."""
    def __sizeof__(self) -> int:
        """Bytes of memory that it takes."""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    __hash__ = None
