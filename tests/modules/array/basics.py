# Library, array: typed sequences.
from array import array
a = array("i", [3, 1, 2])
a.append(5); a.extend([7]); a.insert(0, 9); a += array("i", [4])
print(a, len(a), a[0], a[-1], a[1:3], 5 in a, a.index(5), a.count(1), a.typecode, a.tolist(), list(reversed(a)))
# expect: array('i', [9, 3, 1, 2, 5, 7, 4]) 7 9 4 array('i', [3, 1]) True 4 1 i [9, 3, 1, 2, 5, 7, 4] [4, 7, 5, 2, 1, 3, 9]
a.remove(5); a.reverse(); print(a.pop(), a.pop(0), a)
# expect: 9 4 array('i', [7, 2, 1, 3])
a[0] = 100; a[1:2] = array("i", [8, 8]); del a[-1]; print(a)
# expect: array('i', [100, 8, 8, 1])
print(array("B", b"ab"), array("b", [-1, 1]).tobytes(), array("H", [1, 2]) * 2, array("d", [0.5]), array("f", [1.5, 2]), array("u", "hé"), array("B"), array("i", (x for x in (1, 2))), array("q", [2 ** 62]), array("Q", [2 ** 64 - 1]))
# expect: array('B', [97, 98]) b'\xff\x01' array('H', [1, 2, 1, 2]) array('d', [0.5]) array('f', [1.5, 2.0]) array('u', 'hé') array('B') array('i', [1, 2]) array('q', [4611686018427387904]) array('Q', [18446744073709551615])
b = array("B")
b.frombytes(b"\1\2\3"); b.fromlist([4])
print(b, bytes(b), b.itemsize, b == array("i", [1, 2, 3, 4]), b < array("B", [2]), b != b, array("i") == array("d"), b.buffer_info()[1], memoryview(b)[0])
# expect: array('B', [1, 2, 3, 4]) b'\x01\x02\x03\x04' 1 True True False True 4 1
h = array("H", [0x0102])
h.byteswap(); print(hex(h[0]), array("i", [1]) + array("i", [2]), b.tolist(), bool(array("b")))
# expect: 0x201 array('i', [1, 2]) [1, 2, 3, 4] False
for f in (lambda: array("B", [256]), lambda: array("b", [-129]), lambda: array("B", ["a"]), lambda: array("z"), lambda: array("i", "ab"), lambda: array("i", [1.5]), lambda: b.append(-1), lambda: b.append("x"), lambda: a[99], lambda: a.pop(99), lambda: array("B").pop(), lambda: a.remove(12345), lambda: a.index(12345), lambda: h.frombytes(b"abc"), lambda: a + b, lambda: a + [1], lambda: hash(a), lambda: a["x"], lambda: array("d", ["x"]), lambda: array(), lambda: array("ii"), lambda: b.fromlist([1, 300]), lambda: b.__setitem__(slice(0, 1), [1]), lambda: array("I", [-1]), lambda: array("Q", [2 ** 64]), lambda: array("h", [2 ** 15])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: OverflowError unsigned byte integer is greater than maximum
# expect: OverflowError signed char is less than minimum
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
# expect: TypeError cannot use a str to initialize an array with typecode 'i'
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: OverflowError unsigned byte integer is less than minimum
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: IndexError array index out of range
# expect: IndexError pop index out of range
# expect: IndexError pop from empty array
# expect: ValueError array.remove(x): x not in array
# expect: ValueError array.index(x): x not in array
# expect: ValueError bytes length not a multiple of item size
# expect: TypeError bad argument type for built-in operation
# expect: TypeError can only append array (not "list") to array
# expect: TypeError unhashable type: 'array.array'
# expect: TypeError array indices must be integers
# expect: TypeError must be real number, not str
# expect: TypeError array() takes at least 1 argument (0 given)
# expect: TypeError array() argument 1 must be a unicode character, not str
# expect: OverflowError unsigned byte integer is greater than maximum
# expect: TypeError can only assign array (not "list") to array slice
# expect: OverflowError can't convert negative value to unsigned int
# expect: OverflowError int too big to convert
# expect: OverflowError signed short integer is greater than maximum
print(b)  # expect: array('B', [1, 2, 3, 4])
