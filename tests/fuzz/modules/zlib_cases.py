"""Data compressed by CPython and read here, compressed here and read again, checksums, and the encodings of binascii and base64."""

import zlib

PROGRAM = """
import base64, binascii, gzip, zlib
def there_and_back(data, level, bits):
    compressor = zlib.compressobj(level, zlib.DEFLATED, bits)
    packed = compressor.compress(data[:7]) + compressor.flush(zlib.Z_SYNC_FLUSH) + compressor.compress(data[7:]) + compressor.flush()
    return zlib.decompress(packed, bits) == data, gzip.decompress(gzip.compress(data, level % 10)) == data
def in_pieces(packed, bits, size, most):
    reader, result = zlib.decompressobj(bits), b""
    for at in range(0, len(packed), size):
        if reader.eof:
            break  # what CPython keeps as unconsumed_tail then is no promise
        result += reader.decompress(reader.unconsumed_tail + packed[at : at + size], most)
    while reader.unconsumed_tail and not reader.eof:
        result += reader.decompress(reader.unconsumed_tail, most)
    return result + (b"" if reader.eof else reader.flush()), reader.eof, reader.unused_data
"""


def data_of(source):
    kind = source.random()
    if kind < 0.3:
        return source.randbytes(source.randint(0, 60))
    if kind < 0.6:
        return bytes(source.choice(b"ab \n=_") for _ in range(source.randint(0, 200)))
    return source.randbytes(source.randint(1, 5)) * source.randint(1, 80)


def agrees(case, ours, theirs):
    return "in_pieces" in case and ours.startswith("'error: Error -3") and "False" in theirs  # zlib waits for more bits before it complains


def cases(source):
    while True:
        data = data_of(source)
        bits = source.choice((-15, 15, 31, -9, 12))
        kind = source.random()
        if kind < 0.25:
            yield f"there_and_back({data!r}, {source.randint(-1, 9)}, {bits})"
        elif kind < 0.6:
            packer = zlib.compressobj(source.randint(0, 9), zlib.DEFLATED, bits, 8, source.choice((0, 1, 2, 3, 4)))
            packed = packer.compress(data) + packer.flush() + source.choice((b"", b"", b"more"))
            if source.random() < 0.3 and packed:
                at = source.randrange(len(packed))
                packed = packed[:at] + bytes([source.randrange(256)]) * source.randint(0, 1) + packed[at + 1 :]
            yield f"zlib.decompress({packed!r}, {bits})" if source.random() < 0.3 else f"in_pieces({packed!r}, {bits}, {source.randint(1, 40)}, {source.choice((0, 1, 7, 100))})"
        elif kind < 0.75:
            text = source.choice(("base64.b64encode", "base64.b32encode", "base64.b85encode", "base64.a85encode", "binascii.hexlify", "binascii.b2a_qp", "base64.encodebytes", "base64.b16encode"))
            yield f"{text}({data!r})"
        elif kind < 0.85:
            yield f"zlib.crc32({data!r}), zlib.adler32({data!r}, {source.randrange(1 << 32)}), binascii.crc_hqx({data!r}, 0)"
        else:
            text = bytes(source.choice(b"abAB19+/= \n_-\xff") for _ in range(source.randint(0, 16)))
            yield f"{source.choice(('base64.b64decode', 'binascii.a2b_base64', 'base64.b32decode', 'base64.b85decode', 'binascii.unhexlify', 'binascii.a2b_qp', 'base64.urlsafe_b64decode'))}({text!r})"
