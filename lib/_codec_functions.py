"""Functions of codecs that programs name now and then: the encodings one by one."""

import codecs
from _codec_escapes import _Scanner, encode_raw
from _codec_kinds import as_bytes

_ORDERS = {-1: "-le", 0: "", 1: "-be"}


def _checked(text, function):
    if not isinstance(text, str):
        raise TypeError(f"{function}() argument 1 must be str, not {type(text).__name__}")
    return text


def _encoder(name):
    def encode(str, errors=None, /):
        return _checked(str, encode.__name__).encode(name, errors or "strict"), len(str)

    return encode


def _ordered_encoder(name):
    def encode(str, errors=None, byteorder=0, /):
        return _checked(str, encode.__name__).encode(name + _ORDERS[byteorder], errors or "strict"), len(str)

    return encode


def _decoder(name):
    def decode(data, errors=None, final=False, /):
        data = as_bytes(data)
        reader = codecs.getincrementaldecoder(name)(errors or "strict")
        text = reader.decode(data, final)
        return text, len(data) - len(reader.getstate()[0])

    return decode


def _ex_decoder(name, mark):
    def decode(data, errors=None, byteorder=0, final=False, /):
        data = as_bytes(data)
        start = 0
        if byteorder == 0 and data.startswith(mark):
            start, byteorder = len(mark), -1
        elif byteorder == 0 and data.startswith(mark[::-1]):
            start, byteorder = len(mark), 1
        text, used = _decoder(name + (_ORDERS[byteorder] or "-le"))(data[start:], errors, final)
        return text, used + start, byteorder

    return decode


for _name in "utf-16", "utf-32":
    for _order in _ORDERS.values():
        _function = _name.replace("-", "_") + _order.replace("-", "_")
        globals()[_function + "_encode"] = _encoder(_name + _order) if _order else _ordered_encoder(_name)
        globals()[_function + "_decode"] = _decoder(_name + _order)
utf_16_ex_decode = _ex_decoder("utf-16", codecs.BOM_UTF16_LE)
utf_32_ex_decode = _ex_decoder("utf-32", codecs.BOM_UTF32_LE)
utf_7_encode = _encoder("utf-7")
utf_7_decode = _decoder("utf-7")


def raw_unicode_escape_encode(str, errors=None, /):
    return encode_raw(_checked(str, "raw_unicode_escape_encode")), len(str)


def raw_unicode_escape_decode(data, errors=None, final=True, /):
    data = data.encode() if isinstance(data, str) else as_bytes(data)
    return _Scanner(data, errors or "strict", True).text(), len(data)


def readbuffer_encode(data, errors=None, /):
    data = data.encode() if isinstance(data, str) else as_bytes(data)
    return data, len(data)


def charmap_build(map, /):
    """The table for charmap_encode() from the one for charmap_decode()."""
    return {ord(character): byte for byte, character in enumerate(map) if character != "\ufffe"}


def escape_encode(data, errors=None, /):
    """Bytes as they stand in a literal."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    short = {9: "\\t", 10: "\\n", 13: "\\r", 39: "\\'", 92: "\\\\"}
    parts = [short.get(byte) or (chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}") for byte in data]
    return "".join(parts).encode(), len(data)


def escape_decode(data, errors=None, /):
    """The bytes of a literal."""
    data = data.encode() if isinstance(data, str) else as_bytes(data)
    result = bytearray()
    at = 0
    while at < len(data):
        end = data.find(b"\\", at)
        end = len(data) if end < 0 else end
        result += data[at:end]
        at = end
        if at < len(data):
            found, at = _escape(data, at, errors or "strict")
            result += found
    return bytes(result), len(data)


_SIMPLE = {10: b"", 92: b"\\", 39: b"'", 34: b'"', 97: b"\a", 98: b"\b", 102: b"\f", 110: b"\n", 114: b"\r", 116: b"\t", 118: b"\v"}


def _escape(data, at, errors):
    """The bytes of the escape at an index, and the index behind it."""
    if at + 1 == len(data):
        raise ValueError("Trailing \\ in string")
    kind = data[at + 1]
    if kind in _SIMPLE:
        return _SIMPLE[kind], at + 2
    if kind in b"01234567":
        end = at + 2
        while end < min(len(data), at + 4) and data[end] in b"01234567":
            end += 1
        return bytes([int(data[at + 1 : end], 8) & 255]), end
    if kind != 120:
        return data[at : at + 2], at + 2
    end = at + 2
    while end < min(len(data), at + 4) and data[end] in b"0123456789abcdefABCDEF":
        end += 1
    if end == at + 4:
        return bytes([int(data[at + 2 : end], 16)]), end
    if errors == "strict":
        raise ValueError(f"invalid \\x escape at position {at}")
    if errors not in ("replace", "ignore"):
        raise ValueError(f"decoding error; unknown error handling code: {errors}")
    return b"?" if errors == "replace" else b"", end


for _name, _function in list(globals().items()):
    if _name.endswith(("_encode", "_decode")):
        _function.__name__ = _function.__qualname__ = _name
