# Library, bytearray: a mutable sequence of bytes.
b = bytearray(b"abc")
b[0] = 120
b[1:2] = b"YZ"
b.append(33)
b.extend(b"de")
b.extend([1, 2])
b.insert(0, 62)
b += b"!"
print(b, len(b), b.pop(), b.pop(0))  # expect: bytearray(b'xYZc!de\x01\x02') 11 33 62
b.remove(ord("Y"))
b.reverse()
print(b)  # expect: bytearray(b'\x02\x01ed!cZx')
del b[0]
del b[::2]
print(b, b.copy() is b, b.copy() == b, b == bytes(b))  # expect: bytearray(b'e!Z') False True True
b[1:1] = range(3)
b[-1:] = []
b[::2] = b"123"
print(b)  # expect: bytearray(b'1\x002\x023')
b *= 2
print(b, bytearray(3), bytearray("é", "utf-8"), bytearray([1]), repr(bytearray(b"it's")), bytearray(b"x") * 3)
# expect: bytearray(b'1\x002\x0231\x002\x023') bytearray(b'\x00\x00\x00') bytearray(b'\xc3\xa9') bytearray(b'\x01') bytearray(b"it\'s") bytearray(b'xxx')
b.clear()
print(b, bool(b), bytearray(b"AbC").lower(), bytearray(b"a,b").split(b","), bytearray.fromhex("4142"), bytearray(b"q").hex())
# expect: bytearray(b'') False bytearray(b'abc') [bytearray(b'a'), bytearray(b'b')] bytearray(b'AB') 71
b = bytearray(range(100))
del b[10:90]
b[:0] = b"front"
print(len(b), b[:7], b.find(95), b.index(b"\x5f"))  # expect: 25 bytearray(b'front\x00\x01') 20 20
