# TextIOWrapper: newlines of every mode, and positions that stay right with them.
import io
def stream(data, **options):
    return io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", **options)
mixed = b"a\nb\r\nc\rd"
for newline in (None, "", "\n", "\r", "\r\n"):
    s = stream(mixed, newline=newline)
    print(repr(newline), s.readlines(), s.newlines)
# expect: None ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n')
# expect: '' ['a\n', 'b\r\n', 'c\r', 'd'] ('\r', '\n', '\r\n')
# expect: '\n' ['a\n', 'b\r\n', 'c\rd'] None
# expect: '\r' ['a\nb\r', '\nc\r', 'd'] None
# expect: '\r\n' ['a\nb\r\n', 'c\rd'] None
for newline in (None, "", "\n", "\r", "\r\n"):
    s = stream(mixed, newline=newline)
    print(repr(s.read(3)), s.tell(), repr(s.readline()), s.tell(), repr(s.read()), s.tell())
# expect: 'a\nb' 3 '\n' 5 'c\nd' 8
# expect: 'a\nb' 3 '\r\n' 5 'c\rd' 8
# expect: 'a\nb' 3 '\r\n' 5 'c\rd' 8
# expect: 'a\nb' 3 '\r' 4 '\nc\rd' 8
# expect: 'a\nb' 3 '\r\n' 5 'c\rd' 8
for newline in (None, "", "\n", "\r", "\r\n"):
    s = stream(b"", newline=newline)
    s.write("x\ny\r\n")
    s.flush()
    print(s.buffer.getvalue())
# expect: b'x\ny\r\n'
# expect: b'x\ny\r\n'
# expect: b'x\ny\r\n'
# expect: b'x\ry\r\r'
# expect: b'x\r\ny\r\r\n'
s = stream(b"first\r\nsecond\r\nthird")
print(s.readline(), s.tell())
# expect: first
# expect:  7
position = s.tell()
print(s.readline())
# expect: second
# expect
s.seek(position)
print(repr(s.read(4)), s.tell(), repr(s.readline(2)), repr(s.readline(9)), s.tell())  # expect: 'seco' 11 'nd' '\n' 15
s = stream("äöü\r\n€😀".encode())
print(s.read(2), s.tell(), repr(s.read(2)), s.tell(), s.read(1), s.tell(), s.read(), s.tell())  # expect: äö 4 'ü\n' 8 € 11 😀 15
s = stream(b"x" * 700 + b"\r\n" + b"y" * 700)
print(len(s.read(701)), s.tell(), len(s.read()))  # expect: 701 702 700
s = stream(b"\r" * 3 + b"\n")
print(s.readlines(), s.tell())  # expect: ['\n', '\n', '\n'] 4
s = io.TextIOWrapper(io.BytesIO("aä\nb€".encode("utf-16")), encoding="utf-16")
print(repr(s.read(2)), repr(s.readline()), s.read())  # expect: 'aä' '\n' b€
s = io.TextIOWrapper(io.BytesIO("aä\nbß".encode("latin-1")), encoding="latin-1")
print(repr(s.readline()), s.tell(), s.read(1), s.tell(), s.read())  # expect: 'aä\n' 3 b 4 ß
for encoding in ("utf-16", "utf-8-sig", "utf-32"):
    b = io.BytesIO()
    s = io.TextIOWrapper(b, encoding=encoding)
    s.write("a")
    s.write("b")
    s.flush()
    print(b.getvalue() == "ab".encode(encoding))
# expect: True
# expect: True
# expect: True
