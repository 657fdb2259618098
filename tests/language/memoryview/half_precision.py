# Format 'e': half-precision floats of 16 bits.
data = bytearray(8)
view = memoryview(data).cast("e")
print(len(view), view.itemsize, view.format)  # expect: 4 2 e
view[0] = 1.5
view[1] = -65504
view[2] = 2**-24
view[3] = float("-inf")
print(view.tolist(), data.hex())  # expect: [1.5, -65504.0, 5.960464477539063e-08, -inf] 003efffb010000fc
try:
    view[0] = 65520
except ValueError as e:
    print(e)
# expect: memoryview: invalid value for format 'e'
try:
    view[0] = "1"
except TypeError as e:
    print(e)
# expect: memoryview: invalid type for format 'e'
view[0] = 1 / 3
print(view[0], view[::2].tolist(), view == memoryview(bytes(data)).cast("e"))
# expect: 0.333251953125 [0.333251953125, 5.960464477539063e-08] True
print(float("nan") != memoryview(b"\x00\x7e").cast("e")[0])  # expect: True
