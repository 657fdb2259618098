"""collections.abc.ByteString, which is to go."""

from abc import ABCMeta
from collections.abc import Sequence
from warnings import warn


def _warn():
    text = "'collections.abc.ByteString' is deprecated and slated for removal in Python 3.14"
    warn(text, DeprecationWarning, stacklevel=3)


class _DeprecateByteStringMeta(ABCMeta):
    def __new__(cls, name, bases, namespace, **keywords):
        if name != "ByteString":
            _warn()
        return super().__new__(cls, name, bases, namespace, **keywords)

    def __instancecheck__(cls, instance):
        _warn()
        return super().__instancecheck__(instance)


class ByteString(Sequence, metaclass=_DeprecateByteStringMeta):
    __slots__ = ()
    __module__ = "collections.abc"


ByteString.register(bytes)
ByteString.register(bytearray)
