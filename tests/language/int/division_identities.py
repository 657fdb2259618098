# x == (x // y) * y + x % y for all sizes and signs.
values = [0, 1, -1, 2, 7, -7, 10 ** 9, -10 ** 9, 2 ** 31, -2 ** 31, 2 ** 62, 2 ** 63 - 1, -2 ** 63, 2 ** 64, 10 ** 25, -10 ** 25, 3 ** 80]
bad = 0
for x in values:
    for y in values:
        if y:
            q, r = divmod(x, y)
            if q * y + r != x or not (0 <= r < y or y < r <= 0) or q != x // y or r != x % y: bad += 1
print(bad)  # expect: 0
for x in values:
    for s in (0, 1, 5, 31, 32, 63, 64, 100):
        if x << s != x * 2 ** s or x >> s != x // 2 ** s: bad += 1
print(bad)  # expect: 0
for x in values:
    for y in values:
        if (x & y) + (x | y) != x + y or (x ^ y) != (x | y) - (x & y) or ~x != -x - 1: bad += 1
print(bad)  # expect: 0
for x in values:
    if x >= 0:
        r = int(x ** 0.5) if x < 2 ** 50 else None
        if pow(x, 3) != x * x * x or pow(x, 5, 97) != x ** 5 % 97: bad += 1
print(bad)  # expect: 0
