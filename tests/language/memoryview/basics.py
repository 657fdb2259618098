# Library, memoryview: a view that shares the memory of its object.
data = bytearray(b"abcdef")
m = memoryview(data)
print(m[0], m[-1], len(m), m.tobytes(), m.tolist(), bytes(m[1:3]), m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.obj is data)
# expect: 97 102 6 b'abcdef' [97, 98, 99, 100, 101, 102] b'bc' B 1 6 1 (6,) (1,) False True True
m[0] = 65
m[1:3] = b"XY"
print(data)  # expect: bytearray(b'AXYdef')
s = m[::2]
print(s.tolist(), s.strides, s.contiguous, bytes(s), s.tobytes(), m[::-1].tobytes(), m[4:].tolist(), list(reversed(m)))
# expect: [65, 89, 101] (2,) False b'AYe' b'AYe' b'fedYXA' [101, 102] [102, 101, 100, 89, 88, 65]
s[0] = 48
print(data, m == data, m == b"0XYdef", m[1:3] == b"XY", m != b"x", memoryview(b"a") == memoryview(b"a"), 48 in m, list(m)[:2])
# expect: bytearray(b'0XYdef') True True True True True True [48, 88]
r = memoryview(b"const")
print(r.readonly, hash(r) == hash(b"const"), r.hex(), r.hex(":"), m.toreadonly().readonly, repr(m).startswith("<memory at 0x"))
# expect: True True 636f6e7374 63:6f:6e:73:74 True True
with memoryview(data) as w:
    print(w[5])  # expect: 102
try:
    w[0]
except ValueError as e:
    print(e)  # expect: operation forbidden on released memoryview object
m.release()
print(repr(m).startswith("<released memory at 0x"))  # expect: True
