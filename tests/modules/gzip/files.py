# gzip: files, text, bytes, and what is wrong in them.
# native: error numbers differ in WebAssembly
# heap: runs in 300K: compressing takes 48 KB
import gzip
import io


def t(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as error:
        print(type(error).__name__, error)


c = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xcbH\xcd\xc9\xc9\x07\x00\x86\xa6\x106\x05\x00\x00\x00"
named = c[:3] + b"\x1c" + c[4:10] + b"\3\0abcname\0comment\0" + c[10:]
damaged = (b"xx", c[:-1], c[:5], c + b"xx", c[:-4] + b"\0" * 4, c[:2] + b"\7" + c[3:], b"", c[:12])
for data in damaged + (c, c + c, c + b"\0\0" + c + b"\0", named):
    t(gzip.decompress, data)
    t(gzip.GzipFile(fileobj=io.BytesIO(data)).read)
# expect: BadGzipFile Not a gzipped file (b'xx')
# expect: BadGzipFile Not a gzipped file (b'xx')
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: BadGzipFile Not a gzipped file (b'xx')
# expect: BadGzipFile Not a gzipped file (b'xx')
# expect: BadGzipFile Incorrect length of data produced
# expect: BadGzipFile Incorrect length of data produced
# expect: BadGzipFile Unknown compression method
# expect: BadGzipFile Unknown compression method
# expect: b''
# expect: b''
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: EOFError Compressed file ended before the end-of-stream marker was reached
# expect: b'hello'
# expect: b'hello'
# expect: b'hellohello'
# expect: b'hellohello'
# expect: b'hellohello'
# expect: b'hellohello'
# expect: b'hello'
# expect: b'hello'
t(gzip.GzipFile(fileobj=io.BytesIO(c[:-8] + b"\0" * 8)).read)  # expect: BadGzipFile CRC check failed 0x0 != 0x3610a686
for size in 0, 1, 1000, 20000:
    data = b"0123456789abcdef" * (size // 16) + b"x" * (size % 16)
    print(gzip.decompress(gzip.compress(data)) == data, gzip.decompress(gzip.compress(data, 1, mtime=5)) == data)
# expect: True True
# expect: True True
# expect: True True
# expect: True True
print(gzip.compress(b"", mtime=7)[:8])  # expect: b'\x1f\x8b\x08\x00\x07\x00\x00\x00'

f = gzip.GzipFile(fileobj=io.BytesIO(c + c))
t(f.read, 3)  # expect: b'hel'
t(f.read)  # expect: b'lohello'
t(f.tell)  # expect: 10
t(f.seek, 1)  # expect: 1
t(f.read)  # expect: b'ellohello'
t(f.seek, -3, 2)  # expect: 7
t(f.read)  # expect: b'llo'
t(f.write, b"x")  # expect: OSError [Errno 9] write() on read-only GzipFile object
print(f.mode, f.readable(), f.writable(), f.seekable(), f.closed, f.mtime)  # expect: 1 True False True False 0
f.close()
t(f.read)  # expect: ValueError I/O operation on closed file
print(f.closed)  # expect: True

b = io.BytesIO()
with gzip.GzipFile("n.gz", "wb", fileobj=b, mtime=5) as f:
    t(f.write, b"abc")
    t(f.read)
    t(f.tell)
    f.seek(10)  # CPython 3.12.1 returns 3, where it was before
    t(f.seek, 3)
    t(f.flush)
    print(f.mode, f.name)
# expect: 3
# expect: OSError [Errno 9] read() on write-only GzipFile object
# expect: 3
# expect: OSError Negative seek in write mode
# expect: None
# expect: 2 n.gz
print(b.getvalue()[:12], gzip.decompress(b.getvalue()))
# expect: b'\x1f\x8b\x08\x08\x05\x00\x00\x00\x02\xffn\x00' b'abc\x00\x00\x00\x00\x00\x00\x00'

f = gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"a\nb\nlonger\nc")))
print(list(f))  # expect: [b'a\n', b'b\n', b'longer\n', b'c']
f.rewind()
buffer = bytearray(2)
print(f.readline(), f.readinto(buffer), buffer, f.readline(3), f.peek(1)[:1], f.readlines())
# expect: b'a\n' 2 bytearray(b'b\n') b'lon' b'g' [b'ger\n', b'c']

b = io.BytesIO()
with gzip.open(b, "wt", encoding="utf-8") as f:
    f.write("häuser\nund\n")
b.seek(0)
with gzip.open(b, "rt", encoding="utf-8") as f:
    print(f.read())
# expect: häuser
# expect: und
# expect

t(gzip.open, "x", "rx")  # expect: ValueError must have exactly one of create/read/write/append mode
t(gzip.open, 3)  # expect: TypeError filename must be a str or bytes object, or a file
t(gzip.open, "x", "rb", encoding="a")  # expect: ValueError Argument 'encoding' not supported in binary mode
t(gzip.open, "x", "rbt")  # expect: ValueError Invalid mode: 'rbt'
t(gzip.GzipFile, "x", "rt")  # expect: ValueError Invalid mode: 'rt'
t(gzip.GzipFile, "x", "q")  # expect: ValueError invalid mode: 'qb'
print(gzip.BadGzipFile.__mro__)
# expect: (<class 'gzip.BadGzipFile'>, <class 'OSError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
