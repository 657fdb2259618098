# Library, numbers: the abstract classes and what is registered with them.
import numbers

for value in (True, 3, 3.5, 1j, "text"):
    kinds = (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)
    print(value, [isinstance(value, kind) for kind in kinds])
# expect: True [True, True, True, True, True]
# expect: 3 [True, True, True, True, True]
# expect: 3.5 [True, True, True, False, False]
# expect: 1j [True, True, False, False, False]
# expect: text [False, False, False, False, False]
print([kind.__name__ for kind in numbers.Integral.__mro__])
# expect: ['Integral', 'Rational', 'Real', 'Complex', 'Number', 'object']
try:
    numbers.Complex()
except TypeError as e:
    print(str(e).split(" methods")[0])
# expect: Can't instantiate abstract class Complex without an implementation for abstract
print(sorted(numbers.Integral.__abstractmethods__))
# expect: ['__abs__', '__add__', '__and__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__']
print(sorted(numbers.Real.__abstractmethods__))
# expect: ['__abs__', '__add__', '__ceil__', '__eq__', '__float__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__']
