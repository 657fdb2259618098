"""A read-only view of a mapping."""


@final
class mappingproxy(object):
    """Read-only proxy of a mapping."""

    def __new__(cls, mapping): ...
    def get(self, key, default=None, /):
        """Return the value for key if key is in the mapping, else default."""
    def keys(self, /):
        """a set-like object providing a view on D's keys"""
    def values(self, /):
        """an object providing a view on D's values"""
    def items(self, /):
        """a set-like object providing a view on D's items"""
    def copy(self, /):
        """a shallow copy of D"""
    def __reversed__(self, /):
        """D.__reversed__() -> reverse iterator"""
