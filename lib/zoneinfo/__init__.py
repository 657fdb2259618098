"""Time zones with the changes that their governments made, from files of the IANA database.

The files are searched in TZPATH, then in the folder tzdata/zoneinfo of each directory of sys.path.
"""

from bisect import bisect_right
from collections import OrderedDict
from datetime import datetime, timedelta, tzinfo
from weakref import WeakValueDictionary

from _abc import like_builtin

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

_EPOCH = 719163  # the ordinal of 1970-01-01
_KEPT = 8  # zones of each class that are kept though nothing refers to them


class ZoneInfoNotFoundError(KeyError):
    """There is no zone of that key."""


class InvalidTZPathWarning(RuntimeWarning):
    """PYTHONTZPATH names a folder that is not absolute."""


def _seconds(moment):
    """Seconds since 1970, without a zone."""
    day = (moment.toordinal() - _EPOCH) * 86400
    return day + moment.hour * 3600 + moment.minute * 60 + moment.second


class ZoneInfo(tzinfo):
    """A time zone of the IANA database. Each call with the same key gives the same object."""

    __slots__ = "_key", "_zone", "_cached", "_shown", "__weakref__"
    _weak, _strong = WeakValueDictionary(), OrderedDict()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._weak, cls._strong = WeakValueDictionary(), OrderedDict()

    def __new__(cls, key):
        found = cls._weak.get(key)
        if found is None:
            found = cls._weak.setdefault(key, cls._load(key))
            found._cached = True
        cls._strong[key] = cls._strong.pop(key, found)
        if len(cls._strong) > _KEPT:
            cls._strong.popitem(last=False)
        return found

    @classmethod
    def _load(cls, key):
        with _paths.open_zone(key) as file:
            return cls._read(file, key)

    @classmethod
    def _read(cls, file, key):
        self = tzinfo.__new__(cls)
        self._key, self._zone, self._cached, self._shown = key, _tzif.read(file), False, None
        return self

    @classmethod
    def no_cache(cls, key):
        """A new object even if there is one of that key."""
        return cls._load(key)

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        """The zone of an open binary file in the format TZif."""
        self = cls._read(file_obj, key)
        self._shown = f"{file_obj!r}"
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Forget the zones that were made, or those of some keys: the next call makes new ones."""
        if only_keys is None:
            cls._weak.clear()
            cls._strong.clear()
        else:
            for key in only_keys:
                cls._weak.pop(key, None)
                cls._strong.pop(key, None)

    @property
    def key(self):
        """The name that the zone was asked for by; None without one."""
        return self._key

    # What holds when

    def _local(self, moment):
        """(offset, daylight saving, name) at a local time; of None if that depends on it."""
        zone = self._zone
        if moment is None:
            fixed = not zone.times and not isinstance(zone.rule, _rules.Rule) and self._last() == zone.first
            return zone.first if fixed else (None, None, None)
        seconds, fold, count = _seconds(moment), moment.fold, len(zone.times)
        number = bisect_right(range(count), seconds, key=lambda at: zone.threshold(at, fold))
        if number < count or zone.rule is None:
            return zone.kind(number - 1)
        if not isinstance(zone.rule, _rules.Rule):
            return self._last()
        return self._of_rule(zone.rule.is_daylight(seconds, fold))

    def _last(self):
        rule = self._zone.rule
        return self._zone.kind(len(self._zone.times) - 1) if rule is None else (rule[1], 0, rule[0])

    def _of_rule(self, is_daylight):
        rule = self._zone.rule
        name, offset = rule.daylight if is_daylight else rule.standard
        return offset, offset - rule.standard[1] if is_daylight else 0, name

    def utcoffset(self, dt, /):
        """What local time is ahead of UTC."""
        offset = self._local(dt)[0]
        return None if offset is None else timedelta(0, offset)

    def dst(self, dt, /):
        """What local time is ahead of standard time."""
        gain = self._local(dt)[1]
        return None if gain is None else timedelta(0, gain)

    def tzname(self, dt, /):
        """The abbreviation in use, as CET."""
        return self._local(dt)[2]

    def fromutc(self, dt, /):
        """The local time of a time in UTC."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        zone, seconds = self._zone, _seconds(dt)
        number = bisect_right(zone.times, seconds) - 1
        if number + 1 == len(zone.times) and isinstance(zone.rule, _rules.Rule):
            is_daylight, fold = zone.rule.at_utc(seconds)
            offset = self._of_rule(is_daylight)[0]
        else:
            offset, fold = zone.offset(number), 0
            if number + 1 == len(zone.times) and zone.rule:
                offset = zone.rule[1]
        if number >= 0:
            fold = fold or int(seconds - zone.times[number] < zone.offset(number - 1) - zone.offset(number))
        return (dt + timedelta(0, offset)).replace(fold=fold)

    # Texts and copies

    def __repr__(self):
        cls = type(self)
        name = "zoneinfo.ZoneInfo" if cls is ZoneInfo else cls.__name__
        return f"{name}.from_file({self._shown})" if self._key is None else f"{name}(key={self._key!r})"

    def __str__(self):
        return repr(self) if self._key is None else self._key

    def __reduce__(self):
        if self._shown is not None:
            from pickle import PicklingError

            raise PicklingError("Cannot pickle a ZoneInfo file from a file stream.")
        return type(self)._unpickle, (self._key, int(self._cached))

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        return cls(key) if from_cache else cls.no_cache(key)


like_builtin(ZoneInfo)

from . import _paths, _rules, _tzif
from ._paths import available_timezones, reset_tzpath

reset_tzpath()
