"""time: a time of day, with or without a zone."""

import time as _clock
from operator import attrgetter

from ._delta import microseconds_of, timedelta
from ._format import clock_text, format_spec, format_value, offset_text
from ._iso import BadText, bad, check_iso_text, read_time
from ._parts import check_range, check_text, Field, merge, shown_name
from ._state import restored, state_of
from ._zone import ask_name, ask_offset, check_tzinfo

_NAMES = "hour", "minute", "second", "microsecond", "tzinfo"


def check_clock(hour, minute, second, microsecond, tzinfo, fold):
    """The fields as ints in range."""
    return (
        check_range(hour, 0, 23, "hour must be in 0..23"),
        check_range(minute, 0, 59, "minute must be in 0..59"),
        check_range(second, 0, 59, "second must be in 0..59"),
        check_range(microsecond, 0, 999999, "microsecond must be in 0..999999"),
        check_tzinfo(tzinfo),
        check_range(fold, 0, 1, "fold must be either 0 or 1"),
    )


def clock_microseconds(value):
    """Microseconds since midnight."""
    return ((value._hour * 60 + value._minute) * 60 + value._second) * 1_000_000 + value._microsecond


def shown_clock(value):
    """The arguments of a repr from hour to microsecond."""
    text = f"{value._hour}, {value._minute}"
    if value._second or value._microsecond:
        text += f", {value._second}"
    if value._microsecond:
        text += f", {value._microsecond}"
    return text


def shown_zone(value):
    return "" if value._tzinfo is None else f", tzinfo={value._tzinfo!r}"


class time:
    """A time of day."""

    __module__ = "datetime"
    __slots__ = "_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *more, fold=0):
        if more:
            raise TypeError(f"function takes at most 5 positional arguments ({5 + len(more)} given)")
        if isinstance(hour, (bytes, str)) and (found := restored(hour, 6, minute or tzinfo)):
            fields = found[1]
        else:
            fields = check_clock(hour, minute, second, microsecond, tzinfo, fold)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond, self._tzinfo, self._fold = fields
        return self

    hour = Field(attrgetter("_hour"))
    minute = Field(attrgetter("_minute"))
    second = Field(attrgetter("_second"))
    microsecond = Field(attrgetter("_microsecond"))
    tzinfo = Field(attrgetter("_tzinfo"))
    fold = Field(attrgetter("_fold"))

    @classmethod
    def fromisoformat(cls, time_string, /):
        """The time of a text like 12:34, T123456, 12:34:56.789 or 12:34+02:00."""
        text = check_iso_text(time_string)
        try:
            fields = read_time(text.removeprefix("T"))
        except BadText:
            raise bad(time_string) from None
        return cls(*fields)

    def replace(self, /, *args, fold=None, **kwargs):
        """This time with other fields."""
        fields = self._hour, self._minute, self._second, self._microsecond, self._tzinfo
        return type(self)(**merge(fields, _NAMES, (args, kwargs)), fold=self._fold if fold is None else fold)

    def isoformat(self, timespec="auto"):
        """HH:MM:SS with microseconds and offset if there are any; timespec says how precise."""
        check_text(timespec, "isoformat")
        return clock_text(self._hour, self._minute, self._second, self._microsecond, timespec) + offset_text(self)

    def strftime(self, format):
        """The time in a format of %-directives, on 1900-01-01."""
        return format_value(self, format, _clock.struct_time((1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1)))

    def __format__(self, spec, /):
        return format_spec(self, spec)

    def utcoffset(self):
        """How far the zone is ahead of UTC, or None."""
        return ask_offset(self._tzinfo, "utcoffset", None)

    def dst(self):
        """The zone's daylight saving, or None."""
        return ask_offset(self._tzinfo, "dst", None)

    def tzname(self):
        """The zone's name, or None."""
        return ask_name(self._tzinfo, None)

    def __repr__(self):
        return f"{shown_name(self)}({shown_clock(self)}{shown_zone(self)}{', fold=1' * self._fold})"

    def __str__(self):
        return self.isoformat()

    def _compare(self, other, is_equality):
        """Microseconds from other to self; None if only one of them has an offset."""
        difference = clock_microseconds(self) - clock_microseconds(other)
        if self._tzinfo is other._tzinfo:
            return difference
        mine, others = self.utcoffset(), other.utcoffset()
        if mine == others:
            return difference
        if mine is None or others is None:
            if is_equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware times")
        return difference - microseconds_of(mine) + microseconds_of(others)

    def __eq__(self, other):
        return self._compare(other, True) == 0 if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._compare(other, False) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._compare(other, False) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._compare(other, False) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._compare(other, False) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        offset = self.utcoffset()
        return hash(clock_microseconds(self) - (microseconds_of(offset) if offset else 0))

    def __copy__(self):
        return self.replace()

    __deepcopy__ = lambda self, memo: self.replace()

    def __reduce_ex__(self, protocol, /):
        return type(self), state_of(self, protocol)

    def __reduce__(self):
        return self.__reduce_ex__(2)


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(0, 0, 1)
