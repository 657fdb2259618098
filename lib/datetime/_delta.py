"""timedelta: a duration in days, seconds and microseconds."""

from math import floor
from operator import attrgetter

from ._parts import Field, shown_name

_DAY = 86_400_000_000
_UNITS = {
    "days": _DAY,
    "seconds": 1_000_000,
    "microseconds": 1,
    "milliseconds": 1000,
    "minutes": 60_000_000,
    "hours": 3_600_000_000,
    "weeks": 7 * _DAY,
}  # fmt: skip
_READ_ONLY = "readonly attribute"


def _add_component(name, value, total, rest):
    """Adds whole microseconds to total and their fraction to rest."""
    unit = _UNITS[name]
    if isinstance(value, int):
        return total + value * unit, rest
    if not isinstance(value, float):
        raise TypeError(f"unsupported type for timedelta {name} component: {shown_name(value)}")
    whole = int(value)
    fraction = (value - whole) * unit
    return total + whole * unit + int(fraction), rest + (fraction - int(fraction))


def _round_rest(total, rest):
    """total + rest, halves to even."""
    total += floor(rest)
    rest -= floor(rest)
    return total + (rest > 0.5 or (rest == 0.5 and total % 2))


def _divide_nearest(number, divisor):
    """number / divisor, halves to even."""
    quotient, remainder = divmod(number, divisor)
    twice = 2 * remainder - divisor if divisor > 0 else divisor - 2 * remainder
    return quotient + (twice > 0 or (twice == 0 and quotient % 2))


def delta_of(microseconds):
    return timedelta(0, 0, microseconds)


def microseconds_of(delta):
    return (delta._days * 86400 + delta._seconds) * 1_000_000 + delta._microseconds


def _check_days(days):
    if not -(2**31) <= days < 2**31:
        raise OverflowError("Python int too large to convert to C int")
    if not -999_999_999 <= days <= 999_999_999:
        raise OverflowError(f"days={days}; must have magnitude <= 999999999")


class timedelta:
    """A duration: the difference of two dates or times."""

    __module__ = "datetime"
    __slots__ = "_days", "_seconds", "_microseconds"

    def __new__(cls, *args, **kwargs):
        if len(args) + len(kwargs) > 7:
            raise TypeError(f"__new__() takes at most 7 arguments ({len(args) + len(kwargs)} given)")
        total, rest = 0, 0.0
        for name, value in zip(_UNITS, args):
            if name in kwargs:
                raise TypeError(f"argument for __new__() given by name ('{name}') and position ({list(_UNITS).index(name) + 1})")
            total, rest = _add_component(name, value, total, rest)
        for name, value in kwargs.items():
            if name not in _UNITS:
                raise TypeError(f"'{name}' is an invalid keyword argument for __new__()")
            total, rest = _add_component(name, value, total, rest)
        if rest:
            total = _round_rest(total, rest)
        days, within = divmod(total, _DAY)
        _check_days(days)
        self = object.__new__(cls)
        self._days = days
        self._seconds, self._microseconds = divmod(within, 1_000_000)
        return self

    days = Field(attrgetter("_days"), _READ_ONLY, "Whole days, rounded down.")
    seconds = Field(attrgetter("_seconds"), _READ_ONLY, "The seconds of the last day.")
    microseconds = Field(attrgetter("_microseconds"), _READ_ONLY, "The microseconds of the last second.")

    def total_seconds(self):
        """The whole duration in seconds."""
        return microseconds_of(self) / 1_000_000

    def __repr__(self):
        names = "days", "seconds", "microseconds"
        fields = self._days, self._seconds, self._microseconds
        shown = ", ".join(f"{name}={value}" for name, value in zip(names, fields) if value)
        return f"{type(self).__module__ + '.' if type(self) is timedelta else ''}{type(self).__name__}({shown or 0})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        days = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, " if self._days else ""
        fraction = f".{self._microseconds:06d}" if self._microseconds else ""
        return f"{days}{minutes // 60}:{minutes % 60:02d}:{seconds:02d}{fraction}"

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return delta_of(microseconds_of(self) + microseconds_of(other))

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return delta_of(microseconds_of(self) - microseconds_of(other))

    def __rsub__(self, other):
        return other - self if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return delta_of(-microseconds_of(self))

    def __pos__(self):
        return delta_of(microseconds_of(self))

    def __abs__(self):
        return delta_of(abs(microseconds_of(self)))

    def __mul__(self, other):
        if isinstance(other, int):
            return delta_of(microseconds_of(self) * other)
        if not isinstance(other, float):
            return NotImplemented
        numerator, denominator = other.as_integer_ratio()
        return delta_of(_divide_nearest(microseconds_of(self) * numerator, denominator))

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return microseconds_of(self) / microseconds_of(other)
        if not isinstance(other, (int, float)):
            return NotImplemented
        numerator, denominator = other.as_integer_ratio()
        if not numerator:
            raise ZeroDivisionError("integer division or modulo by zero")
        return delta_of(_divide_nearest(microseconds_of(self) * denominator, numerator))

    def __floordiv__(self, other):
        if isinstance(other, int):
            return delta_of(microseconds_of(self) // other)
        return microseconds_of(self) // microseconds_of(other) if isinstance(other, timedelta) else NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return delta_of(microseconds_of(self) % microseconds_of(other))

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        quotient, remainder = divmod(microseconds_of(self), microseconds_of(other))
        return quotient, delta_of(remainder)

    def __eq__(self, other):
        return microseconds_of(self) == microseconds_of(other) if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return microseconds_of(self) < microseconds_of(other) if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return microseconds_of(self) <= microseconds_of(other) if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return microseconds_of(self) > microseconds_of(other) if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return microseconds_of(self) >= microseconds_of(other) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash(microseconds_of(self))

    def __bool__(self):
        return microseconds_of(self) != 0

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


timedelta.min = timedelta(-999_999_999)
timedelta.max = timedelta(999_999_999, 86399, 999_999)
timedelta.resolution = timedelta(0, 0, 1)
