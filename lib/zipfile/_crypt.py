"""The traditional encryption of entries (PKWARE's APPNOTE, 6.1): enough to read them, no protection for secrets."""

import zlib
from array import array


def _table():
    """The checksum's table: what each byte changes."""
    return array("L" if array("L").itemsize == 4 else "I", (zlib.crc32(bytes((n,)), 0xFFFFFFFF) ^ 0xFFFFFFFF for n in range(256)))


class Decrypter:
    """Decrypts bytes in their order."""

    def __init__(self, password):
        self._crc = _table()
        self._keys = 305419896, 591751049, 878082192
        for byte in password:
            self._keys = self._next(*self._keys, byte)

    def _next(self, one, two, three, byte):
        crc = self._crc
        one = one >> 8 ^ crc[(one ^ byte) & 255]
        two = ((two + (one & 255)) * 134775813 + 1) & 0xFFFFFFFF
        return one, two, three >> 8 ^ crc[(three ^ two >> 24) & 255]

    def decrypt(self, data):
        """The plain bytes."""
        keys, result = self._keys, bytearray(data)
        for at, byte in enumerate(data):
            key = keys[2] | 2
            result[at] = byte = byte ^ (key * (key ^ 1) >> 8 & 255)
            keys = self._next(*keys, byte)
        self._keys = keys
        return bytes(result)
