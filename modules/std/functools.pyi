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
    """A function with some of its arguments already given."""

    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __new__(cls, *args: object, **keywords: object) -> partial: ...
    @field
    def func(self) -> object:
        """The function that is called."""
    @field
    def args(self) -> tuple:
        """The positional arguments it begins with."""
    @field
    def keywords(self) -> dict:
        """The keyword arguments it adds."""
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
    def cache_info(self) -> object:
        """(hits, misses, maxsize, currsize)."""
    def cache_clear(self) -> None:
        """Forget all results and start counting again."""
    def cache_parameters(self) -> dict:
        """The maxsize and typed of lru_cache(), as a dict."""
    def __reduce__(self) -> object:
        """The name of the function, by which pickle finds it again."""
    def __copy__(self) -> _lru_cache_wrapper: ...
    def __deepcopy__(self, memo: object, /) -> _lru_cache_wrapper: ...

@final
@abstract
@c_name("cmp_key")
class _hidden_KeyWrapper(object):
    @property
    def obj(self) -> object:
        """The object that the key stands for."""
    @obj.setter
    def obj(self, value: object) -> None: ...
    __hash__ = None

__as_python__ = True
def cache(user_function: object, /) -> object:
    """Decorator: remember every result, without limit."""
__as_python__ = False
def cmp_to_key(mycmp: object) -> object:
    """A key for sort() made of a function that compares two items: <0, 0 or >0."""
__as_python__ = True
def lru_cache(maxsize: object = 128, typed: bool = False) -> object:
    """Decorator: remember the maxsize results used last; None: all of them.

    typed: arguments of different types, as 3 and 3.0, are different."""
__as_python__ = False
def _lru_decorate(maxsize: object, typed: object, user_function: object, /) -> object:
    """The decorator that lru_cache() returns is a partial call of this."""
def reduce(function: object, iterable: object, initial: object = ..., /) -> object:
    """function(function(function(initial, first), second), third) … of the items.

    Without initial it begins with the first two items; TypeError if there are
    none."""
__as_python__ = True
def update_wrapper(wrapper: object, wrapped: object, assigned: object = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__"), updated: object = ("__dict__",)) -> object:
    """Give wrapper the name, documentation and attributes of wrapped."""
def wraps(wrapped: object, assigned: object = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__"), updated: object = ("__dict__",)) -> object:
    """Decorator: update_wrapper() with the function that it decorates."""
__as_python__ = False
def __getattr__(name: str, /) -> object:
    """Load what is written in Python."""
