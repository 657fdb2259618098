"""What json has of C in CPython, by the name of the module there."""

from json import _encode
from json import _scan_string as scanstring
from json.encoder import JSONEncoder, encode_basestring, encode_basestring_ascii
from json.scanner import c_make_scanner as make_scanner
from operator import index

__all__ = ["encode_basestring", "encode_basestring_ascii", "make_encoder", "make_scanner", "scanstring"]


class make_encoder:
    """Makes the JSON text of an object, as the arguments say; texts are written by `encoder`."""

    def __init__(self, markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan):
        if markers is not None and not isinstance(markers, dict):
            raise TypeError(f"make_encoder() argument 1 must be dict or None, not {type(markers).__name__}")
        for place, separator in (5, key_separator), (6, item_separator):
            if not isinstance(separator, str):
                raise TypeError(f"make_encoder() argument {place} must be str, not {type(separator).__name__}")
        self.markers, self.default, self.encoder, self.indent = markers, default, encoder, indent
        self.key_separator, self.item_separator = key_separator, item_separator
        self.sort_keys, self.skipkeys = bool(sort_keys), bool(skipkeys)
        self._plain = JSONEncoder(allow_nan=allow_nan)

    def __call__(self, obj, _current_indent_level):
        index(_current_indent_level)
        return (self._text(obj),)

    def _text(self, o):
        if isinstance(o, str):
            return self._string(o)
        if o is None or isinstance(o, (int, float)):
            return _encode(self._plain, o)
        if self.markers is None:
            return self._container(o)
        if id(o) in self.markers:
            raise ValueError("Circular reference detected")
        self.markers[id(o)] = o
        result = self._container(o)
        del self.markers[id(o)]
        return result

    def _container(self, o):
        if isinstance(o, (list, tuple)):
            return "[" + self.item_separator.join(map(self._text, o)) + "]"
        if not isinstance(o, dict):
            return self._text(self.default(o))
        items = sorted(o.items()) if self.sort_keys else o.items()
        pairs = [self._key(key) + self.key_separator + self._text(value) for key, value in items
                 if not self.skipkeys or key is None or isinstance(key, (str, int, float))]
        return "{" + self.item_separator.join(pairs) + "}"

    def _key(self, key):
        if key is not None and not isinstance(key, (str, int, float)):
            raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")
        return self._string(key if isinstance(key, str) else _encode(self._plain, key))

    def _string(self, text):
        result = self.encoder(text)
        if not isinstance(result, str):
            raise TypeError(f"encoder() must return a string, not {type(result).__name__}")
        return result


make_encoder.__name__ = make_encoder.__qualname__ = "Encoder"
