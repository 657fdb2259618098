# decimal: negative powers whose base alone is beyond the context already.
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_HALF_DOWN, Context, Decimal, setcontext

for number, power, digits, rounding in (
    ("0.323024967740e-8", -18, 2, ROUND_HALF_DOWN),
    ("-4e-8", -39, 5, ROUND_CEILING),
    ("-4e-8", -39, 5, ROUND_DOWN),
    ("-4e-7", -24, 5, ROUND_HALF_DOWN),
    ("4e-4", -1, 5, ROUND_HALF_DOWN),
    ("9e5", -1, 5, ROUND_HALF_DOWN),
):
    context = Context(prec=digits, rounding=rounding, Emax=5, Emin=-5, traps=[])
    setcontext(context)
    print(Decimal(number) ** power, [signal.__name__ for signal in context.flags if context.flags[signal]])
# expect: Infinity ['Overflow', 'Inexact', 'Rounded']
# expect: -9.9999E+5 ['Overflow', 'Inexact', 'Rounded']
# expect: -9.9999E+5 ['Overflow', 'Inexact', 'Rounded']
# expect: Infinity ['Overflow', 'Inexact', 'Rounded']
# expect: 2.5E+3 []
# expect: 0.000001111 ['Underflow', 'Subnormal', 'Inexact', 'Rounded']
