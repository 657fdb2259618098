# Library, math: a digest of results, which is the same for every build of Adder.
# cpython: its functions are those of the C library and need not be the nearest doubles
import math
import struct


def arguments(count, seed=12345):
    for _ in range(count):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield ((seed >> 11) - 2**52) * 2.0**-50


def digest(function, count=200):
    total = 0
    for x in arguments(count):
        try:
            result = function(x)
        except (ValueError, OverflowError):
            result = 0.0
        total = (total * 31 + int.from_bytes(struct.pack("<d", result), "little")) % 2**61
    return hex(total)


for name in "exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan".split():
    print(name, digest(getattr(math, name)))
# expect: exp 0x1909fb795e4c84b5
# expect: exp2 0x124f77f77bda8d53
# expect: expm1 0x1df7d6ebe2ba58cf
# expect: log 0x14c25759e3ca960
# expect: log2 0x9e9cb60ad7250fe
# expect: log10 0x12a222d23c44a943
# expect: log1p 0x1e435e7297b9e18e
# expect: sin 0x21749304ca2f4a6
# expect: cos 0x174b7856a5f702c9
# expect: tan 0x15dafbb77b8fe4ec
# expect: asin 0x515f2f525326fb7
# expect: acos 0x1ab1d8b191565fbc
# expect: atan 0xa2a4dafa6bb11b1
for name in "sinh cosh tanh asinh acosh atanh cbrt sqrt erf erfc gamma lgamma".split():
    print(name, digest(getattr(math, name)))
# expect: sinh 0x3d896c4b51d42c5
# expect: cosh 0x144ffadfbe876737
# expect: tanh 0xd3b2f5b21c0b069
# expect: asinh 0x7273fe195521279
# expect: acosh 0x9a4e4ae88c693a4
# expect: atanh 0x5065098b12e12c1
# expect: cbrt 0xd3734d6542553e
# expect: sqrt 0x7dd082eb32c8f50
# expect: erf 0x12b24b85848e4535
# expect: erfc 0x29a0dda27398601
# expect: gamma 0x13bc45066ddddd8
# expect: lgamma 0x10f4f08a19ee6a1e
print("sin of huge", digest(lambda x: math.sin(x * 1e300)), digest(lambda x: math.cos(x * 1e18)))
# expect: sin of huge 0x1ec710eb59f887d6 0x20015dcf1fea62
print("pow", digest(lambda x: abs(x) ** (x * 3)), digest(lambda x: (x * x) ** 0.3), digest(lambda x: 1.5 ** (x * 100)))
# expect: pow 0x14eaed10a509aabc 0x13429ae3f04e36f7 0x139c5502bd2302d6
print("complex", digest(lambda x: abs(complex(x, 1.5) ** complex(0.5, x))), digest(lambda x: abs((x + 1j) / (2 - x * 1j))))
# expect: complex 0x159268fac89b442c 0x655c689c8595c62
