"""Quoted-printable: bytes as text for mail, most letters as they are, others as =XX."""

from binascii import a2b_qp, b2a_qp

__all__ = ["encode", "decode", "encodestring", "decodestring"]

ESCAPE = b"="
MAXLINESIZE = 76
HEX = b"0123456789ABCDEF"
EMPTYSTRING = b""


def encode(input, output, quotetabs, header=False):
    """Encode a file of bytes into another. quotetabs: also blanks and tabulators; header: blanks as _."""
    output.write(encodestring(input.read(), quotetabs, header))


def decode(input, output, header=False):
    """Decode a file of bytes into another."""
    output.write(decodestring(input.read(), header))


def encodestring(s, quotetabs=False, header=False):
    """The encoded form of bytes."""
    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decodestring(s, header=False):
    """The bytes of an encoded form; what is no escape stays."""
    return a2b_qp(s, header=header)


def needsquoting(c, quotetabs, header):
    """Whether a byte must be written as an escape."""
    assert isinstance(c, bytes)
    if c in b" \t":
        return quotetabs
    if c == b"_":
        return header
    return c == ESCAPE or not b" " <= c <= b"~"


def quote(c):
    """The escape of a byte."""
    assert isinstance(c, bytes) and len(c) == 1
    return b"=%02X" % ord(c)


def ishex(c):
    """Whether a byte is a hexadecimal digit."""
    assert isinstance(c, bytes)
    return c in b"0123456789abcdefABCDEF"


def unhex(s):
    """The number that hexadecimal digits mean."""
    return int(s, 16)
