"""The base class of all classes."""


class object:
    """The base class of the class hierarchy.

    When called, it accepts no arguments and returns a new featureless
    instance that has no instance attributes and cannot be given any.
    """

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    def __format__(self, format_spec: str, /) -> str:
        """Default object formatter."""
    def __dir__(self, /) -> list:
        """Default dir() implementation."""
    def __sizeof__(self, /) -> int:
        """Size of object in memory, in bytes."""
    @classmethod
    def __init_subclass__(cls, /, **kwargs) -> None:
        """Called when a class is subclassed."""
    @classmethod
    def __subclasshook__(cls, subclass, /):
        """Says nothing about issubclass(); abstract classes override it."""
    @property
    def __class__(self): ...
    @__class__.setter
    def __class__(self, value): ...
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    @property
    def __doc__(self): ...
    @property
    def __weakref__(self): ...
