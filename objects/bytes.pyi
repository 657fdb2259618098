"""bytes and bytearray: immutable and mutable sequences of small ints."""

from typing import Any

class bytes(object):
    """An immutable sequence of ints from 0 to 255.

    Made of an iterable of ints, an object with a buffer, a count of zeros, or
    (text, encoding)."""

    def __new__(cls, source: object = ..., encoding: object = ..., errors: object = ...) -> Any: ...
    def __getnewargs__(self) -> tuple: ...
    def __buffer__(self, flags: int, /) -> memoryview:
        """A memoryview of the bytes."""
    def __bytes__(self) -> bytes:
        """The same bytes as an object of class bytes itself."""
    def capitalize(self) -> bytes:
        """A copy with a capital first letter and the rest in lower case (ASCII only)."""
    def center(self, width: int, fillchar: object = ..., /) -> bytes:
        """Pad on both sides with fillchar (b' ' by default) to width bytes."""
    @counts_in_words
    def count(self, sub: object, start: object = None, end: object = None, /) -> int:
        """How often sub, bytes or an int, occurs in self[start:end] without overlap."""
    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """The text that the bytes encode; errors says what happens to invalid ones."""
    @counts_in_words
    def endswith(self, suffix: object, start: object = None, end: object = None, /) -> bool:
        """Whether self[start:end] ends with suffix, or with one of a tuple of them."""
    def expandtabs(self, tabsize: int = 8) -> bytes:
        """Replace each tab by spaces up to the next multiple of tabsize."""
    @counts_in_words
    def find(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Index of the first sub, bytes or an int, in self[start:end]; -1 if there is none."""
    @classmethod
    def fromhex(cls, string: object, /) -> bytes:
        """The bytes that pairs of hex digits describe; white space between them is skipped."""
    def hex(self, sep: object = ..., bytes_per_sep: object = 1) -> str:
        """Two hex digits per byte; sep goes between groups of bytes_per_sep, counted from the right."""
    @counts_in_words
    def index(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Like find(), but ValueError if sub is not there."""
    def isalnum(self) -> bool:
        """Whether it is not empty and has only ASCII letters and digits."""
    def isalpha(self) -> bool:
        """Whether it is not empty and has only ASCII letters."""
    def isascii(self) -> bool:
        """Whether every byte is below 128; true if it is empty."""
    def isdigit(self) -> bool:
        """Whether it is not empty and has only the digits 0 to 9."""
    def islower(self) -> bool:
        """Whether it has ASCII letters, all of them small."""
    def isspace(self) -> bool:
        """Whether it is not empty and has only ASCII white space."""
    def istitle(self) -> bool:
        """Whether each word begins with a capital and goes on in small letters (ASCII only)."""
    def isupper(self) -> bool:
        """Whether it has ASCII letters, all of them capitals."""
    def join(self, iterable_of_bytes: object, /) -> bytes:
        """The items of an iterable of bytes in one, with these bytes between them."""
    def ljust(self, width: int, fillchar: object = ..., /) -> bytes:
        """Pad on the right with fillchar (b' ' by default) to width bytes."""
    def lower(self) -> bytes:
        """A copy with ASCII letters in lower case."""
    def lstrip(self, bytes: object = None, /) -> bytes:
        """Drop white space, or any of the bytes given, at the start."""
    @staticmethod
    def maketrans(frm: object, to: object, /) -> bytes:
        """A table for translate(): each byte of frm becomes that of to at the same place."""
    def partition(self, sep: object, /) -> tuple:
        """(before, sep, after) at the first sep; (self, b'', b'') if there is none."""
    def removeprefix(self, prefix: object, /) -> bytes:
        """Drop prefix from the start, if it is there."""
    def removesuffix(self, suffix: object, /) -> bytes:
        """Drop suffix from the end, if it is there."""
    def replace(self, old: object, new: object, count: int = -1, /) -> bytes:
        """A copy with new in place of old: everywhere, or the first count times."""
    @counts_in_words
    def rfind(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Index of the last sub, bytes or an int, in self[start:end]; -1 if there is none."""
    @counts_in_words
    def rindex(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Like rfind(), but ValueError if sub is not there."""
    def rjust(self, width: int, fillchar: object = ..., /) -> bytes:
        """Pad on the left with fillchar (b' ' by default) to width bytes."""
    def rpartition(self, sep: object, /) -> tuple:
        """(before, sep, after) at the last sep; (b'', b'', self) if there is none."""
    def rsplit(self, sep: object = None, maxsplit: int = -1) -> list:
        """Like split(), but maxsplit counts from the right."""
    def rstrip(self, bytes: object = None, /) -> bytes:
        """Drop white space, or any of the bytes given, at the end."""
    def split(self, sep: object = None, maxsplit: int = -1) -> list:
        """A list of the parts between sep, or between runs of white space; at most maxsplit cuts."""
    def splitlines(self, keepends: bool = False) -> list:
        """A list of the lines, without their ends unless keepends is true."""
    @counts_in_words
    def startswith(self, prefix: object, start: object = None, end: object = None, /) -> bool:
        """Whether self[start:end] starts with prefix, or with one of a tuple of them."""
    def strip(self, bytes: object = None, /) -> bytes:
        """Drop white space, or any of the bytes given, at both ends."""
    def swapcase(self) -> bytes:
        """A copy with ASCII capitals made small and small letters made capital."""
    def title(self) -> bytes:
        """A copy with each word capitalized (ASCII only)."""
    def translate(self, table: object, /, delete: object = b"") -> bytes:
        """A copy without the bytes in delete, the others replaced by a table of 256 bytes."""
    def upper(self) -> bytes:
        """A copy with ASCII letters in upper case."""
    def zfill(self, width: int, /) -> bytes:
        """Put zeros before the digits, after a sign, until it is width bytes long."""

class bytearray(object):
    """A mutable sequence of ints from 0 to 255.

    Made of an iterable of ints, an object with a buffer, a count of zeros, or
    (text, encoding)."""

    __new__ = list.__new__
    __hash__ = None
    def __init__(self, source: object = ..., encoding: object = ..., errors: object = ...) -> None: ...
    def __buffer__(self, flags: int, /) -> memoryview:
        """A memoryview of the bytes."""
    def __alloc__(self) -> int:
        """Bytes reserved for the contents."""
    def append(self, item: object, /) -> None:
        """Add an int from 0 to 255 at the end."""
    def clear(self) -> None:
        """Make it empty."""
    def __reduce__(self, /) -> tuple: ...
    def __reduce_ex__(self, protocol: int = 0, /) -> tuple: ...
    def copy(self) -> bytearray:
        """A new bytearray with the same bytes."""
    def extend(self, iterable_of_ints: object, /) -> None:
        """Add the ints of an iterable, or the bytes of a buffer, at the end."""
    def insert(self, index: int, item: object, /) -> None:
        """Put an int from 0 to 255 before the one at index."""
    def pop(self, index: int = -1, /) -> int:
        """Remove the int at index, the last by default, and return it."""
    def remove(self, value: object, /) -> None:
        """Remove the first byte equal to value; ValueError if there is none."""
    def reverse(self) -> None:
        """Turn the order around in place."""
    def capitalize(self) -> bytearray:
        """A copy with a capital first letter and the rest in lower case (ASCII only)."""
    def center(self, width: int, fillchar: object = ..., /) -> bytearray:
        """Pad on both sides with fillchar (b' ' by default) to width bytes."""
    @counts_in_words
    def count(self, sub: object, start: object = None, end: object = None, /) -> int:
        """How often sub, bytes or an int, occurs in self[start:end] without overlap."""
    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """The text that the bytes encode; errors says what happens to invalid ones."""
    @counts_in_words
    def endswith(self, suffix: object, start: object = None, end: object = None, /) -> bool:
        """Whether self[start:end] ends with suffix, or with one of a tuple of them."""
    def expandtabs(self, tabsize: int = 8) -> bytearray:
        """Replace each tab by spaces up to the next multiple of tabsize."""
    @counts_in_words
    def find(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Index of the first sub, bytes or an int, in self[start:end]; -1 if there is none."""
    @classmethod
    def fromhex(cls, string: object, /) -> bytearray:
        """The bytes that pairs of hex digits describe; white space between them is skipped."""
    def hex(self, sep: object = ..., bytes_per_sep: object = 1) -> str:
        """Two hex digits per byte; sep goes between groups of bytes_per_sep, counted from the right."""
    @counts_in_words
    def index(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Like find(), but ValueError if sub is not there."""
    def isalnum(self) -> bool:
        """Whether it is not empty and has only ASCII letters and digits."""
    def isalpha(self) -> bool:
        """Whether it is not empty and has only ASCII letters."""
    def isascii(self) -> bool:
        """Whether every byte is below 128; true if it is empty."""
    def isdigit(self) -> bool:
        """Whether it is not empty and has only the digits 0 to 9."""
    def islower(self) -> bool:
        """Whether it has ASCII letters, all of them small."""
    def isspace(self) -> bool:
        """Whether it is not empty and has only ASCII white space."""
    def istitle(self) -> bool:
        """Whether each word begins with a capital and goes on in small letters (ASCII only)."""
    def isupper(self) -> bool:
        """Whether it has ASCII letters, all of them capitals."""
    def join(self, iterable_of_bytes: object, /) -> bytearray:
        """The items of an iterable of bytes in one, with these bytes between them."""
    def ljust(self, width: int, fillchar: object = ..., /) -> bytearray:
        """Pad on the right with fillchar (b' ' by default) to width bytes."""
    def lower(self) -> bytearray:
        """A copy with ASCII letters in lower case."""
    def lstrip(self, bytes: object = None, /) -> bytearray:
        """Drop white space, or any of the bytes given, at the start."""
    @staticmethod
    def maketrans(frm: object, to: object, /) -> bytes:
        """A table for translate(): each byte of frm becomes that of to at the same place."""
    def partition(self, sep: object, /) -> tuple:
        """(before, sep, after) at the first sep; (self, b'', b'') if there is none."""
    def removeprefix(self, prefix: object, /) -> bytearray:
        """Drop prefix from the start, if it is there."""
    def removesuffix(self, suffix: object, /) -> bytearray:
        """Drop suffix from the end, if it is there."""
    def replace(self, old: object, new: object, count: int = -1, /) -> bytearray:
        """A copy with new in place of old: everywhere, or the first count times."""
    @counts_in_words
    def rfind(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Index of the last sub, bytes or an int, in self[start:end]; -1 if there is none."""
    @counts_in_words
    def rindex(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Like rfind(), but ValueError if sub is not there."""
    def rjust(self, width: int, fillchar: object = ..., /) -> bytearray:
        """Pad on the left with fillchar (b' ' by default) to width bytes."""
    def rpartition(self, sep: object, /) -> tuple:
        """(before, sep, after) at the last sep; (b'', b'', self) if there is none."""
    def rsplit(self, sep: object = None, maxsplit: int = -1) -> list:
        """Like split(), but maxsplit counts from the right."""
    def rstrip(self, bytes: object = None, /) -> bytearray:
        """Drop white space, or any of the bytes given, at the end."""
    def split(self, sep: object = None, maxsplit: int = -1) -> list:
        """A list of the parts between sep, or between runs of white space; at most maxsplit cuts."""
    def splitlines(self, keepends: bool = False) -> list:
        """A list of the lines, without their ends unless keepends is true."""
    @counts_in_words
    def startswith(self, prefix: object, start: object = None, end: object = None, /) -> bool:
        """Whether self[start:end] starts with prefix, or with one of a tuple of them."""
    def strip(self, bytes: object = None, /) -> bytearray:
        """Drop white space, or any of the bytes given, at both ends."""
    def swapcase(self) -> bytearray:
        """A copy with ASCII capitals made small and small letters made capital."""
    def title(self) -> bytearray:
        """A copy with each word capitalized (ASCII only)."""
    def translate(self, table: object, /, delete: object = b"") -> bytearray:
        """A copy without the bytes in delete, the others replaced by a table of 256 bytes."""
    def upper(self) -> bytearray:
        """A copy with ASCII letters in upper case."""
    def zfill(self, width: int, /) -> bytearray:
        """Put zeros before the digits, after a sign, until it is width bytes long."""

@final
class bytes_iterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

@final
@slots("bytes_iterator")
class bytearray_iterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""
