# Library, gzip: what the buffered reader of a file does, short and odd files, levels and times.
import gzip
import io
import struct
import zlib

DATA = b"".join([b"line %d\n" % number for number in range(40)])


def told(function, *args, **options):
    try:
        return function(*args, **options)
    except (OSError, EOFError, TypeError, ValueError, zlib.error, struct.error) as error:
        return f"{type(error).__name__}: {error}"


packed = gzip.compress(DATA, mtime=0)
file = gzip.GzipFile(fileobj=io.BytesIO(packed))
print(file.peek(3)[:3], file.tell(), file.read(4), file.tell(), file.read1(3))  # expect: b'lin' 0 b'line' 4 b' 0\n'
buffer = bytearray(4)
print(file.readinto(buffer), buffer, file.readinto1(buffer), buffer)  # expect: 4 bytearray(b' 1\nl') 4 bytearray(b' 1\nl')
print(file.seek(-9, io.SEEK_END), file.read(), file.read(5), file.peek(1), file.read1(4))
# expect: 301 b'\nline 39\n' b'' b'' b''
print(file.seek(7), file.readline(), file.seek(3, io.SEEK_CUR), file.readline(2), file.seek(10000), file.read(1))
# expect: 7 b'line 1\n' 17 b'e ' 310 b''
for wrong in ("a", 1.5):
    print(told(file.read, wrong))
    print(told(file.seek, wrong))
# expect: TypeError: argument should be integer or None, not 'str'
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: argument should be integer or None, not 'float'
# expect: TypeError: 'float' object cannot be interpreted as an integer
print(told(file.readinto, b"fixed"))  # expect: TypeError: readinto() argument must be read-write bytes-like object, not bytes
print(told(file.seek, 0, 5))  # expect: ValueError: whence value 5 unsupported
file.rewind()
print(len(list(file)), told(file.write, b""))  # expect: 40 OSError: [Errno 9] write() on read-only GzipFile object
file.close()
for method in (file.read, file.read1, file.readline, file.tell):
    print(told(method))
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file

out = gzip.GzipFile(fileobj=io.BytesIO(), mode="w")
for method in (out.read, out.read1, out.readline, out.rewind):
    print(told(method))
# expect: OSError: [Errno 9] read() on write-only GzipFile object
# expect: OSError: [Errno 9] read1() on write-only GzipFile object
# expect: UnsupportedOperation: read
# expect: OSError: Can't rewind in write mode
print(told(out.peek, 1), told(out.readinto, buffer), told(out.seek, -1, 1), told(out.seek, 0, 2))
# expect: OSError: [Errno 9] peek() on write-only GzipFile object OSError: [Errno 9] read() on write-only GzipFile object OSError: Negative seek in write mode ValueError: Seek from end not supported
out.close()

print(told(gzip.decompress, packed[:1]), told(gzip.GzipFile(fileobj=io.BytesIO(packed[:1])).read))
# expect: BadGzipFile: Not a gzipped file (b'\x1f') BadGzipFile: Not a gzipped file (b'\x1f')
for size in (2, 5, 12, -4):
    print(told(gzip.decompress, packed[:size]))
# expect: EOFError: Compressed file ended before the end-of-stream marker was reached
# expect: EOFError: Compressed file ended before the end-of-stream marker was reached
# expect: EOFError: Compressed file ended before the end-of-stream marker was reached
# expect: EOFError: Compressed file ended before the end-of-stream marker was reached
print(gzip.decompress(packed + bytes(3)) == DATA, told(gzip.decompress, packed + b"junk"))
# expect: True BadGzipFile: Not a gzipped file (b'ju')
for level in (0, 1, 9):
    print(gzip.compress(b"abc", level, mtime=0)[:10], gzip.compress(b"abc", level, mtime=5)[:10])
# expect: b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03' b'\x1f\x8b\x08\x00\x05\x00\x00\x00\x00\xff'
# expect: b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03' b'\x1f\x8b\x08\x00\x05\x00\x00\x00\x04\xff'
# expect: b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03' b'\x1f\x8b\x08\x00\x05\x00\x00\x00\x02\xff'
print(told(gzip.compress, b"abc", 10), told(gzip.compress, b"abc", mtime=1 << 32), told(gzip.compress, b"abc", mtime=-1))
# expect: error: Bad compression level error: 'L' format requires 0 <= number <= 4294967295 error: 'L' format requires 0 <= number <= 4294967295
