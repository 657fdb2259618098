# StringIO.newlines, messages of the streams in memory, readinto1.
import io
def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)
for newline in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\nb\r\nc\r", newline)
    print(repr(newline), s.newlines, repr(s.getvalue()))
# expect: None ('\r', '\n', '\r\n') 'a\nb\nc\n'
# expect: '' ('\r', '\n', '\r\n') 'a\nb\r\nc\r'
# expect: '\n' None 'a\nb\r\nc\r'
# expect: '\r' None 'a\rb\r\rc\r'
# expect: '\r\n' None 'a\r\nb\r\r\nc\r'
s = io.StringIO(newline=None)
print(s.newlines, s.write("a\r"), repr(s.newlines), s.write("\nb\n"), s.newlines, repr(s.getvalue()))
# expect: None 2 '\r' 3 ('\r', '\n') 'a\n\nb\n'
s = io.StringIO("hello")
show(s.seek, -1)  # expect: ValueError Negative seek position -1
show(s.seek, 1, 1)  # expect: OSError Can't do nonzero cur-relative seeks
show(s.seek, 0, 3)  # expect: ValueError Invalid whence (3, should be 0, 1 or 2)
show(s.truncate, -1)  # expect: ValueError Negative size value -1
show(s.read, "a")  # expect: TypeError argument should be integer or None, not 'str'
show(s.read, 1.5)  # expect: TypeError argument should be integer or None, not 'float'
show(s.write, b"a")  # expect: TypeError string argument expected, got 'bytes'
show(s.detach)  # expect: UnsupportedOperation detach
s.close()
show(lambda: s.newlines)  # expect: ValueError I/O operation on closed file
show(lambda: s.line_buffering)  # expect: ValueError I/O operation on closed file
show(s.read)  # expect: ValueError I/O operation on closed file
b = io.BytesIO(b"hello")
show(b.seek, -1)  # expect: ValueError negative seek value -1
show(b.seek, 0, 3)  # expect: ValueError invalid whence (3, should be 0, 1 or 2)
show(b.seek, -9, 1)  # expect: 0
show(b.truncate, -1)  # expect: ValueError negative size value -1
show(b.read, "a")  # expect: TypeError argument should be integer or None, not 'str'
show(b.readline, "a")  # expect: TypeError argument should be integer or None, not 'str'
show(b.readinto, b"abc")  # expect: TypeError readinto() argument must be read-write bytes-like object, not bytes
show(b.readinto, "abc")  # expect: TypeError readinto() argument must be read-write bytes-like object, not str
a = bytearray(3)
print(b.readinto1(a), a, b.readinto1(a), a, b.readinto1(a))  # expect: 3 bytearray(b'lol') 2 bytearray(b'lol') 0
show(b.write, "text")  # expect: TypeError a bytes-like object is required, not 'str'
view = b.getbuffer()
show(b.write, b"0123456789")  # expect: BufferError Existing exports of data: object cannot be re-sized
show(b.close)  # expect: BufferError Existing exports of data: object cannot be re-sized
view.release()
b.close()
show(b.readinto1, bytearray(1))  # expect: ValueError I/O operation on closed file.
print(io.BytesIO, io.StringIO, io.IOBase.__name__, io.UnsupportedOperation.__bases__)
# expect: <class '_io.BytesIO'> <class '_io.StringIO'> IOBase (<class 'OSError'>, <class 'ValueError'>)
