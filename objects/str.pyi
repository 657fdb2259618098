"""str: immutable text."""

from typing import Any

class str(object):
    """Text: an immutable sequence of characters.

    str(object) is its text form; str(data, encoding='utf-8', errors='strict')
    decodes bytes."""

    def __new__(cls, object: object = ..., encoding: object = ..., errors: object = ...) -> Any: ...
    def __getnewargs__(self) -> tuple: ...
    def capitalize(self) -> str:
        """A copy with a capital first letter and the rest in lower case."""
    def casefold(self) -> str:
        """A copy for comparing texts without regard to case; goes further than lower()."""
    def center(self, width: int, fillchar: object = " ", /) -> str:
        """Pad on both sides with fillchar (a space by default) to width characters."""
    @counts_in_words
    def count(self, sub: object, start: object = None, end: object = None, /) -> int:
        """How often sub occurs in self[start:end] without overlap."""
    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:
        """The bytes of the text; errors says what happens to characters the encoding lacks."""
    @counts_in_words
    def endswith(self, suffix: object, start: object = None, end: object = None, /) -> bool:
        """Whether self[start:end] ends with suffix, or with one of a tuple of them."""
    def expandtabs(self, tabsize: int = 8) -> str:
        """Replace each tab by spaces up to the next multiple of tabsize."""
    @counts_in_words
    def find(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Index of the first sub in self[start:end]; -1 if there is none."""
    def format(self, *args: object, **kwargs: object) -> str:
        """Fill the {fields} of the text with the arguments."""
    def format_map(self, mapping: object, /) -> str:
        """Fill the {names} of the text from a mapping."""
    @counts_in_words
    def index(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Like find(), but ValueError if sub is not there."""
    def isalnum(self) -> bool:
        """Whether there are characters, and only letters and numbers."""
    def isalpha(self) -> bool:
        """Whether there are characters, and only letters."""
    def isascii(self) -> bool:
        """Whether every character is below U+0080; true for ''."""
    def isdecimal(self) -> bool:
        """Whether there are characters, and only digits that int() reads."""
    def isdigit(self) -> bool:
        """Whether there are characters, and only digits, superscripts included."""
    def isidentifier(self) -> bool:
        """Whether it could be a name in a program; keywords count too."""
    def islower(self) -> bool:
        """Whether it has letters with case, all of them small."""
    def isnumeric(self) -> bool:
        """Whether there are characters, and only digits, fractions and other numerals."""
    def isprintable(self) -> bool:
        """Whether repr() would show every character as it is; true for ''."""
    def isspace(self) -> bool:
        """Whether there are characters, and only white space."""
    def istitle(self) -> bool:
        """Whether each word begins with a capital and goes on in small letters."""
    def isupper(self) -> bool:
        """Whether it has letters with case, all of them capitals."""
    def join(self, iterable: object, /) -> str:
        """The texts of an iterable in one, with this text between them."""
    def ljust(self, width: int, fillchar: object = " ", /) -> str:
        """Pad on the right with fillchar (a space by default) to width characters."""
    def lower(self) -> str:
        """A copy in lower case."""
    def lstrip(self, chars: object = None, /) -> str:
        """Drop white space, or any of chars, at the start."""
    @staticmethod
    def maketrans(x: object, y: object = ..., z: object = ..., /) -> dict:
        """A table for translate().

        One argument: a dict from characters or code points to texts, code points or
        None. Two: each character of x becomes that of y at the same place. Three:
        those in z are deleted as well."""
    def partition(self, sep: object, /) -> tuple:
        """(before, sep, after) at the first sep; (self, '', '') if there is none."""
    def removeprefix(self, prefix: str, /) -> str:
        """Drop prefix from the start, if it is there."""
    def removesuffix(self, suffix: str, /) -> str:
        """Drop suffix from the end, if it is there."""
    def replace(self, old: str, new: str, count: int = -1, /) -> str:
        """A copy with new in place of old: everywhere, or the first count times."""
    @counts_in_words
    def rfind(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Index of the last sub in self[start:end]; -1 if there is none."""
    @counts_in_words
    def rindex(self, sub: object, start: object = None, end: object = None, /) -> int:
        """Like rfind(), but ValueError if sub is not there."""
    def rjust(self, width: int, fillchar: object = " ", /) -> str:
        """Pad on the left with fillchar (a space by default) to width characters."""
    def rpartition(self, sep: object, /) -> tuple:
        """(before, sep, after) at the last sep; ('', '', self) if there is none."""
    def rsplit(self, sep: object = None, maxsplit: int = -1) -> list:
        """Like split(), but maxsplit counts from the right."""
    def rstrip(self, chars: object = None, /) -> str:
        """Drop white space, or any of chars, at the end."""
    def split(self, sep: object = None, maxsplit: int = -1) -> list:
        """A list of the parts between sep, or between runs of white space; at most maxsplit cuts."""
    def splitlines(self, keepends: bool = False) -> list:
        """A list of the lines, without their ends unless keepends is true."""
    @counts_in_words
    def startswith(self, prefix: object, start: object = None, end: object = None, /) -> bool:
        """Whether self[start:end] starts with prefix, or with one of a tuple of them."""
    def strip(self, chars: object = None, /) -> str:
        """Drop white space, or any of chars, at both ends."""
    def swapcase(self) -> str:
        """A copy with capitals made small and small letters made capital."""
    def title(self) -> str:
        """A copy with each word capitalized."""
    def translate(self, table: object, /) -> str:
        """Replace characters by a table: what it gives for a code point; None deletes."""
    def upper(self) -> str:
        """A copy in upper case."""
    def zfill(self, width: int, /) -> str:
        """Put zeros before the digits, after a sign, until it is width characters long."""

@final
class str_iterator(object):
    def __length_hint__(self) -> int:
        """How many items are left, as far as is known."""
    def __reduce__(self) -> tuple:
        """What copy and pickle need to make it again."""
    def __setstate__(self, state: object, /) -> None:
        """Go to the state that __reduce__() described."""

@final
class str_ascii_iterator(str_iterator):
    pass
