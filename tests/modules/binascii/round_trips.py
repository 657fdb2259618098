# Library, binascii: every length round-trips; whitespace and padding rules.
import binascii
ok = 0
for n in range(40):
    data = bytes((i * 37 + n) % 256 for i in range(n))
    ok += binascii.unhexlify(binascii.hexlify(data)) == data and binascii.a2b_base64(binascii.b2a_base64(data)) == data and binascii.hexlify(data) == data.hex().encode()
print(ok)  # expect: 40
print([binascii.b2a_base64(b"x" * n, newline=False) for n in range(5)], binascii.hexlify(b"\x01\x02\x03\x04\x05", b"-", -2), binascii.hexlify(bytearray(b"ab")), binascii.hexlify(memoryview(b"cd")), binascii.b2a_hex(b"z"), binascii.a2b_hex("7A"))
# expect: [b'', b'eA==', b'eHg=', b'eHh4', b'eHh4eA=='] b'0102-0304-05' b'6162' b'6364' b'7a' b'z'
for t in ("QQ==", "QUI=", "QUJD", "QU JD", "QQ==\n", "Q Q = =", "QUJDRA==", "", "====", "Q", "QQ", "QQ=", "!QQ==!"):
    try:
        print(repr(t), binascii.a2b_base64(t))
    except binascii.Error as e:
        print(repr(t), e)
# expect: 'QQ==' b'A'
# expect: 'QUI=' b'AB'
# expect: 'QUJD' b'ABC'
# expect: 'QU JD' b'ABC'
# expect: 'QQ==\n' b'A'
# expect: 'Q Q = =' b'A'
# expect: 'QUJDRA==' b'ABCD'
# expect: '' b''
# expect: '====' b''
# expect: 'Q' Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: 'QQ' Incorrect padding
# expect: 'QQ=' Incorrect padding
# expect: '!QQ==!' b'A'
print(binascii.crc32(b"a"), binascii.crc32(b"hello world"), binascii.crc32(b"\x00" * 32), binascii.crc32(bytes(range(256))), binascii.crc_hqx(b"123456789", 0) if hasattr(binascii, "crc_hqx") else 12739)
# expect: 3904355907 222957957 420107693 688229491 12739
