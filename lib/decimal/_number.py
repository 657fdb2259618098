"""The type Decimal: how numbers are made, shown, converted and compared; arithmetic is in other files."""

import sys
from collections import namedtuple

from . import _arithmetic as arithmetic
from . import _contexts
from ._contexts import MAX_EMAX, MIN_ETINY, check_rounding, current, getcontext
from ._rounding import cut, digit_count, digits_text, fit, integer_of
from ._signals import FLOAT, INEXACT, INVALID, ROUNDED, SYNTAX
from ._text import INFINITE, QUIET, SIGNALING, number_text, parse

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")
_KINDS = {"F": INFINITE, "n": QUIET, "N": SIGNALING}
_LETTERS = {INFINITE: "F", QUIET: "n", SIGNALING: "N"}


def _of_tuple(value):
    """The parts of a number given as (sign, digits, exponent)."""
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    kind = 0
    if isinstance(exponent, str):
        if exponent not in _KINDS:
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        kind, exponent = _KINDS[exponent], 0
    elif not isinstance(exponent, int):
        raise ValueError("exponent must be an integer")
    if kind == INFINITE:
        return sign, 0, 0, kind
    if not isinstance(digits, (tuple, list)) or not all([isinstance(digit, int) and 0 <= digit <= 9 for digit in digits]):
        raise ValueError("coefficient must be a tuple of digits")
    return sign, integer_of("".join(map(str, digits)) or "0"), exponent, kind


def _of_float(value):
    """The parts of exactly the number that a float is."""
    if value != value:
        return 0, 0, 0, QUIET
    if value - value != 0.0:
        return int(value < 0), 0, 0, INFINITE
    numerator, denominator = abs(value).as_integer_ratio()
    twos = denominator.bit_length() - 1
    sign = int(value < 0 or str(value)[0] == "-")
    return sign, numerator * 5**twos, -twos, 0


def _parts(value, context):
    """The parts of a number as they are given, and a condition."""
    if isinstance(value, Decimal):
        return value._sign, value._int, value._exp, value._kind
    if isinstance(value, int):
        return int(value < 0), abs(int(value)), 0, 0
    if isinstance(value, str):
        parts = parse(value)
        if parts is None:
            return _invalid(context, SYNTAX)
        if not parts[3] and not _in_limits(parts[1], parts[2]):
            return _invalid(context, 0)
        return parts
    if isinstance(value, float):
        context._signal(FLOAT)
        return _of_float(value)
    if isinstance(value, (tuple, list)):
        return _of_tuple(value)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


def _in_limits(coefficient, exponent):
    adjusted = exponent + (digit_count(coefficient) - 1 if coefficient else 0)
    return exponent >= MIN_ETINY and adjusted <= MAX_EMAX


def _invalid(context, kind):
    context._signal(INVALID | kind)
    return 0, 0, 0, QUIET


def create(value, context):
    """A Decimal rounded to a context."""
    if isinstance(value, str) and (value != value.strip() or "_" in value):
        return make(*_invalid(context, SYNTAX))
    parts = _parts(value, context)
    if parts[3] >= QUIET and parts[1] and digit_count(parts[1]) > context.prec - context.clamp:
        parts = _invalid(context, SYNTAX)
    number = make(*parts)
    return number if number._kind else finish(number._sign, number._int, number._exp, context)


_new = object.__new__


def make(sign, coefficient, exponent, kind=0):
    """A Decimal of its parts."""
    self = _new(Decimal)
    self._sign = sign
    self._int = coefficient
    self._exp = exponent
    self._kind = kind
    return self


def finish(sign, coefficient, exponent, context, bits=0):
    """A Decimal of an exact result, made fit for a context; its conditions are signalled."""
    coefficient, exponent, more = fit(sign, coefficient, exponent, context)
    bits |= more
    if bits:
        context._signal(bits)
    return make(sign, 0, 0, INFINITE) if exponent is None else make(sign, coefficient, exponent)


def _implicit(value):
    """A Decimal of what an operator has on its other side; None if it cannot."""
    if isinstance(value, Decimal):
        return value
    return make(int(value < 0), abs(int(value)), 0) if isinstance(value, int) else None


def operand(value):
    """A Decimal of an argument that must be one or an int."""
    number = _implicit(value)
    if number is None:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return number


def _operator(operation):
    def method(self, other, context=None):
        other = _implicit(other)
        if other is None:
            return NotImplemented
        return operation(self, other, context or getcontext())

    def reflected(self, other, context=None):
        other = _implicit(other)
        if other is None:
            return NotImplemented
        return operation(other, self, context or getcontext())

    return method, reflected


def _other(value, context):
    """The operand of a method that needs no context, but checks it."""
    if context is not None:
        current(context)
    return operand(value)


def _two(operation):
    return lambda self, other, context=None: operation(self, operand(other), current(context))


parts = {}  # what _special and _power hold, entered by them: of this copy of the package, should there be two


def part(name):
    if name not in parts:
        __import__("decimal." + name)
    return parts[name]


class _Lazy:
    """A method whose code is loaded when it is first called."""

    __slots__ = ("module", "name", "count")

    def __init__(self, module, name, count):
        self.module = module
        self.name = name
        self.count = count  # of numbers besides the first

    def __get__(self, number, owner):
        return self if number is None else _contexts.Method(self, number)

    def __call__(self, number, /, *arguments, **keywords):
        return (self._two if self.count else self._one)(number, *arguments, **keywords)

    def _one(self, number, /, context=None):
        return part(self.module)[self.name](number, current(context))

    def _two(self, number, /, other, context=None):
        return part(self.module)[self.name](number, operand(other), current(context))

    @property
    def __name__(self):
        return self.name

    @property
    def __signature__(self):
        from inspect import signature

        return signature((lambda self, other, context=None: 0) if self.count else lambda self, context=None: 0)


class Decimal:
    """A decimal number: exact, with as many digits as it was given; results are rounded to the context in use."""

    __module__ = "decimal"
    __slots__ = ("_sign", "_int", "_exp", "_kind")

    def __new__(cls, value="0", context=None):
        self = _new(cls)
        self._sign, self._int, self._exp, self._kind = _parts(value, current(context))
        return self

    @classmethod
    def from_float(cls, f):
        """Exactly the number that a float or int is."""
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        number = make(*_of_float(f))
        return number if cls is Decimal else cls(number)

    # Texts

    def __str__(self):
        return number_text(self, False, getcontext().capitals)

    def __repr__(self):
        return f"Decimal('{number_text(self, False, getcontext().capitals)}')"

    def _to_text(self, engineering, context):
        """The text of the number."""
        return number_text(self, engineering, context.capitals)

    def to_eng_string(self, context=None):
        """The text with an exponent divisible by 3, if it has one."""
        return number_text(self, True, current(context).capitals)

    def __format__(self, specifier, _context=None):
        from ._format import format_number

        return format_number(self, specifier, current(_context))

    def as_tuple(self):
        """(sign, digits, exponent)."""
        if self._kind == INFINITE:
            return DecimalTuple(self._sign, (0,), "F")
        digits = () if self._kind and not self._int else tuple(map(int, digits_text(self._int)))
        return DecimalTuple(self._sign, digits, _LETTERS[self._kind] if self._kind else self._exp)

    # Other types

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def _check_number(self, purpose="integer"):
        if self._kind == INFINITE:
            raise OverflowError(f"cannot convert Infinity to {purpose}")
        if self._kind:
            raise ValueError(f"cannot convert NaN to {purpose}")

    def _rounded_integer(self, rounding):
        self._check_number()
        if self._exp >= 0:
            magnitude = self._int * 10**self._exp
        else:
            magnitude = cut(self._sign, self._int, -self._exp, rounding)[0]
        return -magnitude if self._sign else magnitude

    def __int__(self):
        return self._rounded_integer("ROUND_DOWN")

    __trunc__ = __int__

    def __floor__(self):
        return self._rounded_integer("ROUND_FLOOR")

    def __ceil__(self):
        return self._rounded_integer("ROUND_CEILING")

    def __round__(self, n=None):
        if n is None:
            return self._rounded_integer("ROUND_HALF_EVEN")
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(make(0, 1, -n))

    def __float__(self):
        if self._kind == SIGNALING:
            raise ValueError("cannot convert signaling NaN to float")
        return float(number_text(self, False, 1) if self._kind != QUIET else "-nan" if self._sign else "nan")

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return bool(self._kind or self._int)

    def as_integer_ratio(self):
        """The numerator and denominator of the number as a fraction."""
        self._check_number("integer ratio")
        if not self._int:  # the exponent of a zero may be very large
            return 0, 1
        numerator = -self._int if self._sign else self._int
        if self._exp >= 0:
            return numerator * 10**self._exp, 1
        import math

        denominator = 10**-self._exp
        common = math.gcd(numerator, denominator)
        return numerator // common, denominator // common

    def __hash__(self):
        info = sys.hash_info
        if self._kind == INFINITE:
            return -info.inf if self._sign else info.inf
        if self._kind == QUIET:
            return object.__hash__(self)
        if self._kind:
            raise TypeError("Cannot hash a signaling NaN value")
        value = self._int * pow(10, self._exp, info.modulus) % info.modulus
        return (-value if value != 1 else -2) if self._sign else value

    # Comparisons

    def __eq__(self, other):
        return self._compared(other, "__eq__", False)

    def __lt__(self, other):
        return self._compared(other, "__lt__", True)

    def __le__(self, other):
        return self._compared(other, "__le__", True)

    def __gt__(self, other):
        return self._compared(other, "__gt__", True)

    def __ge__(self, other):
        return self._compared(other, "__ge__", True)

    def _compared(self, other, method, is_order):
        left, right = self, _implicit(other)
        if right is None:
            left, right = self._comparable(other, is_order)
            if right is None:
                return NotImplemented
        if left._kind >= QUIET or right._kind >= QUIET:
            if is_order or SIGNALING in (left._kind, right._kind):
                getcontext()._signal(INVALID)
            return False
        return getattr(arithmetic.order(left, right), method)(0)

    def _comparable(self, other, is_order):
        """This and a number of another type as Decimals that compare like them."""
        if isinstance(other, complex) and not is_order and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            context = getcontext()
            if is_order:
                context._signal(FLOAT)
            else:
                context.flags.bits |= FLOAT
            return self, make(*_of_float(other))
        if not hasattr(other, "denominator") or not hasattr(other, "numerator"):
            return self, None
        if self._kind:
            return self, make(0, 0, 0)
        return make(self._sign, self._int * other.denominator, self._exp), operand(other.numerator)

    # Operators

    __add__, __radd__ = _operator(arithmetic.add)
    __sub__, __rsub__ = _operator(arithmetic.subtract)
    __mul__, __rmul__ = _operator(arithmetic.multiply)
    __truediv__, __rtruediv__ = _operator(arithmetic.divide)
    __floordiv__, __rfloordiv__ = _operator(arithmetic.divide_int)
    __mod__, __rmod__ = _operator(arithmetic.remainder)
    __divmod__, __rdivmod__ = _operator(arithmetic.divide_both)

    def __pow__(self, other, modulo=None, context=None):
        other = _implicit(other)
        if other is None:
            return NotImplemented
        if modulo is None:
            return part("_power")["power"](self, other, context or getcontext())
        modulo = _implicit(modulo)
        return NotImplemented if modulo is None else part("_power")["power_modulo"](self, other, modulo, context or getcontext())

    def __rpow__(self, other, modulo=None, context=None):
        other = _implicit(other)
        return NotImplemented if other is None else other.__pow__(self, modulo, context)

    def __neg__(self, context=None):
        return arithmetic.signed(self, 1 - self._sign, context or getcontext())

    def __pos__(self, context=None):
        return arithmetic.signed(self, self._sign, context or getcontext())

    def __abs__(self, context=None):
        return arithmetic.signed(self, 0, context or getcontext())

    # Questions

    def adjusted(self):
        """The exponent of the first digit."""
        if self._kind:
            return 0
        return self._exp + (digit_count(self._int) - 1 if self._int else 0)

    def is_canonical(self):
        return True

    def is_finite(self):
        return not self._kind

    def is_infinite(self):
        return self._kind == INFINITE

    def is_nan(self):
        return self._kind >= QUIET

    def is_qnan(self):
        return self._kind == QUIET

    def is_snan(self):
        return self._kind == SIGNALING

    def is_signed(self):
        return bool(self._sign)

    def is_zero(self):
        return not (self._kind or self._int)

    def is_normal(self, context=None):
        """Whether it is finite, not zero, and not less than the context's Emin."""
        return bool(not self._kind and self._int and self.adjusted() >= current(context).Emin)

    def is_subnormal(self, context=None):
        """Whether it is not zero, but less than the context's Emin."""
        return bool(not self._kind and self._int and self.adjusted() < current(context).Emin)

    def number_class(self, context=None):
        """The name of the kind of number it is, like '+Normal'."""
        if self._kind >= QUIET:
            return "NaN" if self._kind == QUIET else "sNaN"
        name = "Infinity" if self._kind else "Zero" if not self._int else "Normal" if self.is_normal(context) else "Subnormal"
        return "+-"[self._sign] + name

    def same_quantum(self, other, context=None):
        """Whether both have the same exponent, or both are infinite, or both are NaN."""
        other = _other(other, context)
        if self._kind or other._kind:
            return min(self._kind, QUIET) == min(other._kind, QUIET)
        return self._exp == other._exp

    # Copies

    def canonical(self):
        return self

    conjugate = canonical
    real = property(canonical)
    imag = property(lambda self: make(0, 0, 0))

    def radix(self):
        return make(0, 10, 0)

    def copy_abs(self):
        """The same number, not negative; nothing is rounded."""
        return make(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        """The number with the other sign; nothing is rounded."""
        return make(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        """The number with the sign of another."""
        return make(_other(other, context)._sign, self._int, self._exp, self._kind)

    # Rounding

    def quantize(self, exp, rounding=None, context=None):
        """The number rounded to the exponent of another."""
        context = current(context)
        if rounding is not None:
            check_rounding(rounding)
        return arithmetic.quantize(self, operand(exp), rounding or context.rounding, context)

    def to_integral_exact(self, rounding=None, context=None):
        """The number rounded to an integer; Inexact and Rounded are signalled."""
        return self._to_integral(rounding, context, INEXACT | ROUNDED)

    def to_integral_value(self, rounding=None, context=None):
        """The number rounded to an integer; nothing is signalled."""
        return self._to_integral(rounding, context, 0)

    to_integral = to_integral_value

    def _to_integral(self, rounding, context, signalled):
        context = current(context)
        if rounding is not None:
            check_rounding(rounding)
        if self._kind:
            return arithmetic.nan_of(self, self, context) if self._kind >= QUIET else self
        if self._exp >= 0:
            return self
        coefficient, exact = cut(self._sign, self._int, -self._exp, rounding or context.rounding)
        if signalled:
            context._signal((ROUNDED if self._int else 0) if exact else signalled)
        return make(self._sign, coefficient, 0)

    # Named operations

    compare = _two(arithmetic.compare)
    compare_signal = _two(arithmetic.compare_signal)
    remainder_near = _two(arithmetic.remainder_near)

    def compare_total(self, other, context=None):
        """-1, 0 or 1 by an order of all representations, NaNs too."""
        return arithmetic.signed_one(arithmetic.total_order(self, _other(other, context)))

    def compare_total_mag(self, other, context=None):
        """compare_total() of the numbers without their signs."""
        return arithmetic.signed_one(arithmetic.total_order(self.copy_abs(), _other(other, context).copy_abs()))

    def fma(self, other, third, context=None):
        """The number times another plus a third one, rounded once."""
        return arithmetic.multiply_add(self, operand(other), operand(third), current(context))

    max = _Lazy("_special", "max", 1)
    min = _Lazy("_special", "min", 1)
    max_mag = _Lazy("_special", "max_mag", 1)
    min_mag = _Lazy("_special", "min_mag", 1)
    next_toward = _Lazy("_special", "next_toward", 1)
    next_plus = _Lazy("_special", "next_plus", 0)
    next_minus = _Lazy("_special", "next_minus", 0)
    normalize = _Lazy("_special", "normalize", 0)
    scaleb = _Lazy("_special", "scaleb", 1)
    logb = _Lazy("_special", "logb", 0)
    rotate = _Lazy("_special", "rotate", 1)
    shift = _Lazy("_special", "shift", 1)
    logical_and = _Lazy("_special", "logical_and", 1)
    logical_or = _Lazy("_special", "logical_or", 1)
    logical_xor = _Lazy("_special", "logical_xor", 1)
    logical_invert = _Lazy("_special", "logical_invert", 0)
    sqrt = _Lazy("_power", "sqrt", 0)
    exp = _Lazy("_power", "exp", 0)
    ln = _Lazy("_power", "ln", 0)
    log10 = _Lazy("_power", "log10", 0)


arithmetic.make = make
arithmetic.finish = finish
_contexts.numbers = globals()
