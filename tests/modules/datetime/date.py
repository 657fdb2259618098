# datetime: date.
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


error(lambda: date())  # expect: TypeError function missing required argument 'year' (pos 1)
error(lambda: date(2020))  # expect: TypeError function missing required argument 'month' (pos 2)
error(lambda: date(2020,1))  # expect: TypeError function missing required argument 'day' (pos 3)
error(lambda: date(2020,1,2,3))  # expect: TypeError function takes at most 3 arguments (4 given)
error(lambda: date('2020',1,2))  # expect: TypeError 'str' object cannot be interpreted as an integer
error(lambda: date(2020,1.0,2))  # expect: TypeError 'float' object cannot be interpreted as an integer
error(lambda: date(2020,1,2,x=3))  # expect: TypeError function takes at most 3 arguments (4 given)
error(lambda: date(10**20,1,1))  # expect: OverflowError Python int too large to convert to C long
error(lambda: divmod(timedelta(1),timedelta(0)))  # expect: ZeroDivisionError integer division or modulo by zero
error(lambda: d+timedelta.max)  # expect: OverflowError date value out of range
error(lambda: d<dt)  # expect: TypeError can't compare datetime.datetime to datetime.date
print(d==dt, dt==d,d!=dt)  # expect: False False True
error(lambda: date.fromordinal(0))  # expect: ValueError ordinal must be >= 1
error(lambda: date.fromordinal(4000000))  # expect: ValueError year 10952 is out of range
error(lambda: date.fromordinal('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
error(lambda: date.fromisocalendar(0,1,1))  # expect: ValueError Year is out of range: 0
error(lambda: date.fromisocalendar(2020,54,1))  # expect: ValueError Invalid week: 54
error(lambda: date.fromisocalendar(2021,53,1))  # expect: ValueError Invalid week: 53
error(lambda: date.fromisocalendar(2020,53,8))  # expect: ValueError Invalid day: 8 (range is [1, 7])
error(lambda: date.fromisocalendar('a',53,8))  # expect: TypeError 'str' object cannot be interpreted as an integer
print(d.isocalendar())  # expect: datetime.IsoCalendarDate(year=2020, week=9, weekday=6)
print(d.isocalendar().week, d.isocalendar()[1], type(d.isocalendar()), d.isocalendar()==(2020,9,6))
# expect: 9 9 <class 'datetime.IsoCalendarDate'> True
error(lambda: d.__format__(5))  # expect: TypeError __format__() argument 1 must be str, not int
error(lambda: d.replace(month=13))  # expect: ValueError month must be in 1..12
error(lambda: d.replace(foo=3))  # expect: TypeError 'foo' is an invalid keyword argument for replace()
error(lambda: d.replace(2019))  # expect: ValueError day is out of range for month
error(lambda: date.fromtimestamp(1e20))  # expect: OverflowError timestamp out of range for platform time_t
error(lambda: date.fromtimestamp(float('nan')))  # expect: ValueError Invalid value NaN (not a number)
error(lambda: date.fromtimestamp('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
print(date.__module__, date.__qualname__, D.MINYEAR, D.MAXYEAR)  # expect: datetime date 1 9999
print(d.__add__(5), d.__lt__(5), timedelta(1).__rsub__(5))  # expect: NotImplemented NotImplemented NotImplemented
print(d.weekday(), d.isoweekday(), d.toordinal())  # expect: 5 6 737484
