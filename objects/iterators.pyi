"""Iterators of built-in sequences, and the iterator functions."""

from typing import final

@final
@abstract
class list_iterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""

@final
@abstract
class list_reverseiterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""

@final
@abstract
class tuple_iterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""

@final
@abstract
@c_name("sequence_iterator")
class iterator(object):
    def __length_hint__(self) -> object:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""

@final
@abstract
class callable_iterator(object):
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""

class reversed(object):
    """Return a reverse iterator over the values of the given sequence."""

    def __new__(cls, sequence: object, /) -> object: ...
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""

class enumerate(object):
    """Return an enumerate object.

      iterable
        an object supporting iteration

    The enumerate object yields pairs containing a count (from start, which
    defaults to zero) and a value yielded by the iterable argument.

    enumerate is useful for obtaining an indexed list:
        (0, seq[0]), (1, seq[1]), (2, seq[2]), ..."""

    def __new__(cls, iterable: object = ..., start: object = ...) -> enumerate: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """See PEP 585"""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""

class zip(object):
    """zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.

       >>> list(zip('abcdefg', range(3), range(4)))
       [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]

    The zip object yields n-length tuples, where n is the number of iterables
    passed as positional arguments to zip().  The i-th element in every tuple
    comes from the i-th iterable argument to zip().  This continues until the
    shortest argument is exhausted.

    If strict is true and one of the arguments is exhausted before the others,
    raise a ValueError."""

    def __new__(cls, *iterables: object, strict: bool = False) -> zip: ...
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""

class map(object):
    """map(func, *iterables) --> map object

    Make an iterator that computes the function using arguments from
    each of the iterables.  Stops when the shortest iterable is exhausted."""

    def __new__(cls, *args: object) -> map: ...
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""

class filter(object):
    """filter(function or None, iterable) --> filter object

    Return an iterator yielding those items of iterable for which function(item)
    is true. If function is None, return the items that are true."""

    def __new__(cls, function: object, iterable: object, /) -> filter: ...
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
