"""A file system in Python, with files in memory: open(), os and import work on it, and what it raises comes through."""

import gc
import io
import os
import storage
import sys
import traceback

ENOENT, EEXIST = 2, 17
FOLDER, FILE = 0x4000, 0x8000


class RamFile(io.BytesIO):
    def __init__(self, fs, path, data):
        super().__init__(data)
        self.fs, self.path = fs, path

    def close(self):
        if not self.closed:
            self.fs.files[self.path] = self.getvalue()
        super().close()


class RamFs:
    def __init__(self):
        self.files, self.folders, self.calls = {}, ["/"], []

    def mount(self, readonly, mkfs):
        self.calls.append(("mount", readonly, mkfs))

    def chdir(self, path):
        self.calls.append(("chdir", path))

    def umount(self):
        self.calls.append("umount")

    def open(self, path, mode):
        gc.collect()
        self.calls.append(("open", path, mode))
        if "r" in mode and path not in self.files:
            raise OSError(ENOENT)
        return RamFile(self, path, b"" if "w" in mode else self.files.get(path, b""))

    def stat(self, path):
        if path == "/broken.py":
            raise RuntimeError("the medium is gone")
        if path in self.folders:
            return (FOLDER, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        if path in self.files:
            return (FILE, 0, 0, 0, 0, 0, len(self.files[path]), 10, 20, 30)
        raise OSError(ENOENT)

    def ilistdir(self, path):
        base = path.rstrip("/") + "/"
        for name in sorted(self.files):
            if name.startswith(base) and "/" not in name[len(base) :]:
                yield name[len(base) :], FILE, 0, len(self.files[name])
        for name in self.folders:
            if name != "/" and name.startswith(base) and "/" not in name[len(base) :]:
                yield name[len(base) :], FOLDER, 0

    def mkdir(self, path):
        if path in self.folders:
            raise OSError(EEXIST, "there is one", path)
        self.folders.append(path)

    def rmdir(self, path):
        self.folders.remove(path)

    def remove(self, path):
        del self.files[path]

    def rename(self, old, new):
        self.files[new] = self.files.pop(old)

    def statvfs(self, path):
        return (512, 512, 100, 50, 50, 0, 0, 0, 0, 255)


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(repr(error), getattr(error, "filename", None))


fs = RamFs()
storage.mount(fs, "/ram")
print(fs.calls)  # expect: [('mount', False, False), ('chdir', '/')]
print(storage.getmount("/ram") is fs, os.listdir("/").count("ram"), os.path.ismount("/ram"))  # expect: True 1 True

# Text and bytes
with open("/ram/a.txt", "w") as f:
    print(f.write("hällo\nworld\n"))  # expect: 12
print(fs.calls[-1], fs.files)  # expect: ('open', '/a.txt', 'wb') {'/a.txt': b'h\xc3\xa4llo\nworld\n'}
with open("/ram/a.txt") as f:
    print(list(f))  # expect: ['hällo\n', 'world\n']
with open("/ram/a.txt", "a") as f:
    f.write("more")
with open("/ram/a.txt", "rb+") as f:
    f.seek(-4, 2)
    print(f.read(), f.tell())  # expect: b'more' 17
    f.seek(0)
    f.write(b"H")
    f.truncate(3)
print(fs.files["/a.txt"], fs.calls[-1])  # expect: b'H\xc3\xa4' ('open', '/a.txt', 'r+b')
with open("/ram/big", "wb") as f:
    f.write(bytes(range(256)) * 40)
with open("/ram/big", "rb") as f:
    print(f.read() == bytes(range(256)) * 40, f.read())  # expect: True b''

# Folders
os.makedirs("/ram/d/e")
os.makedirs("/ram/d/e", exist_ok=True)
attempt(os.mkdir, "/ram/d")  # expect: FileExistsError(17, 'there is one') /d
os.rename("/ram/a.txt", "/ram/d/b.txt")
print(list(os.walk("/ram")))  # expect: [('/ram', ['d'], ['big']), ('/ram/d', ['e'], ['b.txt']), ('/ram/d/e', [], [])]
print(list(os.ilistdir("/ram")))  # expect: [('d', 16384, 0, 0), ('big', 32768, 0, 10240)]
print(os.stat("/ram/d/b.txt")[6:], os.stat("/ram")[0], os.statvfs("/ram")[:4])  # expect: (3, 10, 20, 30) 16384 (512, 512, 100, 50)
os.chdir("/ram/d")
print(os.getcwd(), os.listdir(), open("b.txt").read())  # expect: /ram/d ['b.txt', 'e'] Hä
os.chdir("..")
print(os.path.isdir("d"), os.path.isfile("big"), os.path.exists("none"))  # expect: True True False
os.remove("/ram/big")
os.rmdir("/ram/d/e")

# What it raises
attempt(open, "/ram/none")  # expect: FileNotFoundError(2, 'No such file or directory') /ram/none
attempt(os.remove, "/ram/none")  # expect: KeyError('/none') None
attempt(os.path.exists, "/ram/broken.py")  # expect: RuntimeError('the medium is gone') None
attempt(os.utime, "/ram/d", None)  # expect: AttributeError("'RamFs' object has no attribute 'utime'") None
attempt(os.rename, "/ram/d/b.txt", "/elsewhere")  # expect: OSError(18, 'Invalid cross-device link') /ram/d/b.txt

# Import
sys.path.insert(0, "/ram")
with open("/ram/helper.py", "w") as f:
    f.write("def fail():\n    return 1 / 0\nNAME = __file__\n")
import helper

print(helper.NAME)  # expect: /ram/helper.py
try:
    helper.fail()
except ZeroDivisionError as error:
    print(traceback.format_exception(error)[-2].split("\n")[1])  # expect:     return 1 / 0
attempt(__import__, "broken")  # expect: RuntimeError('the medium is gone') None
attempt(__import__, "not_there_at_all")  # expect: ModuleNotFoundError("No module named 'not_there_at_all'") None
sys.path.pop(0)

# Read only, busy, gone
storage.remount("/ram", readonly=True)
attempt(open, "/ram/new", "w")  # expect: OSError(30, 'Read-only file system') /ram/new
print(os.access("/ram/helper.py", os.W_OK), os.access("/ram/helper.py", os.R_OK))  # expect: False True
attempt(storage.mount, fs, "/other")  # expect: OSError(16, 'Device or resource busy') /other
attempt(storage.mount, RamFs(), "/ram")  # expect: OSError(16, 'Device or resource busy') /ram
kept = open("/ram/helper.py", "rb")
storage.umount("/ram")
print(os.getcwd(), os.path.exists("/ram"), fs.calls[-1])  # expect: / False umount
print(kept.read(8), kept.close())  # expect: b'def fail' None
attempt(storage.umount, fs)  # expect: OSError(22, 'Invalid argument') None
attempt(storage.getmount, "/ram")  # expect: OSError(22, 'Invalid argument') /ram


# Files that only have readinto and seek, folders that only have listdir
class Zeros:
    def __init__(self):
        self.at = 0

    def readinto(self, buffer):
        count = min(len(buffer), 700 - self.at)
        buffer[:count] = bytes([self.at % 256]) * count
        self.at += count
        return count

    def seek(self, offset, whence):
        self.at = offset + (0, self.at, 700)[whence]
        return self.at

    def close(self):
        pass


class Plain:
    def open(self, path, mode):
        return Zeros()

    def stat(self, path):
        return (FILE if "." in path else FOLDER, 0, 0, 0, 0, 0, 700, 0, 0, 0)

    def listdir(self, path):
        return ["z.bin", "sub"] if path == "/" else []


plain = Plain()
os.mount(plain, "/plain", readonly=True)
print(list(os.walk("/plain")))  # expect: [('/plain', ['sub'], ['z.bin']), ('/plain/sub', [], [])]
with open("/plain/z.bin", "rb") as f:
    print(len(f.read()), f.seek(512), f.read(3))  # expect: 700 512 b'\x00\x00\x00'
attempt(os.mkdir, "/plain/x")  # expect: OSError(30, 'Read-only file system') /plain/x
os.umount(plain)
