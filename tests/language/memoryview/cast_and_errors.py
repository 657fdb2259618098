# Library, memoryview: cast and wrong uses.
data = bytearray(range(8))
m = memoryview(data)
h = m.cast("H")
print(h.itemsize, h.shape, h.tolist() in ([256, 770, 1284, 1798], [1, 515, 1029, 1543]), len(h), h.nbytes)
# expect: 2 (4,) True 4 8
h[0] = 0xFFFF
print(data[:2], m.cast("b")[0], m.cast("c")[2], m.cast("B", (2, 4)).tolist(), m.cast("B", [2, 4]).shape)
# expect: bytearray(b'\xff\xff') -1 b'\x02' [[255, 255, 2, 3], [4, 5, 6, 7]] (2, 4)
from array import array
a = array("i", [1, -2, 3])
v = memoryview(a)
print(v.format, v.tolist(), v[1], v.itemsize, v[1:].tolist())  # expect: i [1, -2, 3] -2 4 [-2, 3]
v[0] = 7
print(a)  # expect: array('i', [7, -2, 3])
r = memoryview(b"ro")
def item(mv, k, x): mv[k] = x
def delete(): del m[0]
for f in (lambda: item(r, 0, 1), lambda: item(m, 0, 256), lambda: item(m, 9, 1), lambda: item(m, 0, "a"), lambda: item(m, slice(0, 2), b"abc"), lambda: m[8], lambda: m["a"], lambda: memoryview("text"), lambda: memoryview(5), lambda: m.cast("Q", [3]), lambda: memoryview(b"abc").cast("H"),
          lambda: hash(m), delete, lambda: m.cast("zz"), lambda: m < m, lambda: m + m, lambda: memoryview(), lambda: v.cast("h"), lambda: m[0, 0], lambda: memoryview([1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError cannot modify read-only memory
# expect: ValueError memoryview: invalid value for format 'B'
# expect: IndexError index out of bounds on dimension 1
# expect: TypeError memoryview: invalid type for format 'B'
# expect: ValueError memoryview assignment: lvalue and rvalue have different structures
# expect: IndexError index out of bounds on dimension 1
# expect: TypeError memoryview: invalid slice key
# expect: TypeError memoryview: a bytes-like object is required, not 'str'
# expect: TypeError memoryview: a bytes-like object is required, not 'int'
# expect: TypeError memoryview: product(shape) * itemsize != buffer size
# expect: TypeError memoryview: length is not a multiple of itemsize
# expect: ValueError cannot hash writable memoryview object
# expect: TypeError cannot delete memory
# expect: ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
# expect: TypeError unsupported operand type(s) for +: 'memoryview' and 'memoryview'
# expect: TypeError memoryview() missing required argument 'object' (pos 1)
# expect: TypeError memoryview: cannot cast between two non-byte formats
# expect: TypeError cannot index 1-dimension view with 2-element tuple
# expect: TypeError memoryview: a bytes-like object is required, not 'list'
