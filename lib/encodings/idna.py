"""Names of the Internet in any script (RFC 3490), label by label, and how labels are prepared (RFC 3491)."""

import codecs
import re
import stringprep
from unicodedata import ucd_3_2_0

__all__ = ["ToASCII", "ToUnicode", "getregentry", "nameprep"]

dots = re.compile("[\u002E\u3002\uFF0E\uFF61]")
ace_prefix = b"xn--"
sace_prefix = "xn--"

_FORBIDDEN = (
    stringprep.in_table_c12, stringprep.in_table_c22, stringprep.in_table_c3, stringprep.in_table_c4,
    stringprep.in_table_c5, stringprep.in_table_c6, stringprep.in_table_c7, stringprep.in_table_c8, stringprep.in_table_c9,
)


def nameprep(label):
    """A label as it is compared: folded and normalized. UnicodeError for characters that no label may have."""
    mapped = "".join(stringprep.map_table_b2(c) for c in label if not stringprep.in_table_b1(c))
    result = ucd_3_2_0.normalize("NFKC", mapped)
    for c in result:
        if c >= "\x80" and any(is_forbidden(c) for is_forbidden in _FORBIDDEN):
            raise UnicodeError("Invalid character %r" % c)
    _check_directions(result)
    return result


def _check_directions(label):
    """Labels that run from right to left do so from their first character to the last."""
    leftward = [stringprep.in_table_d1(c) for c in label]
    if any(leftward):
        if any(stringprep.in_table_d2(c) for c in label):
            raise UnicodeError("Violation of BIDI requirement 2")
        if not leftward[0] or not leftward[-1]:
            raise UnicodeError("Violation of BIDI requirement 3")


def _ascii_label(label):
    """A text as bytes if it is a label of ASCII; None if it has other characters."""
    try:
        result = label.encode("ascii")
    except UnicodeError:
        return None
    if 0 < len(result) < 64:
        return result
    raise UnicodeError("label empty or too long")


def ToASCII(label):
    """A label as bytes; one with other characters than ASCII begins with "xn--"."""
    result = _ascii_label(label)
    if result is None:
        label = nameprep(label)
        result = _ascii_label(label)
    if result is not None:
        return result
    if label.lower().startswith(sace_prefix):
        raise UnicodeError("Label starts with ACE prefix")
    result = ace_prefix + label.encode("punycode")
    if len(result) < 64:
        return result
    raise UnicodeError("label empty or too long")


def ToUnicode(label):
    """The text that a label, text or bytes, stands for."""
    if len(label) > 1024:
        raise UnicodeError("label way too long")
    if isinstance(label, bytes):
        is_ascii = True
    else:
        is_ascii = label.isascii()
        if not is_ascii:
            label = nameprep(label)
        try:
            label = label.encode("ascii")
        except UnicodeError:
            raise UnicodeError("Invalid character in IDN label")
    if not label[:4].lower() == ace_prefix:
        return str(label, "ascii")
    result = label[len(ace_prefix):].decode("punycode")
    again = ToASCII(result)
    if str(label, "ascii").lower() != str(again, "ascii"):
        raise UnicodeError("IDNA does not round-trip", label, again)
    return result


def _check_strict(errors, word):
    if errors != "strict":
        raise UnicodeError(f"{word} error handling {errors}")


class Codec(codecs.Codec):
    """The functions of the codec: whole names."""

    def encode(self, input, errors="strict"):
        """(bytes, how many characters)"""
        _check_strict(errors, "unsupported")
        if not input:
            return b"", 0
        if input.isascii():
            labels = input.encode("ascii").split(b".")
            if any(not 0 < len(label) < 64 for label in labels[:-1]):
                raise UnicodeError("label empty or too long")
            if len(labels[-1]) >= 64:
                raise UnicodeError("label too long")
            return input.encode("ascii"), len(input)
        labels = dots.split(input)
        end = [""] if not labels[-1] else []
        parts = [ToASCII(label) for label in labels[:len(labels) - len(end)]]
        return b".".join(parts + [b""] * len(end)), len(input)

    def decode(self, input, errors="strict"):
        """(text, how many bytes)"""
        _check_strict(errors, "Unsupported")
        if not input:
            return "", 0
        if not isinstance(input, bytes):
            input = bytes(input)
        if ace_prefix not in input:
            return input.decode("ascii"), len(input)
        labels = input.split(b".")
        end = "." if not labels[-1] else ""
        return ".".join(map(ToUnicode, labels[:-1] if end else labels)) + end, len(input)


class IncrementalEncoder(codecs.BufferedIncrementalEncoder):
    """Encodes whole labels; what follows the last dot is kept back."""

    def _buffer_encode(self, input, errors, final):
        _check_strict(errors, "unsupported")
        labels = dots.split(input)
        kept = "" if final or not labels[-1] else labels[-1]
        end = b"." if not labels[-1] or (kept and len(labels) > 1) else b""
        parts = labels[:-1] if end or kept else labels
        if not input:
            parts, end = [], b""
        return b".".join(map(ToASCII, parts)) + end, len(input) - len(kept)


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    """Decodes whole labels; what follows the last dot is kept back."""

    def _buffer_decode(self, input, errors, final):
        _check_strict(errors, "Unsupported")
        if not isinstance(input, bytes):
            raise UnicodeError("Unsupported input type")
        labels = str(input, "ascii").split(".")
        kept = "" if final or not labels[-1] else labels[-1]
        end = "." if not labels[-1] or (kept and len(labels) > 1) else ""
        parts = labels[:-1] if end or kept else labels
        if not input:
            parts, end = [], ""
        return ".".join(map(ToUnicode, parts)) + end, len(input) - len(kept)


class StreamWriter(Codec, codecs.StreamWriter):
    """Writes to a stream."""


class StreamReader(Codec, codecs.StreamReader):
    """Reads from a stream."""


def getregentry():
    """The CodecInfo."""
    codec = Codec()
    return codecs.CodecInfo(name="idna", encode=codec.encode, decode=codec.decode,
                            incrementalencoder=IncrementalEncoder, incrementaldecoder=IncrementalDecoder,
                            streamreader=StreamReader, streamwriter=StreamWriter)
