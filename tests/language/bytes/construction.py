# Library, bytes(): from size, iterables, text with encoding, and buffers.
print(bytes(), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes("é", "latin-1"), bytes(b"x"), bytes(bytearray(b"y")), bytes(memoryview(b"z")), bytes(range(5)), bytes((1, 2)), bytes(c for c in (3, 4)), bytes({7: 0}), bytes("aé", "ascii", "ignore"), bytes(True))
# expect: b'' b'\x00\x00\x00' b'AB' b'\xc3\xa9' b'\xe9' b'x' b'y' b'z' b'\x00\x01\x02\x03\x04' b'\x01\x02' b'\x03\x04' b'\x07' b'a' b'\x00'
class B:
    def __bytes__(self): return b"B"
class I:
    def __index__(self): return 2
print(bytes(B()), bytes(I()), bytes([I()]), bytes(source=b"k"), bytes.fromhex("00 ff Ab"), bytes.fromhex(""), b"\x00\xff".hex(), b"abcd".hex(":"), b"abcde".hex("-", 2), b"abcde".hex("_", -2))
# expect: b'B' b'\x00\x00' b'\x02' b'k' b'\x00\xff\xab' b'' 00ff 61:62:63:64 61-6263-6465 6162_6364_65
def check(*a):
    try:
        print(bytes(*a))
    except Exception as e:
        print(type(e).__name__, e)
check("a")  # expect: TypeError string argument without an encoding
check(-1)  # expect: ValueError negative count
check([256])  # expect: ValueError bytes must be in range(0, 256)
check([-1])  # expect: ValueError bytes must be in range(0, 256)
check(["a"])  # expect: TypeError 'str' object cannot be interpreted as an integer
check(1.5)  # expect: TypeError cannot convert 'float' object to bytes
check(None)  # expect: TypeError cannot convert 'NoneType' object to bytes
check(5, "utf-8")  # expect: TypeError encoding without a string argument
check("é", "ascii")
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
check(b"a", "utf-8")  # expect: TypeError encoding without a string argument
check([1.0])  # expect: TypeError 'float' object cannot be interpreted as an integer
check(object())  # expect: TypeError cannot convert 'object' object to bytes
check("a", "nope")  # expect: LookupError unknown encoding: nope
for h in ("0", "zz", "0 0", "é", "001"):
    try:
        print(bytes.fromhex(h))
    except ValueError as e:
        print(e)
# expect: non-hexadecimal number found in fromhex() arg at position 1
# expect: non-hexadecimal number found in fromhex() arg at position 0
# expect: non-hexadecimal number found in fromhex() arg at position 1
# expect: non-hexadecimal number found in fromhex() arg at position 0
# expect: non-hexadecimal number found in fromhex() arg at position 3
