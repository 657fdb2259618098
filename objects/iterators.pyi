"""Iterators of built-in sequences, and the iterator functions."""

from typing import final

@final
@abstract
class list_iterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

@final
@abstract
class list_reverseiterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

@final
@abstract
class tuple_iterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

@final
@abstract
@c_name("sequence_iterator")
class iterator(object):
    def __length_hint__(self) -> object:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

@final
@abstract
@slots("sequence_iterator")
class memory_iterator(object): ...

@final
@abstract
class callable_iterator(object):
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class reversed(object):
    """An iterator from the last item of a sequence to the first."""

    def __new__(cls, sequence: object, /) -> object: ...
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

class enumerate(object):
    """An iterator of (count, item) over an iterable; counts from start, 0 by default."""

    def __new__(cls, iterable: object = ..., start: object = ...) -> enumerate: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class zip(object):
    """An iterator of tuples with one item of each iterable, until the shortest ends.

    strict: ValueError if they do not all end together."""

    def __new__(cls, *iterables: object, strict: bool = False) -> zip: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

class map(object):
    """An iterator of function(item), or function(a, b, …) of several iterables side by side."""

    def __new__(cls, *args: object) -> map: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class filter(object):
    """An iterator of the items for which function(item) is true; None keeps what is true itself."""

    def __new__(cls, function: object, iterable: object, /) -> filter: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
