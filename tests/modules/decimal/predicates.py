# Library, decimal: what kind of number it is, asked of the number and of a context.
import decimal
from decimal import Decimal

context = decimal.Context(prec=5, Emin=-3, Emax=3)
for text in ("0", "-0", "1", "-2.5", "Infinity", "-Infinity", "NaN", "-NaN7", "sNaN", "1E-5", "1E+2"):
    d = Decimal(text)
    print(text, [int(getattr(d, name)()) for name in ("is_canonical", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_signed", "is_snan", "is_zero")],
          [int(getattr(context, name)(d)) for name in ("is_canonical", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_signed", "is_snan", "is_zero", "is_normal", "is_subnormal")],
          d.number_class(context), d.canonical(), d.adjusted() if d.is_finite() else "")
# expect: 0 [1, 1, 0, 0, 0, 0, 0, 1] [1, 1, 0, 0, 0, 0, 0, 1, 0, 0] +Zero 0 0
# expect: -0 [1, 1, 0, 0, 0, 1, 0, 1] [1, 1, 0, 0, 0, 1, 0, 1, 0, 0] -Zero -0 0
# expect: 1 [1, 1, 0, 0, 0, 0, 0, 0] [1, 1, 0, 0, 0, 0, 0, 0, 1, 0] +Normal 1 0
# expect: -2.5 [1, 1, 0, 0, 0, 1, 0, 0] [1, 1, 0, 0, 0, 1, 0, 0, 1, 0] -Normal -2.5 0
# expect: Infinity [1, 0, 1, 0, 0, 0, 0, 0] [1, 0, 1, 0, 0, 0, 0, 0, 0, 0] +Infinity Infinity 
# expect: -Infinity [1, 0, 1, 0, 0, 1, 0, 0] [1, 0, 1, 0, 0, 1, 0, 0, 0, 0] -Infinity -Infinity 
# expect: NaN [1, 0, 0, 1, 1, 0, 0, 0] [1, 0, 0, 1, 1, 0, 0, 0, 0, 0] NaN NaN 
# expect: -NaN7 [1, 0, 0, 1, 1, 1, 0, 0] [1, 0, 0, 1, 1, 1, 0, 0, 0, 0] NaN -NaN7 
# expect: sNaN [1, 0, 0, 1, 0, 0, 1, 0] [1, 0, 0, 1, 0, 0, 1, 0, 0, 0] sNaN sNaN 
# expect: 1E-5 [1, 1, 0, 0, 0, 0, 0, 0] [1, 1, 0, 0, 0, 0, 0, 0, 0, 1] +Subnormal 0.00001 -5
# expect: 1E+2 [1, 1, 0, 0, 0, 0, 0, 0] [1, 1, 0, 0, 0, 0, 0, 0, 1, 0] +Normal 1E+2 2
print(context.is_zero(0), context.is_signed(-3))  # expect: True True
for wrong in (lambda: context.is_zero("0"), lambda: context.is_nan(1.5)):
    try:
        wrong()
    except TypeError as error:
        print(error)
# expect: conversion from str to Decimal is not supported
# expect: conversion from float to Decimal is not supported
