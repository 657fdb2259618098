"""date: a day of the calendar."""

import time as _clock
from operator import attrgetter, index

from _days import day_of_year, from_ordinal, iso_week, month_length, to_ordinal

from ._delta import timedelta
from ._format import format_spec, format_value
from ._iso import BadText, bad, check_iso_text, from_iso_week, read_date
from ._parts import check_range, Field, merge, missing, shown_name, small_int
from ._state import restored, state_of

_MISSING = object()
_NAMES = "year", "month", "day"
_MAX_ORDINAL = 3652059


def check_date(year, month, day):
    """The fields as ints in range; _MISSING ones are missing arguments."""
    fields = []
    for position, (name, value) in enumerate(zip(_NAMES, (year, month, day)), 1):
        if value is _MISSING:
            raise missing(name, position)
        fields.append(small_int(value))
    year, month, day = fields
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    check_range(month, 1, 12, "month must be in 1..12")
    return year, month, check_range(day, 1, month_length(year, month), "day is out of range for month")


def check_ordinal(ordinal):
    if not 1 <= ordinal <= _MAX_ORDINAL:
        raise OverflowError("date value out of range")
    return ordinal


def local_fields(seconds):
    """time.localtime() of a timestamp, with the words of fromtimestamp()."""
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds is None:  # which localtime() takes for now
        index(seconds)
    try:
        return _clock.localtime(seconds)
    except OverflowError:
        raise OverflowError("timestamp out of range for platform time_t") from None


class date:
    """A day: year, month and day of the month."""

    __module__ = "datetime"
    __slots__ = "_year", "_month", "_day"

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, *more, **named):
        if more or named:
            raise TypeError(f"function takes at most 3 arguments ({3 + len(more) + len(named)} given)")
        self = object.__new__(cls)
        if month is _MISSING and isinstance(year, (bytes, str)) and (found := restored(year, 4)):
            self._year, self._month, self._day = found[0]
            return self
        self._year, self._month, self._day = check_date(year, month, day)
        return self

    year = Field(attrgetter("_year"))
    month = Field(attrgetter("_month"))
    day = Field(attrgetter("_day"))

    @classmethod
    def today(cls, /):
        """The day of the clock's local time."""
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The day, in local time, of a number of seconds since 1970."""
        return cls(*local_fields(timestamp)[:3])

    @classmethod
    def fromordinal(cls, ordinal, /):
        """The day of a number of days; 1 is 0001-01-01."""
        ordinal = index(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The day of a text like 2024-02-29, 20240229 or 2024-W09-4."""
        try:
            fields = read_date(check_iso_text(date_string))
        except BadText:
            raise bad(date_string) from None
        return cls(*fields)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of an ISO year, week and weekday, 1 to 7."""
        return cls(*from_iso_week(index(year), index(week), index(day)))

    def replace(self, /, *args, **kwargs):
        """This day with other year, month or day."""
        return type(self)(**merge((self._year, self._month, self._day), _NAMES, (args, kwargs)))

    def toordinal(self):
        """Days since 0001-01-01, which is 1."""
        return to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        """0 for Monday to 6 for Sunday."""
        return (self.toordinal() - 1) % 7

    def isoweekday(self):
        """1 for Monday to 7 for Sunday."""
        return self.weekday() + 1

    def isocalendar(self):
        """ISO year, week and weekday."""
        from ._iso_calendar import IsoCalendarDate  # costs memory that few programs need

        return IsoCalendarDate(*iso_week(self._year, self.toordinal()))

    def isoformat(self):
        """YYYY-MM-DD"""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    def _fields(self, hour, minute, second, daylight):
        year_day = day_of_year(self._year, self._month, self._day)
        return _clock.struct_time((self._year, self._month, self._day, hour, minute, second, date.weekday(self), year_day, daylight))

    def timetuple(self):
        """struct_time of the day's midnight."""
        return self._fields(0, 0, 0, -1)

    def ctime(self):
        """A text like 'Thu Feb 29 00:00:00 2024'."""
        text = _clock.asctime(date._fields(self, *self._clock_fields(), -1))
        return f"{text[:20]}{self._year:04d}"

    def _clock_fields(self):
        return 0, 0, 0

    def strftime(self, format):
        """The day in a format of %-directives."""
        return format_value(self, format, self.timetuple())

    def __format__(self, spec, /):
        return format_spec(self, spec)

    def __repr__(self):
        return f"{shown_name(self)}({self._year}, {self._month}, {self._day})"

    def __str__(self):
        return self.isoformat()

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)(*from_ordinal(check_ordinal(self.toordinal() + other.days)))

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)(*from_ordinal(check_ordinal(self.toordinal() - other.days)))
        if _is_plain(other):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _key(self):
        return (self._year * 16 + self._month) * 32 + self._day

    def __eq__(self, other):
        return date._key(self) == date._key(other) if isinstance(other, date) else NotImplemented

    def __lt__(self, other):
        return date._key(self) < date._key(other) if isinstance(other, date) else NotImplemented

    def __le__(self, other):
        return date._key(self) <= date._key(other) if isinstance(other, date) else NotImplemented

    def __gt__(self, other):
        return date._key(self) > date._key(other) if isinstance(other, date) else NotImplemented

    def __ge__(self, other):
        return date._key(self) >= date._key(other) if isinstance(other, date) else NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __reduce__(self):
        return type(self), state_of(self, 2)


def _is_plain(value):
    return isinstance(value, date) and not hasattr(value, "hour")


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
