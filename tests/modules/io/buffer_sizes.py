# Buffers of a chosen size over Python's raw streams; detached, blocking and failing streams
import io


def shown(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Sink(io.RawIOBase):
    def __init__(self, most=4):
        self.pieces, self.most = [], most

    def writable(self):
        return True

    def write(self, data):
        self.pieces.append(bytes(data))
        return min(len(data), self.most)


sink = Sink()
stream = io.BufferedWriter(sink, 6)
print(stream.write(b"abc"), sink.pieces)  # expect: 3 []
print(stream.write(b"defgh"), sink.pieces)  # expect: 5 [b'abc']
stream.flush()
print(sink.pieces)  # expect: [b'abc', b'defgh', b'h']
print(stream.write(b"x" * 20), sink.pieces[3:])
# expect: 20 [b'xxxxxxxxxxxxxxxxxxxx', b'xxxxxxxxxxxxxxxx', b'xxxxxxxxxxxx', b'xxxxxxxx']
stream.flush()
print(sink.pieces[-1], stream.closed, sink.closed)  # expect: b'xxxx' False False
sink.close()
print(stream.closed)  # expect: True


class Source(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, buffer):
        if self.data is None:
            return None
        count = min(len(buffer), len(self.data), 3)
        buffer[:count], self.data = self.data[:count], self.data[count:]
        return count


stream = io.BufferedReader(Source(b"0123456789abcdef"), 5)
print(stream.peek(), stream.read(2), stream.read1(), stream.read1(100), stream.read(), stream.read())
# expect: b'012' b'01' b'2' b'345' b'6789abcdef' b''
print(shown(stream.read1, None), shown(stream.read, -2))
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer ValueError: read length must be non-negative or -1
stream = io.BufferedReader(Source(None))
print(stream.read(), stream.read(3), stream.read1(3))  # expect: None None b''
stream = io.BufferedWriter(Sink())
print(type(stream.detach()).__name__, stream.raw)  # expect: Sink None
for call in (lambda: stream.write(b""), stream.flush, stream.detach, stream.close, lambda: stream.closed):
    print(shown(call))
# expect: ValueError: raw stream has been detached
# expect: ValueError: raw stream has been detached
# expect: ValueError: raw stream has been detached
# expect: ValueError: raw stream has been detached
# expect: ValueError: raw stream has been detached


class Full(Sink):
    def write(self, data):
        return None


stream = io.BufferedWriter(Full(), 4)
stream.write(b"ab")
try:
    stream.write(b"cdefgh")
except BlockingIOError as error:
    print(error.characters_written)
# expect: 2


class Broken(Sink):
    def write(self, data):
        raise OSError("broken")

    def close(self):
        print("closing")
        super().close()


stream = io.BufferedWriter(Broken())
stream.write(b"x")
print(shown(stream.close), stream.closed)
# expect: closing
# expect: OSError: broken True
data = io.BytesIO(b"hello")
with data.getbuffer() as view:
    print(shown(data.write, b"x"), shown(data.truncate, 1), shown(data.close))
# expect: BufferError: Existing exports of data: object cannot be re-sized BufferError: Existing exports of data: object cannot be re-sized BufferError: Existing exports of data: object cannot be re-sized
print(data.write(b"J"), data.getvalue(), shown(open, "x", "rr"))  # expect: 1 b'Jello' ValueError: invalid mode: 'rr'
