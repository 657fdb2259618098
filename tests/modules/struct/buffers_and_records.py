# Library, struct: records in buffers, with bytearray and memoryview.
import struct
record = struct.Struct("<H4sfb")
rows = [(1, b"abcd", 1.5, -1), (2, b"xy", -0.25, 127), (65535, b"", 0.0, -128)]
buf = bytearray(record.size * len(rows) + 3)
for i, r in enumerate(rows): record.pack_into(buf, i * record.size, *r)
print(record.size, buf.hex())  # expect: 11 0100616263640000c03fff020078790000000080be7fffff000000000000000080000000
print([record.unpack_from(buf, i * record.size) for i in range(3)], list(record.iter_unpack(memoryview(buf)[:33])) == [record.unpack_from(buf, i * 11) for i in range(3)])
# expect: [(1, b'abcd', 1.5, -1), (2, b'xy\x00\x00', -0.25, 127), (65535, b'\x00\x00\x00\x00', 0.0, -128)] True
m = memoryview(buf)[11:22]
print(record.unpack(m), struct.unpack_from("<H", m, 0), struct.unpack("<2s", bytes(m[2:4])))
# expect: (2, b'xy\x00\x00', -0.25, 127) (2,) (b'xy',)
struct.pack_into(">I", m, 0, 0xDEADBEEF)
print(buf[11:15], struct.unpack_from(">HH", buf, 11))  # expect: bytearray(b'\xde\xad\xbe\xef') (57005, 48879)
for fmt, values in (("<bB", (-128, 255)), (">hH", (-32768, 65535)), ("<iI", (-2 ** 31, 2 ** 32 - 1)), ("<qQ", (-2 ** 63, 2 ** 64 - 1)), ("<f", (0.1,)), ("<d", (0.1,)), ("<e", (0.1,)), ("<d", (float("inf"),)), ("<?", (True,)), ("<3x", ()), ("<2?c", (False, True, b"z"))):
    packed = struct.pack(fmt, *values)
    print(fmt, packed.hex(), struct.unpack(fmt, packed))
# expect: <bB 80ff (-128, 255)
# expect: >hH 8000ffff (-32768, 65535)
# expect: <iI 00000080ffffffff (-2147483648, 4294967295)
# expect: <qQ 0000000000000080ffffffffffffffff (-9223372036854775808, 18446744073709551615)
# expect: <f cdcccc3d (0.10000000149011612,)
# expect: <d 9a9999999999b93f (0.1,)
# expect: <e 662e (0.0999755859375,)
# expect: <d 000000000000f07f (inf,)
# expect: <? 01 (True,)
# expect: <3x 000000 ()
# expect: <2?c 00017a (False, True, b'z')
def checksum(data): return sum(struct.unpack(f"<{len(data)}B", data)) & 0xFF
print(checksum(b"hello"), struct.pack("<" + "h" * 3, 1, 2, 3), struct.calcsize("<" + "h" * 100), struct.unpack("<" + "B" * 10, bytes(range(10))))
# expect: 20 b'\x01\x00\x02\x00\x03\x00' 200 (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
