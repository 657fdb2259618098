"""The base class of all classes."""


class object:
    """The class that every class inherits from."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *args, **kwargs): ...
    def __format__(self, format_spec: str, /) -> str:
        """str(self); a specification is an error."""
    def __dir__(self, /) -> list:
        """Names of the attributes."""
    def __sizeof__(self, /) -> int:
        """Bytes of the object, without what it refers to."""
    def __reduce__(self, /):
        """What pickling needs to make the object again."""
    def __reduce_ex__(self, protocol: int, /):
        """The same for a pickle protocol."""
    def __getstate__(self, /):
        """The attributes, as copying and pickling see them."""
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
    def __doc__(self): ...
    @__doc__.setter
    def __doc__(self, value): ...


@final
@abstract
@c_name("instance")
class _hidden_instance(object):
    """What a class has whose instances are the first to have it (objects/instance_attributes.c)."""

    @property
    def __dict__(self):
        """The attributes of the instance."""
    @__dict__.setter
    def __dict__(self, value): ...
    @property
    def __weakref__(self):
        """The weak references to the instance."""
