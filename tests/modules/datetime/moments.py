# datetime: moments.
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


error(lambda: time('1'))  # expect: TypeError 'str' object cannot be interpreted as an integer
error(lambda: time(1,2,3,4,5))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
error(lambda: time(1,2,3,4,None,1))  # expect: TypeError function takes at most 5 positional arguments (6 given)
error(lambda: time(fold=2))  # expect: ValueError fold must be either 0 or 1
error(lambda: datetime(2020))  # expect: TypeError function missing required argument 'month' (pos 2)
error(lambda: datetime(2020,1))  # expect: TypeError function missing required argument 'day' (pos 3)
error(lambda: datetime(2020,1,1,25))  # expect: ValueError hour must be in 0..23
error(lambda: dt<d)  # expect: TypeError can't compare datetime.datetime to datetime.date
error(lambda: setattr(d,'year',3))  # expect: AttributeError attribute 'year' of 'datetime.date' objects is not writable
error(lambda: setattr(dt,'year',3))  # expect: AttributeError attribute 'year' of 'datetime.date' objects is not writable
error(lambda: setattr(dt,'hour',3))  # expect: AttributeError attribute 'hour' of 'datetime.datetime' objects is not writable
error(lambda: setattr(time(1),'hour',3))  # expect: AttributeError attribute 'hour' of 'datetime.time' objects is not writable
error(lambda: setattr(timedelta(1),'days',3))  # expect: AttributeError readonly attribute
print(repr(dt.replace(fold=1)))  # expect: datetime.datetime(2020, 2, 29, 12, 34, 56, 789, fold=1)
error(lambda: dt.replace(2019,fold=3))  # expect: ValueError fold must be either 0 or 1
error(lambda: datetime.fromtimestamp(1e20))  # expect: OverflowError timestamp out of range for platform time_t
error(lambda: datetime.fromtimestamp(1e12))  # expect: ValueError year 33658 is out of range
error(lambda: datetime.fromtimestamp(float('nan')))  # expect: ValueError Invalid value NaN (not a number)
error(lambda: datetime.fromtimestamp(float('inf')))  # expect: OverflowError timestamp out of range for platform time_t
error(lambda: datetime.fromtimestamp('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
error(lambda: datetime.fromtimestamp(0,5))
# expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
error(lambda: datetime.fromtimestamp(10**30))  # expect: OverflowError timestamp out of range for platform time_t
error(lambda: datetime.now(5))  # expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
error(lambda: datetime.combine(1,2))  # expect: TypeError combine() argument 1 must be datetime.date, not int
error(lambda: datetime.combine(d,2))  # expect: TypeError combine() argument 2 must be datetime.time, not int
error(lambda: datetime.combine(d,time(1),5))
# expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
print(repr(datetime.combine(d,time(1),None)))  # expect: datetime.datetime(2020, 2, 29, 1, 0)
print(repr(dt.timestamp()))  # expect: 1582979696.000789
error(lambda: datetime(1,1,1).timestamp())  # expect: ValueError year 0 is out of range
print(repr(type('X',(date,),{})(2020,1,1)))  # expect: X(2020, 1, 1)
print(repr(type('X',(datetime,),{})(2020,1,1)+timedelta(1)))  # expect: X(2020, 1, 2, 0, 0)
print(repr(D.UTC))  # expect: datetime.timezone.utc
print(hash(d)==hash(date(2020,2,29)), hash(dt)==hash(dt.replace(fold=1)))  # expect: True True
print(str(d), str(dt))  # expect: 2020-02-29 2020-02-29 12:34:56.000789
