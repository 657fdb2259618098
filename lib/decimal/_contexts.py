"""What arithmetic goes by: precision, rounding, limits of exponents, and what is done about conditions."""

from contextvars import ContextVar

from ._signals import (
    SIGNALS, Clamped, DivisionByZero, FloatOperation, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow, trapped,
)  # fmt: skip

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1

ROUNDINGS = (
    "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP",
)  # fmt: skip
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)

_BAD_SIGNAL = """valid values for signals are:
  [InvalidOperation, FloatOperation, DivisionByZero,
   Overflow, Underflow, Subnormal, Inexact, Rounded,
   Clamped]"""


def check_rounding(value):
    """TypeError unless value names a way of rounding."""
    if value not in ROUNDINGS:
        listing = "[ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
        raise TypeError(f"valid values for rounding are:\n  {listing}")


def _bit(signal):
    try:
        return 1 << SIGNALS.index(signal)
    except ValueError:
        raise KeyError(_BAD_SIGNAL) from None


class SignalDict:
    """A mapping of all signals to whether they are set."""

    __module__ = "decimal"
    __slots__ = ("bits",)

    def __init__(self, bits=0):
        self.bits = bits

    def __getitem__(self, signal):
        return bool(self.bits & _bit(signal))

    def __setitem__(self, signal, value):
        bit = _bit(signal)
        self.bits = self.bits | bit if value else self.bits & ~bit

    def __delitem__(self, signal):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(SIGNALS)

    def __len__(self):
        return len(SIGNALS)

    def __contains__(self, signal):
        return signal in SIGNALS

    def keys(self):
        return SIGNALS

    def values(self):
        return [self[signal] for signal in SIGNALS]

    def items(self):
        return [(signal, self[signal]) for signal in SIGNALS]

    def get(self, signal, default=None):
        return self[signal] if signal in SIGNALS else default

    def copy(self):
        """A plain dict of all signals."""
        return dict(self.items())

    def setdefault(self, signal, default=None):
        """The signal, which is always there."""
        return self[signal]

    def update(self, other):
        """Set signals as another mapping has them."""
        for signal in other:
            self[signal] = other[signal]

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return self.bits == other.bits
        if isinstance(other, dict):
            return self.copy() == other
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        return "{" + ", ".join([f"{signal}:{value}" for signal, value in self.items()]) + "}"


def _bits_of(value):
    """The bits that a list of signals, a dict of all, or a SignalDict stands for."""
    if isinstance(value, SignalDict):
        return value.bits
    if isinstance(value, dict):
        if len(value) != len(SIGNALS) or not all([signal in SIGNALS for signal in value]):
            raise KeyError("invalid signal dict")
        return sum([_bit(signal) for signal, is_set in value.items() if is_set])
    bits = 0
    for signal in value:
        bits |= _bit(signal)
    return bits


def _check_integer(value, low, high, name, text):
    if not isinstance(value, int):
        raise TypeError("an integer is required")
    if not low <= value <= high:
        if abs(value) >= 1 << 63:
            raise OverflowError("Python int too large to convert to C ssize_t")
        raise ValueError(f"valid range for {name} is {text}")


_SETTINGS = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps")


class Context:
    """Precision, rounding and limits of arithmetic, the conditions that arose (flags) and those that raise (traps)."""

    __module__ = "decimal"
    __slots__ = _SETTINGS

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        given = prec, rounding, Emin, Emax, capitals, clamp, flags, traps
        for name, value in zip(_SETTINGS, given):
            if value is None:
                value = [] if name == "flags" else getattr(DefaultContext, name)
            elif name in ("flags", "traps") and not isinstance(value, (list, dict, SignalDict)):
                raise TypeError("argument must be a signal dict")
            object.__setattr__(self, name, self._checked(name, value))

    def __setattr__(self, name, value):
        if name in ("flags", "traps") and not isinstance(value, (dict, SignalDict)):
            raise TypeError("argument must be a signal dict")
        object.__setattr__(self, name, self._checked(name, value))

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    def _checked(self, name, value):
        if name == "prec":
            _check_integer(value, 1, MAX_PREC, name, "[1, MAX_PREC]")
        elif name == "Emin":
            _check_integer(value, MIN_EMIN, 0, name, "[MIN_EMIN, 0]")
        elif name == "Emax":
            _check_integer(value, 0, MAX_EMAX, name, "[0, MAX_EMAX]")
        elif name == "rounding":
            check_rounding(value)
        elif name in ("capitals", "clamp"):
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if value not in (0, 1):
                raise ValueError(f"valid values for {name} are 0 or 1")
        elif name in ("flags", "traps"):
            return SignalDict(_bits_of(value))
        return value

    def __repr__(self):
        lists = []
        for name, mapping in ("flags", self.flags), ("traps", self.traps):
            lists.append(f"{name}=[{', '.join([signal.__name__ for signal in _SHOWN if mapping[signal]])}]")
        numbers = f"Emin={self.Emin}, Emax={self.Emax}, capitals={self.capitals}, clamp={self.clamp}"
        return f"Context(prec={self.prec}, rounding={self.rounding}, {numbers}, {', '.join(lists)})"

    def __reduce__(self):
        lists = [[signal for signal in SIGNALS if mapping[signal]] for mapping in (self.flags, self.traps)]
        return type(self), (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, *lists)

    def _signal(self, bits):
        """Remember conditions; raise if one of them is trapped."""
        self.flags.bits |= bits & 511
        if bits & self.traps.bits:
            raise trapped(bits, self.traps.bits)

    def _quiet(self, **changes):
        """A copy that traps nothing and has no flags yet; its precision may exceed what users can ask for."""
        copy = self.copy()
        copy.flags.bits = copy.traps.bits = 0
        for name, value in changes.items():
            object.__setattr__(copy, name, value)
        return copy

    def copy(self):
        """A context with the same settings, flags and traps."""
        return Context(*[getattr(self, name) for name in _SETTINGS])

    __copy__ = copy

    def clear_flags(self):
        """Forget all conditions that arose."""
        self.flags.bits = 0

    def clear_traps(self):
        """Trap nothing any more."""
        self.traps.bits = 0

    def Etiny(self):
        """The least exponent of a subnormal number."""
        return self.Emin - self.prec + 1

    def Etop(self):
        """The greatest exponent of a number with as many digits as the precision."""
        return self.Emax - self.prec + 1

    def radix(self):
        return _operand(10)

    # Making numbers

    def create_decimal(self, num="0", /):
        """A Decimal of a number or text, rounded to this context."""
        return numbers["create"](num, self)

    def create_decimal_from_float(self, f, /):
        """A Decimal of a float or int, rounded to this context."""
        return numbers["Decimal"].from_float(f).__pos__(self)

    # Operations whose names or arguments are not those of Decimal's methods

    def canonical(self, x, /):
        """The same number: there is one form only."""
        if not isinstance(x, numbers["Decimal"]):
            raise TypeError("argument must be a Decimal")
        return x

    def is_canonical(self, x, /):
        """True, of a Decimal."""
        return self.canonical(x) is x

    def power(self, a, b, modulo=None):
        """a to the power b, modulo a number if one is given."""
        return _operand(a).__pow__(_operand(b), None if modulo is None else _operand(modulo), self)

    def divmod(self, x, y, /):
        """The integer quotient and the remainder."""
        return _operand(x).__divmod__(_operand(y), self)

    def fma(self, x, y, z, /):
        """x * y + z, rounded once."""
        return _operand(x).fma(y, z, self)

    def to_sci_string(self, x, /):
        """The text of a number, with an exponent if it is long."""
        return _operand(x)._to_text(False, self)

    def copy_decimal(self, x, /):
        return _operand(x)


def _operand(value):
    return numbers["operand"](value)


# How the operations of a context call the methods of Decimal


def _unary(context, method, x):
    return getattr(_operand(x), method)(context)


def _binary(context, method, x, y):
    return getattr(_operand(x), method)(_operand(y), context)


def _plain(context, method, x, *others):
    return getattr(_operand(x), method)(*map(_operand, others))


def _rounding(context, method, x, *others):
    return getattr(_operand(x), method)(*map(_operand, others), rounding=None, context=context)


class _Operation:
    """A method of contexts; smaller than a function each."""

    __slots__ = ("call", "method", "__name__", "count")

    def __init__(self, call, method, name, count):
        self.call = call
        self.method = method
        self.__name__ = name
        self.count = count

    def __get__(self, context, owner):
        return self if context is None else Method(self, context)

    def __call__(self, context, /, *operands):
        if len(operands) != self.count:
            takes = f"Context.{self.__name__}() takes exactly one argument" if self.count == 1 else "function takes exactly 2 arguments"
            raise TypeError(f"{takes} ({len(operands)} given)")
        return self.call(context, self.method, *operands)

    @property
    def __signature__(self):
        from inspect import signature

        return signature((lambda self, x, /: 0) if self.count == 1 else lambda self, x, y, /: 0)


Method = type(Context.copy.__get__(0))


def _add_operations():
    special = {"abs": "__abs__", "plus": "__pos__", "minus": "__neg__", "add": "__add__", "subtract": "__sub__", "multiply": "__mul__",
               "divide": "__truediv__", "divide_int": "__floordiv__", "remainder": "__mod__"}  # fmt: skip
    kinds = (
        (_unary, 1, "abs plus minus exp ln log10 logb logical_invert next_minus next_plus normalize number_class sqrt to_eng_string "
                    "is_normal is_subnormal"),
        (_binary, 2, "add subtract multiply divide divide_int remainder compare compare_signal logical_and logical_or logical_xor max "
                     "max_mag min min_mag next_toward remainder_near rotate scaleb shift"),
        (_plain, 1, "copy_abs copy_negate is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero"),
        (_plain, 2, "compare_total compare_total_mag copy_sign same_quantum"),
        (_rounding, 1, "to_integral_exact to_integral_value to_integral"),
        (_rounding, 2, "quantize"),
    )  # fmt: skip
    for call, count, names in kinds:
        for name in names.split():
            setattr(Context, name, _Operation(call, special.get(name, name), name, count))


_add_operations()

# These are looked up while the first one is made, so it is given all its values.
DefaultContext = Context(28, "ROUND_HALF_EVEN", -999999, 999999, 1, 0, [], [DivisionByZero, Overflow, InvalidOperation])
BasicContext = Context(9, "ROUND_HALF_UP", traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, "ROUND_HALF_EVEN", flags=[], traps=[])

_current = ContextVar("decimal_context")


def getcontext():
    """The context that arithmetic goes by here."""
    try:
        return _current.get()
    except LookupError:
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
        return context


def setcontext(context, /):
    """Let arithmetic go by a context."""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class ContextManager:
    __module__ = "decimal"

    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.before = getcontext()
        setcontext(self.context)
        return self.context

    def __exit__(self, *error):
        setcontext(self.before)


def localcontext(ctx=None, **kwargs):
    """For a with statement: a copy of a context (the one in use) with some settings changed, in use for its time."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    context = ctx.copy()
    for name, value in kwargs.items():
        if name not in _SETTINGS:
            raise TypeError(f"{name!r} is an invalid keyword argument for this function")
        if value is None:
            continue
        if name in ("flags", "traps") and isinstance(value, list):
            value = SignalDict(_bits_of(value))
        setattr(context, name, value)
    return ContextManager(context)


def current(context):
    """The context given to a method, or the one in use."""
    if context is None:
        return getcontext()
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    return context


getcontext.__module__ = setcontext.__module__ = localcontext.__module__ = "decimal"
