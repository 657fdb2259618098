# Library, additional methods on integer types.
print((0).bit_length(), (255).bit_length(), (-256).bit_length(), (2 ** 100).bit_length(), (0).bit_count(), (255).bit_count(), (-7).bit_count(), (2 ** 100 - 1).bit_count())
# expect: 0 8 9 101 0 8 3 100
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-5).to_bytes(2, "big", signed=True), (0).to_bytes(0, "big"), (65).to_bytes(), (2 ** 70).to_bytes(9, "big"))
# expect: b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xfb' b'' b'A' b'@\x00\x00\x00\x00\x00\x00\x00\x00'
print(int.from_bytes(b"\x00\x10", "big"), int.from_bytes(b"\x00\x10", "little"), int.from_bytes(b"\xff\xff", "big", signed=True), int.from_bytes(b""), int.from_bytes([1, 2]), int.from_bytes(bytes(range(1, 11)), "big"))
# expect: 16 4096 -1 0 258 4759477275222530853130
print((5).numerator, (5).denominator, (5).real, (5).imag, (5).conjugate(), True.real, (5).is_integer(), (10).as_integer_ratio(), True.as_integer_ratio())
# expect: 5 1 5 0 5 1 True (10, 1) (1, 1)
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (128).to_bytes(1, "big", signed=True), lambda: (1).to_bytes(1, "middle"),
          lambda: (1).to_bytes(-1, "big"), lambda: int.from_bytes("ab", "big"), lambda: int.from_bytes([300], "big"), lambda: int.from_bytes(5, "big"), lambda: (1).nothing):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: OverflowError int too big to convert
# expect: OverflowError can't convert negative int to unsigned
# expect: OverflowError int too big to convert
# expect: ValueError byteorder must be either 'little' or 'big'
# expect: ValueError length argument must be non-negative
# expect: TypeError cannot convert 'str' object to bytes
# expect: ValueError bytes must be in range(0, 256)
# expect: TypeError cannot convert 'int' object to bytes
# expect: AttributeError 'int' object has no attribute 'nothing'
print(int.__add__(1, 2), (1).__add__("x"), (5).__divmod__(2), (7).__rsub__(10), int.__name__)
# expect: 3 NotImplemented (2, 1) 3 int
