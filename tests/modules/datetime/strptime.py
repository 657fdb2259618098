# datetime: strptime.
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


error(lambda: datetime.strptime('a','b'))  # expect: ValueError time data 'a' does not match format 'b'
print(repr(datetime.strptime('2020','%Y')))  # expect: datetime.datetime(2020, 1, 1, 0, 0)
print(repr(datetime.strptime('2020 +0100','%Y %z')))
# expect: datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
print(repr(datetime.strptime('2020 UTC +0100','%Y %Z %z')))
# expect: datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600), 'UTC'))
print(repr(datetime.strptime('2020 UTC','%Y %Z')))  # expect: datetime.datetime(2020, 1, 1, 0, 0)
print(repr(datetime.strptime('2020 +01:02:03.456','%Y %z')))
# expect: datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3723, microseconds=456000)))
error(lambda: datetime.strptime(5,'%Y'))  # expect: TypeError strptime() argument 1 must be str, not int
