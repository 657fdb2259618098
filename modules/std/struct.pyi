"""Numbers and bytes packed as C structs, as a format describes them.

First a byte order: @ native with padding, = native, < little, > or ! big.
Then items, each after an optional count: x padding, c one byte, b B int8, h H
int16, i I l L int32 (l L 64-bit with @ on 64-bit hosts), q Q int64, n N size
(only @), e f d floats of 2, 4, 8 bytes, ? bool, s bytes, p bytes with a
length, P address (only @). Capitals are unsigned."""

__all__ = ("calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error")

@c_name("struct_error")
class error(Exception):
    """A format is wrong, or values do not fit it."""

@c_name("struct_Struct")
@module("_struct")
class Struct(object):
    """A format that has been read once and can be used many times."""
    def __new__(cls, *args: object, **kwargs: object) -> Struct: ...
    def __init__(self, format: object) -> None: ...
    def pack(self, /, *values: object) -> bytes:
        """The values as bytes."""
    def pack_into(self, /, *values: object) -> None:
        """Write values to a buffer: pack_into(buffer, offset, value, …)."""
    def unpack(self, buffer: object, /) -> tuple:
        """A tuple of the values in a buffer of exactly this size."""
    def unpack_from(self, /, buffer: object, offset: int = 0) -> tuple:
        """A tuple of the values at offset in a buffer."""
    def iter_unpack(self, buffer: object, /) -> object:
        """An iterator of the tuples that lie one after the other in a buffer."""
    @property
    def format(self) -> str:
        """The format as text."""
    @property
    def size(self) -> int:
        """How many bytes it describes."""

@final
@abstract
@c_name("struct_iterator")
@module("_struct")
class _hidden_unpack_iterator(object):
    def __length_hint__(self) -> int: ...

def calcsize(format: object, /) -> int:
    """How many bytes a format describes."""
def pack(*values: object) -> bytes:
    """Values as bytes: pack(format, value, …)."""
def pack_into(*values: object) -> None:
    """Write values to a buffer: pack_into(format, buffer, offset, value, …)."""
def unpack(format: object, buffer: object, /) -> tuple:
    """A tuple of the values in a buffer of exactly the size of the format."""
def unpack_from(format: object, /, buffer: object, offset: int = 0) -> tuple:
    """A tuple of the values at offset in a buffer."""
def iter_unpack(format: object, buffer: object, /) -> object:
    """An iterator of the tuples that lie one after the other in a buffer."""
