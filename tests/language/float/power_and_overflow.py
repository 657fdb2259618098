# Where float arithmetic raises and where it gives an infinity or zero; ints too large for a float.
# native: error numbers differ in WebAssembly
def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


inf, nan, huge = float("inf"), float("nan"), 2**1024
show(lambda: 1.5 / 0)  # expect: ZeroDivisionError float division by zero
show(lambda: 1.5 // 0)  # expect: ZeroDivisionError float floor division by zero
show(lambda: 1.5 % 0)  # expect: ZeroDivisionError float modulo
show(lambda: divmod(1.5, 0))  # expect: ZeroDivisionError float divmod()
show(lambda: 0.0**-1)  # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
show(lambda: 0**-2.0)  # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
show(lambda: 2.0**1024)  # expect: OverflowError (34, 'Numerical result out of range')
show(lambda: (-2.0) ** 1025)  # expect: OverflowError (34, 'Numerical result out of range')
show(lambda: (2.0**-2000, 1e308 * 10, 5e-324 / 2, -5e-324 / 2))  # expect: (0.0, inf, 0.0, -0.0)
show(lambda: (1.0**nan, nan**0, inf**0, (-1.0) ** inf, 0.5**inf, 2**-inf, (-inf) ** 3, (-inf) ** -3, (-0.0) ** 3))
# expect: (1.0, 1.0, 1.0, 1.0, 0.0, 0.0, -inf, -0.0, -0.0)
show(lambda: huge + 1.0)  # expect: OverflowError int too large to convert to float
show(lambda: 1.0 - huge)  # expect: OverflowError int too large to convert to float
show(lambda: huge / 1.0)  # expect: OverflowError int too large to convert to float
show(lambda: huge / 1)  # expect: OverflowError integer division result too large for a float
show(lambda: huge | 1.0)  # expect: TypeError unsupported operand type(s) for |: 'int' and 'float'
show(lambda: 1.0 & huge)  # expect: TypeError unsupported operand type(s) for &: 'float' and 'int'
show(lambda: (huge / 2**1000, 10**400 / 10**399, 1 / 10**400, 1 / 2**1074, 3 / 2**1075, -1 / 2**1076))
# expect: (16777216.0, 10.0, 0.0, 5e-324, 1e-323, -0.0)
show(lambda: ((2**53 + 1) / 1, (2**53 + 3) / 2, (huge - 2**970 - 1) / 1))
# expect: (9007199254740992.0, 4503599627370498.0, 1.7976931348623157e+308)
show(lambda: (huge > 1e308, huge < inf, huge == inf, -huge > -inf, huge < nan, huge != nan))
# expect: (True, True, False, True, False, True)
show(lambda: (2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 10**23 == 1e23, 10**23 > 1e23, 2**64 - 1 < 2.0**64))
# expect: (False, True, False, True, True)
show(lambda: (inf // 1, inf % 1, 1 // inf, -1 // inf, 1 % inf, -1 % inf, 1 % -inf, 0.0 // -inf))
# expect: (nan, nan, 0.0, -1.0, 1.0, inf, -inf, -0.0)
show(lambda: (-0.0 % 5.0, 0.0 % -5.0, -0.0 // 5.0, 1e-20 % -1, -1e-20 % 1, 5.0 % 0.1, divmod(5.0, 0.1)))
# expect: (0.0, -0.0, -0.0, -1.0, 1.0, 0.09999999999999973, (49.0, 0.09999999999999973))
show(lambda: round(1.7976931348623157e308, -308))  # expect: OverflowError rounded value too large to represent
show(lambda: float(huge - 2**970))  # expect: OverflowError int too large to convert to float
show(lambda: float(huge - 2**970 - 1))  # expect: 1.7976931348623157e+308
