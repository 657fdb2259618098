# Library, io.StringIO.
import io
f = io.StringIO("line 1\nline 2\nline 3")
print(f.readline(), end="")  # expect: line 1
print(f.tell(), f.read(4), f.read(), repr(f.read()), f.seek(0), f.readlines(), f.getvalue() == "line 1\nline 2\nline 3")
# expect: 7 line  2
# expect: line 3 '' 0 ['line 1\n', 'line 2\n', 'line 3'] True
f.seek(0)
print([l for l in f], next(iter(f), "end"))  # expect: ['line 1\n', 'line 2\n', 'line 3'] end
g = io.StringIO()
print(g.write("abc"), g.write("é€"), g.getvalue(), g.tell(), g.seek(1), g.write("XY"), g.getvalue(), g.truncate(2), g.getvalue(), g.seek(2), g.writelines(["1", "2"]), g.getvalue())
# expect: 3 2 abcé€ 5 1 2 aXYé€ 2 aX 2 None aX12
g.seek(0, 2); g.write("end"); print(repr(g.getvalue()), g.readable(), g.writable(), g.seekable(), g.closed)
# expect: 'aX12end' True True True False
print("to buffer", file=g)
print(repr(g.getvalue()), repr(g.read(5)), g.seek(0), g.readline(3), [g.readline(-1)])
# expect: 'aX12endto buffer\n' '' 0 aX1 ['2endto buffer\n']
h = io.StringIO("a\r\nb\nc\rd")
print(h.readlines(), io.StringIO("a\r\nb\rc", newline=None).readlines(), io.StringIO("a\r\nb", newline="").readlines())
# expect: ['a\r\n', 'b\n', 'c\rd'] ['a\n', 'b\n', 'c'] ['a\r\n', 'b']
with io.StringIO("x") as w: print(w.read())  # expect: x
for fn in (lambda: w.read(), lambda: g.write(5), lambda: g.write(b"x"), lambda: g.seek(-1), lambda: io.StringIO(5), lambda: g.seek(1, 1), lambda: io.StringIO(b"x"), lambda: w.getvalue(), lambda: g.read("a"), lambda: g.truncate(-1), lambda: g.fileno()):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError I/O operation on closed file
# expect: TypeError string argument expected, got 'int'
# expect: TypeError string argument expected, got 'bytes'
# expect: ValueError Negative seek position -1
# expect: TypeError initial_value must be str or None, not int
# expect: OSError Can't do nonzero cur-relative seeks
# expect: TypeError initial_value must be str or None, not bytes
# expect: ValueError I/O operation on closed file
# expect: TypeError argument should be integer or None, not 'str'
# expect: ValueError Negative size value -1
# expect: UnsupportedOperation fileno
