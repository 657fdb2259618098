# Library, tempfile: a file that stays in memory until it grows, and temporary folders and names.
import os
import tempfile

with tempfile.SpooledTemporaryFile(max_size=10) as file:
    print(file.write(b"one\ntwo\n"), file.tell(), file._rolled, file.name, file.mode)
    file.seek(0)
    print(file.readline(), file.readlines(), file.readable(), file.writable(), file.seekable(), file.isatty(), file.closed)
    file.writelines([b"three\n", b"four\n"])
    print(file._rolled, file.tell())
    file.flush()
    file.seek(4)
    print(file.read(3), file.truncate(6), file.seek(0), file.read(), [line for line in file])
# expect: 8 8 False None w+b
# expect: b'one\n' [b'two\n'] True True True False False
# expect: True 19
# expect: b'two' 6 0 b'one\ntw' []















print(file.closed)  # expect: True
with tempfile.SpooledTemporaryFile(mode="w+", encoding="utf-8", newline="\n") as file:
    file.write("text é\n")
    print(file.encoding, file.errors, file.newlines, file._rolled, file.mode)
    file.rollover()
    print(file._rolled, file.seek(0), file.read())
    file.write("more")
    file.seek(0)
    print(list(file), file.mode, file.name is not None)
# expect: utf-8 strict None False w+
# expect: True 0 text é
# expect
# expect: ['text é\n', 'more'] w+ True












with tempfile.SpooledTemporaryFile(max_size=3) as file:
    file.write(b"abc")
    print(file._rolled)
    file.write(b"d")
    print(file._rolled, file.seek(0), file.read())
# expect: False
# expect: True 0 b'abcd'






try:
    file.write(b"x")
except ValueError as error:
    print(error)
# expect: write to closed file



print(tempfile.TMP_MAX >= 10000, tempfile.tempdir == tempfile.gettempdir(), tempfile.gettempdirb() == os.fsencode(tempfile.gettempdir()))
# expect: True True True



print(tempfile.gettempprefix(), tempfile.gettempprefixb(), type(tempfile.mktemp()).__name__, os.path.exists(tempfile.mktemp()))
# expect: tmp b'tmp' str False



with tempfile.TemporaryDirectory(suffix="s", prefix="p") as name:
    print(os.path.isdir(name), os.path.basename(name)[0], name[-1])
    open(os.path.join(name, "inside"), "w").close()
# expect: True p s



print(os.path.exists(name))  # expect: False
kept = tempfile.TemporaryDirectory(delete=False)
kept.__exit__(None, None, None)
print(os.path.isdir(kept.name), repr(kept).startswith("<TemporaryDirectory"))  # expect: True True
kept.cleanup()
print(os.path.isdir(kept.name))  # expect: False
named = tempfile.NamedTemporaryFile("w+", suffix=".t", delete=False)
with named as file:
    print(file is named, file.write("x"), file.name == named.name)
# expect: True 1 True



print(os.path.exists(named.name))  # expect: True
os.remove(named.name)
with tempfile.NamedTemporaryFile(delete_on_close=False) as file:
    file.write(b"y")
    file.close()
    print(os.path.exists(file.name))
# expect: True



print(os.path.exists(file.name))  # expect: False
for wrong in (lambda: tempfile.mkdtemp(b"a", "b"), lambda: tempfile.mkdtemp(dir="/none/at/all"), lambda: tempfile.NamedTemporaryFile("r+z")):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, str(error)[:48])
# expect: TypeError Can't mix bytes and non-bytes in path components
# expect: FileNotFoundError [Errno 2] No such file or directory: '/none/at/a
# expect: ValueError invalid mode: 'r+z'












