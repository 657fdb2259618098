# io.BufferedRWPair: one stream to read, another to write
import io


class Raw(io.RawIOBase):
    def __init__(self, data=b"", name="", reads=True, writes=True):
        self.data, self.name, self.reads, self.writes = data, name, reads, writes
        self.out = b""

    def readable(self):
        return self.reads

    def writable(self):
        return self.writes

    def readinto(self, buffer):
        count = min(len(buffer), len(self.data), 4)
        buffer[:count] = self.data[:count]
        self.data = self.data[count:]
        return count

    def write(self, data):
        self.out += bytes(data)
        return len(data)

    def close(self):
        if self.name and not self.closed:
            print("close", self.name)
        super().close()


source, sink = Raw(b"abc\ndefghijklmnop"), Raw()
pair = io.BufferedRWPair(source, sink)
print(pair.readable(), pair.writable(), pair.seekable(), pair.isatty(), pair.closed, isinstance(pair, io.BufferedIOBase))
# expect: True True False False False True
print(pair.read(2), pair.read1(1), pair.peek(2), pair.readline())  # expect: b'ab' b'c' b'\n' b'\n'
buffer = bytearray(3)
print(pair.readinto(buffer), buffer, pair.readinto1(buffer), buffer)  # expect: 3 bytearray(b'gef') 1 bytearray(b'gef')
print(pair.read(3), pair.read(), pair.read(), pair.read1(5), pair.readline())  # expect: b'hij' b'klmnop' b'' b'' b''
print(pair.write(b"abc"), pair.flush(), sink.out, pair.writelines([b"d", b"ef"]), pair.flush(), sink.out)
# expect: 3 None b'abc' None None b'abcdef'

for bad in [lambda: pair.seek(0), lambda: pair.tell(), lambda: pair.truncate(), lambda: pair.fileno(), lambda: pair.detach(),
            lambda: pair.write("s"), lambda: io.BufferedRWPair(source, sink, 0), lambda: io.BufferedRWPair(1, 2),
            lambda: io.BufferedRWPair(Raw(reads=False), sink), lambda: io.BufferedRWPair(source, Raw(writes=False))]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation truncate
# expect: UnsupportedOperation fileno
# expect: UnsupportedOperation detach
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError buffer size must be strictly positive
# expect: AttributeError 'int' object has no attribute 'readable'
# expect: UnsupportedOperation File or stream is not readable.
# expect: UnsupportedOperation File or stream is not writable.
try:
    io.BufferedRWPair(source)
except TypeError:
    print("TypeError")
# expect: TypeError

print(pair.write(b"rest"), pair.close(), pair.closed, source.closed, sink.closed, sink.out, pair.close())
# expect: 4 None True True True b'abcdefrest' None
for bad in [lambda: pair.read(), lambda: pair.read1(), lambda: pair.write(b""), lambda: pair.flush(), lambda: pair.isatty(),
            lambda: pair.peek(), lambda: pair.readline(), lambda: next(pair)]:
    try:
        print(bad())
    except ValueError as e:
        print("ValueError")
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: ValueError
# expect: ValueError

with io.BufferedRWPair(Raw(b"x\ny", "reader"), Raw(b"", "writer"), 16) as pair:
    print(list(pair), pair.readlines())
# expect: [b'x\n', b'y'] []
# expect: close writer
# expect: close reader
print(pair.closed)  # expect: True
print(io.BufferedRWPair(io.BytesIO(b"one\ntwo"), io.BytesIO()).readlines())  # expect: [b'one\n', b'two']
