"""Regular expressions with the syntax of Python. Patterns are compiled to a compact program; matching needs no C stack,
memory for what may be tried again comes from the heap, and Ctrl-C ends a match that takes too long."""

from typing import final

__all__ = ("match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "template",
           "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE",
           "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag")
__version__ = "2.2.1"

@final
@abstract
class Pattern(object):
    """A compiled regular expression, as compile() makes it."""

    @field
    def pattern(self) -> object:
        """The text that was compiled, a str or bytes."""
    @field
    def flags(self) -> int:
        """All flags in force, those inside the text included."""
    @field
    def groups(self) -> int:
        """How many groups capture."""
    @property
    def groupindex(self) -> object:
        """Names of groups and their numbers."""
    def match(self, string: object, pos: int = 0, endpos: object = ...) -> object:
        """A Match that begins at pos, or None."""
    def fullmatch(self, string: object, pos: int = 0, endpos: object = ...) -> object:
        """A Match that spans everything from pos to endpos, or None."""
    def search(self, string: object, pos: int = 0, endpos: object = ...) -> object:
        """The leftmost Match, or None."""
    def split(self, string: object, maxsplit: int = 0) -> list:
        """The parts between matches, with what groups captured among them; 0 sets no limit."""
    def findall(self, string: object, pos: int = 0, endpos: object = ...) -> list:
        """What all matches found: their text, that of the only group, or tuples of the groups."""
    def finditer(self, string: object, pos: int = 0, endpos: object = ...) -> object:
        """An iterator of a Match for each match."""
    def scanner(self, string: object, pos: int = 0, endpos: object = ...) -> object:
        """An object whose match() and search() each go on where the last one ended."""
    def sub(self, repl: object, string: object, count: int = 0) -> object:
        """The string with the leftmost count matches replaced, all if count is 0; repl is a template or a function
        that gets the Match."""
    def subn(self, repl: object, string: object, count: int = 0) -> tuple:
        """What sub() gives, and how many matches were replaced."""
    def __copy__(self) -> Pattern: ...
    def __deepcopy__(self, memo: object, /) -> Pattern: ...
    def __reduce__(self) -> tuple: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """Pattern[str], for annotations."""

@final
@abstract
class Match(object):
    """Where a pattern matched, and what its groups captured."""

    @field
    def string(self) -> object:
        """What was searched."""
    @field
    def re(self) -> Pattern:
        """The pattern that matched."""
    @field
    def pos(self) -> int:
        """Where the search began."""
    @field
    def endpos(self) -> int:
        """Where the search would have stopped."""
    @property
    def lastindex(self) -> object:
        """Number of the group that was closed last, or None."""
    @property
    def lastgroup(self) -> object:
        """Its name; None if it has none."""
    @property
    def regs(self) -> tuple:
        """The spans of the whole match and of all groups."""
    def group(self, /, *groups: object) -> object:
        """Text of a group by number or name, a tuple of several; group 0 is the whole match."""
    def groups(self, default: object = None) -> tuple:
        """Text of all groups, default for those that took no part."""
    def groupdict(self, default: object = None) -> dict:
        """Text of the groups that have names."""
    def start(self, group: object = 0, /) -> int:
        """Where the group begins; -1 if it took no part."""
    def end(self, group: object = 0, /) -> int:
        """Where the group ends; -1 if it took no part."""
    def span(self, group: object = 0, /) -> tuple:
        """Start and end of the group."""
    def expand(self, template: object) -> object:
        """The template with its references to groups filled in, as sub() does it."""
    def __copy__(self) -> Match: ...
    def __deepcopy__(self, memo: object, /) -> Match: ...
    @classmethod
    def __class_getitem__(cls, item: object, /) -> object:
        """Match[str], for annotations."""

@final
@abstract
@c_name("re_buffer")
class _hidden_buffer(object): ...

@final
@abstract
@c_name("re_iterator")
@python_name("callable_iterator")
@module("builtins")
class _hidden_iterator(object): ...

@final
@abstract
@c_name("re_scanner")
@python_name("SRE_Scanner")
@module("_sre")
class _hidden_scanner(object):
    @property
    def pattern(self) -> Pattern: ...
    def match(self) -> object: ...
    def search(self) -> object: ...

__as_python__ = True
def compile(pattern: object, flags: object = 0) -> Pattern:
    """The Pattern for a str or bytes; recently used ones are kept."""
def match(pattern: object, string: object, flags: object = 0) -> object:
    """A Match at the start of the string, or None."""
def fullmatch(pattern: object, string: object, flags: object = 0) -> object:
    """A Match of the whole string, or None."""
def search(pattern: object, string: object, flags: object = 0) -> object:
    """The leftmost Match in the string, or None."""
def split(pattern: object, string: object, maxsplit: int = 0, flags: object = 0) -> list:
    """The parts of the string between matches, with what groups captured among them."""
def findall(pattern: object, string: object, flags: object = 0) -> list:
    """What all matches in the string found: their text, that of the only group, or tuples of the groups."""
def finditer(pattern: object, string: object, flags: object = 0) -> object:
    """An iterator of a Match for each match in the string."""
def sub(pattern: object, repl: object, string: object, count: int = 0, flags: object = 0) -> object:
    """The string with matches replaced by a template, or by what a function of the Match returns."""
def subn(pattern: object, repl: object, string: object, count: int = 0, flags: object = 0) -> tuple:
    """What sub() gives, and how many matches were replaced."""
def purge() -> None:
    """Forget the patterns that were kept."""
__as_python__ = False
def __getattr__(name: str, /) -> object:
    """Load what is written in Python."""
