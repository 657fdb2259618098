# datetime: formats.
# native: strftime() is that of another C library
import datetime as D
from datetime import *

d = date(2020, 2, 29)
dt = datetime(2020, 2, 29, 12, 34, 56, 789)
u = UTC


class Z(tzinfo):
    pass


class Y(tzinfo):
    def utcoffset(self, x):
        return 5

    def dst(self, x):
        return timedelta(days=2)

    def tzname(self, x):
        return 5


def error(f):
    try:
        print("no error:", f())
    except Exception as e:
        print(type(e).__name__, e)


error(lambda: d.strftime(5))  # expect: TypeError strftime() argument 1 must be str, not int
print(format(d,''))  # expect: 2020-02-29
print(dt.strftime('%f %z %Z %:z %% %y %Y %%z %%%z|'))  # expect: 000789    % 20 2020 %z %|
print(dt.replace(tzinfo=u).strftime('%f %z %Z %:z'))  # expect: 000789 +0000 UTC +00:00
print(date(5,1,1).strftime('%Y %y'))  # expect: 5 05
print(time(1,2,3,4).strftime('%Y %H %f %s %j'))  # expect: 1900 01 000004 -2208985077 001
error(lambda: datetime(1,1,1,tzinfo=timezone(timedelta(hours=5))).utctimetuple())
# expect: OverflowError date value out of range
print(dt.timetuple())
# expect: time.struct_time(tm_year=2020, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=34, tm_sec=56, tm_wday=5, tm_yday=60, tm_isdst=-1)
print(dt.replace(tzinfo=u).timetuple())
# expect: time.struct_time(tm_year=2020, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=34, tm_sec=56, tm_wday=5, tm_yday=60, tm_isdst=-1)
print(dt.utctimetuple())
# expect: time.struct_time(tm_year=2020, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=34, tm_sec=56, tm_wday=5, tm_yday=60, tm_isdst=0)
print(d.timetuple())
# expect: time.struct_time(tm_year=2020, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=5, tm_yday=60, tm_isdst=-1)
print(d.ctime(), dt.ctime())  # expect: Sat Feb 29 00:00:00 2020 Sat Feb 29 12:34:56 2020
