# Subclasses of Struct, and a Struct that gets another format.
import struct
import weakref


class Short(struct.Struct):
    def __init__(self):
        super().__init__(">h")


class Chosen(struct.Struct):
    def __init__(self, size):
        super().__init__({2: "<h", 4: "<i"}[size])


class New(struct.Struct):
    def __new__(cls, *arguments):
        return super().__new__(cls, "<h")


class Changes:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        self.target.__init__("<100q")
        return 7


print(Short().pack(5), Chosen(2).pack(5), Chosen(4).size, New("<i").size, Short().format)
# expect: b'\x00\x05' b'\x05\x00' 4 4 >h
packer = struct.Struct("<h")
packer.__init__("<2h")
print(packer.format, packer.size, packer.unpack(b"\1\0\2\0"), weakref.ref(packer)() is packer)  # expect: <2h 4 (1, 2) True
target = bytearray(8)
packer = struct.Struct("<hh")
packer.pack_into(target, 0, Changes(packer), 1)
print(target, packer.size)  # expect: bytearray(b'\x07\x00\x01\x00\x00\x00\x00\x00') 800
for wrong in (lambda: struct.Struct(), lambda: struct.Struct("h", 1), lambda: Chosen(), lambda: struct.Struct(5)):
    try:
        wrong()
    except TypeError as error:
        print(error)
# expect: Struct() missing required argument 'format' (pos 1)
# expect: Struct() takes at most 1 argument (2 given)
# expect: Chosen.__init__() missing 1 required positional argument: 'size'
# expect: Struct() argument 1 must be a str or bytes object, not int
try:
    struct.Struct.__new__(struct.Struct).unpack(b"")
except struct.error:
    print("no format")
# expect: no format
