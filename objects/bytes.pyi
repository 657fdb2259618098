"""bytes and bytearray: immutable and mutable sequences of small ints."""

from typing import Any

class bytes(object):
    """bytes(iterable_of_ints) -> bytes
    bytes(string, encoding[, errors]) -> bytes
    bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer
    bytes(int) -> bytes object of size given by the parameter initialized with null bytes
    bytes() -> empty bytes object"""

    def __new__(cls, source: object = ..., encoding: object = ..., errors: object = ...) -> Any: ...
    def __getnewargs__(self) -> tuple: ...
    def __buffer__(self, flags: int, /) -> memoryview:
        """Return a buffer object that exposes the underlying memory of the object."""
    def __bytes__(self) -> bytes:
        """Convert this value to exact type bytes."""
    def capitalize(self) -> bytes:
        """Return a copy with its first character capitalized and the rest lowercased (ASCII)."""
    def center(self, width: int, fillchar: object = ..., /) -> bytes:
        """Return a centered copy of length width."""
    @counts_in_words
    def count(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the number of non-overlapping occurrences of sub in B[start:end]."""
    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Decode the bytes using the codec registered for encoding."""
    @counts_in_words
    def endswith(self, suffix: object, start: object = None, end: object = None, /) -> bool:
        """Return True if B ends with the specified suffix, False otherwise."""
    def expandtabs(self, tabsize: int = 8) -> bytes:
        """Return a copy where all tab characters are expanded using spaces."""
    @counts_in_words
    def find(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the lowest index in B where sub is found, -1 on failure."""
    @classmethod
    def fromhex(cls, string: object, /) -> bytes:
        """Create a bytes object from a string of hexadecimal numbers."""
    def hex(self, sep: object = ..., bytes_per_sep: int = 1) -> str:
        """Create a string of hexadecimal numbers."""
    @counts_in_words
    def index(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the lowest index in B where sub is found. Raises ValueError when it is not found."""
    def isalnum(self) -> bool:
        """Return True if all characters in B are alphanumeric and there is at least one."""
    def isalpha(self) -> bool:
        """Return True if all characters in B are alphabetic and there is at least one."""
    def isascii(self) -> bool:
        """Return True if B is empty or all characters in B are ASCII."""
    def isdigit(self) -> bool:
        """Return True if all characters in B are digits and there is at least one."""
    def islower(self) -> bool:
        """Return True if all cased characters in B are lowercase and there is at least one."""
    def isspace(self) -> bool:
        """Return True if all characters in B are whitespace and there is at least one."""
    def istitle(self) -> bool:
        """Return True if B is a titlecased string and there is at least one character in B."""
    def isupper(self) -> bool:
        """Return True if all cased characters in B are uppercase and there is at least one."""
    def join(self, iterable_of_bytes: object, /) -> bytes:
        """Concatenate any number of bytes objects."""
    def ljust(self, width: int, fillchar: object = ..., /) -> bytes:
        """Return a left-justified copy of length width."""
    def lower(self) -> bytes:
        """Return a copy with all ASCII characters converted to lowercase."""
    def lstrip(self, bytes: object = None, /) -> bytes:
        """Strip leading bytes contained in the argument."""
    @staticmethod
    def maketrans(frm: object, to: object, /) -> bytes:
        """Return a translation table usable for the bytes or bytearray translate method."""
    def partition(self, sep: object, /) -> tuple:
        """Partition the bytes into three parts using the given separator."""
    def removeprefix(self, prefix: object, /) -> bytes:
        """Return a copy with the given prefix removed if present."""
    def removesuffix(self, suffix: object, /) -> bytes:
        """Return a copy with the given suffix removed if present."""
    def replace(self, old: object, new: object, count: int = -1, /) -> bytes:
        """Return a copy with all occurrences of old replaced by new."""
    @counts_in_words
    def rfind(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the highest index in B where sub is found, -1 on failure."""
    @counts_in_words
    def rindex(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the highest index in B where sub is found. Raises ValueError when it is not found."""
    def rjust(self, width: int, fillchar: object = ..., /) -> bytes:
        """Return a right-justified copy of length width."""
    def rpartition(self, sep: object, /) -> tuple:
        """Partition the bytes into three parts using the given separator, searching from the end."""
    def rsplit(self, sep: object = None, maxsplit: int = -1) -> list:
        """Return a list of the sections in the bytes, splitting from the end."""
    def rstrip(self, bytes: object = None, /) -> bytes:
        """Strip trailing bytes contained in the argument."""
    def split(self, sep: object = None, maxsplit: int = -1) -> list:
        """Return a list of the sections in the bytes, using sep as the delimiter."""
    def splitlines(self, keepends: bool = False) -> list:
        """Return a list of the lines in the bytes, breaking at line boundaries."""
    @counts_in_words
    def startswith(self, prefix: object, start: object = None, end: object = None, /) -> bool:
        """Return True if B starts with the specified prefix, False otherwise."""
    def strip(self, bytes: object = None, /) -> bytes:
        """Strip leading and trailing bytes contained in the argument."""
    def swapcase(self) -> bytes:
        """Return a copy with uppercase ASCII characters converted to lowercase and vice versa."""
    def title(self) -> bytes:
        """Return a titlecased copy (ASCII)."""
    def translate(self, table: object, /, delete: object = ...) -> bytes:
        """Return a copy with each character mapped by the given translation table."""
    def upper(self) -> bytes:
        """Return a copy with all ASCII characters converted to uppercase."""
    def zfill(self, width: int, /) -> bytes:
        """Pad a numeric string with zeros on the left, to fill a field of the given width."""

class bytearray(object):
    """bytearray(iterable_of_ints) -> bytearray
    bytearray(string, encoding[, errors]) -> bytearray
    bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer
    bytearray(int) -> bytes array of size given by the parameter initialized with null bytes
    bytearray() -> empty bytes array"""

    __new__ = extern("new_of_bytearray")
    __hash__ = None
    def __init__(self, source: object = ..., encoding: object = ..., errors: object = ...) -> None: ...
    def __buffer__(self, flags: int, /) -> memoryview:
        """Return a buffer object that exposes the underlying memory of the object."""
    def __alloc__(self) -> int:
        """Return the number of bytes actually allocated."""
    def append(self, item: object, /) -> None:
        """Append a single item to the end of the bytearray."""
    def clear(self) -> None:
        """Remove all items from the bytearray."""
    def __reduce__(self, /) -> tuple: ...
    def __reduce_ex__(self, protocol: int = 0, /) -> tuple: ...
    def copy(self) -> bytearray:
        """Return a copy of B."""
    def extend(self, iterable_of_ints: object, /) -> None:
        """Append all the items from the iterator or sequence to the end of the bytearray."""
    def insert(self, index: int, item: object, /) -> None:
        """Insert a single item into the bytearray before the given index."""
    def pop(self, index: int = -1, /) -> int:
        """Remove and return a single item from B."""
    def remove(self, value: object, /) -> None:
        """Remove the first occurrence of a value in the bytearray."""
    def reverse(self) -> None:
        """Reverse the order of the values in B in place."""
    def capitalize(self) -> bytearray:
        """Return a copy with its first character capitalized and the rest lowercased (ASCII)."""
    def center(self, width: int, fillchar: object = ..., /) -> bytearray:
        """Return a centered copy of length width."""
    @counts_in_words
    def count(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the number of non-overlapping occurrences of sub in B[start:end]."""
    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Decode the bytes using the codec registered for encoding."""
    @counts_in_words
    def endswith(self, suffix: object, start: object = None, end: object = None, /) -> bool:
        """Return True if B ends with the specified suffix, False otherwise."""
    def expandtabs(self, tabsize: int = 8) -> bytearray:
        """Return a copy where all tab characters are expanded using spaces."""
    @counts_in_words
    def find(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the lowest index in B where sub is found, -1 on failure."""
    @classmethod
    def fromhex(cls, string: object, /) -> bytearray:
        """Create a bytearray object from a string of hexadecimal numbers."""
    def hex(self, sep: object = ..., bytes_per_sep: int = 1) -> str:
        """Create a string of hexadecimal numbers."""
    @counts_in_words
    def index(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the lowest index in B where sub is found. Raises ValueError when it is not found."""
    def isalnum(self) -> bool:
        """Return True if all characters in B are alphanumeric and there is at least one."""
    def isalpha(self) -> bool:
        """Return True if all characters in B are alphabetic and there is at least one."""
    def isascii(self) -> bool:
        """Return True if B is empty or all characters in B are ASCII."""
    def isdigit(self) -> bool:
        """Return True if all characters in B are digits and there is at least one."""
    def islower(self) -> bool:
        """Return True if all cased characters in B are lowercase and there is at least one."""
    def isspace(self) -> bool:
        """Return True if all characters in B are whitespace and there is at least one."""
    def istitle(self) -> bool:
        """Return True if B is a titlecased string and there is at least one character in B."""
    def isupper(self) -> bool:
        """Return True if all cased characters in B are uppercase and there is at least one."""
    def join(self, iterable_of_bytes: object, /) -> bytearray:
        """Concatenate any number of bytes objects."""
    def ljust(self, width: int, fillchar: object = ..., /) -> bytearray:
        """Return a left-justified copy of length width."""
    def lower(self) -> bytearray:
        """Return a copy with all ASCII characters converted to lowercase."""
    def lstrip(self, bytes: object = None, /) -> bytearray:
        """Strip leading bytes contained in the argument."""
    @staticmethod
    def maketrans(frm: object, to: object, /) -> bytes:
        """Return a translation table usable for the bytes or bytearray translate method."""
    def partition(self, sep: object, /) -> tuple:
        """Partition the bytes into three parts using the given separator."""
    def removeprefix(self, prefix: object, /) -> bytearray:
        """Return a copy with the given prefix removed if present."""
    def removesuffix(self, suffix: object, /) -> bytearray:
        """Return a copy with the given suffix removed if present."""
    def replace(self, old: object, new: object, count: int = -1, /) -> bytearray:
        """Return a copy with all occurrences of old replaced by new."""
    @counts_in_words
    def rfind(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the highest index in B where sub is found, -1 on failure."""
    @counts_in_words
    def rindex(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Return the highest index in B where sub is found. Raises ValueError when it is not found."""
    def rjust(self, width: int, fillchar: object = ..., /) -> bytearray:
        """Return a right-justified copy of length width."""
    def rpartition(self, sep: object, /) -> tuple:
        """Partition the bytes into three parts using the given separator, searching from the end."""
    def rsplit(self, sep: object = None, maxsplit: int = -1) -> list:
        """Return a list of the sections in the bytes, splitting from the end."""
    def rstrip(self, bytes: object = None, /) -> bytearray:
        """Strip trailing bytes contained in the argument."""
    def split(self, sep: object = None, maxsplit: int = -1) -> list:
        """Return a list of the sections in the bytes, using sep as the delimiter."""
    def splitlines(self, keepends: bool = False) -> list:
        """Return a list of the lines in the bytes, breaking at line boundaries."""
    @counts_in_words
    def startswith(self, prefix: object, start: object = None, end: object = None, /) -> bool:
        """Return True if B starts with the specified prefix, False otherwise."""
    def strip(self, bytes: object = None, /) -> bytearray:
        """Strip leading and trailing bytes contained in the argument."""
    def swapcase(self) -> bytearray:
        """Return a copy with uppercase ASCII characters converted to lowercase and vice versa."""
    def title(self) -> bytearray:
        """Return a titlecased copy (ASCII)."""
    def translate(self, table: object, /, delete: object = ...) -> bytearray:
        """Return a copy with each character mapped by the given translation table."""
    def upper(self) -> bytearray:
        """Return a copy with all ASCII characters converted to uppercase."""
    def zfill(self, width: int, /) -> bytearray:
        """Pad a numeric string with zeros on the left, to fill a field of the given width."""

@final
class bytes_iterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""

@final
class bytearray_iterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""
