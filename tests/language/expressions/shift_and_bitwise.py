# Reference 6.8 and 6.9: shifts and bitwise operators on integers of any size and sign.
print(1 << 10, 1 << 64, 1 << 100, 1024 >> 3, -1 >> 1, -5 >> 1, 5 >> 100, -5 >> 100)
# expect: 1024 18446744073709551616 1267650600228229401496703205376 128 -1 -3 0 -1
print(12 & 10, 12 | 10, 12 ^ 10, ~12, -12 & 10, -12 | 10, -12 ^ 10)  # expect: 8 14 6 -13 0 -2 -2
print((1 << 70) & ((1 << 70) - 1), (1 << 70) | 1, (1 << 70) ^ (1 << 70), -(1 << 70) & 0xff)
# expect: 0 1180591620717411303425 0 0
print(True & False, True | False, True ^ True, True & 1, type(True & True).__name__, type(True & 1).__name__)
# expect: False True False 1 bool int
print({1, 2} & {2, 3}, sorted({1} | {2}), sorted({1, 2} ^ {2, 3}))  # expect: {2} [1, 2] [1, 3]
print(0 << 1000, 0 >> 5)  # expect: 0 0
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 << 1, lambda: 1 & 1.0, lambda: "a" | "b", lambda: 1 << "1"):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError negative shift count
# expect: ValueError negative shift count
# expect: TypeError unsupported operand type(s) for <<: 'float' and 'int'
# expect: TypeError unsupported operand type(s) for &: 'int' and 'float'
# expect: TypeError unsupported operand type(s) for |: 'str' and 'str'
# expect: TypeError unsupported operand type(s) for <<: 'int' and 'str'
