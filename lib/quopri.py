"""Quoted-printable: bytes as text for mail, most letters as they are, others as =XX."""

from binascii import a2b_qp, b2a_qp

__all__ = ["encode", "decode", "encodestring", "decodestring"]


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
