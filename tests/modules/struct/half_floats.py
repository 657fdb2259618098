# Every half-precision number comes back from its bytes and goes there again, zeros and the smallest included.
import struct

for number in (0.0, -0.0, 2 ** -24, -(2 ** -24), 2 ** -14, 1.0, 65504.0, 1e-8, float("inf")):
    print(number, struct.pack("<e", number).hex())
# expect: 0.0 0000
# expect: -0.0 0080
# expect: 5.960464477539063e-08 0100
# expect: -5.960464477539063e-08 0180
# expect: 6.103515625e-05 0004
# expect: 1.0 003c
# expect: 65504.0 ff7b
# expect: 1e-08 0000
# expect: inf 007c

different = []
for bits in range(0, 0x10000, 7):
    data = bits.to_bytes(2, "little")
    number, = struct.unpack("<e", data)
    if number == number and struct.pack("<e", number) != data:
        different.append(hex(bits))
print(different)  # expect: []
