"""Weak references."""


@c_name("weakref")
@module("weakref")
class ReferenceType(object):
    """A reference that does not keep its object alive; calling it gives the object or None."""

    def __new__(cls, object, callback=None, /): ...
    def __init__(self, object, callback=None, /): ...
    @property
    def __callback__(self): ...
