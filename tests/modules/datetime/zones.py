# datetime: zones.
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


error(lambda: time(0,tzinfo=3))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
error(lambda: datetime(2020,1,1,tzinfo=3))
# expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
error(lambda: timezone(5))  # expect: TypeError timezone() argument 1 must be datetime.timedelta, not int
error(lambda: timezone(timedelta(1)))
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1).
error(lambda: timezone(timedelta(0),5))  # expect: TypeError timezone() argument 2 must be str, not int
print(timezone(timedelta(0)), timezone(timedelta(0),'a'), timezone(timedelta(hours=-5,seconds=-3)), str(timezone(timedelta(hours=-5,seconds=-3,microseconds=4))))
# expect: UTC a UTC-05:00:03 UTC-05:00:02.999996
error(lambda: timezone.utc.utcoffset(5))  # expect: TypeError utcoffset(dt) argument must be a datetime instance or None, not int
error(lambda: timezone.utc.tzname(5))  # expect: TypeError tzname(dt) argument must be a datetime instance or None, not int
error(lambda: timezone.utc.dst(5))  # expect: TypeError dst(dt) argument must be a datetime instance or None, not int
error(lambda: timezone.utc.fromutc(5))  # expect: TypeError fromutc: argument must be a datetime
error(lambda: timezone.utc.fromutc(dt))  # expect: ValueError fromutc: dt.tzinfo is not self
error(lambda: Z().utcoffset(None))  # expect: NotImplementedError a tzinfo subclass must implement utcoffset()
error(lambda: Z().tzname(None))  # expect: NotImplementedError a tzinfo subclass must implement tzname()
error(lambda: Z().dst(None))  # expect: NotImplementedError a tzinfo subclass must implement dst()
error(lambda: Z().fromutc(dt))  # expect: ValueError fromutc: dt.tzinfo is not self
error(lambda: Z().fromutc(5))  # expect: TypeError fromutc: argument must be a datetime
error(lambda: Z().fromutc(dt.replace(tzinfo=Z())))  # expect: ValueError fromutc: dt.tzinfo is not self
error(lambda: dt.replace(tzinfo=Z()).utcoffset())  # expect: NotImplementedError a tzinfo subclass must implement utcoffset()
error(lambda: dt.replace(tzinfo=Y()).utcoffset())
# expect: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
error(lambda: dt.replace(tzinfo=Y()).dst())
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).
error(lambda: dt.replace(tzinfo=Y()).tzname())  # expect: TypeError tzinfo.tzname() must return None or a string, not 'int'
error(lambda: str(dt.replace(tzinfo=Z())))  # expect: NotImplementedError a tzinfo subclass must implement utcoffset()
error(lambda: dt<dt.replace(tzinfo=u))  # expect: TypeError can't compare offset-naive and offset-aware datetimes
print(repr(dt==dt.replace(tzinfo=u)))  # expect: False
error(lambda: dt-dt.replace(tzinfo=u))  # expect: TypeError can't subtract offset-naive and offset-aware datetimes
error(lambda: time(1)<time(1,tzinfo=u))  # expect: TypeError can't compare offset-naive and offset-aware times
print(repr(time(1)==time(1,tzinfo=u)))  # expect: False
print(repr(datetime.combine(d,time(1),tzinfo=u)))  # expect: datetime.datetime(2020, 2, 29, 1, 0, tzinfo=datetime.timezone.utc)
error(lambda: dt.astimezone(5))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
print(repr(dt.astimezone(u)))  # expect: datetime.datetime(2020, 2, 29, 12, 34, 56, 789, tzinfo=datetime.timezone.utc)
print(repr(dt.replace(tzinfo=u).astimezone(timezone(timedelta(hours=5,minutes=30)))))
# expect: datetime.datetime(2020, 2, 29, 18, 4, 56, 789, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
error(lambda: datetime(1,1,1,tzinfo=u).astimezone(timezone(timedelta(hours=-5,minutes=30))))
# expect: OverflowError date value out of range
print(repr(dt.replace(tzinfo=u).timestamp()))  # expect: 1582979696.000789
print(date.min, date.max, date.resolution, datetime.min, datetime.max, time.min, time.max, timezone.min, timezone.max)
# expect: 0001-01-01 9999-12-31 1 day, 0:00:00 0001-01-01 00:00:00 9999-12-31 23:59:59.999999 00:00:00 23:59:59.999999 UTC-23:59 UTC+23:59
error(lambda: type('X',(timezone,),{}))  # expect: TypeError type 'datetime.timezone' is not an acceptable base type
print(repr(dt.replace(tzinfo=u,fold=1)), repr(time(1,2,fold=1)),repr(time(1,2,3,tzinfo=u)),repr(time(1,2,0,4)),repr(datetime(1,1,1,1,1,0,5)),repr(datetime(1,1,1,1,1,0)))
# expect: datetime.datetime(2020, 2, 29, 12, 34, 56, 789, fold=1, tzinfo=datetime.timezone.utc) datetime.time(1, 2, fold=1) datetime.time(1, 2, 3, tzinfo=datetime.timezone.utc) datetime.time(1, 2, 0, 4) datetime.datetime(1, 1, 1, 1, 1, 0, 5) datetime.datetime(1, 1, 1, 1, 1)
print(datetime.fromtimestamp(-0.5,u), datetime.fromtimestamp(1.0000005,u),datetime.fromtimestamp(1.0000015,u),datetime.fromtimestamp(1e10,tz=u))
# expect: 1969-12-31 23:59:59.500000+00:00 1970-01-01 00:00:01.000001+00:00 1970-01-01 00:00:01.000001+00:00 2286-11-20 17:46:40+00:00
print(date(year=2020,month=5,day=6), datetime(2020,1,2,tzinfo=None,fold=1))  # expect: 2020-05-06 2020-01-02 00:00:00
error(lambda: str(time(1,tzinfo=Y())))  # expect: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
error(lambda: time(1,tzinfo=Y()).tzname())  # expect: TypeError tzinfo.tzname() must return None or a string, not 'int'
print(dt.date(), dt.time(), dt.timetz())  # expect: 2020-02-29 12:34:56.000789 12:34:56.000789
