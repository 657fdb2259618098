"""set and frozenset."""

from typing import final

class set(object):
    """set() -> new empty set object
    set(iterable) -> new set object

    Build an unordered collection of unique elements."""

    __new__ = extern("new_of_set")
    def __init__(self, iterable: object = ..., /) -> None: ...
    def add(self, object: object, /) -> None:
        """Add an element to a set.

        This has no effect if the element is already present."""
    def clear(self) -> None:
        """Remove all elements from this set."""
    def copy(self) -> set:
        """Return a shallow copy of a set."""
    def difference(self, *others: object) -> set:
        """Return the difference of two or more sets as a new set.

        (i.e. all elements that are in this set but not the others.)"""
    def difference_update(self, *others: object) -> None:
        """Remove all elements of another set from this set."""
    def discard(self, object: object, /) -> None:
        """Remove an element from a set if it is a member.

        Unlike set.remove(), the discard() method does not raise
        an exception when an element is missing from the set."""
    def intersection(self, *others: object) -> set:
        """Return the intersection of two sets as a new set.

        (i.e. all elements that are in both sets.)"""
    def intersection_update(self, *others: object) -> None:
        """Update a set with the intersection of itself and another."""
    def isdisjoint(self, other: object, /) -> bool:
        """Return True if two sets have a null intersection."""
    def issubset(self, other: object, /) -> bool:
        """Report whether another set contains this set."""
    def issuperset(self, other: object, /) -> bool:
        """Report whether this set contains another set."""
    def pop(self) -> object:
        """Remove and return an arbitrary set element.
        Raises KeyError if the set is empty."""
    def remove(self, object: object, /) -> None:
        """Remove an element from a set; it must be a member.

        If the element is not a member, raise a KeyError."""
    def symmetric_difference(self, other: object, /) -> set:
        """Return the symmetric difference of two sets as a new set.

        (i.e. all elements that are in exactly one of the sets.)"""
    def symmetric_difference_update(self, other: object, /) -> None:
        """Update a set with the symmetric difference of itself and another."""
    def union(self, *others: object) -> set:
        """Return the union of sets as a new set.

        (i.e. all elements that are in either set.)"""
    def update(self, *others: object) -> None:
        """Update a set with the union of itself and others."""
    def __sizeof__(self) -> int:
        """S.__sizeof__() -> size of S in memory, in bytes"""
    def __reduce__(self, /) -> tuple: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """See PEP 585"""
    __hash__ = None

class frozenset(object):
    """frozenset() -> empty frozenset object
    frozenset(iterable) -> frozenset object

    Build an immutable unordered collection of unique elements."""

    def __new__(cls, iterable: object = ..., /) -> frozenset: ...
    def copy(self) -> frozenset:
        """Return a shallow copy of a set."""
    def difference(self, *others: object) -> frozenset:
        """Return the difference of two or more sets as a new set.

        (i.e. all elements that are in this set but not the others.)"""
    def intersection(self, *others: object) -> frozenset:
        """Return the intersection of two sets as a new set.

        (i.e. all elements that are in both sets.)"""
    def isdisjoint(self, other: object, /) -> bool:
        """Return True if two sets have a null intersection."""
    def issubset(self, other: object, /) -> bool:
        """Report whether another set contains this set."""
    def issuperset(self, other: object, /) -> bool:
        """Report whether this set contains another set."""
    def symmetric_difference(self, other: object, /) -> frozenset:
        """Return the symmetric difference of two sets as a new set.

        (i.e. all elements that are in exactly one of the sets.)"""
    def union(self, *others: object) -> frozenset:
        """Return the union of sets as a new set.

        (i.e. all elements that are in either set.)"""
    def __sizeof__(self) -> int:
        """S.__sizeof__() -> size of S in memory, in bytes"""
    def __reduce__(self, /) -> tuple: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """See PEP 585"""

@final
@abstract
class set_iterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self):
        """Return state information for pickling."""
