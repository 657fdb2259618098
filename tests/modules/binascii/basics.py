# Library, binascii: hexlify, unhexlify, base64, crc32.
import binascii
print(binascii.hexlify(b"\x00\xffA"), binascii.unhexlify("00ff41"), binascii.unhexlify(b"AbCd"), binascii.hexlify(b"abcd", "-"), binascii.hexlify(b"abcd", ":", 2), binascii.hexlify(b""))
# expect: b'00ff41' b'\x00\xffA' b'\xab\xcd' b'61-62-63-64' b'6162:6364' b''
print(binascii.b2a_base64(b"hello"), binascii.b2a_base64(b"hello!", newline=False), binascii.a2b_base64("aGVsbG8="), binascii.a2b_base64(b"aGV\nsbG8="), binascii.b2a_base64(b""), binascii.a2b_base64(""), binascii.b2a_base64(bytes(range(250, 256))))
# expect: b'aGVsbG8=\n' b'aGVsbG8h' b'hello' b'hello' b'\n' b'' b'+vv8/f7/\n'
print(binascii.crc32(b"123456789"), binascii.crc32(b"456789", binascii.crc32(b"123")), binascii.crc32(b""), binascii.crc32(bytearray(b"x" * 1000)))
# expect: 3421780262 3421780262 0 994167270
for f in (lambda: binascii.unhexlify("0"), lambda: binascii.unhexlify("zz"), lambda: binascii.a2b_base64("a"), lambda: binascii.a2b_base64("aGVsbG8"), lambda: binascii.hexlify("text"), lambda: binascii.crc32("text"), lambda: binascii.unhexlify("é"), lambda: binascii.b2a_base64(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: Error Odd-length string
# expect: Error Non-hexadecimal digit found
# expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: Error Incorrect padding
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError string argument should contain only ASCII characters
# expect: TypeError a bytes-like object is required, not 'int'
print(issubclass(binascii.Error, ValueError), binascii.unhexlify(binascii.hexlify(bytes(range(256)))) == bytes(range(256)), binascii.a2b_base64(binascii.b2a_base64(bytes(range(256)))) == bytes(range(256)))
# expect: True True True
