# Library, array: every type code keeps the limits of its type.
from array import array
limits = {"b": (-128, 127), "B": (0, 255), "h": (-32768, 32767), "H": (0, 65535), "i": (-2 ** 31, 2 ** 31 - 1), "I": (0, 2 ** 32 - 1), "q": (-2 ** 63, 2 ** 63 - 1), "Q": (0, 2 ** 64 - 1)}
for code, (low, high) in limits.items():
    a = array(code, [low, high, 0, 1])
    refused = 0
    for v in (low - 1, high + 1):
        try:
            a.append(v)
        except OverflowError:
            refused += 1
    print(a, a.itemsize, refused, a.tolist() == [low, high, 0, 1], sum(a), max(a), array(code, a.tobytes()) == a, memoryview(a)[1] == high)
# expect: array('b', [-128, 127, 0, 1]) 1 2 True 0 127 True True
# expect: array('B', [0, 255, 0, 1]) 1 2 True 256 255 True True
# expect: array('h', [-32768, 32767, 0, 1]) 2 2 True 0 32767 True True
# expect: array('H', [0, 65535, 0, 1]) 2 2 True 65536 65535 True True
# expect: array('i', [-2147483648, 2147483647, 0, 1]) 4 2 True 0 2147483647 True True
# expect: array('I', [0, 4294967295, 0, 1]) 4 2 True 4294967296 4294967295 True True
# expect: array('q', [-9223372036854775808, 9223372036854775807, 0, 1]) 8 2 True 0 9223372036854775807 True True
# expect: array('Q', [0, 18446744073709551615, 0, 1]) 8 2 True 18446744073709551616 18446744073709551615 True True
for code in "fd":
    a = array(code, [0.5, -1e10, float("inf"), 3])
    print(a, a.itemsize, a[1], len(a.tobytes()), a == array("d", a))
# expect: array('f', [0.5, -10000000000.0, inf, 3.0]) 4 -10000000000.0 16 True
# expect: array('d', [0.5, -10000000000.0, inf, 3.0]) 8 -10000000000.0 32 True
a = array("h", range(10))
print(a[::2], a[::-1], a[2:5].tolist(), a[-3:], [x for x in a if x % 2], 5 in a, list(map(str, a))[:2], sorted(a, reverse=True)[:2])
# expect: array('h', [0, 2, 4, 6, 8]) array('h', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]) [2, 3, 4] array('h', [7, 8, 9]) [1, 3, 5, 7, 9] True ['0', '1'] [9, 8]
a[2:4] = array("h", [-1, -2, -3])
a[::3] = array("h", [100] * 4)
del a[-2:]
print(a, len(a), a * 2 == a + a, a.count(100))  # expect: array('h', [100, 1, -1, 100, -3, 4, 100, 6, 7]) 9 True 3
a.extend(range(3)); a.extend(array("h", [7]))
print(a, a.pop(0), a.index(7), a.index(0))  # expect: array('h', [1, -1, 100, -3, 4, 100, 6, 7, 0, 1, 2, 7]) 100 7 8
