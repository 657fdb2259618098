"""Weak references, for the module weakref."""

ref = ReferenceType
ReferenceType = ReferenceType
ProxyType = ProxyType
CallableProxyType = CallableProxyType


def proxy(object, callback=None, /):
    """A proxy that does what the object does and does not keep it alive."""


def getweakrefcount(object, /):
    """The number of weak references to the object."""


def getweakrefs(object, /):
    """A list of the weak references to the object."""


def _remove_dead_weakref(dct, key, /):
    """Delete the entry of a dict if its value is a dead weak reference."""
