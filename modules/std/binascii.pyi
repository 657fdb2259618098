"""Conversion between binary data and ASCII"""

def a2b_base64(data: object, /, *, strict_mode: bool = False) -> bytes:
    """Decode a line of base64 data."""
def b2a_base64(data: object, /, *, newline: bool = True) -> bytes:
    """Base64-code line of data."""
def a2b_hex(hexstr: object, /) -> bytes:
    """Binary data of hexadecimal representation."""
def b2a_hex(data: object, sep: object = ..., bytes_per_sep: int = 1) -> bytes:
    """Hexadecimal representation of binary data."""
def hexlify(data: object, sep: object = ..., bytes_per_sep: int = 1) -> bytes:
    """Hexadecimal representation of binary data."""
def unhexlify(hexstr: object, /) -> bytes:
    """Binary data of hexadecimal representation."""
def crc32(data: object, crc: object = 0, /) -> int:
    """Compute CRC-32 incrementally."""
def crc_hqx(data: object, crc: object, /) -> int:
    """Compute CRC-CCITT incrementally."""

@c_name("binascii_Error")
class Error(ValueError): ...

@c_name("binascii_Incomplete")
class Incomplete(Exception): ...
