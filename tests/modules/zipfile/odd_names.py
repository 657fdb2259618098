# Library, zipfile: names in old encodings, what closed archives say, paths as pickles and patterns.
import io
import os
import pickle
import zipfile


def told(function, *args, **options):
    try:
        return function(*args, **options)
    except (ValueError, TypeError, NotImplementedError, zipfile.BadZipFile) as error:
        return f"{type(error).__name__}: {error}"


def archive(*names):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name in names:
            made.writestr(zipfile.ZipInfo(name), b"data")
    return file


old = archive("xx.txt").getvalue().replace(b"xx.txt", b"\x84\x81.txt")
for encoding in (None, "latin-1", "cp437"):
    with zipfile.ZipFile(io.BytesIO(old), metadata_encoding=encoding) as read:
        print(read.namelist(), read.read(read.namelist()[0]))
# expect: ['äü.txt'] b'data'
# expect: ['\x84\x81.txt'] b'data'
# expect: ['äü.txt'] b'data'
print(zipfile.ZipFile(archive("é.txt", "日本")).namelist())  # expect: ['é.txt', '日本']


class Named(io.BytesIO):
    name = "named.zip"


closed = zipfile.ZipFile(Named(), "w")
print(closed.filename, "filename=" in repr(closed))  # expect: named.zip False
print(told(closed.open, "x", "w", b"password"))  # expect: ValueError: pwd is only supported for reading files
with closed.open("x", "w") as stream:
    print(told(stream.write, "text"), stream.write(memoryview(b"ab")))
# expect: TypeError: memoryview: a bytes-like object is required, not 'str' 2
closed.close()
print(closed)  # expect: <zipfile.ZipFile [closed]>
for call in ((closed.writestr, "x", b""), (closed.write, "x"), (closed.read, "x"), (closed.open, "x")):
    print(told(*call))
# expect: ValueError: Attempt to write to ZIP archive that was already closed
# expect: ValueError: Attempt to write to ZIP archive that was already closed
# expect: ValueError: Attempt to use ZIP archive that was already closed
# expect: ValueError: Attempt to use ZIP archive that was already closed

data = bytearray(archive("a").getvalue())
data[data.index(b"PK\1\2") + 6] = 99
print(told(zipfile.ZipFile, io.BytesIO(data)))  # expect: NotImplementedError: zip file version 9.9

tree = zipfile.Path(zipfile.ZipFile(archive("a", "b/c", "b/d/e")))
print([path.at for path in (tree / "b").glob("*")], [path.at for path in tree.glob("*/*")], [path.at for path in tree.rglob("e")])
# expect: ['b/c', 'b/'] ['b/c', 'b/'] ['b/d/e']
print(told((tree / "a").open, "rb", encoding="utf-8"))  # expect: ValueError: encoding args invalid for binary operation
with open("pickled.zip", "wb") as file:
    file.write(archive("in/it").getvalue())
path = zipfile.Path("pickled.zip", "in/")
again = pickle.loads(pickle.dumps(path))
print((again / "it").read_bytes(), again.at)  # expect: b'data' in/
path.root.close()
again.root.close()
os.remove("pickled.zip")

# A file whose write() tells nothing


class Silent(io.BytesIO):
    def write(self, data):
        super().write(data)


silent = Silent()
with zipfile.ZipFile(silent, "w") as archive:
    archive.writestr("a.txt", "text")
print(zipfile.ZipFile(io.BytesIO(silent.getvalue())).read("a.txt"))  # expect: b'text'
