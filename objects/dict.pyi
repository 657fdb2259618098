"""dict, its views and its iterators."""

from typing import final

class dict(object):
    """A mapping from hashable keys to values that keeps the order of insertion.

    Made of a mapping or of an iterable of (key, value) pairs; keywords add
    entries."""

    __new__ = list.__new__
    def __init__(self, other: object = ..., /, **kwargs: object) -> None: ...
    def clear(self) -> None:
        """Make the dict empty."""
    def copy(self) -> dict:
        """A new dict of the same keys and values."""
    @classmethod
    def fromkeys(cls, iterable: object, value: object = None, /) -> dict:
        """A new dict with the items of an iterable as keys, all with the same value."""
    def get(self, key: object, default: object = None, /) -> object:
        """The value of key, or default if there is no such key."""
    def items(self) -> dict_items:
        """A view of the (key, value) pairs; follows changes of the dict."""
    def keys(self) -> dict_keys:
        """A view of the keys; follows changes of the dict."""
    def pop(self, key: object, default: object = ..., /) -> object:
        """Remove key and return its value.

        A missing key gives default; KeyError if there is no default."""
    def popitem(self) -> tuple:
        """Remove the entry added last and return it as (key, value); KeyError if empty."""
    def setdefault(self, key: object, default: object = None, /) -> object:
        """The value of key, added with the value default if it is missing."""
    def update(self, other: object = ..., /, **kwargs: object) -> None:
        """Add the entries of a mapping or of an iterable of pairs, then those given as keywords."""
    def values(self) -> dict_values:
        """A view of the values; follows changes of the dict."""
    def __reversed__(self) -> object:
        """An iterator over the keys, the last one first."""
    def __sizeof__(self) -> int:
        """Bytes of memory that it takes."""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    __hash__ = None

@final
@abstract
class dict_keys(object):
    def isdisjoint(self, other: object, /) -> bool:
        """Whether the view and an iterable have nothing in common."""
    @property
    def mapping(self) -> object:
        """The dict of this view, read-only."""
    def __reversed__(self) -> object:
        """An iterator over the keys, the last one first."""
    __hash__ = None

@final
@abstract
class dict_items(object):
    def isdisjoint(self, other: object, /) -> bool:
        """Whether the view and an iterable have nothing in common."""
    @property
    def mapping(self) -> object:
        """The dict of this view, read-only."""
    def __reversed__(self) -> object:
        """An iterator over the pairs, the last one first."""
    __hash__ = None

@final
@abstract
class dict_values(object):
    @property
    def mapping(self) -> object:
        """The dict of this view, read-only."""
    def __reversed__(self) -> object:
        """An iterator over the values, the last one first."""

@final
@abstract
@slots("dict_iterator")
class dict_keyiterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self):
        """What copy and pickle need to make it again."""

@final
@abstract
@slots("dict_iterator")
class dict_valueiterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self):
        """What copy and pickle need to make it again."""

@final
@abstract
@slots("dict_iterator")
class dict_itemiterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self):
        """What copy and pickle need to make it again."""

@final
@abstract
@slots("dict_iterator")
class dict_reversekeyiterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self):
        """What copy and pickle need to make it again."""

@final
@abstract
@slots("dict_iterator")
class dict_reversevalueiterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self):
        """What copy and pickle need to make it again."""

@final
@abstract
@slots("dict_iterator")
class dict_reverseitemiterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self):
        """What copy and pickle need to make it again."""
