"""A read-only view of a mapping."""


@final
class mappingproxy(object):
    """Read-only proxy of a mapping."""

    def __new__(cls, mapping): ...
    def get(self, key, default=None, /):
        """The value of key, or default if there is no such key."""
    def keys(self, /):
        """A view of the keys."""
    def values(self, /):
        """A view of the values."""
    def items(self, /):
        """A view of the (key, value) pairs."""
    def copy(self, /):
        """A copy of the mapping."""
    def __reversed__(self, /): ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
