# datetime: isoformat.
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


error(lambda: date.fromisoformat('x'))  # expect: ValueError Invalid isoformat string: 'x'
error(lambda: date.fromisoformat(5))  # expect: TypeError fromisoformat: argument must be str
error(lambda: datetime.fromisoformat('x'))  # expect: ValueError Invalid isoformat string: 'x'
error(lambda: datetime.fromisoformat(5))  # expect: TypeError fromisoformat: argument must be str
error(lambda: time.fromisoformat('x'))  # expect: ValueError Invalid isoformat string: 'x'
error(lambda: time.fromisoformat(5))  # expect: TypeError fromisoformat: argument must be str
error(lambda: date.fromisoformat('2020-13-01'))  # expect: ValueError month must be in 1..12
error(lambda: date.fromisoformat('2020-W54-1'))  # expect: ValueError Invalid isoformat string: '2020-W54-1'
error(lambda: date.fromisoformat('2020-W53-8'))  # expect: ValueError Invalid isoformat string: '2020-W53-8'
error(lambda: datetime.fromisoformat('2020-01-01T25'))  # expect: ValueError hour must be in 0..23
error(lambda: time.fromisoformat('12:34:56+25:00'))
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1, seconds=3600).
error(lambda: time.fromisoformat('12:34:5'))  # expect: ValueError Invalid isoformat string: '12:34:5'
error(lambda: dt.isoformat(timespec='x'))  # expect: ValueError Unknown timespec value
error(lambda: dt.isoformat('xx'))  # expect: TypeError isoformat() argument 1 must be a unicode character, not str
error(lambda: dt.isoformat(5))  # expect: TypeError isoformat() argument 1 must be a unicode character, not int
error(lambda: dt.isoformat(timespec=5))  # expect: TypeError isoformat() argument 2 must be str, not int
error(lambda: time(1).isoformat('x'))  # expect: ValueError Unknown timespec value
print(date.fromisoformat('2020W101'),date.fromisoformat('2020-W10'),date.fromisoformat('20200101'))
# expect: 2020-03-02 2020-03-02 2020-01-01
error(lambda: date.fromisoformat('2020-01-01 '))  # expect: ValueError Invalid isoformat string: '2020-01-01 '
print(time.fromisoformat('T12'),time.fromisoformat('1234'),time.fromisoformat('12:34:56,5Z'),time.fromisoformat('12:34:56.1234567'),time.fromisoformat('12+01'),time.fromisoformat('123456+010203.5'))
# expect: 12:00:00 12:34:00 12:34:56.500000+00:00 12:34:56.123456 12:00:00+01:00 12:34:56+01:02:03.500000
