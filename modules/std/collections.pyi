"""Container datatypes. deque, defaultdict and OrderedDict are built in; the others come from lib/collections when they
are first used."""

from typing import final

class deque(object):
    """A list that is fast at both ends; with maxlen, the other end drops what is too much."""

    def __init__(self, iterable: object = ..., maxlen: object = None) -> None: ...
    def append(self, x: object, /) -> None:
        """Add x at the right end."""
    def appendleft(self, x: object, /) -> None:
        """Add x at the left end."""
    def clear(self) -> None:
        """Make the deque empty."""
    def copy(self) -> deque:
        """A new deque with the same items and maxlen."""
    def __copy__(self) -> deque:
        """A new deque with the same items and maxlen."""
    def count(self, x: object, /) -> int:
        """How many items equal x."""
    def extend(self, iterable: object, /) -> None:
        """Add the items of an iterable at the right end."""
    def extendleft(self, iterable: object, /) -> None:
        """Add the items of an iterable at the left end, one by one: the last will be first."""
    def index(self, x: object, start: object = ..., stop: object = ..., /) -> int:
        """Index of the first item equal to x in self[start:stop]; ValueError if there is none."""
    def insert(self, i: int, x: object, /) -> None:
        """Put x before the item at index i; IndexError if the deque is full."""
    def pop(self) -> object:
        """Remove the item at the right end and return it; IndexError if empty."""
    def popleft(self) -> object:
        """Remove the item at the left end and return it; IndexError if empty."""
    def remove(self, value: object, /) -> None:
        """Remove the first item equal to value; ValueError if there is none."""
    def reverse(self) -> None:
        """Turn the order around in place."""
    def rotate(self, n: int = 1, /) -> None:
        """Move n items from the right end to the left one; the other way if n is negative."""
    def __reversed__(self) -> object:
        """An iterator from the right end to the left one."""
    def __reduce__(self) -> tuple: ...
    def __sizeof__(self) -> int:
        """Bytes of memory that it takes."""
    @property
    def maxlen(self) -> object:
        """How many items it can have, or None."""
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
@slots("_deque_iterator")
class _deque_reverse_iterator(object):
    def __new__(cls, deque: object, index: int = 0, /) -> _deque_reverse_iterator: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""

class defaultdict(dict):
    """A dict that calls default_factory() for the value of a key that is missing."""

    def __init__(self, default_factory: object = None, other: object = ..., /, **kwargs: object) -> None: ...
    def __missing__(self, key: object, /) -> object:
        """Make the value of a key that is missing and store it."""
    def copy(self) -> defaultdict:
        """A new defaultdict with the same entries and default_factory."""
    def __copy__(self) -> defaultdict:
        """A new defaultdict with the same entries and default_factory."""
    def __reduce__(self) -> tuple: ...
    @field
    def default_factory(self) -> object:
        """What makes the values of missing keys; None: KeyError."""
    @default_factory.setter
    def default_factory(self, value: object) -> None: ...

class OrderedDict(dict):
    """A dict whose order counts in == and that can move entries to either end."""

    def __init__(self, other: object = ..., /, **kwargs: object) -> None: ...
    def copy(self) -> OrderedDict:
        """A new OrderedDict with the same entries."""
    def items(self) -> object:
        """A view of the (key, value) pairs."""
    def keys(self) -> object:
        """A view of the keys."""
    def values(self) -> object:
        """A view of the values."""
    def update(self, other: object = ..., /, **kwargs: object) -> None:
        """Add the entries of a mapping or of an iterable of pairs, then those given as keywords."""
    def pop(self, key: object, default: object = ...) -> object:
        """Remove key and return its value.

        A missing key gives default; KeyError if there is no default."""
    def setdefault(self, key: object, default: object = None) -> object:
        """The value of key, added with the value default if it is missing."""
    def __reversed__(self) -> object:
        """An iterator over the keys, the last one first."""
    def move_to_end(self, key: object, last: bool = True) -> None:
        """Move a key to the end, or to the front if last is false; KeyError if it is missing."""
    def popitem(self, last: bool = True) -> tuple:
        """Remove the last entry, or the first if last is false, and return it as (key, value)."""
    def __reduce__(self) -> tuple: ...
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...

@final
@abstract
@module("builtins")
@c_name("odict_iterator")
class _hidden_odict_iterator(object):
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""

@final
@abstract
@module("builtins")
@c_name("odict_keys")
class _hidden_odict_keys(dict_keys):
    def __reversed__(self) -> object: ...

@final
@abstract
@module("builtins")
@c_name("odict_values")
class _hidden_odict_values(dict_values):
    def __reversed__(self) -> object: ...

@final
@abstract
@module("builtins")
@c_name("odict_items")
class _hidden_odict_items(dict_items):
    def __reversed__(self) -> object: ...

__all__ = ("ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple")

@final
class _tuplegetter(object):
    """The attribute of a named tuple: item `index`."""

    def __new__(cls, index: int, doc: object, /) -> _tuplegetter: ...
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    @field
    def __doc__(self) -> object: ...
    @__doc__.setter
    def __doc__(self, value: object) -> None: ...

def _count_elements(mapping: object, iterable: object, /) -> None:
    """Add 1 to the mapping's value of each item of an iterable."""
def __getattr__(name: str, /) -> object:
    """Load what is written in Python."""
