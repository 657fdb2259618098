# Library, zipfile: archives written and read.
# heap: runs in 230K on 64 bits: several archives and streams
import io
import os
import zipfile
import zlib


def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


# An archive made elsewhere
made = bytes.fromhex(
    "504b03041400000000008318225c86a610360500000005000000050000006f2e74787468656c6c6f504b03041400000008008318225c357bc2ff0700"
    "00003200000007000600622f632e7478749999020061624bcc4b24110200504b010214031400000000008318225c86a6103605000000050000000500"
    "000001000000000000008001000000006f2e74787463504b010214031400000008008318225c357bc2ff070000003200000007000600000000000000"
    "0000800128000000622f632e747874999902006162504b050600000000020002006f0000005a0000000000"
)
z = zipfile.ZipFile(io.BytesIO(made))
print([(info.filename, z.read(info), info.comment, info.extra, info.date_time, info.compress_size) for info in z.infolist()])
# expect: [('o.txt', b'hello', b'c', b'', (2026, 1, 2, 3, 4, 6), 5), ('b/c.txt', b'ananananananananananananananananananananananananan', b'', b'\x99\x99\x02\x00ab', (2026, 1, 2, 3, 4, 6), 7)]


buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as z:
    z.writestr("a.txt", "hello\nworld\nlast")
    z.writestr("d/b.bin", b"x" * 1000, zipfile.ZIP_DEFLATED)
    z.writestr(zipfile.ZipInfo("é.txt", (2020, 2, 3, 4, 5, 6)), b"", compresslevel=9)
    z.mkdir("e")
    with z.open("stream", "w") as stream:
        print(stream.write(b"one "), stream.write(b"two"), stream.writable())
        attempt("z.writestr('x', 'y')")
        attempt("z.read('a.txt')")
    z.comment = b"about it"
    print(z.namelist(), z.mode)
# expect: 4 3 True
# expect: z.writestr('x', 'y') -> ValueError Can't write to ZIP archive while an open writing handle exists.
# expect: z.read('a.txt') -> ValueError Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read.
# expect: ['a.txt', 'd/b.bin', 'é.txt', 'e/', 'stream'] w




attempt("z.read('a.txt')")  # expect: z.read('a.txt') -> ValueError Attempt to use ZIP archive that was already closed
attempt("z.writestr('a', 'b')")
# expect: z.writestr('a', 'b') -> ValueError Attempt to write to ZIP archive that was already closed

data = buffer.getvalue()
print(z, zipfile.is_zipfile(io.BytesIO(data)), zipfile.is_zipfile(io.BytesIO(b"PK")), zipfile.is_zipfile("/none"))
# expect: <zipfile.ZipFile [closed]> True False False


z = zipfile.ZipFile(io.BytesIO(data))
for info in z.infolist():
    print(info.filename, info.file_size, info.compress_type, info.CRC == zlib.crc32(z.read(info)), info.flag_bits, hex(info.external_attr), info.is_dir(), info.create_system)
# expect: a.txt 16 0 True 0 0x1800000 False 3
# expect: d/b.bin 1000 8 True 0 0x1800000 False 3
# expect: é.txt 0 0 True 2048 0x1800000 False 3
# expect: e/ 0 0 True 0 0x41ff0010 True 3
# expect: stream 7 0 True 0 0x1800000 False 3





print(z.comment, z.getinfo("é.txt").date_time, z.testzip(), z.read("stream"), z.read("d/b.bin") == b"x" * 1000)
# expect: b'about it' (2020, 2, 3, 4, 5, 6) None b'one two' True

print(z.getinfo("a.txt"), z.getinfo("e/"), zipfile.ZipInfo("x"), repr(zipfile.ZipInfo()))
# expect: <ZipInfo filename='a.txt' filemode='?rw-------' file_size=16> <ZipInfo filename='e/' filemode='drwxrwxrwx' external_attr=0x10> <ZipInfo filename='x' file_size=0> <ZipInfo filename='NoName' file_size=0>

for text in "z.getinfo('none')", "z.read('none')", "z.open('a.txt', 'a')", "z.open('x', 'w')", "z.writestr('x', '')", "z.write('x')", "z.setpassword('x')", "zipfile.ZipInfo('x', (1970, 1, 1, 0, 0, 0))":
    attempt(text)
# expect: z.getinfo('none') -> KeyError "There is no item named 'none' in the archive"
# expect: z.read('none') -> KeyError "There is no item named 'none' in the archive"
# expect: z.open('a.txt', 'a') -> ValueError open() requires mode "r" or "w"
# expect: z.open('x', 'w') -> ValueError write() requires mode 'w', 'x', or 'a'
# expect: z.writestr('x', '') -> ValueError write() requires mode 'w', 'x', or 'a'
# expect: z.write('x') -> FileNotFoundError [Errno 2] No such file or directory: 'x'
# expect: z.setpassword('x') -> TypeError pwd: expected bytes, got str
# expect: zipfile.ZipInfo('x', (1970, 1, 1, 0, 0, 0)) -> ValueError ZIP does not support timestamps before 1980








attempt("zipfile.ZipFile(io.BytesIO(b'no'))")  # expect: zipfile.ZipFile(io.BytesIO(b'no')) -> BadZipFile File is not a zip file
attempt("zipfile.ZipFile('/none.zip')")
# expect: zipfile.ZipFile('/none.zip') -> FileNotFoundError [Errno 2] No such file or directory: '/none.zip'

attempt("zipfile.ZipFile(io.BytesIO(), 'z')")
# expect: zipfile.ZipFile(io.BytesIO(), 'z') -> ValueError ZipFile requires mode 'r', 'w', 'x', or 'a'

attempt("zipfile.ZipFile(io.BytesIO(), 'w', 99)")
# expect: zipfile.ZipFile(io.BytesIO(), 'w', 99) -> NotImplementedError That compression method is not supported


# streams of entries, two at a time
one, two = z.open("a.txt"), z.open("d/b.bin")
print(one.read(3), two.read(2), one.read1(2), two.tell(), one.readline(), one.tell(), list(one), one.read())
# expect: b'hel' b'xx' b'lo' 2 b'\n' 6 [b'world\n', b'last'] b''

print(one.seek(6), one.readline(3), one.seek(-2, 1), one.read(2), one.seek(-4, 2), one.read(), one.seek(2), one.peek(2)[:2], one.seekable(), one.readable())
# expect: 6 b'wor' 7 b'or' 12 b'last' 2 b'll' True True

piece = bytearray(5)
print(two.readinto(piece), piece, len(two.read()), two.read(), two.readinto(piece), one.name, one.mode)
# expect: 5 bytearray(b'xxxxx') 993 b'' 0 a.txt r

attempt("one.seek(0, 5)")
# expect: one.seek(0, 5) -> ValueError whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or os.SEEK_END (2)

one.close()
attempt("one.read()")  # expect: one.read() -> ValueError read from closed file.
print(io.TextIOWrapper(z.open("a.txt")).readlines())  # expect: ['hello\n', 'world\n', 'last']

# damage
for what, at, value in ("contents", 40, 1), ("header", 0, 1), ("method", 8, 77):
    bad = bytearray(data)
    bad[at] ^= value
    if what == "method":
        bad[data.index(b"PK\1\2") + 10] ^= value
    z = zipfile.ZipFile(io.BytesIO(bytes(bad)))
    attempt("z.read('a.txt')")
    if what != "method":
        print(z.testzip())
# expect: z.read('a.txt') -> BadZipFile Bad CRC-32 for file 'a.txt'
# expect: a.txt
# expect: z.read('a.txt') -> BadZipFile Bad magic number for file header
# expect: a.txt
# expect: z.read('a.txt') -> NotImplementedError That compression method is not supported





bad = bytearray(data)
bad[data.index(b"PK\1\2")] ^= 1
attempt("zipfile.ZipFile(io.BytesIO(bytes(bad)))")
# expect: zipfile.ZipFile(io.BytesIO(bytes(bad))) -> BadZipFile Bad magic number for central directory

attempt("zipfile.ZipFile(io.BytesIO(data[:-40]))")
# expect: zipfile.ZipFile(io.BytesIO(data[:-40])) -> BadZipFile File is not a zip file

z = zipfile.ZipFile(io.BytesIO(b"something before" + data))
print(z.read("stream"), z.getinfo("a.txt").header_offset)  # expect: b'one two' 16

# files
with open("one.txt", "w") as file:
    file.write("contents of one\n" * 20)
with zipfile.ZipFile("test.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.write("one.txt")
    z.write("one.txt", "folder/two.txt", zipfile.ZIP_STORED)
with zipfile.ZipFile("test.zip", "a") as z:
    z.writestr("three", "3")
    print(z)
# expect: <zipfile.ZipFile filename='test.zip' mode='a'>

with zipfile.ZipFile("test.zip") as z:
    print(z, [(info.filename, info.file_size, info.compress_type) for info in z.infolist()])
    print(os.path.basename(z.extract("one.txt", "out")), z.extractall("out"))
# expect: <zipfile.ZipFile filename='test.zip' mode='r'> [('one.txt', 320, 8), ('folder/two.txt', 320, 0), ('three', 1, 0)]
# expect: one.txt None


print(open("out/folder/two.txt").read() == open("one.txt").read(), sorted(os.listdir("out")))
# expect: True ['folder', 'one.txt', 'three']

attempt("zipfile.ZipFile('test.zip', 'x')")
# expect: zipfile.ZipFile('test.zip', 'x') -> FileExistsError [Errno 17] File exists: 'test.zip'

path = zipfile.Path("test.zip")
print(path.joinpath("three").read_text(), sorted(each.name for each in path.iterdir()), (path / "folder" / "two.txt").exists(), (path / "none").exists())
# expect: 3 ['folder', 'one.txt', 'three'] True False

print((path / "folder").is_dir(), (path / "folder" / "two.txt").parent, (path / "three").is_file(), (path / "one.txt").suffix, (path / "one.txt").read_bytes()[:8])
# expect: True test.zip/folder/ True .txt b'contents'

for name in "out/folder/two.txt", "out/one.txt", "out/three", "test.zip", "one.txt":
    os.remove(name)
os.rmdir("out/folder")
os.rmdir("out")
with zipfile.ZipFile(io.BytesIO(data)) as z:
    z.getinfo("d/b.bin").date_time = z.getinfo("a.txt").date_time = z.getinfo("stream").date_time = (2001, 2, 3, 4, 5, 6)
    z.printdir()
# expect: File Name                                             Modified             Size
# expect: a.txt                                          2001-02-03 04:05:06           16
# expect: d/b.bin                                        2001-02-03 04:05:06         1000
# expect: é.txt                                          2020-02-03 04:05:06            0
# expect: e/                                             1980-01-01 00:00:00            0
# expect: stream                                         2001-02-03 04:05:06            7






