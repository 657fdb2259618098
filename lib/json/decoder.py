"""Reading JSON: the decoder to be changed by subclasses, and its error."""

from json import _scan_string as scanstring
from json import _space_end

__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")
WHITESPACE_STR = " \t\n\r"
BACKSLASH = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
py_scanstring = c_scanstring = scanstring

from json import scanner


class JSONDecodeError(ValueError):
    """The text is no JSON; msg says why, pos, lineno and colno where in doc."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


_CONSTANTS = {"NaN": NaN, "Infinity": PosInf, "-Infinity": NegInf}


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None):
    """(object, index behind it) of the text and the index behind a brace."""
    text, end = s_and_end
    pairs = []
    end = _space_end(text, end)
    while text[end : end + 1] != "}":
        if text[end : end + 1] != '"':
            raise JSONDecodeError("Expecting property name enclosed in double quotes", text, end)
        key, end = scanstring(text, end + 1, strict)
        end = _space_end(text, end)
        if text[end : end + 1] != ":":
            raise JSONDecodeError("Expecting ':' delimiter", text, end)
        value, end = _value(text, _space_end(text, end + 1), scan_once)
        pairs.append((key, value))
        end, last = _separator(text, end, "}")
        if last:
            break
        if text[end : end + 1] == "}":
            raise JSONDecodeError("Expecting property name enclosed in double quotes", text, end)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end + 1
    result = dict(pairs)
    return result if object_hook is None else object_hook(result), end + 1


def JSONArray(s_and_end, scan_once):
    """(list, index behind it) of the text and the index behind a bracket."""
    text, end = s_and_end
    values = []
    end = _space_end(text, end)
    if text[end : end + 1] == "]":
        return values, end + 1
    last = False
    while not last:
        value, end = _value(text, end, scan_once)
        values.append(value)
        end, last = _separator(text, end, "]")
    return values, end + 1


def _value(text, index, scan_once):
    try:
        return scan_once(text, index)
    except StopIteration as error:
        raise JSONDecodeError("Expecting value", text, error.value) from None


def _separator(text, index, closing):
    """The index of the closing bracket, or of what follows a comma; and which of them it is."""
    index = _space_end(text, index)
    found = text[index : index + 1]
    if found != closing and found != ",":
        raise JSONDecodeError("Expecting ',' delimiter", text, index)
    return (index, True) if found == closing else (_space_end(text, index + 1), False)


class JSONDecoder:
    """The options of loads(); subclasses may change what they do."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_object = JSONObject
        self.parse_array = JSONArray
        self.parse_string = scanstring
        self.memo = {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s):
        """The object that a text describes."""
        if not isinstance(s, str):
            raise TypeError("cannot use a string pattern on a bytes-like object" if isinstance(s, (bytes, bytearray)) else
                            f"expected string or bytes-like object, got {type(s).__name__!r}")
        value, end = self.raw_decode(s, idx=_space_end(s, 0))
        end = _space_end(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """(object, index of what follows it) of a text that goes on after the JSON at idx."""
        return _value(s, idx, self.scan_once)


def __getattr__(name):
    if name not in ("FLAGS", "WHITESPACE", "STRINGCHUNK"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import re

    flags = re.VERBOSE | re.MULTILINE | re.DOTALL
    return {"FLAGS": flags, "WHITESPACE": re.compile(r"[ \t\n\r]*", flags),
            "STRINGCHUNK": re.compile(r'(.*?)(["\\\x00-\x1f])', flags)}[name]
