"""The first byte chooses a format; the rest is data, to decompress and to compress. In pieces as whole."""

import gzip
import zlib

SEEDS = [
    b"\x0fx\x9cK\xcaL\xceH\xcd\xc9\xc9W(\xcf/\xcaI\x01\x00\x1a\x0b\x04]",
    b"\x1f\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\xcbH\xcd\xc9\xc9\x07\x00\x86\xa6\x106\x05\x00\x00\x00",
    b"\x2f" + b"abcabcabcabc" * 20,
    b"\x3fx\xbb\x02\xf9\x02\xa0K\x04\x00",
]
WORDS = [b"x\x9c", b"x\xda", b"x\x01", b"\x1f\x8b\x08\x00", b"\x1f\x8b\x08\x1f", b"\x00\x00\xff\xff", b"\x03\x00"]
FORMATS = (15, -15, 31, 47, 0, 9, -9, 25)


def whole(data, bits):
    """What the data says, or why it cannot be decompressed."""
    stream = zlib.decompressobj(bits)
    try:
        return stream.decompress(data) + stream.flush(), stream.eof
    except zlib.error as error:
        return str(error)


def pieces(data, bits, step):
    stream = zlib.decompressobj(bits)
    result = []
    try:
        for start in range(0, len(data), step):
            rest = stream.unconsumed_tail + data[start:start + step]
            result.append(stream.decompress(rest, step))
            assert len(result[-1]) <= step
        result.append(stream.flush())
    except zlib.error as error:
        return str(error)
    return b"".join(result), stream.eof  # what is behind the end comes back twice, as from CPython


def check_compress(data, choice):
    bits = FORMATS[choice % 3]
    stream = zlib.compressobj(choice % 10, zlib.DEFLATED, bits, 1 + choice % 9, choice % 5)
    middle = len(data) // 2
    first = stream.compress(data[:middle]) + stream.flush((zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH)[choice % 2])
    twin = stream.copy()
    packed = first + stream.compress(data[middle:]) + stream.flush()
    assert packed == first + twin.compress(data[middle:]) + twin.flush()
    assert zlib.decompress(packed, bits) == data
    assert zlib.decompress(zlib.compress(data, choice % 10)) == data


def run(data):
    if not data:
        return
    choice, data = data[0], data[1:]
    bits = FORMATS[choice >> 4 & 7]
    assert whole(data, bits) == pieces(data, bits, 1 + choice % 16), (bits, data)
    try:
        gzip.decompress(data)
    except (gzip.BadGzipFile, EOFError, zlib.error):
        pass
    check_compress(data, choice)
    middle = choice % (len(data) + 1)
    for checksum in (zlib.crc32, zlib.adler32):
        assert checksum(data) == checksum(data[middle:], checksum(data[:middle]))
