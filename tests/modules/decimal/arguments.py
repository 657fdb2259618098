# Arguments that operations refuse, and how contexts read numbers.
from decimal import Clamped, Context, Decimal, InvalidContext, InvalidOperation, localcontext

context = Context(prec=3)
x = Decimal("1.25")


def message(function, *arguments, **keywords):
    try:
        return repr(function(*arguments, **keywords))
    except (TypeError, ValueError, OverflowError, InvalidOperation) as error:
        return f"{type(error).__name__}: {error}"


print(message(context.abs))  # expect: TypeError: Context.abs() takes exactly one argument (0 given)
print(message(context.sqrt, 1, 2))  # expect: TypeError: Context.sqrt() takes exactly one argument (2 given)
print(message(context.add, 1))  # expect: TypeError: function takes exactly 2 arguments (1 given)
print(message(context.is_canonical, 1), message(context.is_canonical, x))  # expect: TypeError: argument must be a Decimal True
print(message(context.canonical, 1.5))  # expect: TypeError: argument must be a Decimal
print(message(context.create_decimal, " 1 "))  # expect: InvalidOperation: [<class 'decimal.ConversionSyntax'>]
print(message(context.create_decimal, "1_0"), message(Decimal, " 1_0 "))
# expect: InvalidOperation: [<class 'decimal.ConversionSyntax'>] Decimal('10')
print(message(x.copy_sign, 2, 3))  # expect: TypeError: optional argument must be a context
print(message(x.compare_total, 2, "x"))  # expect: TypeError: optional argument must be a context
print(message(x.same_quantum, 2, 3))  # expect: TypeError: optional argument must be a context
print(message(x.sqrt, 1))  # expect: TypeError: optional argument must be a context
print(message(x.max, 2, 5))  # expect: TypeError: optional argument must be a context
print(message(x.max, other=2), message(x.logical_and, "x", context=None))
# expect: Decimal('2') TypeError: conversion from str to Decimal is not supported
print(message(Context, prec=10**30))  # expect: OverflowError: Python int too large to convert to C ssize_t
print(message(Context, Emin=-(10**25)))  # expect: OverflowError: Python int too large to convert to C ssize_t
print(message(localcontext, flags=5))  # expect: TypeError: argument must be a signal dict
print(context.add.__name__, context.add(1, y) if (y := Decimal(2)) else 0, x.max.__name__, Context.add(context, 1, 2))
# expect: add 3 max 3
with localcontext(prec=None, traps=None) as local:
    print(local.prec)
# expect: 28
with localcontext(prec=2, traps=[Clamped]) as local:
    print(+Decimal("1.234"), local.traps[Clamped])
# expect: 1.2 True
print(issubclass(InvalidContext, InvalidOperation))  # expect: True


class Mine(Context):
    pass


import pickle

print(type(pickle.loads(pickle.dumps(Mine(prec=7)))).__name__)  # expect: Mine
