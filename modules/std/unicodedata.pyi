"""The Unicode character database: names, properties and normal forms of characters."""

unidata_version = "15.0.0"


def lookup(name: str, /) -> str:
    """The character that a name, an alias or the name of a sequence stands for; case does not matter. KeyError if none."""


def name(chr: object, default: object = ..., /) -> object:
    """The name of a character, else the default, else ValueError."""


def decimal(chr: object, default: object = ..., /) -> object:
    """The value of a decimal digit as an int, else the default, else ValueError."""


def digit(chr: object, default: object = ..., /) -> object:
    """The value of a digit as an int, also of superscript and circled ones, else the default, else ValueError."""


def numeric(chr: object, default: object = ..., /) -> object:
    """The value of a character that stands for a number as a float, else the default, else ValueError."""


def category(chr: object, /) -> str:
    """The general category of a character in two letters, such as 'Lu'."""


def bidirectional(chr: object, /) -> str:
    """The class of a character for bidirectional text, '' if it has none."""


def combining(chr: object, /) -> int:
    """The canonical combining class of a character, 0 if it does not combine."""


def mirrored(chr: object, /) -> int:
    """1 if a character is mirrored in text that runs from right to left, else 0."""


def east_asian_width(chr: object, /) -> str:
    """The East Asian width of a character: 'F', 'H', 'W', 'Na', 'A' or 'N'."""


def decomposition(chr: object, /) -> str:
    """What a character decomposes to: perhaps a tag, then code points in hexadecimal; '' if it does not."""


def normalize(form: str, unistr: str, /) -> str:
    """The text in the normal form 'NFC', 'NFD', 'NFKC' or 'NFKD'."""


def is_normalized(form: str, unistr: str, /) -> bool:
    """Whether the text already has the normal form."""


def __getattr__(name: str, /) -> object:
    """Load the database of Unicode 3.2."""
