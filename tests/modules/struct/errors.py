# Library, struct: struct.error.
import struct
def check(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
check(lambda: struct.pack("<b", 128))  # expect: error 'b' format requires -128 <= number <= 127
check(lambda: struct.pack("<B", -1))  # expect: error 'B' format requires 0 <= number <= 255
check(lambda: struct.pack("<h", 40000))  # expect: error 'h' format requires -32768 <= number <= 32767
check(lambda: struct.pack("<H", 70000))  # expect: error 'H' format requires 0 <= number <= 65535
check(lambda: struct.pack("<i", 2 ** 31))  # expect: error 'i' format requires -2147483648 <= number <= 2147483647
check(lambda: struct.pack("<I", -1))  # expect: error 'I' format requires 0 <= number <= 4294967295
check(lambda: struct.pack("<q", 2 ** 63))
# expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
check(lambda: struct.pack("<Q", -1))  # expect: error 'Q' format requires 0 <= number <= 18446744073709551615
check(lambda: struct.pack("<b", "a"))  # expect: error required argument is not an integer
check(lambda: struct.pack("<f", "a"))  # expect: error required argument is not a float
check(lambda: struct.pack("<c", b"ab"))  # expect: error char format requires a bytes object of length 1
check(lambda: struct.pack("<c", 5))  # expect: error char format requires a bytes object of length 1
check(lambda: struct.pack("<3s", "abc"))  # expect: error argument for 's' must be a bytes object
check(lambda: struct.pack("<hh", 1))  # expect: error pack expected 2 items for packing (got 1)
check(lambda: struct.pack("<h", 1, 2))  # expect: error pack expected 1 items for packing (got 2)
check(lambda: struct.pack("z", 1))  # expect: error bad char in struct format
check(lambda: struct.pack("<3"))  # expect: error repeat count given without format specifier
check(lambda: struct.unpack("<h", b"a"))  # expect: error unpack requires a buffer of 2 bytes
check(lambda: struct.unpack("<h", b"abc"))  # expect: error unpack requires a buffer of 2 bytes
check(lambda: struct.unpack_from("<h", b"ab", 1))
# expect: error unpack_from requires a buffer of at least 3 bytes for unpacking 2 bytes at offset 1 (actual buffer size is 2)
check(lambda: struct.unpack_from("<h", b"ab", 5))
# expect: error unpack_from requires a buffer of at least 7 bytes for unpacking 2 bytes at offset 5 (actual buffer size is 2)
check(lambda: struct.unpack_from("<h", b"ab", -5))  # expect: error offset -5 out of range for 2-byte buffer
check(lambda: struct.pack_into("<h", bytearray(1), 0, 1))
# expect: error pack_into requires a buffer of at least 2 bytes for packing 2 bytes at offset 0 (actual buffer size is 1)
check(lambda: struct.pack_into("<h", b"readonly", 0, 1))
# expect: TypeError argument must be read-write bytes-like object, not bytes
check(lambda: struct.pack("<f", 1e40))  # expect: OverflowError float too large to pack with f format
check(lambda: struct.pack("<e", 70000.0))  # expect: OverflowError float too large to pack with e format
check(lambda: list(struct.iter_unpack("<h", b"abc")))
# expect: error iterative unpacking requires a buffer of a multiple of 2 bytes
check(lambda: struct.pack("<h", 1.5))  # expect: error required argument is not an integer
check(lambda: struct.calcsize("<P"))  # expect: error bad char in struct format
check(lambda: struct.calcsize(5))  # expect: TypeError Struct() argument 1 must be a str or bytes object, not int
check(lambda: struct.unpack("<h", "ab"))  # expect: TypeError a bytes-like object is required, not 'str'
check(lambda: struct.Struct("q<"))  # expect: error bad char in struct format
print(struct.error.__mro__[1].__name__)  # expect: Exception
class I:
    def __index__(self): return 5
print(struct.pack("<h", I()), struct.pack("<h", True), struct.pack("<f", 3), struct.pack("<?", []))
# expect: b'\x05\x00' b'\x01\x00' b'\x00\x00@@' b'\x00'
for form, value in (("0s", True), ("<e", 2 ** 40), ("<e", 1e30), ("<f", 10 ** 400)):
    try:
        print(struct.pack(form, value))
    except Exception as error:
        print(type(error).__name__, error)
# expect: error argument for 's' must be a bytes object
# expect: error int too large to convert
# expect: OverflowError float too large to pack with e format
# expect: error required argument is not a float
