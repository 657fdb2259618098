# Library: repr(float) is the shortest text that reads back as the same number.
for x in (0.1, 0.2, 0.1 + 0.2, 1 / 3, 1e15, 1e16, 123456789.123456789, 1e-4, 1e-5, 0.00012345, 1.0, 100.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308,
          2.2250738585072014e-308, 9007199254740993.0, 1e100, -0.0, 0.5, 1.5e-7, 4.35, 2.675, 123e-10, 1e21, 0.30000000000000004):
    print(repr(x), str(x) == repr(x), float(repr(x)) == x)
# expect: 0.1 True True
# expect: 0.2 True True
# expect: 0.30000000000000004 True True
# expect: 0.3333333333333333 True True
# expect: 1000000000000000.0 True True
# expect: 1e+16 True True
# expect: 123456789.12345679 True True
# expect: 0.0001 True True
# expect: 1e-05 True True
# expect: 0.00012345 True True
# expect: 1.0 True True
# expect: 100.0 True True
# expect: 1e+22 True True
# expect: 1e+23 True True
# expect: 5e-324 True True
# expect: 1.7976931348623157e+308 True True
# expect: 2.2250738585072014e-308 True True
# expect: 9007199254740992.0 True True
# expect: 1e+100 True True
# expect: -0.0 True True
# expect: 0.5 True True
# expect: 1.5e-07 True True
# expect: 4.35 True True
# expect: 2.675 True True
# expect: 1.23e-08 True True
# expect: 1e+21 True True
# expect: 0.30000000000000004 True True
print(float("inf"), float("-inf"), float("nan"), -float("nan"))  # expect: inf -inf nan nan
print([1.0, 2.5], {0.1: 0.2}, (1e300 * 1e10,), 1e16 + 1, 2.0 ** 70, 2.0 ** -70)
# expect: [1.0, 2.5] {0.1: 0.2} (inf,) 1e+16 1.1805916207174113e+21 8.470329472543003e-22
