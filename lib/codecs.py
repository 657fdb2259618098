"""Encodings and error handlers: looking them up, adding some, and streams that encode.

The common encodings are C inside str.encode() and bytes.decode(); what those do not know they look up here."""

import builtins
import sys

from _codec_errors import *

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
    "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec",
    "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder",
    "getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode", "decode",
    "iterencode", "iterdecode", "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors",
    "backslashreplace_errors", "namereplace_errors", "register_error", "lookup_error",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_UTF16_LE = BOM_LE = BOM32_LE = b"\xff\xfe"
BOM_UTF16_BE = BOM_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = BOM64_BE = b"\0\0\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE if sys.byteorder == "little" else BOM_UTF16_BE
BOM_UTF32 = BOM_UTF32_LE if sys.byteorder == "little" else BOM_UTF32_BE


class CodecInfo(tuple):
    """What a codec can do: (encode, decode, streamreader, streamwriter) with more attributes."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.streamreader = streamreader
        self.streamwriter = streamwriter
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"


# The registry

_searches = []
_found = {}


def _normalised(encoding):
    """Lower case, with one underscore for each run of other characters than letters, digits and dots."""
    words = "".join(c if (c.isalnum() and c.isascii()) or c == "." else " " for c in encoding)
    return "_".join(words.split()).lower()


def register(search_function, /):
    """Add a function that maps a normalised name to a CodecInfo or None."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    """Remove a search function and forget what has been looked up."""
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


def lookup(encoding, /):
    """The CodecInfo of an encoding."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {_kind(encoding)}")
    if "\0" in encoding:
        raise ValueError("embedded null character")
    name = _normalised(encoding)
    info = _found.get(name)
    if info is None:
        info = _found[name] = _search(name, encoding)
    return info


def _search(name, encoding):
    for search in _searches:
        info = search(name)
        if info is not None:
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            return info
    raise LookupError(f"unknown encoding: {encoding}")


def _search_built_in(name):
    import _codec_kinds
    return _codec_kinds.find(name)


_searches.append(_search_built_in)


def _kind(value):
    return "None" if value is None else type(value).__name__


def _apply(function, argument, errors, doing, encoding):
    try:
        return function(argument) if errors is None else function(argument, errors)
    except Exception as error:
        error.add_note(f"{doing} with '{encoding}' codec failed")
        raise


def _encode_with(info, obj, encoding, errors):
    result = _apply(info[0], obj, errors, "encoding", encoding)
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("encoder must return a tuple (object, integer)")
    return result[0]


def _decode_with(info, obj, encoding, errors):
    result = _apply(info[1], obj, errors, "decoding", encoding)
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("decoder must return a tuple (object,integer)")
    return result[0]


def _check_names(function, encoding, errors):
    if not isinstance(encoding, str):
        raise TypeError(f"{function}() argument 'encoding' must be str, not {_kind(encoding)}")
    if errors is not None and not isinstance(errors, str):
        raise TypeError(f"{function}() argument 'errors' must be str, not {_kind(errors)}")


def encode(obj, encoding="utf-8", errors="strict"):
    """What the encoder of an encoding makes of an object."""
    _check_names("encode", encoding, errors)
    return _encode_with(lookup(encoding), obj, encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    """What the decoder of an encoding makes of an object."""
    _check_names("decode", encoding, errors)
    return _decode_with(lookup(encoding), obj, encoding, errors)


def _text_codec(encoding, method):
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{method}() to handle arbitrary codecs")
    return info


def _encode_text(text, encoding, errors):
    """str.encode() with an encoding that C does not know."""
    result = _encode_with(_text_codec(encoding, "encode"), text, encoding, errors)
    if not isinstance(result, (bytes, bytearray)):
        raise TypeError(f"'{encoding}' encoder returned '{type(result).__name__}' instead of 'bytes'; "
                        "use codecs.encode() to encode to arbitrary types")
    return bytes(result)


def _decode_text(data, encoding, errors):
    """bytes.decode() with an encoding that C does not know."""
    result = _decode_with(_text_codec(encoding, "decode"), data, encoding, errors)
    if not isinstance(result, str):
        raise TypeError(f"'{encoding}' decoder returned '{type(result).__name__}' instead of 'str'; "
                        "use codecs.decode() to decode to arbitrary types")
    return result


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def _wanted(encoding, part):
    found = getattr(lookup(encoding), part)
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementalencoder(encoding):
    return _wanted(encoding, "incrementalencoder")


def getincrementaldecoder(encoding):
    return _wanted(encoding, "incrementaldecoder")


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


# Error handlers

_handlers = {
    "strict": strict_errors,
    "ignore": ignore_errors,
    "replace": replace_errors,
    "backslashreplace": backslashreplace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors,
    "namereplace": namereplace_errors,
    "surrogateescape": surrogateescape,
    "surrogatepass": surrogatepass,
}


def register_error(errors, handler, /):
    """Call `handler` with the UnicodeError where `errors` is given as the error handler."""
    if not isinstance(errors, str):
        raise TypeError(f"register_error() argument 1 must be str, not {_kind(errors)}")
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name, /):
    """The error handler of this name."""
    if not isinstance(name, str):
        raise TypeError(f"lookup_error() argument must be str, not {_kind(name)}")
    if name not in _handlers:
        raise LookupError(f"unknown error handler name '{name}'")
    return _handlers[name]


# Base classes, streams and functions that few programs need

from _codec_streams import (BufferedIncrementalDecoder, BufferedIncrementalEncoder, Codec, EncodedFile,
                            IncrementalDecoder, IncrementalEncoder, StreamReader, StreamReaderWriter, StreamRecoder,
                            StreamWriter, iterdecode, iterencode, open)


def _text(text, function):
    if not isinstance(text, str):
        raise TypeError(f"{function}() argument 1 must be str, not {type(text).__name__}")
    return text


def _bytes(data):
    from _codec_kinds import as_bytes
    return as_bytes(data)


def utf_8_encode(text, errors="strict", /):
    return _text(text, "utf_8_encode").encode("utf-8", errors or "strict"), len(text)


def utf_8_decode(data, errors="strict", final=False, /):
    from _codec_kinds import complete_utf8
    length = len(data) if final else complete_utf8(_bytes(data))
    return bytes(data[:length]).decode("utf-8", errors or "strict"), length


def ascii_encode(text, errors="strict", /):
    return _text(text, "ascii_encode").encode("ascii", errors or "strict"), len(text)


def ascii_decode(data, errors="strict", /):
    return _bytes(data).decode("ascii", errors or "strict"), len(data)


def latin_1_encode(text, errors="strict", /):
    return _text(text, "latin_1_encode").encode("latin-1", errors or "strict"), len(text)


def latin_1_decode(data, errors="strict", /):
    return _bytes(data).decode("latin-1", errors or "strict"), len(data)


def unicode_escape_encode(text, errors="strict", /):
    from _codec_escapes import encode_escapes
    return encode_escapes(_text(text, "unicode_escape_encode")), len(text)


def unicode_escape_decode(data, errors="strict", final=True, /):
    from _codec_escapes import decode_escapes
    if not final:
        from _codec_kinds import _complete_escape
        data = data[:_complete_escape(data)]
    return decode_escapes(data, errors or "strict"), len(data)


def charmap_encode(text, errors="strict", mapping=None, /):
    from _codec_tables import encode_mapped
    return encode_mapped(text, errors or "strict", mapping), len(text)


def charmap_decode(data, errors="strict", mapping=None, /):
    from _codec_tables import decode_mapped
    return decode_mapped(_bytes(data), errors or "strict", mapping), len(data)


def make_identity_dict(rng):
    return {number: number for number in rng}


def make_encoding_map(decoding_map):
    """The inverse; what several numbers map to is not encodable."""
    result = {}
    for source, target in decoding_map.items():
        result[target] = None if target in result else source
    return result


def __getattr__(name):
    """utf_16_encode() and other functions that few programs name."""
    if name.endswith(("code", "charmap_build")) and not name.startswith("_"):
        import _codec_functions
        if name in vars(_codec_functions):
            return getattr(_codec_functions, name)
    raise AttributeError(f"module 'codecs' has no attribute {name!r}")
