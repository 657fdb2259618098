# Library, io.BytesIO.
import io
f = io.BytesIO(b"line 1\nline 2\n\xff")
print(f.readline(), f.tell(), f.read(3), f.read(), f.read(), f.seek(-3, 2), f.read(), f.seek(0), f.seek(2, 1), f.readlines(), f.getvalue()[:4])
# expect: b'line 1\n' 7 b'lin' b'e 2\n\xff' b'' 12 b'2\n\xff' 0 2 [b'ne 1\n', b'line 2\n', b'\xff'] b'line'
b = io.BytesIO()
print(b.write(b"abc"), b.write(bytearray(b"de")), b.write(memoryview(b"f")), b.getvalue(), b.seek(10), b.write(b"!"), b.getvalue(), b.truncate(4), b.getvalue())
# expect: 3 2 1 b'abcdef' 10 1 b'abcdef\x00\x00\x00\x00!' 4 b'abcd'
buf = bytearray(3)
b.seek(0)
print(b.readinto(buf), buf, b.readinto(buf), buf, b.read1(5), b.seek(0), list(b), b.readable(), b.writable(), b.seekable())
# expect: 3 bytearray(b'dbc') 1 bytearray(b'dbc') b'' 0 [b'abcd'] True True True
v = b.getbuffer()
v[0] = 65
print(b.getvalue(), len(v))  # expect: b'Abcd' 4
v.release()
with b: pass
for fn in (lambda: b.read(), lambda: io.BytesIO("text"), lambda: io.BytesIO().write("s"), lambda: io.BytesIO().seek(-1), lambda: io.BytesIO(5), lambda: b.getvalue(), lambda: io.BytesIO().write(5)):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError I/O operation on closed file.
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError negative seek value -1
# expect: TypeError a bytes-like object is required, not 'int'
# expect: ValueError I/O operation on closed file.
# expect: TypeError a bytes-like object is required, not 'int'
