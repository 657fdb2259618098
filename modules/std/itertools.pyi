"""Functional tools for creating and using iterators."""

from typing import final

class accumulate(object):
    """Return series of accumulated sums (or other binary function results)."""

    def __new__(cls, iterable: object, func: object = None, *, initial: object = None) -> accumulate: ...

class batched(object):
    """Batch data into tuples of length n. The last batch may be shorter than n."""

    def __new__(cls, iterable: object, n: int) -> batched: ...

class chain(object):
    """Return a chain object whose .__next__() method returns elements from the
    first iterable until it is exhausted, then elements from the next
    iterable, until all of the iterables are exhausted."""

    def __new__(cls, *iterables: object) -> chain: ...
    @classmethod
    def from_iterable(cls, iterable: object, /) -> chain:
        """Alternative chain() constructor taking a single iterable argument that evaluates lazily."""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""

class combinations(object):
    """Return successive r-length combinations of elements in the iterable."""

    def __new__(cls, iterable: object, r: int) -> combinations: ...

class combinations_with_replacement(object):
    """Return successive r-length combinations of elements in the iterable allowing individual elements to have
    successive repeats."""

    def __new__(cls, iterable: object, r: int) -> combinations_with_replacement: ...

class compress(object):
    """Return data elements corresponding to true selector elements."""

    def __new__(cls, data: object, selectors: object) -> compress: ...

class count(object):
    """Return a count object whose .__next__() method returns consecutive values."""

    def __new__(cls, start: object = 0, step: object = 1) -> count: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class cycle(object):
    """Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely."""

    def __new__(cls, iterable: object, /) -> cycle: ...

class dropwhile(object):
    """Drop items from the iterable while predicate(item) is true."""

    def __new__(cls, predicate: object, iterable: object, /) -> dropwhile: ...

class filterfalse(object):
    """Return those items of iterable for which function(item) is false."""

    def __new__(cls, function: object, iterable: object, /) -> filterfalse: ...

class groupby(object):
    """make an iterator that returns consecutive keys and groups from the iterable"""

    def __new__(cls, iterable: object, key: object = None) -> groupby: ...

@final
@abstract
class _grouper(object): ...

class islice(object):
    """islice(iterable, stop) --> islice object
    islice(iterable, start, stop[, step]) --> islice object"""

    def __new__(cls, iterable: object, *args: object) -> islice: ...

class pairwise(object):
    """Return an iterator of overlapping pairs taken from the input iterator."""

    def __new__(cls, iterable: object, /) -> pairwise: ...

class permutations(object):
    """Return successive r-length permutations of elements in the iterable."""

    def __new__(cls, iterable: object, r: object = None) -> permutations: ...

class product(object):
    """Cartesian product of input iterables.  Equivalent to nested for-loops."""

    def __new__(cls, *iterables: object, repeat: int = 1) -> product: ...

class repeat(object):
    """repeat(object [,times]) -> create an iterator which returns the object
    for the specified number of times.  If not specified, returns the object endlessly."""

    def __new__(cls, object: object, times: object = ...) -> repeat: ...
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

class starmap(object):
    """Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the
    given sequence."""

    def __new__(cls, function: object, iterable: object, /) -> starmap: ...

class takewhile(object):
    """Return successive entries from an iterable as long as the predicate evaluates to true for each entry."""

    def __new__(cls, predicate: object, iterable: object, /) -> takewhile: ...

@final
class _tee(object):
    """Iterator wrapped to make it copyable."""

    def __new__(cls, iterable: object, /) -> _tee: ...
    def __copy__(self) -> _tee:
        """Returns an independent iterator."""

@final
@abstract
class _hidden_tee_node(object): ...

class zip_longest(object):
    """Return a zip_longest object whose .__next__() method returns a tuple where
    the i-th element comes from the i-th iterable argument.  When the shorter iterables are exhausted,
    the fillvalue is substituted in their place."""

    def __new__(cls, *iterables: object, fillvalue: object = None) -> zip_longest: ...

def tee(iterable: object, n: int = 2, /) -> tuple:
    """Returns a tuple of n independent iterators."""
