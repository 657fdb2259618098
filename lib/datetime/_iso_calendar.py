"""What isocalendar() gives."""

from collections import namedtuple

from _abc import like_builtin


class IsoCalendarDate(namedtuple("IsoCalendarDate", "year week weekday")):
    """(year, week, weekday) by ISO 8601."""

    __slots__ = ()
    __module__ = "datetime"

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"

    def __reduce__(self):
        return tuple, (tuple(self),)


like_builtin(IsoCalendarDate)
