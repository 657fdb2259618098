# Library, decimal: making numbers, their texts and other types.
# heap: runs in 230K on 64 bits, where the module's import takes 70K of it
from decimal import *
from fractions import Fraction


def show(*expressions):
    context = getcontext()
    for text in expressions:
        context.clear_flags()
        try:
            result = repr(eval(text))
        except Exception as e:
            result = f"{type(e).__name__}: {e}"
        print(text, "->", result, *[signal.__name__ for signal, is_set in context.flags.items() if is_set])


# texts
for text in "1.5 -0 1e5 1E-7 0.000001 .5 5. +7 1_000.5 12e+3 inf -Infinity nan NaN12 -sNaN7 nan0 0e3 0e-9 ١٢".split():
    print(text, Decimal(text), repr(Decimal(text)), Decimal(text).to_eng_string(), Decimal(text).as_tuple())
# expect: 1.5 1.5 Decimal('1.5') 1.5 DecimalTuple(sign=0, digits=(1, 5), exponent=-1)
# expect: -0 -0 Decimal('-0') -0 DecimalTuple(sign=1, digits=(0,), exponent=0)
# expect: 1e5 1E+5 Decimal('1E+5') 100E+3 DecimalTuple(sign=0, digits=(1,), exponent=5)
# expect: 1E-7 1E-7 Decimal('1E-7') 100E-9 DecimalTuple(sign=0, digits=(1,), exponent=-7)
# expect: 0.000001 0.000001 Decimal('0.000001') 0.000001 DecimalTuple(sign=0, digits=(1,), exponent=-6)
# expect: .5 0.5 Decimal('0.5') 0.5 DecimalTuple(sign=0, digits=(5,), exponent=-1)
# expect: 5. 5 Decimal('5') 5 DecimalTuple(sign=0, digits=(5,), exponent=0)
# expect: +7 7 Decimal('7') 7 DecimalTuple(sign=0, digits=(7,), exponent=0)
# expect: 1_000.5 1000.5 Decimal('1000.5') 1000.5 DecimalTuple(sign=0, digits=(1, 0, 0, 0, 5), exponent=-1)
# expect: 12e+3 1.2E+4 Decimal('1.2E+4') 12E+3 DecimalTuple(sign=0, digits=(1, 2), exponent=3)
# expect: inf Infinity Decimal('Infinity') Infinity DecimalTuple(sign=0, digits=(0,), exponent='F')
# expect: -Infinity -Infinity Decimal('-Infinity') -Infinity DecimalTuple(sign=1, digits=(0,), exponent='F')
# expect: nan NaN Decimal('NaN') NaN DecimalTuple(sign=0, digits=(), exponent='n')
# expect: NaN12 NaN12 Decimal('NaN12') NaN12 DecimalTuple(sign=0, digits=(1, 2), exponent='n')
# expect: -sNaN7 -sNaN7 Decimal('-sNaN7') -sNaN7 DecimalTuple(sign=1, digits=(7,), exponent='N')
# expect: nan0 NaN Decimal('NaN') NaN DecimalTuple(sign=0, digits=(), exponent='n')
# expect: 0e3 0E+3 Decimal('0E+3') 0E+3 DecimalTuple(sign=0, digits=(0,), exponent=3)
# expect: 0e-9 0E-9 Decimal('0E-9') 0E-9 DecimalTuple(sign=0, digits=(0,), exponent=-9)
# expect: ١٢ 12 Decimal('12') 12 DecimalTuple(sign=0, digits=(1, 2), exponent=0)
show(*[f"Decimal({text!r})" for text in ("", ".", "1e", "+-1", "abc", "1 2", " 1\n", "infin", "nanx", "0x1", "1e+-5", "--1", "é")])
# expect: Decimal('') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('.') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('1e') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('+-1') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('abc') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('1 2') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal(' 1\n') -> Decimal('1')
# expect: Decimal('infin') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('nanx') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('0x1') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('1e+-5') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('--1') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: Decimal('é') -> InvalidOperation: [<class 'decimal.ConversionSyntax'>] InvalidOperation
show("Decimal('1e9999999999999999999')", "Decimal('1e999999999999999999')", "Decimal('9' * 40)", "str(Decimal('1' * 5000))[-3:]")
# expect: Decimal('1e9999999999999999999') -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('1e999999999999999999') -> Decimal('1E+999999999999999999')
# expect: Decimal('9' * 40) -> Decimal('9999999999999999999999999999999999999999')
# expect: str(Decimal('1' * 5000))[-3:] -> '111'
show("Decimal('123e3').to_eng_string()", "Decimal('0e-7').to_eng_string()", "Decimal('1.5e-10').to_eng_string()", "Decimal('12e7').to_eng_string()")
# expect: Decimal('123e3').to_eng_string() -> '123E+3'
# expect: Decimal('0e-7').to_eng_string() -> '0.0E-6'
# expect: Decimal('1.5e-10').to_eng_string() -> '150E-12'
# expect: Decimal('12e7').to_eng_string() -> '120E+6'

# other types
show("Decimal(10 ** 30)", "Decimal(-3)", "Decimal(True)", "Decimal(0.1)", "Decimal(-0.0)", "Decimal(float('nan'))", "Decimal(float('-inf'))", "Decimal(1e300) == 10 ** 300")
# expect: Decimal(10 ** 30) -> Decimal('1000000000000000000000000000000')
# expect: Decimal(-3) -> Decimal('-3')
# expect: Decimal(True) -> Decimal('1')
# expect: Decimal(0.1) -> Decimal('0.1000000000000000055511151231257827021181583404541015625') FloatOperation
# expect: Decimal(-0.0) -> Decimal('-0') FloatOperation
# expect: Decimal(float('nan')) -> Decimal('NaN') FloatOperation
# expect: Decimal(float('-inf')) -> Decimal('-Infinity') FloatOperation
# expect: Decimal(1e300) == 10 ** 300 -> False FloatOperation
show("Decimal((0, (1, 2), -1))", "Decimal([1, (), 3])", "Decimal((1, (0,), 'F'))", "Decimal((0, (4, 5), 'N'))", "Decimal((0, 1))", "Decimal((2, (1,), 1))",
     "Decimal((0, (10,), 1))", "Decimal((0, (1,), 'x'))")
# expect: Decimal((0, (1, 2), -1)) -> Decimal('1.2')
# expect: Decimal([1, (), 3]) -> Decimal('-0E+3')
# expect: Decimal((1, (0,), 'F')) -> Decimal('-Infinity')
# expect: Decimal((0, (4, 5), 'N')) -> Decimal('sNaN45')
# expect: Decimal((0, 1)) -> ValueError: argument must be a sequence of length 3
# expect: Decimal((2, (1,), 1)) -> ValueError: sign must be an integer with the value 0 or 1
# expect: Decimal((0, (10,), 1)) -> ValueError: coefficient must be a tuple of digits
# expect: Decimal((0, (1,), 'x')) -> ValueError: string argument in the third position must be 'F', 'n' or 'N'
show("Decimal(b'1')", "Decimal(None)", "Decimal(1j)", "Decimal()", "Decimal(Decimal('1.10'))", "Decimal.from_float(0.5)", "Decimal.from_float(3)", "Decimal.from_float('1')")
# expect: Decimal(b'1') -> TypeError: conversion from bytes to Decimal is not supported
# expect: Decimal(None) -> TypeError: conversion from NoneType to Decimal is not supported
# expect: Decimal(1j) -> TypeError: conversion from complex to Decimal is not supported
# expect: Decimal() -> Decimal('0')
# expect: Decimal(Decimal('1.10')) -> Decimal('1.10')
# expect: Decimal.from_float(0.5) -> Decimal('0.5')
# expect: Decimal.from_float(3) -> Decimal('3')
# expect: Decimal.from_float('1') -> TypeError: argument must be int or float
show("int(Decimal('-3.99'))", "int(Decimal('1e20'))", "int(Decimal('nan'))", "int(Decimal('inf'))", "float(Decimal('0.1'))", "float(Decimal('-inf'))", "float(Decimal('snan'))",
     "complex(Decimal('1.5'))", "bool(Decimal('0.00'))", "bool(Decimal('nan'))", "Decimal('2.50').as_integer_ratio()", "Decimal('-1e3').as_integer_ratio()",
     "Decimal('inf').as_integer_ratio()", "Decimal('nan').as_integer_ratio()")
# expect: int(Decimal('-3.99')) -> -3
# expect: int(Decimal('1e20')) -> 100000000000000000000
# expect: int(Decimal('nan')) -> ValueError: cannot convert NaN to integer
# expect: int(Decimal('inf')) -> OverflowError: cannot convert Infinity to integer
# expect: float(Decimal('0.1')) -> 0.1
# expect: float(Decimal('-inf')) -> -inf
# expect: float(Decimal('snan')) -> ValueError: cannot convert signaling NaN to float
# expect: complex(Decimal('1.5')) -> (1.5+0j)
# expect: bool(Decimal('0.00')) -> False
# expect: bool(Decimal('nan')) -> True
# expect: Decimal('2.50').as_integer_ratio() -> (5, 2)
# expect: Decimal('-1e3').as_integer_ratio() -> (-1000, 1)
# expect: Decimal('inf').as_integer_ratio() -> OverflowError: cannot convert Infinity to integer ratio
# expect: Decimal('nan').as_integer_ratio() -> ValueError: cannot convert NaN to integer ratio
show("round(Decimal('2.5'))", "round(Decimal('-3.5'))", "round(Decimal('2.675'), 2)", "round(Decimal('1234'), -2)", "round(Decimal('inf'))", "round(Decimal('nan'))", "round(Decimal(1), 1.5)",
     "Decimal('-2.5').__floor__()", "Decimal('-2.5').__ceil__()", "Decimal('-2.5').__trunc__()")
# expect: round(Decimal('2.5')) -> 2
# expect: round(Decimal('-3.5')) -> -4
# expect: round(Decimal('2.675'), 2) -> Decimal('2.68') Inexact Rounded
# expect: round(Decimal('1234'), -2) -> Decimal('1.2E+3') Inexact Rounded
# expect: round(Decimal('inf')) -> OverflowError: cannot convert Infinity to integer
# expect: round(Decimal('nan')) -> ValueError: cannot convert NaN to integer
# expect: round(Decimal(1), 1.5) -> TypeError: optional arg must be an integer
# expect: Decimal('-2.5').__floor__() -> -3
# expect: Decimal('-2.5').__ceil__() -> -2
# expect: Decimal('-2.5').__trunc__() -> -2
show("Decimal('1.5').real, Decimal('1.5').imag, Decimal('1.5').conjugate()", "Decimal('1.50').as_tuple()", "DecimalTuple(0, (1,), 2)", "Decimal(1).__reduce__()")
# expect: Decimal('1.5').real, Decimal('1.5').imag, Decimal('1.5').conjugate() -> (Decimal('1.5'), Decimal('0'), Decimal('1.5'))
# expect: Decimal('1.50').as_tuple() -> DecimalTuple(sign=0, digits=(1, 5, 0), exponent=-2)
# expect: DecimalTuple(0, (1,), 2) -> DecimalTuple(sign=0, digits=(1,), exponent=2)
# expect: Decimal(1).__reduce__() -> (<class 'decimal.Decimal'>, ('1',))

# equality and order
show("Decimal('1.0') == Decimal(1)", "Decimal('0.5') == 0.5", "Decimal('0.1') == 0.1", "Decimal('0.1') < 0.1", "Decimal(2) == 2 + 0j", "Decimal(3) != 3", "Decimal('-0') == 0")
# expect: Decimal('1.0') == Decimal(1) -> True
# expect: Decimal('0.5') == 0.5 -> True FloatOperation
# expect: Decimal('0.1') == 0.1 -> False FloatOperation
# expect: Decimal('0.1') < 0.1 -> True FloatOperation
# expect: Decimal(2) == 2 + 0j -> True FloatOperation
# expect: Decimal(3) != 3 -> False
# expect: Decimal('-0') == 0 -> True
show("Decimal('nan') == Decimal('nan')", "Decimal('nan') != 1", "Decimal('nan') < 1", "Decimal('snan') == 1", "Decimal('inf') > 10 ** 400", "Decimal('-inf') <= Decimal('-inf')")
# expect: Decimal('nan') == Decimal('nan') -> False
# expect: Decimal('nan') != 1 -> True
# expect: Decimal('nan') < 1 -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('snan') == 1 -> InvalidOperation: [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: Decimal('inf') > 10 ** 400 -> True
# expect: Decimal('-inf') <= Decimal('-inf') -> True
show("Decimal('1.5') == Fraction(3, 2)", "Decimal('1.4') < Fraction(3, 2)", "Decimal(1) == '1'", "Decimal(1) == None", "1 <= Decimal(1)", "5 < Decimal('4.9')", "Decimal('1e1000') < Decimal('1e1001')")
# expect: Decimal('1.5') == Fraction(3, 2) -> True
# expect: Decimal('1.4') < Fraction(3, 2) -> True
# expect: Decimal(1) == '1' -> False
# expect: Decimal(1) == None -> False
# expect: 1 <= Decimal(1) -> True
# expect: 5 < Decimal('4.9') -> False
# expect: Decimal('1e1000') < Decimal('1e1001') -> True
show("hash(Decimal('1.5')) == hash(1.5)", "hash(Decimal(-7)) == hash(-7)", "hash(Decimal('1e20')) == hash(10 ** 20)", "hash(Decimal('0.1')) == hash(Fraction(1, 10))",
     "hash(Decimal('inf')) == hash(float('inf'))", "hash(Decimal('snan'))", "len({Decimal('1.0'), Decimal(1), 1, 1.0})")
# expect: hash(Decimal('1.5')) == hash(1.5) -> True
# expect: hash(Decimal(-7)) == hash(-7) -> True
# expect: hash(Decimal('1e20')) == hash(10 ** 20) -> True
# expect: hash(Decimal('0.1')) == hash(Fraction(1, 10)) -> True
# expect: hash(Decimal('inf')) == hash(float('inf')) -> True
# expect: hash(Decimal('snan')) -> TypeError: Cannot hash a signaling NaN value
# expect: len({Decimal('1.0'), Decimal(1), 1, 1.0}) -> 1 FloatOperation
print(sorted(map(Decimal, "3 -1 2.5 -inf 0".split())), max(Decimal(1), 2), sum([Decimal("0.1")] * 3))
# expect: [Decimal('-Infinity'), Decimal('-1'), Decimal('0'), Decimal('2.5'), Decimal('3')] 2 0.3


class Money(Decimal):
    def __str__(self):
        return f"{self:.2f} €"


price = Money("1.5")
print(price, repr(price), type(price + 1), isinstance(price, Decimal), Money(2).from_float(0.25))
# expect: 1.50 € Decimal('1.5') <class 'decimal.Decimal'> True 0.25 €
for action in "Decimal(1).foo = 1", "Decimal(1).sqrt(2)", "import copy; print(copy.copy(price) is price, copy.deepcopy(price) is price)":
    try:
        exec(action)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
# expect: AttributeError
# expect: TypeError
# expect: True True
import numbers

print(isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real))  # expect: True False
