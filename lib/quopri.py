"""Quoted-printable: bytes as text for mail, most letters as they are, others as =XX."""

__all__ = ["encode", "decode", "encodestring", "decodestring"]

_HEX = b"0123456789ABCDEFabcdef"


def encode(input, output, quotetabs, header=False):
    """Encode a file of bytes into another. quotetabs: also blanks and tabulators; header: blanks as _."""
    output.write(encodestring(input.read(), quotetabs, header))


def decode(input, output, header=False):
    """Decode a file of bytes into another."""
    output.write(decodestring(input.read(), header))


def encodestring(s, quotetabs=False, header=False):
    """The encoded form of bytes."""
    lines = bytes(s).split(b"\n")
    return b"\n".join(_encode_line(line, quotetabs, header) for line in lines)


def _encode_line(line, quotetabs, header):
    pieces = [_encode_byte(code, quotetabs, header) for code in line]
    if line.endswith((b" ", b"\t")):
        pieces[-1] = b"=%02X" % line[-1]
    return _fold(pieces)


def _encode_byte(code, quote_blank, header):
    if code == 32 and header and not quote_blank:
        return b"_"
    blank = code in b" \t"
    plain = not quote_blank if blank else code == 13 or 33 <= code <= 126 and code != 61 and not (header and code == 95)
    return bytes((code,)) if plain else b"=%02X" % code


def _fold(pieces):
    """The pieces in lines of at most 76 bytes, all but the last of which end in '='."""
    lines = [b""]
    for number, piece in enumerate(pieces):
        limit = 76 if number == len(pieces) - 1 else 75
        if len(lines[-1]) + len(piece) > limit:
            lines.append(b"")
        lines[-1] += piece
    return b"=\n".join(lines)


def decodestring(s, header=False):
    """The bytes of an encoded form; what is no escape stays."""
    if isinstance(s, str):
        s = s.encode("ascii")
    parts = bytes(s).replace(b"==", b"=").split(b"=")
    result = [parts[0]]
    for part in parts[1:]:
        if len(part) >= 2 and part[0] in _HEX and part[1] in _HEX:
            result.append(bytes((int(part[:2], 16),)) + _blanks(part[2:], header))
        elif part[:1] == b"\n" or part[:2] == b"\r\n":
            result.append(_blanks(part[part.index(b"\n") + 1:], header))
        else:
            result.append(b"=" + _blanks(part, header))
    result[0] = _blanks(parts[0], header)
    return b"".join(result)


def _blanks(part, header):
    return part.replace(b"_", b" ") if header else part
