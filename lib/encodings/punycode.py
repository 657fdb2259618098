"""Punycode (RFC 3492): any text in letters, digits and hyphens of ASCII."""

import codecs

__all__ = ["getregentry", "punycode_decode", "punycode_encode"]

_BASE, _T_MIN, _T_MAX, _SKEW, _DAMP = 36, 1, 26, 38, 700
_FIRST_CODE, _FIRST_BIAS = 128, 72
_DIGITS = b"abcdefghijklmnopqrstuvwxyz0123456789"


def _threshold(place, bias):
    return min(max(_BASE * (place + 1) - bias, _T_MIN), _T_MAX)


def _next_bias(delta, is_first, length):
    delta //= _DAMP if is_first else 2
    delta += delta // length
    divisions = 0
    while delta > (_BASE - _T_MIN) * _T_MAX // 2:
        delta //= _BASE - _T_MIN
        divisions += _BASE
    return divisions + _BASE * delta // (delta + _SKEW)


def _write_number(number, bias):
    """A number in digits of variable weight."""
    result = bytearray()
    while True:
        threshold = _threshold(len(result), bias)
        if number < threshold:
            result.append(_DIGITS[number])
            return result
        number, digit = divmod(number - threshold, _BASE - threshold)
        result.append(_DIGITS[threshold + digit])


def punycode_encode(text):
    """Text as Punycode."""
    basic = bytes(ord(c) for c in text if c < "\x80")
    result = bytearray(basic + b"-" if basic else b"")
    delta, bias, done, code = 0, _FIRST_BIAS, len(basic), _FIRST_CODE
    for character in sorted({c for c in text if c >= "\x80"}):
        delta += (ord(character) - code) * (done + 1)
        for c in text:
            if c < character:
                delta += 1
            elif c == character:
                result += _write_number(delta, bias)
                bias = _next_bias(delta, done == len(basic), done + 1)
                delta = 0
                done += 1
        delta += 1
        code = ord(character) + 1
    return bytes(result)


def _read_number(text, at, bias, errors):
    """(number, index behind it) of digits of variable weight; None as number where they are wrong."""
    result, weight, place = 0, 1, 0
    while True:
        if at == len(text):
            if errors == "strict":
                raise UnicodeError("incomplete punicode string")
            return None, at + 1
        digit = _DIGITS.find(text[at].lower().encode())
        at += 1
        if digit < 0:
            if errors == "strict":
                raise UnicodeError("Invalid extended code point '%s'" % text[at - 1])
            return None, at
        threshold = _threshold(place, bias)
        result += digit * weight
        if digit < threshold:
            return result, at
        weight *= _BASE - threshold
        place += 1


def _insert(base, extended, errors):
    """The text of ASCII characters with those that the numbers describe."""
    characters = list(base)
    code, position, bias, at = _FIRST_CODE, -1, _FIRST_BIAS, 0
    while at < len(extended):
        delta, end = _read_number(extended, at, bias, errors)
        if delta is None:
            break
        position += delta + 1
        code += position // (len(characters) + 1)
        if code > 0x10FFFF:
            if errors == "strict":
                raise UnicodeError("Invalid character U+%x" % code)
            code = ord("?")
        position %= len(characters) + 1
        characters.insert(position, chr(code))
        bias = _next_bias(delta, at == 0, len(characters))
        at = end
    return "".join(characters)


def punycode_decode(text, errors):
    """The text that Punycode stands for. What errors is for, "strict", "ignore" or "replace", is what is not ASCII."""
    if isinstance(text, str):
        text = text.encode("ascii")
    if isinstance(text, memoryview):
        text = bytes(text)
    base, hyphen, extended = text.rpartition(b"-")
    return _insert(str(base, "ascii", errors), str(extended, "ascii"), errors)


class Codec(codecs.Codec):
    """The functions of the codec."""

    def encode(self, input, errors="strict"):
        """(bytes, how many characters)"""
        return punycode_encode(input), len(input)

    def decode(self, input, errors="strict"):
        """(text, how many bytes)"""
        if errors not in ("strict", "replace", "ignore"):
            raise UnicodeError("Unsupported error handling " + errors)
        return punycode_decode(input, errors), len(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    """Encodes each part for itself."""

    def encode(self, input, final=False):
        """Bytes"""
        return punycode_encode(input)


class IncrementalDecoder(codecs.IncrementalDecoder):
    """Decodes each part for itself."""

    def decode(self, input, final=False):
        """Text"""
        if self.errors not in ("strict", "replace", "ignore"):
            raise UnicodeError("Unsupported error handling " + self.errors)
        return punycode_decode(input, self.errors)


class StreamWriter(Codec, codecs.StreamWriter):
    """Writes to a stream."""


class StreamReader(Codec, codecs.StreamReader):
    """Reads from a stream."""


def getregentry():
    """The CodecInfo."""
    codec = Codec()
    return codecs.CodecInfo(name="punycode", encode=codec.encode, decode=codec.decode,
                            incrementalencoder=IncrementalEncoder, incrementaldecoder=IncrementalDecoder,
                            streamreader=StreamReader, streamwriter=StreamWriter)
