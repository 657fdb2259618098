# tempfile, shutil, os: what files in memory pass on, folders with names in bytes, which().
import os
import shutil
import tempfile

file = tempfile.SpooledTemporaryFile()
file.write(b"abc\nd")
file.seek(0)
data = bytearray(2)
print(file.readinto(data), data, file.read1(1), file.readinto1(data), data, file.readline(), file.isatty())
# expect: 2 bytearray(b'\nd') b'c' 2 bytearray(b'\nd') b'' False

print(file.fileno() > 2, file._rolled)  # expect: True True
file.close()
text = tempfile.SpooledTemporaryFile(mode="w+", newline="", encoding="utf-8")
print(text.write("a\r\n"), text.encoding, text.errors, text.newlines, text.seek(0), text.read())
# expect: 3 utf-8 strict None 0 a
# expect


text.detach()
print(tempfile.template, tempfile.gettempprefix(), tempfile.gettempprefixb())  # expect: tmp tmp b'tmp'

with tempfile.TemporaryDirectory() as folder:
    os.makedirs(os.path.join(folder, "a", "b"))
    command = os.path.join(folder, "a", "c")
    open(command, "w").close()
    root = os.fsencode(folder)
    print([(os.path.relpath(path, root), names, files) for path, names, files in os.walk(root)])
    print([files for path, names, files in os.walk(root, topdown=False)])
    print(sorted((entry.name, entry.is_dir()) for entry in os.scandir(os.path.join(root, b"a"))))
    errors = []
    print(list(os.walk(b"none-such", onerror=errors.append)), errors)
    print(shutil.which("c", os.F_OK, os.path.join(folder, "a")) == command, shutil.which("none-such", path=folder))
# expect: [(b'.', [b'a'], []), (b'a', [b'b'], [b'c']), (b'a/b', [], [])]
# expect: [[], [b'c'], []]
# expect: [(b'b', True), (b'c', False)]
# expect: [] [FileNotFoundError(2, 'No such file or directory')]
# expect: True None





try:
    shutil.chown("x")
except ValueError as e:
    print(e)
# expect: user and/or group must be set

try:
    shutil.disk_usage("none-such")
except OSError as e:
    print(e.errno == 2)
# expect: True

