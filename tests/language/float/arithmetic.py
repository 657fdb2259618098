# IEEE 754 arithmetic and Python's // and % on floats.
print(0.1 + 0.2, 1.5 * 2, 7.0 / 2, 2.0 ** 0.5, 1e308 * 10, -1e308 * 10, 1e-320 / 10, 3.0 - 5)
# expect: 0.30000000000000004 3.0 3.5 1.4142135623730951 inf -inf 1e-321 -2.0
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, -7.5 % -2, divmod(-7.5, 2), 5 % 3.5, 1e20 // 3, 0.0 // 1, -0.0 // 1, -1 % float("inf"))
# expect: 3.0 -4.0 1.5 0.5 -0.5 -1.5 (-4.0, 0.5) 1.5 3.333333333333333e+19 0.0 -0.0 inf
print(1.0 // 0.1, 1.0 % 0.1, 6.0 % 3, -6.0 % 3, 0.0 % -2, 5.5 // -1.1)
# expect: 9.0 0.09999999999999995 0.0 0.0 -0.0 -5.0
inf, nan = float("inf"), float("nan")
print(inf + 1, inf - inf, inf * 0, inf * -1, 1 / inf, -1 / inf, inf // 1, inf % 2, 5 % inf, -5 % inf, nan + 1, inf == inf, nan == nan, nan != nan)
# expect: inf nan nan -inf 0.0 -0.0 nan nan 5.0 inf nan True False True
print(2 ** 0.5, 4 ** -0.5, 0.0 ** 0, inf ** 0, nan ** 0, 1 ** nan, (-1) ** inf, 2 ** -inf, (-2.0) ** 3, (-8.0) ** 2.0, 0 ** 0.5)
# expect: 1.4142135623730951 0.5 1.0 1.0 1.0 1.0 1.0 0.0 -8.0 64.0 0.0
print(1 + 1.5, 1.5 + True, 2 * 1.5, 2 ** 60 + 0.5, 10 ** 25 * 1.0, 3 / 2, 10 ** 30 / 10 ** 29, 2 ** 1000 / 2 ** 999, 1 / 3 ** 50)
# expect: 2.5 2.5 3.0 1.152921504606847e+18 1e+25 1.5 10.0 2.0 1.3929555690985384e-24
for f in (lambda: 2 ** 2000 / 1, lambda: 10 ** 400 * 1.0, lambda: 10 ** 400 + 0.5, lambda: 0.0 ** -1, lambda: inf % 0):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: OverflowError integer division result too large for a float
# expect: OverflowError int too large to convert to float
# expect: OverflowError int too large to convert to float
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: ZeroDivisionError float modulo
x = 1.0
x += 0.5; x *= 3; x -= 1; x /= 7; x //= 0.1; x %= 4; x **= 2
print(x)  # expect: 0.0
