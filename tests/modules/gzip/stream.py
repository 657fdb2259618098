# Library, gzip: what a stream of compressed data can do beside reading all.
import gzip
import io

data = io.BytesIO()
with gzip.GzipFile("name.txt", "wb", 9, data, mtime=1700000000) as file:
    print(file.writable(), file.readable(), file.seekable(), file.mode, file.name, file.write(b"line one\nline two\n" * 20), file.tell())
    for wrong in (file.read, lambda: file.seek(-1), file.fileno):
        try:
            wrong()
        except OSError as error:
            print(type(error).__name__, error)
# expect: True False True 2 name.txt 360 360
# expect: OSError [Errno 9] read() on write-only GzipFile object
# expect: OSError Negative seek in write mode
# expect: UnsupportedOperation fileno






print(data.getvalue()[:10].hex(), data.getvalue()[10:19])  # expect: 1f8b080800f1536502ff b'name.txt\x00'
data.seek(0)
with gzip.GzipFile(fileobj=data) as file:
    print(file.read1(5), len(file.read1()) > 5, file.seek(0), file.readline(), file.peek(3)[:3], file.tell(), file.seek(9, 1), file.readinto(bytearray(4)), file.mtime)
    print(len(file.readlines()), file.read(), file.mode, file.name)
    for wrong in (lambda: file.write(b"x"),):
        try:
            wrong()
        except (OSError, ValueError) as error:
            print(type(error).__name__, error)
# expect: b'line ' True 0 b'line one\n' b'lin' 9 18 4 1700000000
# expect: 38 b'' 1 
# expect: OSError [Errno 9] write() on read-only GzipFile object




