"""dict, its views and its iterators."""

from typing import final

class dict(object):
    """dict() -> new empty dictionary
    dict(mapping) -> new dictionary initialized from a mapping object's (key, value) pairs
    dict(iterable) -> new dictionary initialized from an iterable of (key, value) pairs
    dict(**kwargs) -> new dictionary initialized with the name=value pairs in the keyword argument list"""

    __new__ = extern("new_of_dict")
    def __init__(self, other: object = ..., /, **kwargs: object) -> None: ...
    def clear(self) -> None:
        """Remove all items from D."""
    def copy(self) -> dict:
        """A shallow copy of D"""
    @classmethod
    def fromkeys(cls, iterable: object, value: object = None, /) -> dict:
        """Create a new dictionary with keys from iterable and values set to value."""
    def get(self, key: object, default: object = None, /) -> object:
        """Return the value for key if key is in the dictionary, else default."""
    def items(self) -> dict_items:
        """A set-like object providing a view on D's items"""
    def keys(self) -> dict_keys:
        """A set-like object providing a view on D's keys"""
    def pop(self, key: object, default: object = ..., /) -> object:
        """Remove specified key and return the corresponding value.

        If the key is not found, return the default if given; otherwise, raise a KeyError."""
    def popitem(self) -> tuple:
        """Remove and return a (key, value) pair as a 2-tuple.

        Pairs are returned in LIFO (last-in, first-out) order.  Raises KeyError if the dict is empty."""
    def setdefault(self, key: object, default: object = None, /) -> object:
        """Insert key with a value of default if key is not in the dictionary.

        Return the value for key if key is in the dictionary, else default."""
    def update(self, other: object = ..., /, **kwargs: object) -> None:
        """Update D from mapping/iterable E and F."""
    def values(self) -> dict_values:
        """An object providing a view on D's values"""
    def __reversed__(self) -> object:
        """Return a reverse iterator over the dict keys."""
    def __sizeof__(self) -> int:
        """Return the size of the dict in memory, in bytes."""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """See PEP 585"""
    __hash__ = None

@final
@abstract
class dict_keys(object):
    def isdisjoint(self, other: object, /) -> bool:
        """Return True if the view and the given iterable have a null intersection."""
    @property
    def mapping(self) -> object:
        """dictionary that this view refers to"""
    def __reversed__(self) -> object:
        """Return a reverse iterator over the dict keys."""
    __hash__ = None

@final
@abstract
class dict_items(object):
    def isdisjoint(self, other: object, /) -> bool:
        """Return True if the view and the given iterable have a null intersection."""
    @property
    def mapping(self) -> object:
        """dictionary that this view refers to"""
    def __reversed__(self) -> object:
        """Return a reverse iterator over the dict items."""
    __hash__ = None

@final
@abstract
class dict_values(object):
    @property
    def mapping(self) -> object:
        """dictionary that this view refers to"""
    def __reversed__(self) -> object:
        """Return a reverse iterator over the dict values."""

@final
@abstract
class dict_keyiterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self):
        """Return state information for pickling."""

@final
@abstract
class dict_valueiterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self):
        """Return state information for pickling."""

@final
@abstract
class dict_itemiterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self):
        """Return state information for pickling."""

@final
@abstract
class dict_reversekeyiterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self):
        """Return state information for pickling."""

@final
@abstract
class dict_reversevalueiterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self):
        """Return state information for pickling."""

@final
@abstract
class dict_reverseitemiterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self):
        """Return state information for pickling."""
