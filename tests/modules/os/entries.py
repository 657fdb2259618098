# Library, os: ilistdir(), which MicroPython has: names of a folder with their kinds and sizes.
# cpython: it has no such function
import os

os.mkdir("entries.tmp")
os.mkdir("entries.tmp/folder")
with open("entries.tmp/file", "w") as file:
    file.write("123")
for name, kind, *rest in sorted(os.ilistdir("entries.tmp")):
    print(name, hex(kind), rest[-1])
# expect: file 0x8000 3
# expect: folder 0x4000 0
try:
    os.ilistdir("none-such")
except OSError as e:
    print(e)  # expect: [Errno 2] No such file or directory: 'none-such'
os.remove("entries.tmp/file")
os.rmdir("entries.tmp/folder")
os.rmdir("entries.tmp")
