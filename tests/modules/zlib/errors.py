import zlib


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, error)


c = b"x\x9cKLJN\xc2\x82\x00\xb2\x0c\x0b}"
g = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcb\xc8\x04\x00\xac*\x93\xd8\x02\x00\x00\x00"
t(zlib.decompress, c)  # expect: error Error -3 while decompressing data: incorrect data check
for data in b"", c[:-1], c + b"x", b"xx", c[:-4] + b"1234", b"\x78\x9c\x07", g, b"\x79\x9c", b"\x88\x1c", b"\x77\x85":
    t(zlib.decompress, data)
# expect: error Error -5 while decompressing data: incomplete or truncated stream
# expect: error Error -5 while decompressing data: incomplete or truncated stream
# expect: error Error -3 while decompressing data: incorrect data check
# expect: error Error -3 while decompressing data: incorrect header check
# expect: error Error -3 while decompressing data: incorrect data check
# expect: error Error -3 while decompressing data: invalid block type
# expect: error Error -3 while decompressing data: incorrect header check
# expect: error Error -3 while decompressing data: incorrect header check
# expect: error Error -3 while decompressing data: invalid window size
# expect: error Error -3 while decompressing data: unknown compression method
t(zlib.decompress, b"\x78\xbb\0\0\0\1")  # expect: error Error 2 while decompressing data
for data in b"\x07", b"\x01\1\0\1\0", b"\x04\x00", b"\x03\x00", b"\x03", b"\x0c\x10", b"\xfd\xff\xff", b"\x4b\x04\x01":
    t(zlib.decompress, data, -15)
# expect: error Error -3 while decompressing data: invalid block type
# expect: error Error -3 while decompressing data: invalid stored block lengths
# expect: error Error -5 while decompressing data: incomplete or truncated stream
# expect: b''
# expect: error Error -5 while decompressing data: incomplete or truncated stream
# expect: error Error -5 while decompressing data: incomplete or truncated stream
# expect: error Error -3 while decompressing data: too many length or distance symbols
# expect: error Error -5 while decompressing data: incomplete or truncated stream
for wbits in 7, 16, 0, 8, 9, -7, -16, 47, 48, 31:
    t(zlib.decompress, c, wbits)
# expect: error Error -2 while preparing to decompress data: inconsistent stream state
# expect: error Error -3 while decompressing data: incorrect header check
# expect: error Error -3 while decompressing data: incorrect data check
# expect: error Error -3 while decompressing data: invalid window size
# expect: error Error -3 while decompressing data: invalid window size
# expect: error Error -2 while preparing to decompress data: inconsistent stream state
# expect: error Error -2 while preparing to decompress data: inconsistent stream state
# expect: error Error -3 while decompressing data: incorrect data check
# expect: error Error -2 while preparing to decompress data: inconsistent stream state
# expect: error Error -3 while decompressing data: incorrect header check
for wbits in 7, -7, -16, 48:
    t(zlib.decompressobj, wbits)
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
for wbits in 31, 47, 15, -15:
    t(zlib.decompress, g, wbits)
# expect: b'hi'
# expect: b'hi'
# expect: error Error -3 while decompressing data: incorrect header check
# expect: error Error -3 while decompressing data: invalid block type
for data in g[:-1] + b"x", g[:-5] + b"x" + g[-4:], g[:2] + b"\7" + g[3:], g[:3] + b"\xe0" + g[4:], g[:-1]:
    t(zlib.decompress, data, 31)
# expect: error Error -3 while decompressing data: incorrect length check
# expect: error Error -3 while decompressing data: incorrect data check
# expect: error Error -3 while decompressing data: unknown compression method
# expect: error Error -3 while decompressing data: unknown header flags set
# expect: error Error -5 while decompressing data: incomplete or truncated stream
# extra field, name, comment, checksum of the header
t(zlib.decompress, g[:3] + b"\x1c" + g[4:10] + b"\3\0abcname\0comment\0" + g[10:], 31)  # expect: b'hi'
t(zlib.decompress, g[:3] + b"\x02" + g[4:10] + b"\0\0" + g[10:], 31)
# expect: error Error -3 while decompressing data: header crc mismatch
t(zlib.decompress, c, 15, -1)  # expect: ValueError bufsize must be non-negative
t(zlib.decompress, c, bufsize=1)  # expect: error Error -3 while decompressing data: incorrect data check
t(zlib.decompress, "a")  # expect: TypeError a bytes-like object is required, not 'str'
t(zlib.compress, "a")  # expect: TypeError a bytes-like object is required, not 'str'
t(zlib.compress, b"a", 10)  # expect: error Bad compression level
t(zlib.compress, b"a", wbits=7)  # expect: error Bad compression level
for options in (10,), (-2,), (6, 9), (6, 8, 7), (6, 8, 16), (6, 8, -8), (6, 8, 24), (6, 8, 15, 0), (6, 8, 15, 10), (6, 8, 15, 8, 5):
    t(zlib.compressobj, *options)
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
t(zlib.compressobj, zdict=3)  # expect: TypeError a bytes-like object is required, not 'int'
t(zlib.decompressobj, zdict=3)  # expect: TypeError zdict argument must support the buffer protocol
t(type(zlib.decompressobj()))  # expect: TypeError cannot create 'zlib.Decompress' instances
print(type(zlib.compressobj()), type(zlib.decompressobj()), zlib.error.__mro__)
# expect: <class 'zlib.Compress'> <class 'zlib.Decompress'> (<class 'zlib.error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)

co = zlib.compressobj()
co.flush()
t(co.compress, b"a")  # expect: error Error -2 while compressing data: inconsistent stream state
t(co.flush)  # expect: error Error -2 while flushing: inconsistent stream state
t(co.copy)  # expect: ValueError Inconsistent stream state
t(zlib.compressobj().flush, 9)  # expect: error Error -2 while flushing: inconsistent stream state
t(zlib.compressobj().flush, 0)  # expect: b''

d = zlib.decompressobj()
t(d.decompress, b"abcdef")  # expect: error Error -3 while decompressing data: incorrect header check
t(d.decompress, c)  # expect: error Error -3 while decompressing data: incorrect header check
d = zlib.decompressobj()
t(d.decompress, c, -1)  # expect: ValueError max_length must be non-negative
t(d.flush, 0)  # expect: ValueError length must be greater than zero
t(zlib.decompressobj().flush)  # expect: b''

t(zlib.adler32, b"abc")  # expect: 38600999
t(zlib.adler32, b"abc", -1)  # expect: 42074420
t(zlib.adler32, b"abc", 2**40 + 5)  # expect: 39387435
t(zlib.adler32, b"\xff" * 20000, 7)  # expect: 1949292138
t(zlib.crc32, b"abc", 2**40 + 5)  # expect: 871334697
t(zlib.crc32, b"abc", zlib.crc32(b"xyz"))  # expect: 1821799577
t(zlib.crc32, "a")  # expect: TypeError a bytes-like object is required, not 'str'
t(zlib.crc32, b"", 1.5)  # expect: TypeError 'float' object cannot be interpreted as an integer
