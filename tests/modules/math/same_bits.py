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
for name in "sinh cosh tanh asinh acosh atanh cbrt sqrt erf erfc gamma lgamma".split():
    print(name, digest(getattr(math, name)))
print("sin of huge", digest(lambda x: math.sin(x * 1e300)), digest(lambda x: math.cos(x * 1e18)))
print("pow", digest(lambda x: abs(x) ** (x * 3)), digest(lambda x: (x * x) ** 0.3), digest(lambda x: 1.5 ** (x * 100)))
print("complex", digest(lambda x: abs(complex(x, 1.5) ** complex(0.5, x))), digest(lambda x: abs((x + 1j) / (2 - x * 1j))))
