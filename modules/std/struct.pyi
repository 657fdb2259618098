"""Functions to convert between Python values and C structs.
Python bytes objects are used to hold the data representing the C struct
and also as format strings (explained below) to describe the layout of data
in the C struct.

The optional first format char indicates byte order, size and alignment:
  @: native order, size & alignment (default)
  =: native order, std. size & alignment
  <: little-endian, std. size & alignment
  >: big-endian, std. size & alignment
  !: same as >"""

@c_name("struct_error")
class error(Exception): ...

@c_name("struct_Struct")
class Struct(object):
    """Struct(fmt) --> compiled struct object"""
    def __new__(cls, format: object) -> Struct: ...
    def pack(self, /, *values: object) -> bytes:
        """S.pack(v1, v2, ...) -> bytes

        Return a bytes object containing values v1, v2, ... packed according
        to the format string S.format."""
    def pack_into(self, /, *values: object) -> None:
        """S.pack_into(buffer, offset, v1, v2, ...)

        Pack the values v1, v2, ... according to the format string S.format
        and write the packed bytes into the writable buffer buf starting at
        offset."""
    def unpack(self, buffer: object, /) -> tuple:
        """Return a tuple containing unpacked values.

        Unpack according to the format string Struct.format. The buffer's size
        in bytes must be Struct.size."""
    def unpack_from(self, /, buffer: object, offset: int = 0) -> tuple:
        """Return a tuple containing unpacked values.

        Values are unpacked according to the format string Struct.format."""
    def iter_unpack(self, buffer: object, /) -> object:
        """Return an iterator yielding tuples.

        Tuples are unpacked from the given bytes source, like a repeated
        invocation of unpack_from()."""
    @property
    def format(self) -> str:
        """struct format string"""
    @property
    def size(self) -> int:
        """struct size in bytes"""

@final
@abstract
@c_name("struct_iterator")
class _hidden_unpack_iterator(object):
    def __length_hint__(self) -> int: ...

def calcsize(format: object, /) -> int:
    """Return size in bytes of the struct described by the format string."""
def pack(*values: object) -> bytes:
    """pack(format, v1, v2, ...) -> bytes

    Return a bytes object containing the values v1, v2, ... packed according
    to the format string."""
def pack_into(*values: object) -> None:
    """pack_into(format, buffer, offset, v1, v2, ...)

    Pack the values v1, v2, ... according to the format string and write
    the packed bytes into the writable buffer buf starting at offset."""
def unpack(format: object, buffer: object, /) -> tuple:
    """Return a tuple containing values unpacked according to the format string.

    The buffer's size in bytes must be calcsize(format)."""
def unpack_from(format: object, /, buffer: object, offset: int = 0) -> tuple:
    """Return a tuple containing values unpacked according to the format string.

    The buffer's size, minus offset, must be at least calcsize(format)."""
def iter_unpack(format: object, buffer: object, /) -> object:
    """Return an iterator yielding tuples unpacked from the given bytes."""
