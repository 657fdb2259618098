"""Iterators made of iterators: each gives its items one by one and stores little."""

from typing import final

class accumulate(object):
    """Running totals, or what function(total, item) makes of them; initial comes first."""

    def __new__(cls, iterable: object, func: object = None, *, initial: object = None) -> accumulate: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

class batched(object):
    """Tuples of n items each; the last one may be shorter."""

    def __new__(cls, iterable: object, n: int) -> batched: ...

class chain(object):
    """The items of the first iterable, then of the next, until all have ended."""

    def __new__(cls, *iterables: object) -> chain: ...
    @classmethod
    def from_iterable(cls, iterable: object, /) -> chain:
        """chain() of the iterables that an iterable gives."""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

class combinations(object):
    """All ways to choose r items, as tuples in the order of the iterable."""

    def __new__(cls, iterable: object, r: int) -> combinations: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

class combinations_with_replacement(object):
    """Like combinations(), but an item may be chosen more than once."""

    def __new__(cls, iterable: object, r: int) -> combinations_with_replacement: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

class compress(object):
    """The items of data whose selector is true."""

    def __new__(cls, data: object, selectors: object) -> compress: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class count(object):
    """start, start + step, start + 2 * step … without end."""

    def __new__(cls, start: object = 0, step: object = 1) -> count: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class cycle(object):
    """The items of an iterable over and over; keeps a copy of them."""

    def __new__(cls, iterable: object, /) -> cycle: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

class dropwhile(object):
    """The items from the first one on for which predicate(item) is false."""

    def __new__(cls, predicate: object, iterable: object, /) -> dropwhile: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

class filterfalse(object):
    """The items for which function(item) is false."""

    def __new__(cls, function: object, iterable: object, /) -> filterfalse: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class groupby(object):
    """(key, iterator of items) for each run of items with the same key(item)."""

    def __new__(cls, iterable: object, key: object = None) -> groupby: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

@final
class _grouper(object):
    """The items of one group."""

    def __new__(cls, parent: object, key: object, /) -> _grouper: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class islice(object):
    """The items that a slice of a list would have; no negative numbers."""

    def __new__(cls, iterable: object, *args: object) -> islice: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

class pairwise(object):
    """(first, second), (second, third) and so on."""

    def __new__(cls, iterable: object, /) -> pairwise: ...

class permutations(object):
    """All ways to line up r of the items, all by default, as tuples."""

    def __new__(cls, iterable: object, r: object = None) -> permutations: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

class product(object):
    """A tuple for each way to take one item from every iterable; repeat uses them again."""

    def __new__(cls, *iterables: object, repeat: int = 1) -> product: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

class repeat(object):
    """The same object, times times or without end."""

    def __new__(cls, object: object, times: object = ...) -> repeat: ...
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class starmap(object):
    """function(*item) for each item."""

    def __new__(cls, function: object, iterable: object, /) -> starmap: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class takewhile(object):
    """The items before the first one for which predicate(item) is false."""

    def __new__(cls, predicate: object, iterable: object, /) -> takewhile: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

@final
class _tee(object):
    """One of the iterators of tee()."""

    def __new__(cls, iterable: object, /) -> _tee: ...
    def __copy__(self) -> _tee:
        """Another iterator that goes on from here."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

@final
@abstract
class _hidden_tee_node(object): ...

class zip_longest(object):
    """Tuples of one item per iterable until the longest ends; fillvalue fills the gaps."""

    def __new__(cls, *iterables: object, fillvalue: object = None) -> zip_longest: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go on where another one was, with the state of its __reduce__()."""

def tee(iterable: object, n: int = 2, /) -> tuple:
    """A tuple of n iterators that each give all the items."""
