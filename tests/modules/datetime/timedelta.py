# datetime: timedelta.
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


error(lambda: timedelta(10**9))  # expect: OverflowError days=1000000000; must have magnitude <= 999999999
error(lambda: timedelta(10**20))  # expect: OverflowError Python int too large to convert to C int
error(lambda: timedelta(10**10))  # expect: OverflowError Python int too large to convert to C int
error(lambda: timedelta(-10**9))  # expect: OverflowError days=-1000000000; must have magnitude <= 999999999
error(lambda: timedelta(weeks='1'))  # expect: TypeError unsupported type for timedelta weeks component: str
error(lambda: timedelta(float('inf')))  # expect: OverflowError cannot convert float infinity to integer
error(lambda: timedelta(float('nan')))  # expect: ValueError cannot convert float NaN to integer
error(lambda: timedelta(1,2,3,4,5,6,7,8))  # expect: TypeError __new__() takes at most 7 arguments (8 given)
error(lambda: timedelta(foo=1))  # expect: TypeError 'foo' is an invalid keyword argument for __new__()
error(lambda: timedelta.max+timedelta(1))  # expect: OverflowError days=1000000000; must have magnitude <= 999999999
error(lambda: timedelta(1)*10**10)  # expect: OverflowError Python int too large to convert to C int
error(lambda: timedelta(1)*1e300)  # expect: OverflowError Python int too large to convert to C int
error(lambda: timedelta(1)*float('inf'))  # expect: OverflowError cannot convert Infinity to integer ratio
error(lambda: timedelta(1)/0)  # expect: ZeroDivisionError integer division or modulo by zero
error(lambda: timedelta(1)/0.0)  # expect: ZeroDivisionError integer division or modulo by zero
error(lambda: timedelta(1)//0)  # expect: ZeroDivisionError integer division or modulo by zero
error(lambda: timedelta(1)%timedelta(0))  # expect: ZeroDivisionError integer modulo by zero
error(lambda: timedelta(1)//timedelta(0))  # expect: ZeroDivisionError integer division or modulo by zero
error(lambda: timedelta(1)/timedelta(0))  # expect: ZeroDivisionError division by zero
print(bool(time(0)), bool(timedelta(0)))  # expect: True False
print(timedelta(days=-1,microseconds=1), str(timedelta(days=-1,microseconds=1)), str(timedelta(days=2)), str(timedelta(hours=25,microseconds=10)))
# expect: -1 day, 0:00:00.000001 -1 day, 0:00:00.000001 2 days, 0:00:00 1 day, 1:00:00.000010
print(timedelta(1).total_seconds(), timedelta.max.total_seconds())  # expect: 86400.0 86400000000000.0
print(repr(abs(timedelta.min)))  # expect: datetime.timedelta(days=999999999)
error(lambda: -timedelta.max)  # expect: OverflowError days=-1000000000; must have magnitude <= 999999999
print(repr(-timedelta.min))  # expect: datetime.timedelta(days=999999999)
print(timedelta(1) == 1, timedelta(1) != 1)  # expect: False True
print(2*timedelta(1), 2.5*timedelta(1), True*timedelta(1), timedelta(1)*True)
# expect: 2 days, 0:00:00 2 days, 12:00:00 1 day, 0:00:00 1 day, 0:00:00
print(timedelta(seconds=1)//timedelta(microseconds=3), divmod(timedelta(1),timedelta(hours=-7)))
# expect: 333333 (-4, datetime.timedelta(days=-1, seconds=72000))
