"""JSON: objects as text and back."""

from typing import Any

__as_python__ = True
__all__ = ("dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder")

def dumps(obj: object, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,
          allow_nan: bool = True, cls: object = None, indent: object = None, separators: object = None,
          default: object = None, sort_keys: bool = False, **kw: object) -> str:
    """An object as JSON text.

    indent: one item per line; separators: (item, key) ones; sort_keys: by name;
    skipkeys: leave out other keys than text and numbers; ensure_ascii: escapes;
    default(o): what to write for other objects."""

def dump(obj: object, fp: object, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,
         allow_nan: bool = True, cls: object = None, indent: object = None, separators: object = None,
         default: object = None, sort_keys: bool = False, **kw: object) -> None:
    """Write dumps() of an object to a file."""

def loads(s: object, *, cls: object = None, object_hook: object = None, parse_float: object = None,
          parse_int: object = None, parse_constant: object = None, object_pairs_hook: object = None,
          **kw: object) -> object:
    """The object that JSON text, as str or bytes, describes.

    object_hook(dict) or object_pairs_hook(pairs) makes objects; parse_float,
    parse_int and parse_constant make numbers of text."""

def load(fp: object, *, cls: object = None, object_hook: object = None, parse_float: object = None,
         parse_int: object = None, parse_constant: object = None, object_pairs_hook: object = None,
         **kw: object) -> object:
    """loads() of what a file contains."""

class JSONDecodeError(ValueError):
    """The text is no JSON; msg says why, pos, lineno and colno where in doc."""

    def __init__(self, msg: object, doc: object, pos: int) -> None: ...
    def __reduce__(self) -> object: ...

class JSONEncoder(object):
    """The options of dumps(), to be extended by a default() method."""

    def __init__(self, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,
                 allow_nan: bool = True, sort_keys: bool = False, indent: object = None, separators: object = None,
                 default: object = None) -> None: ...
    def default(self, o: object) -> object:
        """What to write for an object of another type; a subclass defines it. TypeError here."""
    def encode(self, o: object) -> str:
        """The object as JSON text."""
    def iterencode(self, o: object, _one_shot: object = False) -> Any:
        """An iterator of parts of the JSON text."""
    @property
    def skipkeys(self) -> bool: ...
    @property
    def ensure_ascii(self) -> bool: ...
    @property
    def check_circular(self) -> bool: ...
    @property
    def allow_nan(self) -> bool: ...
    @property
    def sort_keys(self) -> bool: ...
    @property
    def indent(self) -> object: ...
    @property
    def item_separator(self) -> str: ...
    @property
    def key_separator(self) -> str: ...

class JSONDecoder(object):
    """The options of loads()."""

    def __init__(self, *, object_hook: object = None, parse_float: object = None, parse_int: object = None,
                 parse_constant: object = None, strict: bool = True, object_pairs_hook: object = None) -> None: ...
    def decode(self, s: str) -> object:
        """The object that a text describes."""
    def raw_decode(self, s: str, idx: int = 0) -> tuple:
        """(object, index of what follows it) of a text that goes on after the JSON at idx."""
    @property
    def object_hook(self) -> object: ...
    @property
    def object_pairs_hook(self) -> object: ...
    @property
    def strict(self) -> bool: ...

def __getattr__(name: str, /) -> object:
    """Load json.decoder and json.encoder."""
