# datetime: subclasses, zones with daylight saving, folds, copies, hashes, the clock.
import copy
import datetime as D
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


class Eastern(tzinfo):
    """Daylight saving from March 10 to November 3 of 2024, at 2 o'clock."""

    def utcoffset(self, dt):
        return timedelta(hours=-5) + self.dst(dt)

    def dst(self, dt):
        if dt is None:
            return timedelta(0)
        begin, end = datetime(2024, 3, 10, 2), datetime(2024, 11, 3, 2)
        naive = dt.replace(tzinfo=None, fold=0)
        if begin <= naive < end - timedelta(hours=1):
            return timedelta(hours=1)
        if end - timedelta(hours=1) <= naive < end:
            return timedelta(hours=0 if dt.fold else 1)
        return timedelta(0)

    def tzname(self, dt):
        return "EDT" if self.dst(dt) else "EST"


east = Eastern()
for month, day, hour in ((1, 1, 12), (3, 10, 6), (3, 10, 7), (7, 1, 0), (11, 3, 5), (11, 3, 6), (11, 3, 7)):
    local = datetime(2024, month, day, hour, 30, tzinfo=UTC).astimezone(east)
    print(local, local.tzname(), local.dst(), local.timetuple().tm_isdst, local.timestamp())
# expect: 2024-01-01 07:30:00-05:00 EST 0:00:00 0 1704112200.0
# expect: 2024-03-10 01:30:00-05:00 EST 0:00:00 0 1710052200.0
# expect: 2024-03-10 03:30:00-04:00 EDT 1:00:00 1 1710055800.0
# expect: 2024-06-30 20:30:00-04:00 EDT 1:00:00 1 1719793800.0
# expect: 2024-11-03 01:30:00-04:00 EDT 1:00:00 1 1730611800.0
# expect: 2024-11-03 02:30:00-05:00 EST 0:00:00 0 1730619000.0
# expect: 2024-11-03 02:30:00-05:00 EST 0:00:00 0 1730619000.0







a, b = datetime(2024, 11, 3, 1, 30, tzinfo=east), datetime(2024, 11, 3, 1, 30, tzinfo=east, fold=1)
print(a == b, a < b, a - b, hash(a) == hash(b), a.utcoffset() == b.utcoffset(), a.astimezone(UTC), b.astimezone(UTC))
# expect: True False 0:00:00 True False 2024-11-03 05:30:00+00:00 2024-11-03 06:30:00+00:00

print(a == a.astimezone(UTC), b == b.astimezone(UTC), a.astimezone(UTC) < b.astimezone(UTC))  # expect: False False True


class Day(date):
    def greet(self):
        return f"day {self.day}"


class Moment(datetime):
    pass


class Length(timedelta):
    pass


d = Day(2024, 2, 28) + timedelta(1)
print(d, type(d).__name__, d.greet(), type(d.replace(day=1)).__name__, repr(d), type(Day.fromisoformat("2024-01-01")).__name__)
# expect: 2024-02-29 Day day 29 Day Day(2024, 2, 29) Day

m = Moment(2024, 1, 1, tzinfo=UTC)
print(repr(m), type(m + timedelta(1)).__name__, type(m.astimezone(timezone(timedelta(hours=1)))).__name__, type(m.date()).__name__, type(Moment.now()).__name__)
# expect: Moment(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc) Moment Moment date Moment

print(repr(Length(hours=1)), type(Length(1) + Length(2)).__name__, Length(1) == timedelta(1))
# expect: Length(seconds=3600) timedelta True

for value in (d, m, Length(5), timezone(timedelta(hours=3), "MSK"), time(1, 2, 3, 4, UTC), date.max, timedelta.min, datetime.max):
    for other in (copy.copy(value), copy.deepcopy(value)):
        print(other == value, type(other) is type(value), repr(other) == repr(value))
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
















print(copy.copy(a.replace(fold=1)).fold, copy.deepcopy(time(fold=1)).fold, copy.copy(UTC) is UTC, copy.deepcopy(UTC) is UTC)
# expect: 1 1 True True

print(len({date(2024, 1, 1), date(2024, 1, 1), datetime(2024, 1, 1)}), {timedelta(days=1): 1}[timedelta(hours=24)], {time(12, tzinfo=UTC): 2}[time(13, tzinfo=timezone(timedelta(hours=1)))])
# expect: 2 1 2

print(hash(datetime(2024, 1, 1, 12, tzinfo=UTC)) == hash(datetime(2024, 1, 1, 13, tzinfo=timezone(timedelta(hours=1)))), hash(timezone(timedelta(hours=1), "x")) == hash(timezone(timedelta(hours=1))))
# expect: True True

print(sorted([date(2024, 3, 1), date(2024, 1, 31), date(2023, 12, 31)]), max(time(1), time(2)), sum([timedelta(1), timedelta(2)], timedelta()))
# expect: [datetime.date(2023, 12, 31), datetime.date(2024, 1, 31), datetime.date(2024, 3, 1)] 02:00:00 3 days, 0:00:00

now = datetime.now()
print(now.tzinfo, abs(datetime.now(UTC) - datetime.fromtimestamp(now.timestamp(), UTC)) < timedelta(minutes=1), abs(datetime.today() - now) < timedelta(minutes=1), date.today() in (now.date(), now.date() + timedelta(1)))
# expect: None True True True

print(datetime.fromtimestamp(1e9).timestamp(), now.astimezone().tzinfo is not None, now.astimezone() == now.astimezone(UTC), datetime.fromtimestamp(86400 * 365 * 30).timestamp())
# expect: 1000000000.0 True True 946080000.0

print(repr(datetime.fromtimestamp(0.1 + 0.2, UTC)), datetime.fromtimestamp(-1, UTC), datetime.fromtimestamp(253402300799, UTC), datetime.fromtimestamp(-62135596800, UTC))
# expect: datetime.datetime(1970, 1, 1, 0, 0, 0, 300000, tzinfo=datetime.timezone.utc) 1969-12-31 23:59:59+00:00 9999-12-31 23:59:59+00:00 0001-01-01 00:00:00+00:00

print(D.date is date, date.__name__, datetime.__module__, isinstance(now, date), issubclass(timezone, tzinfo), date.resolution, datetime.resolution, time.resolution)
# expect: True date datetime True True 1 day, 0:00:00 0:00:00.000001 0:00:00.000001

print(date(2024, 2, 29).strftime("%A %d %B %Y"), f"{now:%%}", f"{date(2024, 2, 29):%d.%m.%y}", f"{time(5, 7):%H:%M}")
# expect: Thursday 29 February 2024 % 29.02.24 05:07

print([date(y, 1, 1).isocalendar()[:] for y in range(2015, 2028)])
# expect: [(2015, 1, 4), (2015, 53, 5), (2016, 52, 7), (2018, 1, 1), (2019, 1, 2), (2020, 1, 3), (2020, 53, 5), (2021, 52, 6), (2022, 52, 7), (2024, 1, 1), (2025, 1, 3), (2026, 1, 4), (2026, 53, 5)]

print([date.fromordinal(date(2023, 12, 31).toordinal() + n).isoformat() for n in (-365, 0, 1, 60, 61, 366, 367)])
# expect: ['2022-12-31', '2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2024-12-31', '2025-01-01']

