# cpython: it has no module msgpack; the bytes are those of the specification of MessagePack
import io
import msgpack
from msgpack import ExtType


def packed(item, **options):
    stream = io.BytesIO()
    msgpack.pack(item, stream, **options)
    return stream.getvalue()


def unpacked(data, **options):
    return msgpack.unpack(io.BytesIO(data), **options)


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


for item in None, True, False, 0, 127, -1, -32, "", "abc", b"", b"ab", [], [1, [2]], {}, {"a": 1}, 1.5, ExtType(5, b"x"):
    print(packed(item).hex())
# expect: c0
# expect: c3
# expect: c2
# expect: 00
# expect: 7f
# expect: ff
# expect: e0
# expect: a0
# expect: a3616263
# expect: c400
# expect: c4026162
# expect: 90
# expect: 92019102
# expect: 80
# expect: 81a16101
# expect: cb3ff8000000000000
# expect: d40578
for number in 128, 255, 256, 65535, 65536, 1 << 32, (1 << 64) - 1, -33, -128, -129, -32768, -32769, -(1 << 31) - 1, -(1 << 63):
    print(packed(number).hex())
# expect: cc80
# expect: ccff
# expect: cd0100
# expect: cdffff
# expect: ce00010000
# expect: cf0000000100000000
# expect: cfffffffffffffffff
# expect: d0df
# expect: d080
# expect: d1ff7f
# expect: d18000
# expect: d2ffff7fff
# expect: d3ffffffff7fffffff
# expect: d38000000000000000
for item in "x" * 31, "x" * 32, "x" * 256, b"x" * 256, [0] * 15, [0] * 16, {n: n for n in range(16)}, ExtType(1, b"123"), ExtType(-1, b"x" * 16), ExtType(1, b"x" * 300):
    print(packed(item)[:4].hex(), unpacked(packed(item)) == item)
# expect: bf787878 True
# expect: d9207878 True
# expect: da010078 True
# expect: c5010078 True
# expect: 9f000000 True
# expect: dc001000 True
# expect: de001000 True
# expect: c7030131 True
# expect: d8ff7878 True
# expect: c8012c01 True
value = {"list": [1, -1, 2.5, None, {"deep": (True, b"bytes")}], 7: "é\U0001f600", "e": {}}
print(unpacked(packed(value)))
# expect: {'list': [1, -1, 2.5, None, {'deep': [True, b'bytes']}], 7: 'é😀', 'e': {}}
print(unpacked(packed([[1], []]), use_list=False))  # expect: ((1,), ())
print(unpacked(bytes.fromhex("ca3fc00000")))  # expect: 1.5
print(unpacked(bytes.fromhex("dd00000002c0c2")))  # expect: [None, False]
print(packed([1j], default=lambda z: ExtType(1, b"%d" % z.imag)).hex())  # expect: 91d40131
print(unpacked(bytes.fromhex("91d40131"), ext_hook=lambda code, data: (code, int(data))))  # expect: [(1, 1)]
stream = io.BytesIO(packed(1) + packed("two"))
print(msgpack.unpack(stream), msgpack.unpack(stream))  # expect: 1 two
attempt(packed, 1j)  # expect: ValueError no default packer: cannot pack complex
attempt(packed, 1 << 64)  # expect: OverflowError 18446744073709551616 does not fit 64 bits
attempt(unpacked, b"")  # expect: EOFError the data end within an object
attempt(unpacked, b"\xa5abc")  # expect: EOFError the data end within an object
attempt(unpacked, b"\xc6\xff\xff\xff\xffabc")  # expect: EOFError the data end within an object
attempt(unpacked, b"\xdd\xff\xff\xff\xff")  # expect: EOFError the data end within an object
attempt(unpacked, b"\xc1")  # expect: ValueError byte 0xc1 begins no object
attempt(unpacked, b"\x91" * 600 + b"\xc0")  # expect: ValueError too deep
attempt(unpacked, b"\xa1\xff")  # expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
loop = []
loop.append(loop)
attempt(packed, loop)  # expect: ValueError too deep, or a container that holds itself
attempt(ExtType, 200, b"")  # expect: AttributeError code 200 is out of range, -128 to 127
print(ExtType(5, b"x"))  # expect: ExtType(5, b'x')
