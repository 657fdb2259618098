"""rtc: the clock is set, time goes on from there, and it stays set for the next program."""

import rtc
import time

clock = rtc.RTC()
print(clock is rtc.RTC())  # expect: True
print(clock.is_set)  # expect: True
clock.datetime = time.struct_time((2030, 2, 3, 4, 5, 6, 6, 34, -1))
now = clock.datetime
print(tuple(now)[:5], now.tm_sec in (6, 7, 8), now.tm_wday, now.tm_yday)  # expect: (2030, 2, 3, 4, 5) True 6 34
print(time.localtime()[:4], time.time() - time.mktime(now) < 3)  # expect: (2030, 2, 3, 4) True
clock.datetime = (2031, 12, 31, 23, 59, 59, 0, 0, 0)
time.sleep(1.1)
print(clock.datetime[:4])  # expect: (2032, 1, 1, 0)
for wrong in (5, (1, 2), "now"):
    try:
        clock.datetime = wrong
    except TypeError as error:
        print(error)
# expect: Tuple or struct_time argument required
# expect: mktime(): illegal time tuple argument
# expect: Tuple or struct_time argument required
print(clock.calibration)  # expect: 0
try:
    clock.calibration = 1
except NotImplementedError as error:
    print(error)  # expect: this clock cannot be calibrated


# Another clock in its place
class Fixed:
    datetime = time.struct_time((2001, 2, 3, 4, 5, 6, 5, 34, -1))


rtc.set_time_source(Fixed())
print(time.localtime()[:6], time.time() == time.mktime(Fixed.datetime))  # expect: (2001, 2, 3, 4, 5, 6) True
print(clock.datetime[0] > 2025, time.localtime(0)[0] in (1969, 1970))  # expect: True True
rtc.set_time_source(clock)
print(time.localtime()[0] > 2025)  # expect: True
rtc.set_time_source(object())
try:
    time.localtime()
except AttributeError as error:
    print(error)  # expect: 'object' object has no attribute 'datetime'
rtc.set_time_source(None)
print(time.time() > 1_700_000_000)  # expect: True
