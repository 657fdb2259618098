"""Decimal floating point arithmetic by the General Decimal Arithmetic specification."""

import sys as _sys

from _abc import like_builtin as _like_builtin

from . import _contexts
from ._contexts import (
    MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, BasicContext, Context, DefaultContext, ExtendedContext, getcontext, localcontext, setcontext,
)  # fmt: skip
from ._number import Decimal, DecimalTuple
from ._signals import (
    Clamped, ConversionSyntax, DecimalException, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, Inexact,
    InvalidContext, InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
)  # fmt: skip

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"

HAVE_THREADS = True
HAVE_CONTEXTVAR = True
__version__ = "1.70"

if "numbers" in _sys.modules:  # which else does this when it is loaded
    _sys.modules["numbers"].Number.register(Decimal)

_like_builtin(Decimal, Context, _contexts.SignalDict, _contexts.ContextManager)
