"""datetime: a day and a time of day, with or without a zone."""

import time as _clock
from math import floor, isfinite
from operator import attrgetter, index

from _days import from_ordinal, to_ordinal

from . import _zone
from ._date import _MISSING, check_date, check_ordinal, date, local_fields
from ._delta import delta_of, microseconds_of, timedelta
from ._format import clock_text, offset_text
from ._iso import BadText, bad, check_iso_text, date_length, read_date, read_time
from ._parts import argument_name, check_range, check_text, Field, merge, shown_name
from ._state import restored, state_of
from ._time import check_clock, clock_microseconds, shown_clock, shown_zone, time
from ._zone import ask_name, ask_offset, check_tzinfo, timezone

_NAMES = "year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo"
_DAY = 86_400_000_000
_EPOCH = 719163  # the ordinal of 1970-01-01
_LAST_DAY = date.max.toordinal()


def _split_timestamp(timestamp):
    """(seconds, microseconds), halves to even."""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError("Invalid value NaN (not a number)")
        if not isfinite(timestamp) or abs(timestamp) >= 2.0**63:
            raise OverflowError("timestamp out of range for platform time_t")
        seconds = floor(timestamp)
        microseconds = round((timestamp - seconds) * 1e6) if abs(timestamp) < 2.0**52 else 0
        return (seconds + 1, 0) if microseconds == 1_000_000 else (seconds, microseconds)
    return index(timestamp), 0


def _utc_fields(seconds):
    try:
        return _clock.gmtime(seconds)
    except OverflowError:
        raise OverflowError("timestamp out of range for platform time_t") from None


def _local_offset(seconds):
    return local_fields(seconds).tm_gmtoff


def _difference(a, b):
    """Microseconds from b to a, without their zones."""
    days = date.toordinal(a) - date.toordinal(b)
    return days * _DAY + clock_microseconds(a) - clock_microseconds(b)


def _depends_on_fold(moment):
    return moment.utcoffset() != moment.replace(fold=not moment._fold).utcoffset()


class datetime(date):
    """A moment: a day and a time of day; tzinfo makes it an exact point of time."""

    __module__ = "datetime"
    __slots__ = "_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold"

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *more, fold=0):
        if more:
            raise TypeError(f"function takes at most 8 positional arguments ({8 + len(more)} given)")
        if isinstance(year, (bytes, str)) and (found := restored(year, 10, tzinfo if month is _MISSING else month)):
            day_fields, fields = found
        else:
            day_fields = check_date(year, month, day)
            fields = check_clock(hour, minute, second, microsecond, tzinfo, fold)
        self = object.__new__(cls)
        self._year, self._month, self._day = day_fields
        self._hour, self._minute, self._second, self._microsecond, self._tzinfo, self._fold = fields
        return self

    hour = Field(attrgetter("_hour"))
    minute = Field(attrgetter("_minute"))
    second = Field(attrgetter("_second"))
    microsecond = Field(attrgetter("_microsecond"))
    tzinfo = Field(attrgetter("_tzinfo"))
    fold = Field(attrgetter("_fold"))

    @classmethod
    def today(cls, /):
        """Now, in local time."""
        return cls.now()

    @classmethod
    def now(cls, tz=None):
        """Now, in a zone or in local time."""
        check_tzinfo(tz)
        seconds, nanoseconds = divmod(_clock.time_ns(), 1_000_000_000)
        return cls._from_seconds(seconds, nanoseconds // 1000, tz)

    @classmethod
    def utcnow(cls, /):
        """Now in UTC, without a zone; use now(UTC)."""
        _warn_deprecated("utcnow()", "now(datetime.UTC)")
        seconds, nanoseconds = divmod(_clock.time_ns(), 1_000_000_000)
        return cls(*_utc_fields(seconds)[:6], nanoseconds // 1000)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The moment of a number of seconds since 1970, in a zone or in local time."""
        check_tzinfo(tz)
        return cls._from_seconds(*_split_timestamp(timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """The moment in UTC, without a zone; use fromtimestamp(t, UTC)."""
        _warn_deprecated("utcfromtimestamp()", "fromtimestamp(timestamp, datetime.UTC)")
        seconds, microseconds = _split_timestamp(timestamp)
        return cls(*_utc_fields(seconds)[:6], microseconds)

    @classmethod
    def _from_seconds(cls, seconds, microseconds, tz):
        if tz is None:
            return cls(*local_fields(seconds)[:6], microseconds)
        return tz.fromutc(cls(*_utc_fields(seconds)[:6], microseconds, tz))

    @classmethod
    def combine(cls, date, time=_MISSING, tzinfo=_MISSING):
        """A day and a time of day as one."""
        _check_combined(date, time)
        zone = time._tzinfo if tzinfo is _MISSING else tzinfo
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond, zone, fold=time._fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The moment of an ISO 8601 text like 2024-02-29T12:34:56+01:00."""
        text = check_iso_text(date_string)
        try:
            if len(text) < 7:
                raise BadText
            end = date_length(text)
            fields = read_date(text[:end])
            if len(text) > end:
                fields += read_time(text[end + 1 :])
        except BadText:
            raise bad(date_string) from None
        return cls(*fields)

    @classmethod
    def strptime(cls, date_string, format, /):
        """Read a text in a format like strftime()'s."""
        from _strptime import _strptime

        check_text(date_string, "strptime")
        check_text(format, "strptime", 2)
        fields, microsecond, found = _strptime(date_string, format)
        zone = None
        if "offset" in found:
            offset = timedelta(0, found["offset"], found.get("offset_microseconds", 0))
            zone = timezone(offset, found["zone_name"]) if "zone_name" in found else timezone(offset)
        return cls(*fields[:6], microsecond, zone)

    def date(self):
        """The day."""
        return date(self._year, self._month, self._day)

    def time(self):
        """The time of day, without a zone."""
        return self.timetz().replace(tzinfo=None)

    def timetz(self):
        """The time of day with the zone."""
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def _values(self):
        return self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond, self._tzinfo

    def replace(self, /, *args, fold=None, **kwargs):
        """This moment with other fields."""
        fold = self._fold if fold is None else check_range(fold, 0, 1, "fold must be either 0 or 1")
        return type(self)(**merge(self._values(), _NAMES, (args, kwargs)), fold=fold)

    def _seconds(self):
        """Seconds since 1970 of the fields as if they were UTC."""
        return (date.toordinal(self) - _EPOCH) * 86400 + clock_microseconds(self) // 1_000_000

    def _check_day_beside(self, step):
        neighbour = date.toordinal(self) + step
        if not 1 <= neighbour <= _LAST_DAY:
            raise ValueError(f"year {10000 if neighbour > 1 else 0} is out of range")

    def _local_seconds(self):
        """Seconds since 1970 of the fields in local time; fold chooses where there are two or none."""
        fields = self._seconds()
        self._check_day_beside(1 if self._fold else -1)
        before = fields - _local_offset(fields - 86400)
        after = fields - _local_offset(fields + 86400)
        fits = [seconds for seconds in (before, after) if seconds + _local_offset(seconds) == fields]
        if not fits:
            return max(before, after) if not self._fold else min(before, after)
        return max(fits) if self._fold else min(fits)

    def timestamp(self):
        """Seconds since 1970 as a float."""
        if self._tzinfo is None:
            return self._local_seconds() + self._microsecond / 1e6
        return (self - _UTC_EPOCH).total_seconds()

    def _clock_fields(self):
        return self._hour, self._minute, self._second

    def timetuple(self):
        """struct_time of the fields."""
        daylight = self.dst()
        return self._fields(*self._clock_fields(), -1 if daylight is None else int(bool(daylight)))

    def utctimetuple(self):
        """struct_time of the moment in UTC."""
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return moment._fields(*moment._clock_fields(), 0)

    def astimezone(self, tz=None):
        """The same moment in another zone, or in local time."""
        check_tzinfo(tz)
        if tz is not None and tz is self._tzinfo:
            return self
        offset = self.utcoffset()
        if offset is None:
            offset = timedelta(seconds=self._seconds() - self._local_seconds())
            self._check_day_beside(-1 if self._fold else 1)
        utc = (self - offset).replace(tzinfo=timezone.utc)
        if tz is None:
            tz = _local_zone(utc._seconds())
        return tz.fromutc(utc.replace(tzinfo=tz))

    def utcoffset(self):
        """How far the zone is ahead of UTC, or None."""
        return ask_offset(self._tzinfo, "utcoffset", self)

    def dst(self):
        """The zone's daylight saving, or None."""
        return ask_offset(self._tzinfo, "dst", self)

    def tzname(self):
        """The zone's name, or None."""
        return ask_name(self._tzinfo, self)

    def isoformat(self, sep="T", timespec="auto"):
        """YYYY-MM-DDTHH:MM:SS with microseconds and offset if there are any; timespec says how precise."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {argument_name(sep)}")
        check_text(timespec, "isoformat", 2)
        clock = clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return f"{date.isoformat(self)}{sep}{clock}{offset_text(self)}"

    def __repr__(self):
        return f"{shown_name(self)}({self._year}, {self._month}, {self._day}, {shown_clock(self)}{', fold=1' * self._fold}{shown_zone(self)})"

    def __str__(self):
        return self.isoformat(" ")

    def _moved(self, microseconds):
        days, microseconds = divmod(clock_microseconds(self) + microseconds, _DAY)
        day = from_ordinal(check_ordinal(date.toordinal(self) + days))
        seconds, microseconds = divmod(microseconds, 1_000_000)
        minutes, second = divmod(seconds, 60)
        return type(self)(*day, *divmod(minutes, 60), second, microseconds, self._tzinfo)

    def __add__(self, other):
        return self._moved(microseconds_of(other)) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-microseconds_of(other))
        if not isinstance(other, datetime):
            return NotImplemented
        difference = _difference(self, other)
        if self._tzinfo is not other._tzinfo:
            mine, others = self.utcoffset(), other.utcoffset()
            if (mine is None) != (others is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if mine != others:
                difference += microseconds_of(others) - microseconds_of(mine)
        return delta_of(difference)

    def _compare(self, other, is_equality=False):
        """Microseconds from other to self; None if they can only be unequal."""
        if not isinstance(other, datetime):
            if is_equality:
                return None
            raise TypeError(f"can't compare {shown_name(self)} to {shown_name(other)}")
        if self._tzinfo is other._tzinfo:
            return _difference(self, other)
        mine, others = self.utcoffset(), other.utcoffset()
        if is_equality and (_depends_on_fold(self) or _depends_on_fold(other)):
            return None
        if mine == others:
            return _difference(self, other)
        if mine is None or others is None:
            if is_equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return _difference(self, other) - microseconds_of(mine) + microseconds_of(others)

    def __eq__(self, other):
        return self._compare(other, True) == 0 if isinstance(other, date) else NotImplemented

    def __lt__(self, other):
        return self._compare(other) < 0 if isinstance(other, date) else NotImplemented

    def __le__(self, other):
        return self._compare(other) <= 0 if isinstance(other, date) else NotImplemented

    def __gt__(self, other):
        return self._compare(other) > 0 if isinstance(other, date) else NotImplemented

    def __ge__(self, other):
        return self._compare(other) >= 0 if isinstance(other, date) else NotImplemented

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset()
        return hash(date.toordinal(self) * _DAY + clock_microseconds(self) - (microseconds_of(offset) if offset else 0))

    def __copy__(self):
        return self.replace()

    __deepcopy__ = lambda self, memo: self.replace()

    def __reduce_ex__(self, protocol, /):
        return type(self), state_of(self, protocol)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _check_combined(day, clock):
    if not isinstance(day, date):
        raise TypeError(f"combine() argument 1 must be datetime.date, not {argument_name(day)}")
    if clock is _MISSING:
        raise TypeError("combine() missing required argument 'time' (pos 2)")
    if not isinstance(clock, time):
        raise TypeError(f"combine() argument 2 must be datetime.time, not {argument_name(clock)}")


def _local_zone(seconds):
    fields = local_fields(seconds)
    return timezone(timedelta(seconds=fields.tm_gmtoff), fields.tm_zone)


def _warn_deprecated(name, instead):
    from warnings import warn

    warn(f"datetime.datetime.{name} is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.{instead}.", DeprecationWarning, stacklevel=3)


_zone.datetime = datetime
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(0, 0, 1)
_UTC_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
