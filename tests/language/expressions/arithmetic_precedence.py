# Reference 6.17: operator precedence of the arithmetic and bitwise operators.
print(2 + 3 * 4, (2 + 3) * 4, 2 * 3 + 4)  # expect: 14 20 10
print(2 ** 3 ** 2, (2 ** 3) ** 2, -2 ** 2, (-2) ** 2, 2 ** -1)  # expect: 512 64 -4 4 0.5
print(-3 // 2, -(3 // 2), 7 % -3, -7 % 3)  # expect: -2 -1 -2 2
print(1 << 2 + 1, (1 << 2) + 1, 1 + 1 << 2)  # expect: 8 5 8
print(6 & 3 | 8, 6 & (3 | 8), 6 ^ 3 & 1, 1 | 2 ^ 3)  # expect: 10 2 7 1
print(~1 + 1, -~1, ~-1, +-+1)  # expect: -1 2 0 -1
print(10 - 4 - 3, 10 - (4 - 3), 100 / 10 / 2, 2 * 3 % 4)  # expect: 3 9 5.0 2
print(5 // 2 * 2, 5 % 3 * 2, 2 ** 2 * 3)  # expect: 4 4 12
print(1 + 2 < 4, 1 | 2 == 3, (1 | 2) == 3)  # expect: True True True
print(not 1 == 2, not (1 == 2), (not 1) == 2)  # expect: True True False
