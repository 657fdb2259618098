# Reference 6.9: & ^ | work on integers, booleans, sets and whatever defines their methods.
for a, b in ((0b1100, 0b1010), (-1, 0xFF), (-8, 3), (2**70 - 1, 2**65), (-(2**70), 2**71 - 1), (-(2**64), -1), (0, -(2**80))):
    print(a & b, a | b, a ^ b)
# expect: 8 14 6
# expect: 255 -1 -256
# expect: 0 -5 -5
# expect: 36893488147419103232 1180591620717411303423 1143698132569992200191
# expect: 1180591620717411303424 -1 -1180591620717411303425
# expect: -18446744073709551616 -1 18446744073709551615
# expect: 0 -1208925819614629174706176 -1208925819614629174706176
print(True & False, True | False, True ^ True, True & 1, 2 | True)  # expect: False True False 1 3
print(type(True & True).__name__, type(True & 1).__name__)  # expect: bool int
print(~0, ~-1, ~(2**70), ~-(2**70))  # expect: -1 0 -1180591620717411303425 1180591620717411303423
# & binds tighter than ^, which binds tighter than |.
print(1 | 2 ^ 3 & 2, (1 | 2) ^ 3 & 2, 6 & 3 ^ 1 | 8)  # expect: 1 1 11
print({1, 2} & {2, 3}, {1} | {2}, {1, 2} ^ {2, 3})  # expect: {2} {1, 2} {1, 3}
print({"a": 1} | {"b": 2})  # expect: {'a': 1, 'b': 2}
print(int | None, int | str)  # expect: int | None int | str
for text in ("1.0 & 1", "1 | 'a'", "1 ^ 1.5", "[] & []", "{1} & [1]", "~1.5", "{} | 1"):
    try:
        print(eval(text))
    except TypeError as e:
        print(text, "→", e)
# expect: 1.0 & 1 → unsupported operand type(s) for &: 'float' and 'int'
# expect: 1 | 'a' → unsupported operand type(s) for |: 'int' and 'str'
# expect: 1 ^ 1.5 → unsupported operand type(s) for ^: 'int' and 'float'
# expect: [] & [] → unsupported operand type(s) for &: 'list' and 'list'
# expect: {1} & [1] → unsupported operand type(s) for &: 'set' and 'list'
# expect: ~1.5 → bad operand type for unary ~: 'float'
# expect: {} | 1 → unsupported operand type(s) for |: 'dict' and 'int'
