# Streams written in Python: RawIOBase below the buffered classes, errors that they make, IOBase by itself.
import io
def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)
class Source(io.RawIOBase):
    def __init__(self, data):
        self.data = data
    def readable(self):
        return True
    def readinto(self, buffer):
        piece = self.data[:min(3, len(buffer))]
        buffer[:len(piece)] = piece
        self.data = self.data[len(piece):]
        return len(piece)
class Sink(io.RawIOBase):
    def __init__(self, most=100):
        self.out = []
        self.most = most
    def writable(self):
        return True
    def write(self, data):
        self.out.append(bytes(data)[:self.most])
        return min(len(data), self.most)
s = Source(b"one\ntwo\nthree")
print(s.read(2), s.read(9), s.readline(), s.readlines(), s.read(), s.read(0))  # expect: b'on' b'e\nt' b'wo\n' [b'three'] b'' b''
print(Source(b"hello").readall(), list(Source(b"a\nb")))  # expect: b'hello' [b'a\n', b'b']
print(s.readable(), s.writable(), s.seekable(), s.closed, s.isatty())  # expect: True False False False False
show(s.write, b"x")  # expect: NotImplementedError 
show(s.seek, 0)  # expect: UnsupportedOperation seek
show(s.tell)  # expect: UnsupportedOperation seek
show(s.truncate)  # expect: UnsupportedOperation truncate
show(s.fileno)  # expect: UnsupportedOperation fileno
b = io.BufferedReader(Source(b"one\ntwo\nthree"), 4)
print(b.readline(), b.read(2), b.read(), b.read(), b.seekable())  # expect: b'one\n' b'tw' b'o\nthree' b'' False
show(b.write, b"x")  # expect: UnsupportedOperation write
b.close()
print(b.raw.closed)  # expect: True
show(b.read)  # expect: ValueError read of closed file
t = io.TextIOWrapper(io.BufferedReader(Source("ä\r\nö€\rend".encode())), "utf-8")
print(t.readline(), t.readlines(), t.newlines)
# expect: ä
# expect:  ['ö€\n', 'end'] ('\r', '\r\n')
sink = Sink()
w = io.BufferedWriter(sink)
print(w.write(b"ab"), sink.out, w.flush(), sink.out)  # expect: 2 [b'ab'] None [b'ab']
show(w.read)  # expect: UnsupportedOperation read
show(w.write, "text")  # expect: TypeError a bytes-like object is required, not 'str'
sink = Sink(2)
w = io.BufferedWriter(sink)
w.write(b"abcde")
w.flush()
print(sink.out)  # expect: [b'ab', b'cd', b'e']
sink = Sink()
t = io.TextIOWrapper(io.BufferedWriter(sink), "utf-8", newline="\r\n")
print("x", 1, file=t, flush=True)
t.write("a\n")
t.close()
print(b"".join(sink.out), sink.closed)  # expect: b'x 1\r\na\r\n' True
show(t.write, "x")  # expect: ValueError I/O operation on closed file.
class Wrong(io.RawIOBase):
    def __init__(self, answer):
        self.answer = answer
    def readable(self):
        return True
    writable = readable
    def write(self, data):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer
    def read(self, size=-1):
        return self.answer
for answer in (99, ValueError("no")):
    w = io.BufferedWriter(Wrong(answer))
    print(w.write(b"abc"))
    show(w.flush)
    show(w.close)
    print(w.closed)
# expect: 3
# expect: OSError raw write() returned invalid length 99 (should have been between 0 and 3)
# expect: OSError raw write() returned invalid length 99 (should have been between 0 and 3)
# expect: True
# expect: 3
# expect: ValueError no
# expect: ValueError no
# expect: True
show(Wrong("text").readline)  # expect: OSError read() should have returned a bytes object, not 'str'
show(Wrong("text").readall)  # expect: TypeError read() should return bytes
show(io.RawIOBase().read)  # expect: NotImplementedError 
show(io.RawIOBase().write, b"")  # expect: NotImplementedError 
show(io.BufferedIOBase().read)  # expect: UnsupportedOperation read
show(io.BufferedIOBase().readinto1, bytearray(1))  # expect: UnsupportedOperation read1
show(io.TextIOBase().readline)  # expect: UnsupportedOperation readline
show(io.TextIOBase().write, "")  # expect: UnsupportedOperation write
show(io.IOBase().seek, 0)  # expect: UnsupportedOperation seek
show(io.BufferedReader, io.BufferedWriter(Sink()))  # expect: UnsupportedOperation File or stream is not readable.
show(io.BufferedWriter, Source(b""))  # expect: UnsupportedOperation File or stream is not writable.
show(io.BufferedReader, Source(b""), 0)  # expect: ValueError buffer size must be strictly positive
class Failing(io.RawIOBase):
    def flush(self):
        raise ValueError("flush")
f = Failing()
show(f.close)  # expect: ValueError flush
print(f.closed, f.close())  # expect: True None
class Counting(io.IOBase):
    count = 0
    def close(self):
        Counting.count += 1
        super().close()
with Counting() as c:
    pass
print(Counting.count, c.closed)  # expect: 1 True
show(c.__enter__)  # expect: ValueError I/O operation on closed file.
