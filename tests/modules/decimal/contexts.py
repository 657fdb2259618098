# Library, decimal: contexts, signals and traps.
# heap: 300K, importing decimal takes up to 160 KB on a 64-bit computer
import decimal
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


print(getcontext(), BasicContext, ExtendedContext, DefaultContext, sep="\n")
# expect: Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: Context(prec=9, rounding=ROUND_HALF_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow])
# expect: Context(prec=9, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[])
# expect: Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])




print(Context(prec=5, rounding=ROUND_UP, Emin=-10, Emax=10, capitals=0, clamp=1, flags=[Inexact], traps=[]))
# expect: Context(prec=5, rounding=ROUND_UP, Emin=-10, Emax=10, capitals=0, clamp=1, flags=[Inexact], traps=[])

show("Context(prec=0)", "Context(prec='x')", "Context(rounding='x')", "Context(Emin=1)", "Context(Emax=-1)", "Context(capitals=2)", "Context(clamp=2)", "Context(traps=[1])", "Context(traps={})", "Context(flags=3)")
# expect: Context(prec=0) -> ValueError: valid range for prec is [1, MAX_PREC]
# expect: Context(prec='x') -> TypeError: an integer is required
# expect: Context(rounding='x') -> TypeError: valid values for rounding are:
# expect:   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
# expect:    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
# expect:    ROUND_05UP]
# expect: Context(Emin=1) -> ValueError: valid range for Emin is [MIN_EMIN, 0]
# expect: Context(Emax=-1) -> ValueError: valid range for Emax is [0, MAX_EMAX]
# expect: Context(capitals=2) -> ValueError: valid values for capitals are 0 or 1
# expect: Context(clamp=2) -> ValueError: valid values for clamp are 0 or 1
# expect: Context(traps=[1]) -> KeyError: 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
# expect: Context(traps={}) -> KeyError: 'invalid signal dict'
# expect: Context(flags=3) -> TypeError: argument must be a signal dict













show("Context().Etiny()", "Context().Etop()", "Context().radix()", "setcontext(3)", "localcontext(3)", "localcontext(foo=3)", "setattr(Context(), 'prec', -1)", "setattr(Context(), 'flags', {})", "Context().__reduce__()")
# expect: Context().Etiny() -> -1000026
# expect: Context().Etop() -> 999972
# expect: Context().radix() -> Decimal('10')
# expect: setcontext(3) -> TypeError: argument must be a context
# expect: localcontext(3) -> TypeError: optional argument must be a context
# expect: localcontext(foo=3) -> TypeError: 'foo' is an invalid keyword argument for this function
# expect: setattr(Context(), 'prec', -1) -> ValueError: valid range for prec is [1, MAX_PREC]
# expect: setattr(Context(), 'flags', {}) -> KeyError: 'invalid signal dict'
# expect: Context().__reduce__() -> (<class 'decimal.Context'>, (28, 'ROUND_HALF_EVEN', -999999, 999999, 1, 0, [], [<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>, <class 'decimal.Overflow'>]))









for action in "c.foo", "c.foo = 1", "del c.prec", "c.flags[int]", "c.flags[int] = 1", "del c.flags[Inexact]":
    c = Context()
    try:
        exec(action)
    except (AttributeError, KeyError, ValueError) as e:
        print(action, type(e).__name__)
# expect: c.foo AttributeError
# expect: c.foo = 1 AttributeError
# expect: del c.prec AttributeError
# expect: c.flags[int] KeyError
# expect: c.flags[int] = 1 KeyError
# expect: del c.flags[Inexact] ValueError







# in use
before = getcontext()
with localcontext() as c:
    c.prec = 5
    print(Decimal(1) / 3, getcontext() is c, c is before)
# expect: 0.33333 True False

with localcontext(Context(prec=3), rounding=ROUND_UP) as c:
    print(Decimal(1) / 3, c.prec)
# expect: 0.334 3

with localcontext(prec=4, traps=[]):
    print(Decimal(1) / 7, Decimal(1) / 0, Decimal("x"))
# expect: 0.1429 Infinity NaN

print(Decimal(1) / 3, getcontext() is before)  # expect: 0.3333333333333333333333333333 True
setcontext(BasicContext)
print(getcontext() is BasicContext, Decimal(1) / 3, BasicContext.flags[Inexact])  # expect: False 0.333333333 False
setcontext(before)

# flags and traps
with localcontext(Context(prec=3, Emin=-5, Emax=5, traps=[])) as c:
    for text in "Decimal(1) / 3", "Decimal('1e-5') / 3", "Decimal('1e5') * 100", "Decimal('1e-8') + 0", "Decimal('0e-9') + 0", "Decimal('1.000e5') + 0", "Decimal(1) / 0", "Decimal(0) / 0", "Decimal('x')", "Decimal(0.5)":
        c.clear_flags()
        print(text, eval(text), [name for name, is_set in zip("InvalidOperation FloatOperation DivisionByZero Overflow Underflow Subnormal Inexact Rounded Clamped".split(), c.flags.values()) if is_set])
    c.traps[Inexact] = c.traps[Subnormal] = c.traps[FloatOperation] = c.traps[Clamped] = True
    show("Decimal(1) / 3", "Decimal('1e-5') / 3", "Decimal('1e5') * 100", "Decimal('1e-8') + 0", "Decimal(0.5)", "Decimal(1) < 0.5", "Decimal(1) == 0.5", "Decimal(2).sqrt()")
    c.clear_traps()
    show("Decimal(1) / 3", "Decimal('sNaN') + 1")
# expect: Decimal(1) / 3 0.333 ['Inexact', 'Rounded']
# expect: Decimal('1e-5') / 3 0.0000033 ['Underflow', 'Subnormal', 'Inexact', 'Rounded']
# expect: Decimal('1e5') * 100 Infinity ['Overflow', 'Inexact', 'Rounded']
# expect: Decimal('1e-8') + 0 0E-7 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# expect: Decimal('0e-9') + 0 0E-7 ['Clamped']
# expect: Decimal('1.000e5') + 0 1.00E+5 ['Rounded']
# expect: Decimal(1) / 0 Infinity ['DivisionByZero']
# expect: Decimal(0) / 0 NaN ['InvalidOperation']
# expect: Decimal('x') NaN ['InvalidOperation']
# expect: Decimal(0.5) 0.5 ['FloatOperation']
# expect: Decimal(1) / 3 -> Inexact: [<class 'decimal.Inexact'>] Inexact Rounded
# expect: Decimal('1e-5') / 3 -> Subnormal: [<class 'decimal.Subnormal'>, <class 'decimal.Inexact'>] Underflow Subnormal Inexact Rounded
# expect: Decimal('1e5') * 100 -> Inexact: [<class 'decimal.Inexact'>] Overflow Inexact Rounded
# expect: Decimal('1e-8') + 0 -> Subnormal: [<class 'decimal.Subnormal'>, <class 'decimal.Inexact'>, <class 'decimal.Clamped'>] Underflow Subnormal Inexact Rounded Clamped
# expect: Decimal(0.5) -> FloatOperation: [<class 'decimal.FloatOperation'>] FloatOperation
# expect: Decimal(1) < 0.5 -> FloatOperation: [<class 'decimal.FloatOperation'>] FloatOperation
# expect: Decimal(1) == 0.5 -> False FloatOperation
# expect: Decimal(2).sqrt() -> Inexact: [<class 'decimal.Inexact'>] Inexact Rounded
# expect: Decimal(1) / 3 -> Decimal('0.333') Inexact Rounded
# expect: Decimal('sNaN') + 1 -> Decimal('NaN') InvalidOperation




















print(len(c.flags), Inexact in c.flags, list(c.traps)[:2], c.flags.copy()[Rounded], c.flags == c.traps)
# expect: 9 True [<class 'decimal.InvalidOperation'>, <class 'decimal.FloatOperation'>] False False

print([signal.__mro__[1].__name__ for signal in (Clamped, Overflow, Underflow, DivisionByZero, FloatOperation, decimal.ConversionSyntax)])
# expect: ['DecimalException', 'Inexact', 'Inexact', 'DecimalException', 'DecimalException', 'InvalidOperation']

for kind in ZeroDivisionError, ArithmeticError, DecimalException:
    try:
        Decimal(1) / 0
    except kind as e:
        print(kind.__name__, e.args)
# expect: ZeroDivisionError ([<class 'decimal.DivisionByZero'>],)
# expect: ArithmeticError ([<class 'decimal.DivisionByZero'>],)
# expect: DecimalException ([<class 'decimal.DivisionByZero'>],)



copy = c.copy()
copy.prec = 9
print(c.prec, copy.prec, copy.flags is c.flags)  # expect: 3 9 False

# with smaller limits
with localcontext(prec=3, Emin=-2, Emax=2, traps=[]):
    show("Decimal('99.96') * 10", "Decimal('0.00015') * 1", "-Decimal('1e3')", "Decimal(999).next_plus()", "Decimal('1e-2').is_normal()", "Decimal('1e-3').is_subnormal()")
# expect: Decimal('99.96') * 10 -> Decimal('Infinity') Overflow Inexact Rounded
# expect: Decimal('0.00015') * 1 -> Decimal('0.0002') Underflow Subnormal Inexact Rounded
# expect: -Decimal('1e3') -> Decimal('-Infinity') Overflow Inexact Rounded
# expect: Decimal(999).next_plus() -> Decimal('Infinity')
# expect: Decimal('1e-2').is_normal() -> True
# expect: Decimal('1e-3').is_subnormal() -> True






for rounding in ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_05UP:
    with localcontext(prec=2, Emax=3, Emin=-3, rounding=rounding, traps=[]):
        print(rounding, Decimal(9999) + 1, Decimal(-9999) - 1, Decimal("1e-9") * 1, Decimal(1) - 1, Decimal("-0") + 0)
# expect: ROUND_UP Infinity -Infinity 0.0001 0 0
# expect: ROUND_DOWN 9.9E+3 -9.9E+3 0.0000 0 0
# expect: ROUND_CEILING Infinity -9.9E+3 0.0001 0 0
# expect: ROUND_FLOOR 9.9E+3 -Infinity 0.0000 -0 -0
# expect: ROUND_HALF_EVEN Infinity -Infinity 0.0000 0 0
# expect: ROUND_05UP 9.9E+3 -9.9E+3 0.0001 0 0






with localcontext(prec=5, Emax=5, clamp=1, traps=[]):
    show("Decimal('1e5') + 0", "Decimal('0e9') + 0", "Decimal('1e1').normalize()")
# expect: Decimal('1e5') + 0 -> Decimal('1.0000E+5') Rounded
# expect: Decimal('0e9') + 0 -> Decimal('0')
# expect: Decimal('1e1').normalize() -> Decimal('1E+1')



with localcontext(capitals=0):
    print(Decimal("1e9"), repr(Decimal("1E-9")), f"{Decimal('1e9')}")
# expect: 1e+9 Decimal('1e-9') 1e+9


# methods of contexts
show("Context(prec=3).create_decimal('1.23456')", "Context(prec=3).create_decimal(1.5)", "Context().create_decimal('x')", "Context(prec=3).create_decimal_from_float(3.14159)", "Context(prec=2).create_decimal('nan123')")
# expect: Context(prec=3).create_decimal('1.23456') -> Decimal('1.23')
# expect: Context(prec=3).create_decimal(1.5) -> Decimal('1.5')
# expect: Context().create_decimal('x') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>]
# expect: Context(prec=3).create_decimal_from_float(3.14159) -> Decimal('3.14')
# expect: Context(prec=2).create_decimal('nan123') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>]





show("Context().add(1, 2)", "Context(prec=2).multiply(12, 12)", "Context(prec=3).divide(1, 3)", "Context().divide_int(7, 2)", "Context().divmod(7, 2)", "Context().remainder(7, 2)", "Context().subtract(1, 'a')", "Context().add(1, 2.0)",
     "Context(prec=2).plus(Decimal('1.25'))", "Context().minus(3)", "Context().abs(-3)", "Context().power(2, 3)", "Context().power(2, 3, 5)", "Context(prec=3).sqrt(2)", "Context(prec=3).exp(1)", "Context(prec=3).ln(2)", "Context(prec=3).log10(2)",
     "Context().fma(2, 3, 4)", "Context().compare(1, 2)", "Context().compare_total(1, 2)", "Context().max(1, 2)", "Context().quantize(Decimal('1.25'), Decimal('0.1'))", "Context().to_integral_value(Decimal('1.5'))", "Context().normalize(100)",
     "Context().is_nan(1)", "Context().is_normal(1)", "Context().number_class(1)", "Context().same_quantum(1, 2)", "Context().scaleb(1, 2)", "Context().shift(1, 2)", "Context().logical_and(1, 1)", "Context().next_plus(1)", "Context().copy_sign(1, -2)",
     "Context().to_sci_string(Decimal('1e5'))", "Context().to_eng_string(Decimal('1e5'))", "Context().copy_decimal(3)", "Context().logb(250)", "Context().remainder_near(7, 4)", "Context(prec=3).create_decimal('1e7').is_finite()")
# expect: Context().add(1, 2) -> Decimal('3')
# expect: Context(prec=2).multiply(12, 12) -> Decimal('1.4E+2')
# expect: Context(prec=3).divide(1, 3) -> Decimal('0.333')
# expect: Context().divide_int(7, 2) -> Decimal('3')
# expect: Context().divmod(7, 2) -> (Decimal('3'), Decimal('1'))
# expect: Context().remainder(7, 2) -> Decimal('1')
# expect: Context().subtract(1, 'a') -> TypeError: conversion from str to Decimal is not supported
# expect: Context().add(1, 2.0) -> TypeError: conversion from float to Decimal is not supported
# expect: Context(prec=2).plus(Decimal('1.25')) -> Decimal('1.2')
# expect: Context().minus(3) -> Decimal('-3')
# expect: Context().abs(-3) -> Decimal('3')
# expect: Context().power(2, 3) -> Decimal('8')
# expect: Context().power(2, 3, 5) -> Decimal('3')
# expect: Context(prec=3).sqrt(2) -> Decimal('1.41')
# expect: Context(prec=3).exp(1) -> Decimal('2.72')
# expect: Context(prec=3).ln(2) -> Decimal('0.693')
# expect: Context(prec=3).log10(2) -> Decimal('0.301')
# expect: Context().fma(2, 3, 4) -> Decimal('10')
# expect: Context().compare(1, 2) -> Decimal('-1')
# expect: Context().compare_total(1, 2) -> Decimal('-1')
# expect: Context().max(1, 2) -> Decimal('2')
# expect: Context().quantize(Decimal('1.25'), Decimal('0.1')) -> Decimal('1.2')
# expect: Context().to_integral_value(Decimal('1.5')) -> Decimal('2')
# expect: Context().normalize(100) -> Decimal('1E+2')
# expect: Context().is_nan(1) -> False
# expect: Context().is_normal(1) -> True
# expect: Context().number_class(1) -> '+Normal'
# expect: Context().same_quantum(1, 2) -> True
# expect: Context().scaleb(1, 2) -> Decimal('1E+2')
# expect: Context().shift(1, 2) -> Decimal('100')
# expect: Context().logical_and(1, 1) -> Decimal('1')
# expect: Context().next_plus(1) -> Decimal('1.000000000000000000000000001')
# expect: Context().copy_sign(1, -2) -> Decimal('-1')
# expect: Context().to_sci_string(Decimal('1e5')) -> '1E+5'
# expect: Context().to_eng_string(Decimal('1e5')) -> '100E+3'
# expect: Context().copy_decimal(3) -> Decimal('3')
# expect: Context().logb(250) -> Decimal('2')
# expect: Context().remainder_near(7, 4) -> Decimal('-1')
# expect: Context(prec=3).create_decimal('1e7').is_finite() -> True







































print(decimal.MAX_PREC > 10 ** 8, decimal.MAX_EMAX == -decimal.MIN_EMIN, decimal.MIN_ETINY < decimal.MIN_EMIN, decimal.HAVE_THREADS, decimal.HAVE_CONTEXTVAR)
# expect: True True True True True

