"""Container datatypes. deque, defaultdict and OrderedDict are built in; the others come from lib/collections when they
are first used."""

from typing import final

class deque(object):
    """deque([iterable[, maxlen]]) --> deque object

    A list-like sequence optimized for data accesses near its endpoints."""

    def __init__(self, iterable: object = ..., maxlen: object = None) -> None: ...
    def append(self, x: object, /) -> None:
        """Add an element to the right side of the deque."""
    def appendleft(self, x: object, /) -> None:
        """Add an element to the left side of the deque."""
    def clear(self) -> None:
        """Remove all elements from the deque."""
    def copy(self) -> deque:
        """Return a shallow copy of a deque."""
    def __copy__(self) -> deque:
        """Return a shallow copy of a deque."""
    def count(self, x: object, /) -> int:
        """D.count(value) -- return number of occurrences of value"""
    def extend(self, iterable: object, /) -> None:
        """Extend the right side of the deque with elements from the iterable"""
    def extendleft(self, iterable: object, /) -> None:
        """Extend the left side of the deque with elements from the iterable"""
    def index(self, x: object, start: object = ..., stop: object = ..., /) -> int:
        """D.index(value, [start, [stop]]) -- return first index of value.
        Raises ValueError if the value is not present."""
    def insert(self, i: int, x: object, /) -> None:
        """D.insert(index, object) -- insert object before index"""
    def pop(self) -> object:
        """Remove and return the rightmost element."""
    def popleft(self) -> object:
        """Remove and return the leftmost element."""
    def remove(self, value: object, /) -> None:
        """D.remove(value) -- remove first occurrence of value."""
    def reverse(self) -> None:
        """D.reverse() -- reverse *IN PLACE*"""
    def rotate(self, n: int = 1, /) -> None:
        """Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left."""
    def __reversed__(self) -> object:
        """D.__reversed__() -- return a reverse iterator over the deque"""
    def __reduce__(self) -> tuple: ...
    def __sizeof__(self) -> int:
        """Bytes of memory that it takes."""
    @property
    def maxlen(self) -> object:
        """maximum size of a deque or None if unbounded"""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    __hash__ = None

@final
class _deque_iterator(object):
    def __new__(cls, deque: object, index: int = 0, /) -> _deque_iterator: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""

@final
class _deque_reverse_iterator(object):
    def __new__(cls, deque: object, index: int = 0, /) -> _deque_reverse_iterator: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""

class defaultdict(dict):
    """defaultdict(default_factory=None, /, [...]) --> dict with default factory

    The default factory is called without arguments to produce
    a new value when a key is not present, in __getitem__ only.
    A defaultdict compares equal to a dict with the same items.
    All remaining arguments are treated the same as if they were
    passed to the dict constructor, including keyword arguments."""

    def __init__(self, default_factory: object = None, other: object = ..., /, **kwargs: object) -> None: ...
    def __missing__(self, key: object, /) -> object:
        """__missing__(key) # Called by __getitem__ for missing key"""
    def copy(self) -> defaultdict:
        """D.copy() -> a shallow copy of D."""
    def __copy__(self) -> defaultdict:
        """D.copy() -> a shallow copy of D."""
    def __reduce__(self) -> tuple: ...
    @property
    def default_factory(self) -> object:
        """Factory for default value called by __missing__()."""
    @default_factory.setter
    def default_factory(self, value: object) -> None: ...

class OrderedDict(dict):
    """Dictionary that remembers insertion order"""

    def __init__(self, other: object = ..., /, **kwargs: object) -> None: ...
    def copy(self) -> OrderedDict:
        """od.copy() -> a shallow copy of od"""
    def items(self) -> object: ...
    def keys(self) -> object: ...
    def values(self) -> object: ...
    def update(self, other: object = ..., /, **kwargs: object) -> None: ...
    def pop(self, key: object, default: object = ...) -> object:
        """od.pop(key[,default]) -> v, remove specified key and return the corresponding value.

        If the key is not found, return the default if given; otherwise,
        raise a KeyError."""
    def setdefault(self, key: object, default: object = None) -> object:
        """Insert key with a value of default if key is not in the dictionary.

        Return the value for key if key is in the dictionary, else default."""
    def __reversed__(self) -> object:
        """od.__reversed__() <==> reversed(od)"""
    def move_to_end(self, key: object, last: bool = True) -> None:
        """Move an existing element to the end (or beginning if last is false).

        Raise KeyError if the element does not exist."""
    def popitem(self, last: bool = True) -> tuple:
        """Remove and return a (key, value) pair from the dictionary.

        Pairs are returned in LIFO order if last is true or FIFO order if false."""
    def __reduce__(self) -> tuple: ...

@final
@abstract
@module("builtins")
class odict_iterator(object):
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

@final
@abstract
@module("builtins")
class odict_keys(dict_keys):
    def __reversed__(self) -> object: ...

@final
@abstract
@module("builtins")
class odict_values(dict_values):
    def __reversed__(self) -> object: ...

@final
@abstract
@module("builtins")
class odict_items(dict_items):
    def __reversed__(self) -> object: ...

__all__ = ("ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple")

@final
class _tuplegetter(object):
    """The attribute of a named tuple: item `index`."""

    def __new__(cls, index: int, doc: object, /) -> _tuplegetter: ...
    @property
    def __doc__(self) -> object: ...
    @__doc__.setter
    def __doc__(self, value: object) -> None: ...

def _count_elements(mapping: object, iterable: object, /) -> None:
    """Count elements in the iterable, updating the mapping"""
def __getattr__(name: str, /) -> object:
    """Load what is written in Python."""
