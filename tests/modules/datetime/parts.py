# Library, datetime: each part of a moment can be read and replaced, and the functions for UTC of old.
import datetime
import warnings

warnings.simplefilter("ignore")
d = datetime.datetime(2024, 2, 29, 12, 34, 56, 789012, datetime.timezone.utc, fold=1)
print(d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond, d.tzinfo, d.fold)
# expect: 2024 2 29 12 34 56 789012 UTC 1
t = datetime.time(1, 2, 3, 4)
print(t.hour, t.minute, t.second, t.microsecond, t.tzinfo, t.fold, d.time(), d.timetz(), d.date())
# expect: 1 2 3 4 None 0 12:34:56.789012 12:34:56.789012+00:00 2024-02-29
print(d.replace(minute=1, second=2, microsecond=3), t.replace(minute=59, second=0, microsecond=1))
# expect: 2024-02-29 12:01:02.000003+00:00 01:59:00.000001
print(datetime.datetime.utcfromtimestamp(86400.25), datetime.datetime.utcnow().tzinfo, abs(datetime.datetime.utcnow() - datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None)) < datetime.timedelta(seconds=60))
# expect: 1970-01-02 00:00:00.250000 None True
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    datetime.datetime.utcfromtimestamp(0)
    datetime.datetime.utcnow()
print([str(one.message).split(" is")[0] for one in caught], [one.category.__name__ for one in caught])
# expect: ['datetime.datetime.utcfromtimestamp()', 'datetime.datetime.utcnow()'] ['DeprecationWarning', 'DeprecationWarning']
for wrong in (lambda: setattr(d, "minute", 1), lambda: t.replace(minute=60), lambda: d.replace(microsecond=10**6), lambda: datetime.datetime.utcfromtimestamp(1e20)):
    try:
        wrong()
    except (AttributeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# expect: AttributeError attribute 'minute' of 'datetime.datetime' objects is not writable
# expect: ValueError minute must be in 0..59
# expect: ValueError microsecond must be in 0..999999
# expect: OverflowError timestamp out of range for platform time_t
