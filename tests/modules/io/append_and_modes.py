# open(): the mode is kept as it was given, appending, what is written by a name is read by it, descriptions.
# oracle: error numbers of Linux
import io, os
NAME = "_append_and_modes.tmp"
def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)
for mode in ("w", "w+", "tr", "rt", "r+", "a", "a+", "x"):
    if mode == "x":
        os.remove(NAME)
    with open(NAME, mode) as f:
        print(mode, f.mode, f.buffer.mode, type(f.buffer).__name__, f.name == NAME)
# expect: w w wb BufferedWriter True
# expect: w+ w+ rb+ BufferedRandom True
# expect: tr tr rb BufferedReader True
# expect: rt rt rb BufferedReader True
# expect: r+ r+ rb+ BufferedRandom True
# expect: a a ab BufferedWriter True
# expect: a+ a+ ab+ BufferedRandom True
# expect: x x xb BufferedWriter True
for mode in ("wb", "rb", "r+b", "rb+", "ab", "ab+"):
    with open(NAME, mode) as f:
        print(mode, f.mode, f)
# expect: wb wb <_io.BufferedWriter name='_append_and_modes.tmp'>
# expect: rb rb <_io.BufferedReader name='_append_and_modes.tmp'>
# expect: r+b rb+ <_io.BufferedRandom name='_append_and_modes.tmp'>
# expect: rb+ rb+ <_io.BufferedRandom name='_append_and_modes.tmp'>
# expect: ab ab <_io.BufferedWriter name='_append_and_modes.tmp'>
# expect: ab+ ab+ <_io.BufferedRandom name='_append_and_modes.tmp'>
with open(NAME, "wb", 0) as f:
    print(f)  # expect: <_io.FileIO name='_append_and_modes.tmp' mode='wb' closefd=True>
print(f)  # expect: <_io.FileIO [closed]>
with io.FileIO(NAME, "a") as f:
    print(f.write(b"12"), f.tell(), f.mode)  # expect: 2 2 ab
with io.FileIO(NAME, "rb+") as f:
    print(f.readall(), f.mode, f.closefd)  # expect: b'12' rb+ True
for mode in ("", "z", "rw", "rt", "r++"):
    show(io.FileIO, NAME, mode)
# expect: ValueError Must have exactly one of create/read/write/append mode and at most one plus
# expect: ValueError invalid mode: z
# expect: ValueError Must have exactly one of create/read/write/append mode and at most one plus
# expect: ValueError invalid mode: rt
# expect: ValueError Must have exactly one of create/read/write/append mode and at most one plus
show(open, NAME, "\0")  # expect: ValueError embedded null character
show(open, NAME, encoding=3)  # expect: TypeError open() argument 'encoding' must be str or None, not int
show(open, NAME, errors=3)  # expect: TypeError open() argument 'errors' must be str or None, not int
show(open, NAME, newline=3)  # expect: TypeError open() argument 'newline' must be str or None, not int
with open(NAME, "a") as f:
    f.write("3")
    f.seek(0)
    f.write("4")
    print(f.tell())  # expect: 4
with open(NAME, "ab+") as f:
    print(f.tell(), f.read(), f.seek(0), f.read())  # expect: 4 b'' 0 b'1234'
class Path:
    def __fspath__(self):
        return NAME
with open(Path()) as f:
    print(f.name)  # expect: _append_and_modes.tmp
with open(NAME, "wb") as f:
    show(f.read)
    show(f.readline)
    show(f.readinto, bytearray(1))
    show(f.read1)
    show(f.seek, -1)
    show(f.seek, 0, 9)
    show(f.write, "text")
    print(hasattr(f, "peek"))
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read1
# expect: OSError [Errno 22] Invalid argument
# expect: ValueError whence value 9 unsupported
# expect: TypeError a bytes-like object is required, not 'str'
# expect: False
show(f.write, b"a")  # expect: ValueError write to closed file
show(f.seek, 0)  # expect: ValueError seek of closed file
show(f.tell)  # expect: ValueError I/O operation on closed file
with open(NAME, "rb") as f:
    show(f.write, b"x")
    show(f.read, -2)
    show(f.read, "a")
    show(f.readinto, b"abc")
    show(f.readinto, "abc")
    show(f.readinto1, bytearray(3))
# expect: UnsupportedOperation write
# expect: ValueError read length must be non-negative or -1
# expect: TypeError argument should be integer or None, not 'str'
# expect: TypeError readinto() argument must be read-write bytes-like object, not bytes
# expect: TypeError readinto() argument must be read-write bytes-like object, not str
# expect: 0
raw = open(NAME, "rb").detach()
print(raw)  # expect: <_io.FileIO name='_append_and_modes.tmp' mode='rb' closefd=True>
raw.close()
show(raw.read)  # expect: ValueError I/O operation on closed file
with open(NAME, "rb", 0) as f:
    show(f.write, b"x")  # expect: UnsupportedOperation File not open for writing
with open(NAME, "w") as f:
    f.write("kept")
print(open(NAME).read(), os.stat(NAME).st_size)  # expect: kept 4
os.remove(NAME)
show(open, NAME)  # expect: FileNotFoundError [Errno 2] No such file or directory: '_append_and_modes.tmp'
