# Library, struct: formats with standard sizes.
import struct
print(struct.pack("<bBhHiIqQ", -1, 255, -2, 65535, -3, 2 ** 32 - 1, -4, 2 ** 64 - 1), struct.pack(">HI", 1, 2), struct.pack("!h", 258), struct.pack("<?c3s5pf", True, b"x", b"abcd", b"hi", 1.5), struct.pack("<d", -0.5), struct.pack("<e", 1.5), struct.pack("<3h", 1, 2, 3), struct.pack("<2xb", 5), struct.pack(">lL", -1, 1))
# expect: b'\xff\xff\xfe\xff\xff\xff\xfd\xff\xff\xff\xff\xff\xff\xff\xfc\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' b'\x00\x01\x00\x00\x00\x02' b'\x01\x02' b'\x01xabc\x02hi\x00\x00\x00\x00\xc0?' b'\x00\x00\x00\x00\x00\x00\xe0\xbf' b'\x00>' b'\x01\x00\x02\x00\x03\x00' b'\x00\x00\x05' b'\xff\xff\xff\xff\x00\x00\x00\x01'
print(struct.unpack("<hH", b"\xff\xff\xff\xff"), struct.unpack(">I", b"\0\0\1\0"), struct.unpack("<3s2xB", b"abc\0\0\7"), struct.unpack("<5p", b"\3abcd"), struct.unpack("<f", struct.pack("<f", 0.1)), struct.unpack("<?", b"\2"), struct.unpack("<2c", b"ab"), struct.unpack("<0s", b""), struct.unpack("<e", b"\x00\x7c"))
# expect: (-1, 65535) (256,) (b'abc', 7) (b'abc',) (0.10000000149011612,) (True,) (b'a', b'b') (b'',) (inf,)
for f in ("<b", "<h", "<i", "<q", "<f", "<d", "<3s", "<5p", "<bi", "<2xh", "<10B", "", "<?c", ">qhb", "=bhi", "<0i", "< h b"):
    print(f, struct.calcsize(f), end="; ")
print(struct.calcsize("@i"))
# expect: <b 1; <h 2; <i 4; <q 8; <f 4; <d 8; <3s 3; <5p 5; <bi 5; <2xh 4; <10B 10;  0; <?c 2; >qhb 11; =bhi 7; <0i 0; < h b 3; 4
print(struct.unpack_from("<H", b"\0\1\2\3", 1), struct.unpack_from("<B", b"abc", offset=-1), list(struct.iter_unpack("<BB", b"abcd")))
# expect: (513,) (99,) [(97, 98), (99, 100)]
b = bytearray(6)
struct.pack_into("<HB", b, 2, 513, 7)
struct.pack_into("<b", b, -1, -1)
print(b)  # expect: bytearray(b'\x00\x00\x01\x02\x07\xff')
s = struct.Struct("<hb")
print(s.size, s.format, s.pack(1, 2), s.unpack(b"\1\0\2"), list(s.iter_unpack(b"\1\0\2\3\0\4")), s.unpack_from(b"x\1\0\2", 1))
# expect: 3 <hb b'\x01\x00\x02' (1, 2) [(1, 2), (3, 4)] (1, 2)
