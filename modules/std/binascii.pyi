"""Bytes as hex or base64 text, and checksums."""

def a2b_base64(data: object, /, *, strict_mode: bool = False) -> bytes:
    """The bytes that base64 text spells; strict_mode: Error for anything else in it."""
def b2a_base64(data: object, /, *, newline: bool = True) -> bytes:
    """Bytes as base64, with a newline at the end by default."""
def a2b_hex(hexstr: object, /) -> bytes:
    """The bytes that pairs of hex digits spell; Error if the text is none."""
def b2a_hex(data: object, sep: object = ..., bytes_per_sep: object = 1) -> bytes:
    """Two hex digits per byte; sep goes between groups of bytes_per_sep."""
def hexlify(data: object, sep: object = ..., bytes_per_sep: object = 1) -> bytes:
    """Two hex digits per byte; sep goes between groups of bytes_per_sep."""
def unhexlify(hexstr: object, /) -> bytes:
    """The bytes that pairs of hex digits spell; Error if the text is none."""
def a2b_qp(data: object, header: bool = False) -> bytes:
    """The bytes of quoted-printable text; header: _ is a blank."""
def b2a_qp(data: object, quotetabs: bool = False, istext: bool = True, header: bool = False) -> bytes:
    """Bytes as quoted-printable text. quotetabs: blanks and tabulators are coded too; istext: line ends are none of the
    data; header: blanks are _."""
def a2b_uu(data: object, /) -> bytes:
    """The bytes of a line of uuencoded text."""
def b2a_uu(data: object, /, *, backtick: bool = False) -> bytes:
    """At most 45 bytes as a line of uuencoded text; backtick: zeros are ` instead of blanks."""
def crc32(data: object, crc: object = 0, /) -> int:
    """CRC-32 of the data; crc is that of what came before."""
def crc_hqx(data: object, crc: object, /) -> int:
    """The 16-bit CRC-CCITT of the data; crc is that of what came before."""

@c_name("binascii_Error")
class Error(ValueError):
    """The text cannot be decoded."""

@c_name("binascii_Incomplete")
class Incomplete(Exception):
    """Never raised."""
