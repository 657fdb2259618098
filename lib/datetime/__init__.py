"""Dates, times, durations and time zones."""

from _abc import like_builtin as _like_builtin

from ._date import date
from ._delta import timedelta
from ._moment import datetime
from ._time import time
from ._zone import timezone, tzinfo

__all__ = "date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"

MINYEAR = 1
MAXYEAR = 9999
UTC = timezone.utc

_like_builtin(date, datetime, time, timedelta, timezone, tzinfo)
