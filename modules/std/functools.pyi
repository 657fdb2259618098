"""Tools for working with functions and callable objects. What is not built in comes from lib/functools when it is first
used."""

from typing import final

__all__ = (
    "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "cache", "cached_property", "cmp_to_key", "lru_cache", "partial",
    "partialmethod", "reduce", "singledispatch", "singledispatchmethod", "total_ordering", "update_wrapper", "wraps",
)
WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)

class partial(object):
    """Create a new function with partial application of the given arguments and keywords."""

    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __new__(cls, *args: object, **keywords: object) -> partial: ...
    @property
    def func(self) -> object:
        """function object to use in future partial calls"""
    @property
    def args(self) -> tuple:
        """tuple of arguments to future partial calls"""
    @property
    def keywords(self) -> dict:
        """dictionary of keyword arguments to future partial calls"""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

@final
@abstract
class _lru_cache_wrapper(object):
    """What lru_cache makes of a function."""

    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def cache_info(self) -> CacheInfo:
        """Report cache statistics"""
    def cache_clear(self) -> None:
        """Clear the cache and cache statistics"""
    def cache_parameters(self) -> dict:
        """How the cache was made"""
    def __copy__(self) -> _lru_cache_wrapper: ...
    def __deepcopy__(self, memo: object, /) -> _lru_cache_wrapper: ...

@c_name("cache_info")
class CacheInfo(tuple):
    """CacheInfo(hits, misses, maxsize, currsize)"""

    hits: int
    misses: int
    maxsize: object
    currsize: int
    _fields = ("hits", "misses", "maxsize", "currsize")

@final
@abstract
@c_name("cmp_key")
class KeyWrapper(object):
    @property
    def obj(self) -> object:
        """Value wrapped by a key function."""
    __hash__ = None

def cache(user_function: object, /) -> object:
    """Simple lightweight unbounded cache.  Sometimes called "memoize"."""
def cmp_to_key(mycmp: object) -> object:
    """Convert a cmp= function into a key= function."""
def lru_cache(maxsize: object = 128, typed: bool = False) -> object:
    """Least-recently-used cache decorator.

    If *maxsize* is set to None, the LRU features are disabled and the cache
    can grow without bound.

    If *typed* is True, arguments of different types will be cached separately."""
def _lru_decorate(maxsize: object, typed: object, user_function: object, /) -> object:
    """The decorator that lru_cache() returns is a partial call of this."""
def reduce(function: object, iterable: object, initial: object = ..., /) -> object:
    """Apply a function of two arguments cumulatively to the items of an iterable, from left to right.

    For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5]) calculates ((((1+2)+3)+4)+5)."""
def update_wrapper(wrapper: object, wrapped: object, assigned: object = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__"), updated: object = ("__dict__",)) -> object:
    """Update a wrapper function to look like the wrapped function"""
def wraps(wrapped: object, assigned: object = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__"), updated: object = ("__dict__",)) -> object:
    """Decorator factory to apply update_wrapper() to a wrapper function"""
def __getattr__(name: str, /) -> object:
    """Load what is written in Python."""
