# Reference 3.3.8: __int__, __float__, __complex__, __index__, __round__, __trunc__ and friends.
class N:
    def __int__(self): return 3
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __index__(self): return 4
    def __round__(self, n=None): return ("round", n)
    def __abs__(self): return "abs"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
n = N()
import math
print(int(n), float(n), complex(n), round(n), round(n, 2), abs(n), math.floor(n), math.ceil(n), math.trunc(n))
# expect: 3 2.5 1j ('round', None) ('round', 2) abs floor ceil trunc
print([0, 1, 2, 3, 40][n], "abcdef"[n:], hex(n), bin(n), oct(n), range(n), bytes(n), [1] * n)
# expect: 40 ef 0x4 0b100 0o4 range(0, 4) b'\x00\x00\x00\x00' [1, 1, 1, 1]
class OnlyIndex:
    def __index__(self): return 7
print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()))  # expect: 7 7.0 (7+0j)
class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.5
    def __complex__(self): return 1
for f in (lambda: int(Bad()), lambda: float(Bad()), lambda: [1][Bad()], lambda: complex(Bad()), lambda: hex(Bad())):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: __int__ returned non-int (type str)
# expect: Bad.__float__ returned non-float (type int)
# expect: __index__ returned non-int (type float)
# expect: __complex__ returned non-complex (type int)
# expect: __index__ returned non-int (type float)
