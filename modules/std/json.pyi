"""JSON encoding and decoding."""

from typing import Any

def dumps(obj: object, /, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,
          allow_nan: bool = True, cls: object = None, indent: object = None, separators: object = None,
          default: object = None, sort_keys: bool = False, **kw: object) -> str:
    """Serialize obj to a JSON formatted str."""

def dump(obj: object, fp: object, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,
         allow_nan: bool = True, cls: object = None, indent: object = None, separators: object = None,
         default: object = None, sort_keys: bool = False, **kw: object) -> None:
    """Serialize obj as a JSON formatted stream to fp (a .write()-supporting file-like object)."""

def loads(s: object, *, cls: object = None, object_hook: object = None, parse_float: object = None,
          parse_int: object = None, parse_constant: object = None, object_pairs_hook: object = None,
          **kw: object) -> object:
    """Deserialize s (a str, bytes or bytearray instance containing a JSON document) to a Python object."""

def load(fp: object, *, cls: object = None, object_hook: object = None, parse_float: object = None,
         parse_int: object = None, parse_constant: object = None, object_pairs_hook: object = None,
         **kw: object) -> object:
    """Deserialize fp (a .read()-supporting file-like object containing a JSON document) to a Python object."""

class JSONDecodeError(ValueError):
    """Subclass of ValueError with the following additional properties:

    msg: The unformatted error message
    doc: The JSON document being parsed
    pos: The start index of doc where parsing failed
    lineno: The line corresponding to pos
    colno: The column corresponding to pos"""

    def __init__(self, msg: object, doc: object, pos: int) -> None: ...
    def __reduce__(self) -> object: ...

class JSONEncoder(object):
    """Extensible JSON encoder for Python data structures."""

    def __init__(self, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,
                 allow_nan: bool = True, sort_keys: bool = False, indent: object = None, separators: object = None,
                 default: object = None) -> None: ...
    def default(self, o: object) -> object:
        """Implement this method in a subclass such that it returns a serializable object for o, or calls the base
        implementation (to raise a TypeError)."""
    def encode(self, o: object) -> str:
        """Return a JSON string representation of a Python data structure."""
    def iterencode(self, o: object, _one_shot: object = False) -> Any:
        """Encode the given object and yield each string representation as available."""
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
    """Simple JSON decoder."""

    def __init__(self, *, object_hook: object = None, parse_float: object = None, parse_int: object = None,
                 parse_constant: object = None, strict: bool = True, object_pairs_hook: object = None) -> None: ...
    def decode(self, s: str) -> object:
        """Return the Python representation of s (a str instance containing a JSON document)."""
    def raw_decode(self, s: str, idx: int = 0) -> tuple:
        """Decode a JSON document from s and return a 2-tuple of the Python representation and the index in s where
        the document ended."""
