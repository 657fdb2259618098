"""Weak references."""


@c_name("weakref")
@module("weakref")
class ReferenceType(object):
    """A reference that does not keep its object alive; calling it gives the object or None."""

    def __new__(cls, object, callback=None, /): ...
    def __init__(self, object, callback=None, /): ...
    @classmethod
    def __class_getitem__(cls, item, /): ...
    @field
    def __callback__(self): ...


@final
@abstract
@c_name("weakref_proxy")
@module("weakref")
class ProxyType(object):
    """Stands for an object that it does not keep alive."""

    __hash__ = None

    def __bytes__(self, /): ...
    def __reversed__(self, /): ...
    def __dir__(self, /): ...


@final
@abstract
@c_name("weakref_callable_proxy")
@module("weakref")
class CallableProxyType(object):
    """Stands for a callable that it does not keep alive."""

    __hash__ = None

    def __bytes__(self, /): ...
    def __reversed__(self, /): ...
    def __dir__(self, /): ...
