"""tzinfo, the interface of time zones, and timezone, those with a fixed offset from UTC."""

from . import _state
from ._delta import timedelta
from ._parts import argument_name, shown_name

_NO_NAME = object()
_LIMIT = timedelta(1)


def check_tzinfo(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{shown_name(zone)}'")
    return zone


def ask_offset(zone, method, moment):
    """The timedelta that zone.utcoffset(moment) or zone.dst(moment) gives; None without a zone."""
    if zone is None:
        return None
    offset = getattr(zone, method)(moment)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{method}() must return None or timedelta, not '{shown_name(offset)}'")
    if not -_LIMIT < offset < _LIMIT:
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
    return offset


def ask_name(zone, moment):
    if zone is None:
        return None
    name = zone.tzname(moment)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{shown_name(name)}'")
    return name


def format_offset(offset, colon=":"):
    """+HH:MM, with seconds and microseconds if there are any."""
    sign = "-" if offset.days < 0 else "+"
    offset = abs(offset)
    minutes, seconds = divmod(offset.seconds, 60)
    text = f"{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}"
    if seconds or offset.microseconds:
        text += f"{colon}{seconds:02d}"
    return f"{text}.{offset.microseconds:06d}" if offset.microseconds else text


def _is_moment(value):
    return isinstance(value, datetime)  # which _moment enters here


def _check_moment(function, moment):
    if moment is not None and not _is_moment(moment):
        raise TypeError(f"{function}(dt) argument must be a datetime instance or None, not {shown_name(moment)}")


def _check_own(zone, moment):
    if not _is_moment(moment):
        raise TypeError("fromutc: argument must be a datetime")
    if moment.tzinfo is not zone:
        raise ValueError("fromutc: dt.tzinfo is not self")


class tzinfo:
    """What a time zone answers; derive from it to make one."""

    __module__ = "datetime"
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def utcoffset(self, dt):
        """How far local time is ahead of UTC at a moment, as timedelta."""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        """The part of the offset that is daylight saving, as timedelta."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def tzname(self, dt):
        """The name of the zone at a moment."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def fromutc(self, dt):
        """The local time of a moment given in UTC (with this zone as its tzinfo)."""
        _check_own(self, dt)
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        daylight = dt.dst()
        if daylight is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = dt + (offset - daylight)
        daylight = standard.dst()
        if daylight is None:
            raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return standard + daylight

    def __reduce__(self):
        arguments = getattr(self, "__getinitargs__", tuple)()
        return type(self), arguments, self.__getstate__()


class timezone(tzinfo):
    """A time zone with a fixed offset from UTC."""

    __module__ = "datetime"
    __slots__ = "_offset", "_name"

    def __new__(cls, offset, name=_NO_NAME):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {argument_name(offset)}")
        if name is _NO_NAME:
            if not offset:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {argument_name(name)}")
        if not -_LIMIT < offset < _LIMIT:
            raise ValueError(f"offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}.")
        return cls._make(offset, name)

    @classmethod
    def _make(cls, offset, name):
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def utcoffset(self, dt, /):
        """The fixed offset."""
        _check_moment("utcoffset", dt)
        return self._offset

    def tzname(self, dt, /):
        """The name given, or UTC±HH:MM."""
        _check_moment("tzname", dt)
        if self._name is not None:
            return self._name
        return "UTC" + format_offset(self._offset) if self._offset else "UTC"

    def dst(self, dt, /):
        """None: daylight saving is not known."""
        _check_moment("dst", dt)

    def fromutc(self, dt, /):
        """The local time of a moment given in UTC."""
        _check_own(self, dt)
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __str__(self):
        return self.tzname(None)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"datetime.timezone({self._offset!r}{name})"

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __getstate__(self):
        return None

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_state.tzinfo = tzinfo
timezone.utc = timezone._make(timedelta(0), None)
timezone.min = timezone(timedelta(-1, 60))
timezone.max = timezone(timedelta(0, 86340))
