# Library, decimal: operators and named operations.
from decimal import *


def show(*expressions):
    context = getcontext()
    for text in expressions:
        context.clear_flags()
        try:
            result = repr(eval(text))
        except Exception as e:
            result = f"{type(e).__name__}: {e}"
        print(text, "->", result, *[signal.__name__ for signal, is_set in context.flags.items() if is_set])


show("Decimal('1.1') + Decimal('2.2')", "Decimal(1) - Decimal('1.0')", "Decimal('1.20') * 2", "1 / Decimal(7)", "Decimal(100) / 5", "Decimal('2.400') / 2", "3 - Decimal('0.5')")
# expect: Decimal('1.1') + Decimal('2.2') -> Decimal('3.3')
# expect: Decimal(1) - Decimal('1.0') -> Decimal('0.0')
# expect: Decimal('1.20') * 2 -> Decimal('2.40')
# expect: 1 / Decimal(7) -> Decimal('0.1428571428571428571428571429') Inexact Rounded
# expect: Decimal(100) / 5 -> Decimal('20')
# expect: Decimal('2.400') / 2 -> Decimal('1.200')
# expect: 3 - Decimal('0.5') -> Decimal('2.5')
show("Decimal('1e50') + 1", "Decimal('1e1000') + Decimal('1e-1000')", "Decimal('0e-1000') + 1", "Decimal(1) + Decimal('0e50')", "Decimal('inf') + 1", "Decimal('inf') - Decimal('inf')")
# expect: Decimal('1e50') + 1 -> Decimal('1.000000000000000000000000000E+50') Inexact Rounded
# expect: Decimal('1e1000') + Decimal('1e-1000') -> Decimal('1.000000000000000000000000000E+1000') Inexact Rounded
# expect: Decimal('0e-1000') + 1 -> Decimal('1.000000000000000000000000000') Rounded
# expect: Decimal(1) + Decimal('0e50') -> Decimal('1')
# expect: Decimal('inf') + 1 -> Decimal('Infinity')
# expect: Decimal('inf') - Decimal('inf') -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
show("Decimal(1) / 0", "Decimal(0) / 0", "Decimal('inf') / Decimal('inf')", "Decimal(1) / Decimal('inf')", "Decimal('inf') * 0", "Decimal('9e999999') * 9", "Decimal('1e-999999') / 10 ** 30")
# expect: Decimal(1) / 0 -> DivisionByZero: [<class 'decimal.DivisionByZero'>] DivisionByZero
# expect: Decimal(0) / 0 -> InvalidOperation: [<class 'decimal.DivisionUndefined'>] InvalidOperation
# expect: Decimal('inf') / Decimal('inf') -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal(1) / Decimal('inf') -> Decimal('0E-1000026') Clamped
# expect: Decimal('inf') * 0 -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('9e999999') * 9 -> Overflow: [<class 'decimal.Overflow'>] Overflow Inexact Rounded
# expect: Decimal('1e-999999') / 10 ** 30 -> Decimal('0E-1000026') Underflow Subnormal Inexact Rounded Clamped
show("Decimal(-7) // 2", "Decimal(-7) % 2", "divmod(Decimal(-7), 2)", "7 // Decimal(2)", "divmod(7, Decimal('0.3'))", "Decimal('10') % Decimal('3.00')", "Decimal(1) % Decimal('10.00')",
     "Decimal('1e100') // 3", "Decimal('1e100') % 3", "Decimal(1) // 0", "Decimal(1) % 0", "divmod(Decimal(1), 0)", "divmod(Decimal(0), 0)", "Decimal('inf') % 2", "Decimal(5) % Decimal('inf')")
# expect: Decimal(-7) // 2 -> Decimal('-3')
# expect: Decimal(-7) % 2 -> Decimal('-1')
# expect: divmod(Decimal(-7), 2) -> (Decimal('-3'), Decimal('-1'))
# expect: 7 // Decimal(2) -> Decimal('3')
# expect: divmod(7, Decimal('0.3')) -> (Decimal('23'), Decimal('0.1'))
# expect: Decimal('10') % Decimal('3.00') -> Decimal('1.00')
# expect: Decimal(1) % Decimal('10.00') -> Decimal('1.00')
# expect: Decimal('1e100') // 3 -> InvalidOperation: [<class 'decimal.DivisionImpossible'>] InvalidOperation
# expect: Decimal('1e100') % 3 -> InvalidOperation: [<class 'decimal.DivisionImpossible'>] InvalidOperation
# expect: Decimal(1) // 0 -> DivisionByZero: [<class 'decimal.DivisionByZero'>] DivisionByZero
# expect: Decimal(1) % 0 -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: divmod(Decimal(1), 0) -> InvalidOperation: [<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>] InvalidOperation DivisionByZero
# expect: divmod(Decimal(0), 0) -> InvalidOperation: [<class 'decimal.DivisionUndefined'>] InvalidOperation
# expect: Decimal('inf') % 2 -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal(5) % Decimal('inf') -> Decimal('5')
show("-Decimal('0')", "+Decimal('-0')", "abs(Decimal('-1.50'))", "-Decimal('nan5')", "Decimal('nan5') + Decimal('nan6')", "1 + Decimal('snan')", "Decimal(3).fma(4, 5)", "Decimal('1e30').fma('1', 1)")
# expect: -Decimal('0') -> Decimal('0')
# expect: +Decimal('-0') -> Decimal('0')
# expect: abs(Decimal('-1.50')) -> Decimal('1.50')
# expect: -Decimal('nan5') -> Decimal('NaN5')
# expect: Decimal('nan5') + Decimal('nan6') -> Decimal('NaN5')
# expect: 1 + Decimal('snan') -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal(3).fma(4, 5) -> Decimal('17')
# expect: Decimal('1e30').fma('1', 1) -> TypeError: conversion from str to Decimal is not supported
show("Decimal(2) ** 10", "Decimal('1.50') ** 2", "Decimal(3) ** -2", "2 ** Decimal('0.5')", "Decimal(4) ** Decimal('0.5')", "Decimal(-2) ** 3", "Decimal(-2) ** Decimal('0.5')", "Decimal(0) ** 0", "Decimal(0) ** -1",
     "Decimal('inf') ** 2", "Decimal('0.5') ** Decimal('inf')", "Decimal(1) ** Decimal('inf')", "pow(Decimal(7), 3, 5)", "pow(Decimal(7), -3, 5)", "pow(Decimal(7), 3, 0)", "Decimal(2) ** Decimal('1e50')",
     "Decimal('1.1') ** Decimal('1e6')", "Decimal(10) ** Decimal('-0.5')", "Decimal('0.9') ** Decimal('1e12')")
# expect: Decimal(2) ** 10 -> Decimal('1024')
# expect: Decimal('1.50') ** 2 -> Decimal('2.2500')
# expect: Decimal(3) ** -2 -> Decimal('0.1111111111111111111111111111') Inexact Rounded
# expect: 2 ** Decimal('0.5') -> Decimal('1.414213562373095048801688724') Inexact Rounded
# expect: Decimal(4) ** Decimal('0.5') -> Decimal('2.000000000000000000000000000') Inexact Rounded
# expect: Decimal(-2) ** 3 -> Decimal('-8')
# expect: Decimal(-2) ** Decimal('0.5') -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal(0) ** 0 -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal(0) ** -1 -> Decimal('Infinity')
# expect: Decimal('inf') ** 2 -> Decimal('Infinity')
# expect: Decimal('0.5') ** Decimal('inf') -> Decimal('0')
# expect: Decimal(1) ** Decimal('inf') -> Decimal('1.000000000000000000000000000') Inexact Rounded
# expect: pow(Decimal(7), 3, 5) -> Decimal('3')
# expect: pow(Decimal(7), -3, 5) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: pow(Decimal(7), 3, 0) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal(2) ** Decimal('1e50') -> Overflow: [<class 'decimal.Overflow'>] Overflow Inexact Rounded
# expect: Decimal('1.1') ** Decimal('1e6') -> Decimal('4.843487966033034847864921172E+41392') Inexact Rounded
# expect: Decimal(10) ** Decimal('-0.5') -> Decimal('0.3162277660168379331998893544') Inexact Rounded
# expect: Decimal('0.9') ** Decimal('1e12') -> Decimal('0E-1000026') Underflow Subnormal Inexact Rounded Clamped
show("Decimal(2).sqrt()", "Decimal('4.00').sqrt()", "Decimal('0e5').sqrt()", "Decimal(-1).sqrt()", "Decimal('-0').sqrt()", "Decimal('1e-7').sqrt()")
# expect: Decimal(2).sqrt() -> Decimal('1.414213562373095048801688724') Inexact Rounded
# expect: Decimal('4.00').sqrt() -> Decimal('2.0')
# expect: Decimal('0e5').sqrt() -> Decimal('0E+2')
# expect: Decimal(-1).sqrt() -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('-0').sqrt() -> Decimal('-0')
# expect: Decimal('1e-7').sqrt() -> Decimal('0.0003162277660168379331998893544') Inexact Rounded
show("Decimal(1).exp()", "Decimal(0).exp()", "Decimal('-inf').exp()", "Decimal('1e-50').exp()", "Decimal(1000).exp()", "Decimal('1e10').exp()", "Decimal('-1e10').exp()")
# expect: Decimal(1).exp() -> Decimal('2.718281828459045235360287471') Inexact Rounded
# expect: Decimal(0).exp() -> Decimal('1')
# expect: Decimal('-inf').exp() -> Decimal('0')
# expect: Decimal('1e-50').exp() -> Decimal('1.000000000000000000000000000') Inexact Rounded
# expect: Decimal(1000).exp() -> Decimal('1.970071114017046993888879352E+434') Inexact Rounded
# expect: Decimal('1e10').exp() -> Overflow: [<class 'decimal.Overflow'>] Overflow Inexact Rounded
# expect: Decimal('-1e10').exp() -> Decimal('0E-1000026') Underflow Subnormal Inexact Rounded Clamped
show("Decimal(10).ln()", "Decimal(1).ln()", "Decimal('1.00000000001').ln()", "Decimal('0.5').ln()", "Decimal(0).ln()", "Decimal(-1).ln()", "Decimal('1e100').ln()")
# expect: Decimal(10).ln() -> Decimal('2.302585092994045684017991455') Inexact Rounded
# expect: Decimal(1).ln() -> Decimal('0')
# expect: Decimal('1.00000000001').ln() -> Decimal('9.999999999950000000000333333E-12') Inexact Rounded
# expect: Decimal('0.5').ln() -> Decimal('-0.6931471805599453094172321215') Inexact Rounded
# expect: Decimal(0).ln() -> Decimal('-Infinity')
# expect: Decimal(-1).ln() -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('1e100').ln() -> Decimal('230.2585092994045684017991455') Inexact Rounded
show("Decimal(1000).log10()", "Decimal('0.001').log10()", "Decimal(2).log10()", "Decimal(0).log10()", "Decimal('inf').log10()", "Decimal('250').logb()", "Decimal(0).logb()", "Decimal('inf').logb()")
# expect: Decimal(1000).log10() -> Decimal('3')
# expect: Decimal('0.001').log10() -> Decimal('-3')
# expect: Decimal(2).log10() -> Decimal('0.3010299956639811952137388947') Inexact Rounded
# expect: Decimal(0).log10() -> Decimal('-Infinity')
# expect: Decimal('inf').log10() -> Decimal('Infinity')
# expect: Decimal('250').logb() -> Decimal('2')
# expect: Decimal(0).logb() -> DivisionByZero: [<class 'decimal.DivisionByZero'>] DivisionByZero
# expect: Decimal('inf').logb() -> Decimal('Infinity')
show("Decimal('1.2345').quantize(Decimal('.01'))", "Decimal('1.5').quantize(1, ROUND_DOWN)", "Decimal(1).quantize(Decimal('1e-30'))", "Decimal('inf').quantize(1)", "Decimal('inf').quantize(Decimal('inf'))",
     "Decimal('217').quantize(Decimal('1e1'))", "Decimal(1).quantize(2, 'up')", "Decimal('1.5').to_integral_value()", "Decimal('2.5').to_integral_exact()", "Decimal('2.5').to_integral(ROUND_UP)", "Decimal('1e5').to_integral()")
# expect: Decimal('1.2345').quantize(Decimal('.01')) -> Decimal('1.23') Inexact Rounded
# expect: Decimal('1.5').quantize(1, ROUND_DOWN) -> Decimal('1') Inexact Rounded
# expect: Decimal(1).quantize(Decimal('1e-30')) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('inf').quantize(1) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('inf').quantize(Decimal('inf')) -> Decimal('Infinity')
# expect: Decimal('217').quantize(Decimal('1e1')) -> Decimal('2.2E+2') Inexact Rounded
# expect: Decimal(1).quantize(2, 'up') -> TypeError: valid values for rounding are:
# expect:   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
# expect:    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
# expect:    ROUND_05UP]
# expect: Decimal('1.5').to_integral_value() -> Decimal('2')
# expect: Decimal('2.5').to_integral_exact() -> Decimal('2') Inexact Rounded
# expect: Decimal('2.5').to_integral(ROUND_UP) -> Decimal('3')
# expect: Decimal('1e5').to_integral() -> Decimal('1E+5')
for rounding in ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP:
    print(rounding, *[Decimal(text).quantize(Decimal(1), rounding) for text in "-2.5 -1.6 -1.1 0.5 1.5 1.1 5.01 6.0".split()])
# expect: ROUND_CEILING -2 -1 -1 1 2 2 6 6
# expect: ROUND_FLOOR -3 -2 -2 0 1 1 5 6
# expect: ROUND_UP -3 -2 -2 1 2 2 6 6
# expect: ROUND_DOWN -2 -1 -1 0 1 1 5 6
# expect: ROUND_HALF_UP -3 -2 -1 1 2 1 5 6
# expect: ROUND_HALF_DOWN -2 -2 -1 0 1 1 5 6
# expect: ROUND_HALF_EVEN -2 -2 -1 0 2 1 5 6
# expect: ROUND_05UP -2 -1 -1 1 1 1 6 6
show("Decimal('1.10').normalize()", "Decimal('1200').normalize()", "Decimal('0.00').normalize()", "Decimal('-inf').normalize()")
# expect: Decimal('1.10').normalize() -> Decimal('1.1')
# expect: Decimal('1200').normalize() -> Decimal('1.2E+3')
# expect: Decimal('0.00').normalize() -> Decimal('0')
# expect: Decimal('-inf').normalize() -> Decimal('-Infinity')
show("Decimal(1).compare(2)", "Decimal('nan').compare(1)", "Decimal('nan').compare_signal(1)", "Decimal('1.0').compare_total(1)", "Decimal('nan').compare_total(Decimal('inf'))", "Decimal(-5).compare_total_mag(3)", "Decimal(1).compare('1')")
# expect: Decimal(1).compare(2) -> Decimal('-1')
# expect: Decimal('nan').compare(1) -> Decimal('NaN')
# expect: Decimal('nan').compare_signal(1) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('1.0').compare_total(1) -> Decimal('-1')
# expect: Decimal('nan').compare_total(Decimal('inf')) -> Decimal('1')
# expect: Decimal(-5).compare_total_mag(3) -> Decimal('1')
# expect: Decimal(1).compare('1') -> TypeError: conversion from str to Decimal is not supported
show("Decimal(1).max(2)", "Decimal('nan').max(2)", "Decimal('1.0').min(1)", "Decimal(-5).max_mag(3)", "Decimal(-5).min_mag(3)", "Decimal('snan').min(1)")
# expect: Decimal(1).max(2) -> Decimal('2')
# expect: Decimal('nan').max(2) -> Decimal('2')
# expect: Decimal('1.0').min(1) -> Decimal('1.0')
# expect: Decimal(-5).max_mag(3) -> Decimal('-5')
# expect: Decimal(-5).min_mag(3) -> Decimal('3')
# expect: Decimal('snan').min(1) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
show("Decimal(1).next_plus()", "Decimal(1).next_minus()", "Decimal('inf').next_minus()", "Decimal(0).next_plus()", "Decimal(1).next_toward(2)", "Decimal(1).next_toward(1)", "Decimal('9.999999999999999999999999999e999999').next_plus()")
# expect: Decimal(1).next_plus() -> Decimal('1.000000000000000000000000001')
# expect: Decimal(1).next_minus() -> Decimal('0.9999999999999999999999999999')
# expect: Decimal('inf').next_minus() -> Decimal('9.999999999999999999999999999E+999999')
# expect: Decimal(0).next_plus() -> Decimal('1E-1000026')
# expect: Decimal(1).next_toward(2) -> Decimal('1.000000000000000000000000001')
# expect: Decimal(1).next_toward(1) -> Decimal('1')
# expect: Decimal('9.999999999999999999999999999e999999').next_plus() -> Decimal('Infinity')
show("Decimal(7).remainder_near(4)", "Decimal(10).remainder_near(6)", "Decimal(1).remainder_near(0)", "Decimal('123.4').scaleb(2)", "Decimal(1).scaleb('1')", "Decimal(1).scaleb(Decimal('1.5'))")
# expect: Decimal(7).remainder_near(4) -> Decimal('-1')
# expect: Decimal(10).remainder_near(6) -> Decimal('-2')
# expect: Decimal(1).remainder_near(0) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('123.4').scaleb(2) -> Decimal('1.234E+4')
# expect: Decimal(1).scaleb('1') -> TypeError: conversion from str to Decimal is not supported
# expect: Decimal(1).scaleb(Decimal('1.5')) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
show("Decimal(34).shift(3)", "Decimal(123456).shift(-2)", "Decimal(34).rotate(2)", "Decimal('1' * 28).rotate(1)", "Decimal(12345).rotate(-2)", "Decimal(1).shift(30)", "Decimal(1).shift(Decimal('inf'))")
# expect: Decimal(34).shift(3) -> Decimal('34000')
# expect: Decimal(123456).shift(-2) -> Decimal('1234')
# expect: Decimal(34).rotate(2) -> Decimal('3400')
# expect: Decimal('1' * 28).rotate(1) -> Decimal('1111111111111111111111111111')
# expect: Decimal(12345).rotate(-2) -> Decimal('4500000000000000000000000123')
# expect: Decimal(1).shift(30) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal(1).shift(Decimal('inf')) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
show("Decimal(1100).logical_and(1010)", "Decimal(1100).logical_or(1010)", "Decimal(1100).logical_xor(1010)", "Decimal(101).logical_invert()", "Decimal(12).logical_and(1)", "Decimal('-1').logical_invert()")
# expect: Decimal(1100).logical_and(1010) -> Decimal('1000')
# expect: Decimal(1100).logical_or(1010) -> Decimal('1110')
# expect: Decimal(1100).logical_xor(1010) -> Decimal('110')
# expect: Decimal(101).logical_invert() -> Decimal('1111111111111111111111111010')
# expect: Decimal(12).logical_and(1) -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('-1').logical_invert() -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
show("Decimal(1).copy_sign(-2)", "Decimal('-snan').copy_abs()", "Decimal(1).copy_negate()", "Decimal('1.23').adjusted()", "Decimal(0).adjusted()", "Decimal('1.0').same_quantum(Decimal('2.1'))", "Decimal(1).radix()", "Decimal('1.0').canonical()")
# expect: Decimal(1).copy_sign(-2) -> Decimal('-1')
# expect: Decimal('-snan').copy_abs() -> Decimal('sNaN')
# expect: Decimal(1).copy_negate() -> Decimal('-1')
# expect: Decimal('1.23').adjusted() -> 0
# expect: Decimal(0).adjusted() -> 0
# expect: Decimal('1.0').same_quantum(Decimal('2.1')) -> True
# expect: Decimal(1).radix() -> Decimal('10')
# expect: Decimal('1.0').canonical() -> Decimal('1.0')
show(*[f"Decimal({text!r}).number_class()" for text in "1 -0 1e-1000000 inf -inf nan snan".split()])
# expect: Decimal('1').number_class() -> '+Normal'
# expect: Decimal('-0').number_class() -> '-Zero'
# expect: Decimal('1e-1000000').number_class() -> '+Subnormal'
# expect: Decimal('inf').number_class() -> '+Infinity'
# expect: Decimal('-inf').number_class() -> '-Infinity'
# expect: Decimal('nan').number_class() -> 'NaN'
# expect: Decimal('snan').number_class() -> 'sNaN'
for name in "finite infinite nan qnan snan signed zero normal subnormal canonical".split():
    print(name, *[getattr(Decimal(text), "is_" + name)() for text in "1 -0 1e-1000000 -inf nan snan".split()])
# expect: finite True True True False False False
# expect: infinite False False False True False False
# expect: nan False False False False True True
# expect: qnan False False False False True False
# expect: snan False False False False False True
# expect: signed False True False True False False
# expect: zero False True False False False False
# expect: normal True False False False False False
# expect: subnormal False False True False False False
# expect: canonical True True True True True True
for text in "Decimal(1) + 1.5", "Decimal(1) + '1'", "Decimal(1) < 'x'", "1.5 * Decimal(1)", "Decimal(1) % None", "Decimal(1) ** 'x'":
    try:
        print(eval(text))
    except TypeError:
        print(text, "TypeError")
# expect: Decimal(1) + 1.5 TypeError
# expect: Decimal(1) + '1' TypeError
# expect: Decimal(1) < 'x' TypeError
# expect: 1.5 * Decimal(1) TypeError
# expect: Decimal(1) % None TypeError
# expect: Decimal(1) ** 'x' TypeError
