"""This module defines an object type which can efficiently represent
an array of basic values: characters, integers, floating-point
numbers.  Arrays are sequence types and behave very much like lists,
except that the type of objects stored in them is constrained."""

class array(object):
    """array(typecode [, initializer]) -> array

    Return a new array whose items are restricted by typecode, and
    initialized from the optional initializer value, which must be a list,
    string or iterable over elements of the appropriate type."""
    def __new__(cls, *args: object) -> array: ...
    def append(self, v: object, /) -> None:
        """Append new value v to the end of the array."""
    def buffer_info(self, /) -> tuple:
        """Return a tuple (address, length) giving the current memory address and the length in items of the buffer used to hold array's contents."""
    def byteswap(self, /) -> None:
        """Byteswap all items of the array."""
    def count(self, v: object, /) -> int:
        """Return number of occurrences of v in the array."""
    def extend(self, bb: object, /) -> None:
        """Append items to the end of the array."""
    def frombytes(self, buffer: object, /) -> None:
        """Appends items from the string, interpreting it as an array of machine values, as if it had been read from a file using the fromfile() method."""
    def fromfile(self, f: object, n: int, /) -> None:
        """Read n objects from the file object f and append them to the end of the array."""
    def fromlist(self, list: object, /) -> None:
        """Append items to array from list."""
    def fromunicode(self, ustr: str, /) -> None:
        """Extends this array with data from the unicode string ustr."""
    def index(self, v: object, start: object = 0, stop: object = ..., /) -> int:
        """Return index of first occurrence of v in the array.

        Raise ValueError if the value is not present."""
    def insert(self, i: int, v: object, /) -> None:
        """Insert a new item v into the array before position i."""
    def pop(self, i: int = -1, /) -> object:
        """Return the i-th element and delete it from the array.

        i defaults to -1."""
    def remove(self, v: object, /) -> None:
        """Remove the first occurrence of v in the array."""
    def reverse(self, /) -> None:
        """Reverse the order of the items in the array."""
    def tobytes(self, /) -> bytes:
        """Convert the array to an array of machine values and return the bytes representation."""
    def tofile(self, f: object, /) -> None:
        """Write all items (as machine values) to the file object f."""
    def tolist(self, /) -> list:
        """Convert array to an ordinary list with the same items."""
    def tounicode(self, /) -> str:
        """Extends this array with data from the unicode string ustr."""
    def __copy__(self, /) -> array:
        """Return a copy of the array."""
    def __deepcopy__(self, unused: object, /) -> array:
        """Return a copy of the array."""
    def __reduce_ex__(self, protocol: object, /) -> tuple:
        """What copy and pickle need to make it again."""
    def __sizeof__(self, /) -> int:
        """Bytes of memory that it takes."""
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """A generic alias: this class with types in brackets."""
    @property
    def typecode(self) -> str:
        """the typecode character used to create the array"""
    @property
    def itemsize(self) -> int:
        """the size, in bytes, of one array item"""
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
