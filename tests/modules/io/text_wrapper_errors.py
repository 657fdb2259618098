# TextIOWrapper: options, messages, detaching and closing.
import io
def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)
s = io.TextIOWrapper(io.BytesIO(b"abc"), encoding="utf-8", errors="strict", line_buffering=True, write_through=True)
print(s.encoding, s.errors, s.line_buffering, s.write_through, s.newlines)  # expect: utf-8 strict True True None
s.reconfigure(line_buffering=False, write_through=False)
print(s.line_buffering, s.write_through)  # expect: False False
show(s.read, 1)  # expect: 'a'
show(s.reconfigure, encoding="ascii")
# expect: UnsupportedOperation It is not possible to set the encoding or newline of stream after the first read
show(s.reconfigure, newline="\r\n")
# expect: UnsupportedOperation It is not possible to set the encoding or newline of stream after the first read
show(s.read, "a")  # expect: TypeError argument should be integer or None, not 'str'
show(s.seek, 1, 1)  # expect: UnsupportedOperation can't do nonzero cur-relative seeks
show(s.seek, 1, 2)  # expect: UnsupportedOperation can't do nonzero end-relative seeks
show(s.seek, 0, 7)  # expect: ValueError invalid whence (7, should be 0, 1 or 2)
show(s.write, b"bytes")  # expect: TypeError write() argument must be str, not bytes
show(s.write, 3)  # expect: TypeError write() argument must be str, not int
show(s.writelines, [1])  # expect: TypeError write() argument must be str, not int
show(s.fileno)  # expect: UnsupportedOperation fileno
show(io.TextIOWrapper, 5)  # expect: AttributeError 'int' object has no attribute 'readable'
show(io.TextIOWrapper, io.BytesIO(), "nope")  # expect: LookupError unknown encoding: nope
show(io.TextIOWrapper, io.BytesIO(), 5)  # expect: TypeError TextIOWrapper() argument 'encoding' must be str or None, not int
show(io.TextIOWrapper, io.BytesIO(), None, 5)  # expect: TypeError TextIOWrapper() argument 'errors' must be str or None, not int
show(io.TextIOWrapper, io.BytesIO(), None, None, "q")  # expect: ValueError illegal newline value: q
show(io.TextIOWrapper, io.BytesIO(), None, None, 3)  # expect: TypeError TextIOWrapper() argument 'newline' must be str or None, not int
show(io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
show(io.TextIOWrapper(io.BytesIO(b"a\xe2\x82"), encoding="utf-8").read)
# expect: UnicodeDecodeError 'utf-8' codec can't decode bytes in position 1-2: unexpected end of data
show(io.TextIOWrapper(io.BytesIO(b"a\xe2\x82b"), encoding="utf-8", errors="replace").read)  # expect: 'a�b'
show(io.TextIOWrapper(io.BytesIO(b"\xe4\xff"), encoding="utf-8", errors="surrogateescape").read)  # expect: '\udce4\udcff'
s = io.TextIOWrapper(io.BytesIO(b"rest"), encoding="utf-8")
b = s.detach()
print(b.getvalue())  # expect: b'rest'
show(s.read)  # expect: ValueError underlying buffer has been detached
show(s.detach)  # expect: ValueError underlying buffer has been detached
show(s.close)  # expect: ValueError underlying buffer has been detached
show(s.flush)  # expect: ValueError underlying buffer has been detached
show(lambda: s.buffer)  # expect: None
s = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
s.close()
print(s.closed, s.buffer.closed)  # expect: True True
show(s.read)  # expect: ValueError I/O operation on closed file.
show(s.write, "a")  # expect: ValueError I/O operation on closed file.
show(s.seek, 0)  # expect: ValueError I/O operation on closed file.
show(s.flush)  # expect: ValueError I/O operation on closed file.
show(s.close)  # expect: None
b = io.BytesIO()
s = io.TextIOWrapper(b, encoding="utf-8", write_through=True)
s.write("now")
print(b.getvalue())  # expect: b'now'
