"""JSON: objects as text and back."""

__as_python__ = True
__all__ = ("dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder")
__version__ = "2.0.9"

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

def detect_encoding(b: object) -> str:
    """The name of the Unicode encoding that JSON in bytes is in."""

def __getattr__(name: str, /) -> object:
    """Load the classes and the submodules."""

__as_python__ = False

def _encode(encoder: object, o: object, /) -> str:
    """The JSON text of an object, as the attributes of a JSONEncoder say."""
def _quote(text: object, ensure_ascii: bool, /) -> str:
    """Text as a JSON string."""
def _decode(decoder: object, s: str, idx: int, /) -> tuple:
    """(object, index of what follows it) of the JSON at idx, as the attributes of a JSONDecoder say."""
def _scan_string(s: object, end: int, strict: bool = True, /) -> tuple:
    """(text, index of what follows it) of the JSON string whose text begins at end."""
def _space_end(s: str, idx: int, /) -> int:
    """Index of the first character from idx on that is no white space."""
