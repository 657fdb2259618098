"""A FAT file system on a block device in Python: storage.VfsFat, mounted, with files, folders, label and errors."""

import errno
import os
import storage


class RamDisk:
    def __init__(self, blocks):
        self.data = bytearray(blocks * 512)
        self.writes = 0

    def readblocks(self, block, buffer):
        buffer[:] = self.data[block * 512 : block * 512 + len(buffer)]

    def writeblocks(self, block, buffer):
        self.writes += 1
        self.data[block * 512 : block * 512 + len(buffer)] = buffer

    def ioctl(self, operation, argument):
        return {4: len(self.data) // 512, 5: 512}.get(operation)


class Card(RamDisk):
    """As sdcardio: count() instead of ioctl()."""

    ioctl = None

    def count(self):
        return len(self.data) // 512


disk = RamDisk(400)
try:
    storage.VfsFat(disk)
except OSError as error:
    print(error.errno == errno.ENODEV)  # expect: True
storage.VfsFat.mkfs(disk)
vfs = storage.VfsFat(disk)
print(repr(vfs.label))  # expect: ''
vfs.label = "cards"
print(vfs.label, vfs.readonly)  # expect: CARDS False
try:
    vfs.label = "far too long a label"
except ValueError as error:
    print(error)  # expect: label must have up to 11 ASCII characters that FAT allows, not 'far too long a label'

storage.mount(vfs, "/sd")
print(storage.getmount("/sd") is vfs)  # expect: True
with open("/sd/A long name.txt", "w") as file:
    file.write("one\ntwo\n" * 300)
os.mkdir("/sd/folder")
with open("/sd/folder/data.bin", "wb") as file:
    file.write(bytes(range(256)) * 20)
print(sorted(os.listdir("/sd")))  # expect: ['A long name.txt', 'folder']
print(os.stat("/sd/a LONG name.TXT")[6], os.stat("/sd/folder")[0] == 0x4000)  # expect: 2400 True
os.rename("/sd/folder", "/sd/other")
with open("/sd/other/data.bin", "rb") as file:
    file.seek(300)
    print(file.read(4))  # expect: b',-./'
print(os.statvfs("/sd")[0], os.statvfs("/sd")[2] < 400)  # expect: 512 True
still_open = open("/sd/other/data.bin", "rb", buffering=0)
storage.umount("/sd")
try:
    still_open.read(1)
except OSError as error:
    print(error.errno == errno.EBADF)  # expect: True
try:
    os.listdir("/sd")
except OSError as error:
    print(error.errno == errno.ENOENT)  # expect: True

again = storage.VfsFat(disk)
storage.mount(again, "/card", readonly=True)
print(open("/card/A long name.txt").readline().strip())  # expect: one

try:
    open("/card/new", "w")
except OSError as error:
    print(error.errno == errno.EROFS)  # expect: True
storage.umount(again)

# What the device raises comes through, and the file system goes on.
class Broken(Card):
    broken = False

    def writeblocks(self, block, buffer):
        if self.broken:
            raise RuntimeError("the card was pulled")
        super().writeblocks(block, buffer)


card = Broken(100)
storage.VfsFat.mkfs(card)
storage.mount(storage.VfsFat(card), "/sd")
card.broken = True
try:
    with open("/sd/file", "w") as file:
        file.write("x" * 5000)
except RuntimeError as error:
    print(error)  # expect: the card was pulled
card.broken = False
with open("/sd/file", "w") as file:
    file.write("after")
print(open("/sd/file").read())  # expect: after


class Wrong(RamDisk):
    def ioctl(self, operation, argument):
        return {4: 100, 5: 4096}.get(operation)


try:
    storage.VfsFat(Wrong(10))
except ValueError as error:
    print(error)  # expect: blocks of 512 bytes are needed, not of 4096
try:
    storage.VfsFat(5)
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'ioctl'
print(storage.getmount("/").label)  # expect: CIRCUITPY

# The methods of the object, without mounting it.
storage.VfsFat.mkfs(disk)
vfs = storage.VfsFat(disk)
with vfs.open("/a.txt", "w") as file:
    print(file.write("text"))  # expect: 4
vfs.mkdir("folder")
vfs.rename("/a.txt", "/folder/b.txt")
print(vfs.open("folder/b.txt").read(), vfs.open("/folder/b.txt", "rb").read())  # expect: text b'text'
print([(name, kind, size) for name, kind, inode, size in vfs.ilistdir("/folder")])  # expect: [('b.txt', 32768, 4)]
print(list(vfs.ilistdir()), vfs.listdir("/folder"))  # expect: [('folder', 16384, 0, 0)] ['b.txt']
vfs.utime("/folder/b.txt", (1600000000, 1600000002))
print(vfs.stat("/folder/b.txt")[6:9:2], vfs.stat("/../folder/")[0] == 0x4000)  # expect: (4, 1600000002) True
print(vfs.statvfs("/")[:3] == (512, 512, vfs.statvfs()[2]), 300 < vfs.statvfs()[3] < 400)  # expect: True True
numbers = []
for attempt in (
    lambda: vfs.open("/folder/missing"),
    lambda: vfs.rmdir("/folder"),
    lambda: vfs.remove("/../code.py"),
    lambda: vfs.mkdir("/folder"),
    lambda: vfs.umount(),
):
    try:
        attempt()
    except OSError as error:
        numbers.append(errno.errorcode[error.errno])
print(*numbers)  # expect: ENOENT ENOTEMPTY ENOENT EEXIST EINVAL
print(os.listdir("/") == [name for name in os.listdir("/") if "VfsFat" not in name])  # expect: True

# Files that are open outlive the object; one of a volume that is mounted goes through its mount.
file = storage.VfsFat(disk).open("/folder/b.txt", "a")
import gc

gc.collect()
keep = [bytearray(2000) for _ in range(20)]
print(file.write(" more"))  # expect: 5
file.close()
vfs = storage.VfsFat(disk)
storage.mount(vfs, "/card", readonly=True)
print(vfs.open("/folder/b.txt").read(), vfs.listdir())  # expect: text more ['folder']
try:
    vfs.remove("/folder/b.txt")
except OSError as error:
    print(error)  # expect: [Errno 30] Read-only file system: '/card/folder/b.txt'
vfs.umount()
print(storage.VfsFat(disk).listdir("/folder"), "card" in os.listdir("/"))  # expect: ['b.txt'] False
vfs = storage.VfsFat(disk)
vfs.remove("/folder/b.txt")
vfs.rmdir("/folder")
print(vfs.listdir())  # expect: []

# The drive's object has them too.
drive = storage.getmount("/")
with drive.open("/vfs test.txt", "w") as file:
    file.write("drive")
print(open("/vfs test.txt").read(), "vfs test.txt" in [entry[0] for entry in drive.ilistdir("/")])  # expect: drive True
drive.remove("vfs test.txt")

# Relative paths begin in a folder of its own.
vfs = storage.VfsFat(disk)
vfs.mkdir("/a")
vfs.mkdir("a/b")
vfs.chdir("a")
vfs.chdir("b")
with vfs.open("c.txt", "w") as file:
    file.write("c")
print(vfs.getcwd(), vfs.listdir("."), vfs.listdir(".."), vfs.listdir())  # expect: /a/b ['c.txt'] ['b'] ['a']
for path in "c.txt", "nowhere":
    try:
        vfs.chdir(path)
    except OSError as error:
        print(error.errno)
# expect: 20
# expect: 2
vfs.chdir("/")
print(vfs.getcwd(), drive.getcwd() == os.getcwd())  # expect: / True
vfs.mount(True, False)
try:
    vfs.mkdir("/x")
except OSError as error:
    print(error.errno, vfs.readonly)  # expect: 30 True
vfs.mount(False, True)
print(vfs.listdir(), vfs.readonly)  # expect: [] False
try:
    drive.mount(False, True)
except OSError as error:
    print(error.errno)  # expect: 16
