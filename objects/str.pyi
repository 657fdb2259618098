"""str: immutable text."""

from typing import Any

class str(object):
    """str(object='') -> str
    str(bytes_or_buffer[, encoding[, errors]]) -> str

    Create a new string object from the given object. If encoding or
    errors is specified, then the object must expose a data buffer
    that will be decoded using the given encoding and error handler.
    Otherwise, returns the result of object.__str__() (if defined)
    or repr(object).
    encoding defaults to sys.getdefaultencoding().
    errors defaults to 'strict'."""

    def __new__(cls, object: object = ..., encoding: object = ..., errors: object = ...) -> Any: ...
    def __getnewargs__(self) -> tuple: ...
    def capitalize(self) -> str:
        """Return a capitalized version of the string."""
    def casefold(self) -> str:
        """Return a version of the string suitable for caseless comparisons."""
    def center(self, width: int, fillchar: object = ..., /) -> str:
        """Return a centered string of length width."""
    @counts_in_words
    def count(self, sub: object, start: object = None, end: object = None, /) -> int:
        """S.count(sub[, start[, end]]) -> int"""
    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:
        """Encode the string using the codec registered for encoding."""
    @counts_in_words
    def endswith(self, suffix: object, start: object = None, end: object = None, /) -> bool:
        """S.endswith(suffix[, start[, end]]) -> bool"""
    def expandtabs(self, tabsize: int = 8) -> str:
        """Return a copy where all tab characters are expanded using spaces."""
    @counts_in_words
    def find(self, sub: object, start: object = None, end: object = None, /) -> int:
        """S.find(sub[, start[, end]]) -> int"""
    def format(self, *args: object, **kwargs: object) -> str:
        """S.format(*args, **kwargs) -> str"""
    def format_map(self, mapping: object, /) -> str:
        """S.format_map(mapping) -> str"""
    @counts_in_words
    def index(self, sub: object, start: object = None, end: object = None, /) -> int:
        """S.index(sub[, start[, end]]) -> int"""
    def isalnum(self) -> bool:
        """Return True if the string is an alpha-numeric string, False otherwise."""
    def isalpha(self) -> bool:
        """Return True if the string is an alphabetic string, False otherwise."""
    def isascii(self) -> bool:
        """Return True if all characters in the string are ASCII, False otherwise."""
    def isdecimal(self) -> bool:
        """Return True if the string is a decimal string, False otherwise."""
    def isdigit(self) -> bool:
        """Return True if the string is a digit string, False otherwise."""
    def isidentifier(self) -> bool:
        """Return True if the string is a valid Python identifier, False otherwise."""
    def islower(self) -> bool:
        """Return True if the string is a lowercase string, False otherwise."""
    def isnumeric(self) -> bool:
        """Return True if the string is a numeric string, False otherwise."""
    def isprintable(self) -> bool:
        """Return True if the string is printable, False otherwise."""
    def isspace(self) -> bool:
        """Return True if the string is a whitespace string, False otherwise."""
    def istitle(self) -> bool:
        """Return True if the string is a title-cased string, False otherwise."""
    def isupper(self) -> bool:
        """Return True if the string is an uppercase string, False otherwise."""
    def join(self, iterable: object, /) -> str:
        """Concatenate any number of strings."""
    def ljust(self, width: int, fillchar: object = ..., /) -> str:
        """Return a left-justified string of length width."""
    def lower(self) -> str:
        """Return a copy of the string converted to lowercase."""
    def lstrip(self, chars: object = None, /) -> str:
        """Return a copy of the string with leading whitespace removed."""
    @staticmethod
    def maketrans(x: object, y: object = ..., z: object = ..., /) -> dict:
        """Return a translation table usable for str.translate()."""
    def partition(self, sep: object, /) -> tuple:
        """Partition the string into three parts using the given separator."""
    def removeprefix(self, prefix: str, /) -> str:
        """Return a str with the given prefix string removed if present."""
    def removesuffix(self, suffix: str, /) -> str:
        """Return a str with the given suffix string removed if present."""
    def replace(self, old: str, new: str, count: int = -1, /) -> str:
        """Return a copy with all occurrences of substring old replaced by new."""
    @counts_in_words
    def rfind(self, sub: object, start: object = None, end: object = None, /) -> int:
        """S.rfind(sub[, start[, end]]) -> int"""
    @counts_in_words
    def rindex(self, sub: object, start: object = None, end: object = None, /) -> int:
        """S.rindex(sub[, start[, end]]) -> int"""
    def rjust(self, width: int, fillchar: object = ..., /) -> str:
        """Return a right-justified string of length width."""
    def rpartition(self, sep: object, /) -> tuple:
        """Partition the string into three parts using the given separator, searching from the end."""
    def rsplit(self, sep: object = None, maxsplit: int = -1) -> list:
        """Return a list of the substrings in the string, splitting from the end."""
    def rstrip(self, chars: object = None, /) -> str:
        """Return a copy of the string with trailing whitespace removed."""
    def split(self, sep: object = None, maxsplit: int = -1) -> list:
        """Return a list of the substrings in the string, using sep as the separator string."""
    def splitlines(self, keepends: bool = False) -> list:
        """Return a list of the lines in the string, breaking at line boundaries."""
    @counts_in_words
    def startswith(self, prefix: object, start: object = None, end: object = None, /) -> bool:
        """S.startswith(prefix[, start[, end]]) -> bool"""
    def strip(self, chars: object = None, /) -> str:
        """Return a copy of the string with leading and trailing whitespace removed."""
    def swapcase(self) -> str:
        """Convert uppercase characters to lowercase and lowercase characters to uppercase."""
    def title(self) -> str:
        """Return a version of the string where each word is titlecased."""
    def translate(self, table: object, /) -> str:
        """Replace each character in the string using the given translation table."""
    def upper(self) -> str:
        """Return a copy of the string converted to uppercase."""
    def zfill(self, width: int, /) -> str:
        """Pad a numeric string with zeros on the left, to fill a field of the given width."""

@final
class str_iterator(object):
    def __length_hint__(self) -> int:
        """Private method returning an estimate of len(list(it))."""
    def __reduce__(self) -> tuple:
        """Return state information for pickling."""
    def __setstate__(self, state: object, /) -> None:
        """Set state information for unpickling."""

@final
class str_ascii_iterator(str_iterator):
    pass
