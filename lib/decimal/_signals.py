"""The conditions of decimal arithmetic: each is a bit of a context's flags and traps, and an exception."""

INVALID, FLOAT, ZERO_DIVISION, OVERFLOW, UNDERFLOW, SUBNORMAL, INEXACT, ROUNDED, CLAMPED = [1 << n for n in range(9)]
# Kinds of INVALID, told apart by the exceptions only.
SYNTAX, IMPOSSIBLE, UNDEFINED = [1 << n for n in range(9, 12)]


class DecimalException(ArithmeticError):
    """What all signals are."""

    __module__ = "decimal"


class Clamped(DecimalException):
    """An exponent was changed to fit."""

    __module__ = "decimal"


class InvalidOperation(DecimalException):
    """There is no result; it is NaN if this is not trapped."""

    __module__ = "decimal"


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A number that is not zero was divided by zero; the result is infinite if this is not trapped."""

    __module__ = "decimal"


class Inexact(DecimalException):
    """Digits other than zero were rounded away."""

    __module__ = "decimal"


class Rounded(DecimalException):
    """Digits were rounded away, even if they were zeros."""

    __module__ = "decimal"


class Subnormal(DecimalException):
    """The exponent was less than Emin before rounding."""

    __module__ = "decimal"


class Overflow(Inexact, Rounded):
    """The exponent was greater than Emax."""

    __module__ = "decimal"


class Underflow(Inexact, Rounded, Subnormal):
    """A result less than Emin was rounded, perhaps to zero."""

    __module__ = "decimal"


class FloatOperation(DecimalException, TypeError):
    """A float was mixed with decimals: made one, or was compared with one."""

    __module__ = "decimal"


class ConversionSyntax(InvalidOperation):
    """A text is no number."""

    __module__ = "decimal"


class DivisionImpossible(InvalidOperation):
    """An integer quotient has more digits than the precision."""

    __module__ = "decimal"


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero was divided by zero."""

    __module__ = "decimal"


class InvalidContext(InvalidOperation):
    """A context has values that do not go together."""

    __module__ = "decimal"


# In the order of their bits, which is the order in which an exception names them.
SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_KINDS = ((SYNTAX, ConversionSyntax), (IMPOSSIBLE, DivisionImpossible), (UNDEFINED, DivisionUndefined))


def trapped(bits, traps):
    """The exception for conditions of which at least one is trapped."""
    found = [signal for number, signal in enumerate(SIGNALS) if bits & traps & 1 << number]
    names = list(found)
    if found[0] is InvalidOperation:
        names[0] = next((kind for bit, kind in _KINDS if bits & bit), InvalidOperation)
    return found[0](names)
