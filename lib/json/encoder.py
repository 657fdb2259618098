"""Writing JSON: the encoder to be changed by subclasses."""

from json import _encode, _quote

__all__ = ["JSONEncoder"]

INFINITY = float("inf")
ESCAPE_DCT = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
for _code in range(32):
    ESCAPE_DCT.setdefault(chr(_code), f"\\u{_code:04x}")


def encode_basestring(s, /):
    """Text as a JSON string."""
    return _quote(s, False)


def encode_basestring_ascii(s, /):
    """Text as a JSON string of ASCII characters."""
    return _quote(s, True)


py_encode_basestring = c_encode_basestring = encode_basestring
py_encode_basestring_ascii = c_encode_basestring_ascii = encode_basestring_ascii


class JSONEncoder:
    """The options of dumps(); a subclass may say by default() how it writes other objects."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """What to write for an object of another type; a subclass defines it. TypeError here."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The object as JSON text."""
        if isinstance(o, str):
            return _quote(o, self.ensure_ascii)
        return "".join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """An iterator of parts of the JSON text."""
        if _one_shot:
            return iter([_encode(self, o)])
        return _Writer(self).parts(o, 0)


class _Writer:
    """Makes the text of an object part by part."""

    def __init__(self, encoder):
        self.encoder = encoder
        self.active = {} if encoder.check_circular else None
        indent = encoder.indent
        self.indent = indent if indent is None or isinstance(indent, str) else " " * indent

    def line(self, level):
        return "" if self.indent is None else "\n" + self.indent * level

    def parts(self, o, level, before=""):
        """`before` belongs to the first part; plain values come in one."""
        if o is None or isinstance(o, (str, int, float)):
            yield before + _encode(self.encoder, o)
            return
        if before:
            yield before
        if self.active is not None:
            if id(o) in self.active:
                raise ValueError("Circular reference detected")
            self.active[id(o)] = o
        if isinstance(o, (list, tuple)):
            yield from self.array(o, level + 1)
        elif isinstance(o, dict):
            yield from self.object(o, level + 1)
        else:
            yield from self.parts(self.encoder.default(o), level)
        if self.active is not None:
            del self.active[id(o)]

    def array(self, values, level):
        if not values:
            yield "[]"
            return
        before = "[" + self.line(level)
        for value in values:
            yield from self.parts(value, level, before)
            before = self.encoder.item_separator + self.line(level)
        if self.indent is not None:
            yield self.line(level - 1)
        yield "]"

    def object(self, values, level):
        if not values:
            yield "{}"
            return
        yield "{"
        before = self.line(level)
        for key, value in sorted(values.items()) if self.encoder.sort_keys else values.items():
            if not isinstance(key, str):
                if key is not None and not isinstance(key, (int, float)):
                    if self.encoder.skipkeys:
                        continue
                    raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
                key = _encode(self.encoder, key)
            if before:
                yield before
            yield _quote(key, self.encoder.ensure_ascii)
            yield self.encoder.key_separator
            yield from self.parts(value, level)
            before = self.encoder.item_separator + self.line(level)
        if self.indent is not None:
            yield self.line(level - 1)
        yield "}"


def __getattr__(name):
    if name == "c_make_encoder":
        from _json import make_encoder

        return make_encoder
    patterns = {"ESCAPE": r'[\x00-\x1f\\"\b\f\n\r\t]', "ESCAPE_ASCII": r'([\\"]|[^\ -~])', "HAS_UTF8": rb"[\x80-\xff]"}
    if name not in patterns:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import re

    return re.compile(patterns[name])
