# Library, time: the clocks in nanoseconds agree with those in seconds; the zone's names and texts of a moment.
import time

for name in ("perf_counter", "process_time", "thread_time", "monotonic", "time"):
    first, nanoseconds, last = getattr(time, name)(), getattr(time, name + "_ns")(), getattr(time, name)()
    print(name, type(first).__name__, type(nanoseconds).__name__, first - 0.001 <= nanoseconds / 1e9 <= last + 0.001)
# expect: perf_counter float int True
# expect: process_time float int True
# expect: thread_time float int True
# expect: monotonic float int True
# expect: time float int True
print(time.ctime(0) == time.asctime(time.localtime(0)), len(time.ctime()), time.ctime(None)[-4:] == str(time.localtime().tm_year))
# expect: True 24 True
print(type(time.timezone).__name__, type(time.altzone).__name__, time.daylight in (0, 1), len(time.tzname), all(isinstance(name, str) for name in time.tzname))
# expect: int int True 2 True
for wrong in (lambda: time.ctime("x"), lambda: time.ctime(1e30), lambda: time.perf_counter_ns(1), lambda: time.sleep(-1)):
    try:
        wrong()
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OverflowError timestamp out of range for platform time_t
# expect: TypeError time.perf_counter_ns() takes no arguments (1 given)
# expect: ValueError sleep length must be non-negative
for whole, seconds in (time.process_time_ns, time.process_time), (time.thread_time_ns, time.thread_time):
    print(type(whole()).__name__, 0 <= whole() <= seconds() * 1e9 + 1000)
# expect: int True
# expect: int True
