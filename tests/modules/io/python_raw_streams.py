# Buffered streams over raw streams that give what they like: pieces, None, wrong numbers; positions of text; attributes.
import copy
import io
import pickle


class Raw(io.RawIOBase):
    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.written = []

    def readable(self):
        return True

    writable = seekable = readable

    def fileno(self):
        return 42

    def readinto(self, buffer):
        piece = self.pieces[0] if self.pieces else b""
        if piece is None:
            return self.pieces.pop(0)
        count = min(len(piece), len(buffer))
        buffer[:count] = piece[:count]
        self.pieces[:1] = [piece[count:]] if piece[count:] else []
        return count

    def write(self, data):
        self.written.append(bytes(data))
        return len(data)


reader = io.BufferedReader(Raw(b"abc", b"d", b"efg"))
print(reader.read(6), reader.read(), reader.fileno(), reader.isatty())  # expect: b'abcdef' b'g' 42 False
reader = io.BufferedReader(Raw(b"abc", b"d", None, b"efg", None, None))
print(reader.read(6), reader.read(), reader.read(), reader.read())  # expect: b'abcd' b'efg' None b''
reader = io.BufferedReader(Raw(b"abc", b"de", b"fgh"), 2)
print(reader.peek(), reader.read1(1), reader.read1(10), reader.read1(), reader.readline(), reader.read1(0))
# expect: b'ab' b'a' b'b' b'c' b'defgh' b''

writer = io.BufferedWriter(Raw(), 8)
print(writer.write(b"abc"), writer.raw.written, writer.write(b"defghijkl"), writer.flush(), writer.raw.written)
# expect: 3 [b'abc', b'defghijkl'] 9 None [b'abc', b'defghijkl']

for wrong in -5, 10**6, "x":
    Raw.readinto = lambda self, buffer: wrong
    for size in 3, -1:
        try:
            io.BufferedReader(Raw(), 16).readline(size)
        except OSError as e:
            print(e, type(e.__cause__).__name__)
# expect: raw readinto() returned invalid length -5 (should have been between 0 and 16) NoneType
# expect: raw readinto() returned invalid length -5 (should have been between 0 and 16) NoneType
# expect: raw readinto() returned invalid length 1000000 (should have been between 0 and 16) NoneType
# expect: raw readinto() returned invalid length 1000000 (should have been between 0 and 16) NoneType
# expect: raw readinto() failed TypeError
# expect: raw readinto() failed TypeError







text = io.TextIOWrapper(io.BytesIO(b"abc\ndef\n"), encoding="ascii")
for line in text:
    try:
        text.tell()
    except OSError as e:
        print(e)
# expect: telling position disabled by next() call
# expect: telling position disabled by next() call


print(text.tell(), text.seek(0), text.reconfigure(encoding="latin-1"), text.encoding)  # expect: 8 0 None latin-1
for encoding in "cp1252", "hex", "none-such":
    try:
        text = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        print(text.write("\u20ac\n"), text.flush(), text.buffer.getvalue(), text.seek(0), ascii(text.read()))
    except LookupError as e:
        print(e)
# expect: 2 None b'\x80\n' 0 '\u20ac\n'
# expect: 'hex' is not a text encoding; use codecs.open() to handle arbitrary codecs
# expect: unknown encoding: none-such



text.detach()
for name in "newlines", "closed", "name":
    try:
        print(getattr(text, name))
    except ValueError as e:
        print(name, e)
# expect: newlines underlying buffer has been detached
# expect: closed underlying buffer has been detached
# expect: name underlying buffer has been detached



print(text.encoding, text.buffer, text)  # expect: cp1252 None <_io.TextIOWrapper encoding='cp1252'>

for stream, position in (io.BytesIO(b"abc\nde"), 2), (io.StringIO("abc\nde", newline=None), 2):
    stream.seek(position)
    stream.note = [1]
    print(stream.__getstate__())
    for again in copy.copy(stream), copy.deepcopy(stream), pickle.loads(pickle.dumps(stream)):
        print(again.read(), again.note, again.note is stream.note)
# expect: (b'abc\nde', 2, {'note': [1]})
# expect: b'c\nde' [1] True
# expect: b'c\nde' [1] False
# expect: b'c\nde' [1] False
# expect: ('abc\nde', None, 2, {'note': [1]})
# expect: c
# expect: de [1] True
# expect: c
# expect: de [1] False
# expect: c
# expect: de [1] False











stream = io.BytesIO(b"1234")
with stream.getbuffer() as view:
    for change in (lambda: stream.write(b"12345"), stream.close, lambda: stream.truncate(1)):
        try:
            change()
        except BufferError as e:
            print(e)
# expect: Existing exports of data: object cannot be re-sized
# expect: Existing exports of data: object cannot be re-sized
# expect: Existing exports of data: object cannot be re-sized




print(stream.getvalue(), stream.closed, io.BytesIO.__new__(io.BytesIO).closed)  # expect: b'1234' False False


class Lines(io.IOBase):
    def __init__(self):
        self.lines = [b"a\n", b"b", b""]

    def readline(self, size=-1):
        return self.lines.pop(0)


print(Lines().readlines(2), Lines().readlines(1), io.BytesIO(b"a\nb").readlines(2))  # expect: [b'a\n', b'b'] [b'a\n'] [b'a\n']
