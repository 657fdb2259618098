"""set and frozenset."""

from typing import final

class set(object):
    """A mutable collection of distinct hashable items without order.

    set() is empty; set(iterable) holds the items of the iterable."""

    __new__ = list.__new__
    def __init__(self, iterable: object = ..., /) -> None: ...
    def add(self, object: object, /) -> None:
        """Add object, unless an equal one is there."""
    def clear(self) -> None:
        """Make the set empty."""
    def copy(self) -> set:
        """A new set of the same items."""
    def difference(self, *others: object) -> set:
        """The items that are in none of the others, as a new set."""
    def difference_update(self, *others: object) -> None:
        """Remove every item that is in one of the others."""
    def discard(self, object: object, /) -> None:
        """Remove object, if it is there."""
    def intersection(self, *others: object) -> set:
        """The items that are in all of the others too, as a new set."""
    def intersection_update(self, *others: object) -> None:
        """Keep only the items that are in all of the others too."""
    def isdisjoint(self, other: object, /) -> bool:
        """Whether no item is in other."""
    def issubset(self, other: object, /) -> bool:
        """Whether every item is in other."""
    def issuperset(self, other: object, /) -> bool:
        """Whether every item of other is here."""
    def pop(self) -> object:
        """Remove some item and return it; KeyError if the set is empty."""
    def remove(self, object: object, /) -> None:
        """Remove object; KeyError if it is not there."""
    def symmetric_difference(self, other: object, /) -> set:
        """The items that are either here or in other but not in both, as a new set."""
    def symmetric_difference_update(self, other: object, /) -> None:
        """Add the items of other that are missing here and remove those that are not."""
    def union(self, *others: object) -> set:
        """The items of this set and of all others, as a new set."""
    def update(self, *others: object) -> None:
        """Add the items of all others."""
    def __sizeof__(self) -> int:
        """Bytes of memory that it takes."""
    def __reduce__(self, /) -> tuple: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    __hash__ = None

class frozenset(object):
    """A set that never changes and is hashable."""

    def __new__(cls, iterable: object = ..., /) -> frozenset: ...
    def copy(self) -> frozenset:
        """A frozenset of the same items: itself, if it is no subclass."""
    def difference(self, *others: object) -> frozenset:
        """The items that are in none of the others, as a new set."""
    def intersection(self, *others: object) -> frozenset:
        """The items that are in all of the others too, as a new set."""
    def isdisjoint(self, other: object, /) -> bool:
        """Whether no item is in other."""
    def issubset(self, other: object, /) -> bool:
        """Whether every item is in other."""
    def issuperset(self, other: object, /) -> bool:
        """Whether every item of other is here."""
    def symmetric_difference(self, other: object, /) -> frozenset:
        """The items that are either here or in other but not in both, as a new set."""
    def union(self, *others: object) -> frozenset:
        """The items of this set and of all others, as a new set."""
    def __sizeof__(self) -> int:
        """Bytes of memory that it takes."""
    def __reduce__(self, /) -> tuple: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""

@final
@abstract
class set_iterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self):
        """What copy and pickle need to make it again."""
