"""Compact lists of numbers of one type."""

class array(object):
    """A mutable sequence of numbers of the type that typecode names, 'B' for bytes, 'f' for floats …

    The initializer is a list, an iterable, text for 'u', or bytes to be read as
    numbers."""
    def __new__(cls, *args: object) -> array: ...
    def append(self, v: object, /) -> None:
        """Add v at the end."""
    def buffer_info(self, /) -> tuple:
        """(address, number of items) of the memory."""
    def byteswap(self, /) -> None:
        """Reverse the bytes of every item, for data of the other byte order."""
    def count(self, v: object, /) -> int:
        """How many items equal v."""
    def extend(self, bb: object, /) -> None:
        """Add the items of an array of the same type, or of an iterable, at the end."""
    def frombytes(self, buffer: object, /) -> None:
        """Add the items whose memory these bytes are."""
    def fromfile(self, f: object, n: int, /) -> None:
        """Add n items read from a file; EOFError if it has fewer, after adding those."""
    def fromlist(self, list: object, /) -> None:
        """Add the items of a list, or none if one does not fit."""
    def fromunicode(self, ustr: str, /) -> None:
        """Add the characters of a text; only for typecodes of text."""
    def index(self, v: object, start: object = 0, stop: object = ..., /) -> int:
        """Index of the first item equal to v in self[start:stop]; ValueError if there is none."""
    def insert(self, i: int, v: object, /) -> None:
        """Put v before the item at index i."""
    def pop(self, i: int = -1, /) -> object:
        """Remove the item at index i, the last by default, and return it."""
    def remove(self, v: object, /) -> None:
        """Remove the first item equal to v; ValueError if there is none."""
    def reverse(self, /) -> None:
        """Turn the order around in place."""
    def tobytes(self, /) -> bytes:
        """The memory of the items as bytes."""
    def tofile(self, f: object, /) -> None:
        """Write the memory of the items to a file."""
    def tolist(self, /) -> list:
        """A list of the items."""
    def tounicode(self, /) -> str:
        """The characters as a text; only for typecodes of text."""
    def __copy__(self, /) -> array:
        """A new array of the same items."""
    def __deepcopy__(self, unused: object, /) -> array:
        """A new array of the same items."""
    def __reduce_ex__(self, protocol: object, /) -> tuple:
        """What copy and pickle need to make it again."""
    def __sizeof__(self, /) -> int:
        """Bytes of memory that it takes."""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    @property
    def typecode(self) -> str:
        """The letter of the type of the items."""
    @property
    def itemsize(self) -> int:
        """Bytes per item."""
    __hash__ = None

ArrayType = array

@final
@abstract
@c_name("array_iterator")
class _hidden_arrayiterator(object):
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: int, /) -> None:
        """Go to the state that __reduce__() described."""

typecodes = "bBuhHiIlLqQfd"

def __getattr__(name: str, /) -> object:
    """Load what is written in Python."""
