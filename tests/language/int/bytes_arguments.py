# to_bytes() and from_bytes(): every argument, and the edges of what fits.
def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ((5).to_bytes(), (1024).to_bytes(2), (1024).to_bytes(4, "little")))
# expect: (b'\x05', b'\x04\x00', b'\x00\x04\x00\x00')
show(lambda: [(n).to_bytes(1, signed=True) for n in (-128, -1, 0, 127)])  # expect: [b'\x80', b'\xff', b'\x00', b'\x7f']
show(lambda: (128).to_bytes(1, signed=True))  # expect: OverflowError int too big to convert
show(lambda: (-129).to_bytes(1, signed=True))  # expect: OverflowError int too big to convert
show(lambda: (-1).to_bytes(1))  # expect: OverflowError can't convert negative int to unsigned
show(lambda: ((0).to_bytes(0), (-1).to_bytes(0, signed=True)))  # expect: (b'', b'')
show(lambda: (1).to_bytes(0))  # expect: OverflowError int too big to convert
show(lambda: (1).to_bytes(-1))  # expect: ValueError length argument must be non-negative
show(lambda: (1).to_bytes(1.0))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: (1).to_bytes(1, "middle"))  # expect: ValueError byteorder must be either 'little' or 'big'
show(lambda: (1).to_bytes(1, 2))  # expect: TypeError to_bytes() argument 'byteorder' must be str, not int
show(lambda: (1).to_bytes(1, None))  # expect: TypeError to_bytes() argument 'byteorder' must be str, not None
show(lambda: (1).to_bytes(1, "big", True))
# expect: TypeError to_bytes() takes at most 2 positional arguments (3 given)
for power in (30, 31, 32, 62, 63, 64):
    for number in (2**power - 1, 2**power, -(2**power), -(2**power) - 1):
        data = number.to_bytes(10, "little", signed=True)
        assert int.from_bytes(data, "little", signed=True) == number
        assert int.from_bytes(data[::-1], "big", signed=True) == number
        assert int.from_bytes(data) == int(data.hex(), 16)
show(lambda: (int.from_bytes(b""), int.from_bytes(b"\x01\x02"), int.from_bytes(b"\xff\x02", "little")))
# expect: (0, 258, 767)
show(lambda: (int.from_bytes(b"\xff", signed=True), int.from_bytes(b"\x80\x00", signed=True)))  # expect: (-1, -32768)
show(lambda: (int.from_bytes([1, 2, 255]), int.from_bytes(range(3), "little"), int.from_bytes(memoryview(b"ab"))))
# expect: (66303, 131328, 24930)
show(lambda: int.from_bytes([256]))  # expect: ValueError bytes must be in range(0, 256)
show(lambda: int.from_bytes("ab"))  # expect: TypeError cannot convert 'str' object to bytes
show(lambda: int.from_bytes(5))  # expect: TypeError cannot convert 'int' object to bytes
show(lambda: int.from_bytes(b"a", 5))  # expect: TypeError from_bytes() argument 'byteorder' must be str, not int
show(lambda: int.from_bytes(b"a", "x"))  # expect: ValueError byteorder must be either 'little' or 'big'
show(lambda: int.from_bytes(b"a", "big", True))
# expect: TypeError from_bytes() takes at most 2 positional arguments (3 given)
show(lambda: (type(bool.from_bytes(b"\x05")), bool.from_bytes(b"\x00")))  # expect: (<class 'bool'>, False)
