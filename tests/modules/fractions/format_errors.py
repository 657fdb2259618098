# What format() says of formats that fractions do not have.
from fractions import Fraction

for spec in "=08.1f", "08", "=8.1f", "<08.2f", "d", ",%x", "0>8.2f":
    try:
        print(format(Fraction(1, 2), spec))
    except ValueError as e:
        print(e)
# expect: Invalid format specifier '=08.1f' for object of type 'Fraction'; can't use explicit alignment when zero-padding
# expect: Invalid format specifier '08' for object of type 'Fraction'
# expect:      0.5
# expect: Invalid format specifier '<08.2f' for object of type 'Fraction'; can't use explicit alignment when zero-padding
# expect: Invalid format specifier 'd' for object of type 'Fraction'
# expect: Invalid format specifier ',%x' for object of type 'Fraction'
# expect: 00000.50
