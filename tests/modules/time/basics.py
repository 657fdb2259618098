# Library, time: monotonic clocks, sleep, conversions.
import time
a = time.monotonic()
b = time.monotonic()
print(b >= a, isinstance(a, float), isinstance(time.time(), float), isinstance(time.monotonic_ns(), int), isinstance(time.time_ns(), int))
# expect: True True True True True
start = time.monotonic()
time.sleep(0.01)
print(time.monotonic() - start >= 0.009)  # expect: True
time.sleep(0)
t = time.gmtime(86400 * 365)
print(tuple(t), t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_wday, t.tm_yday, t[0], len(t), tuple(time.gmtime(0)), tuple(time.gmtime(951782400)), tuple(time.gmtime(4102444799)))
# expect: (1971, 1, 1, 0, 0, 0, 4, 1, 0) 1971 1 1 0 4 1 1971 9 (1970, 1, 1, 0, 0, 0, 3, 1, 0) (2000, 2, 29, 0, 0, 0, 1, 60, 0) (2099, 12, 31, 23, 59, 59, 3, 365, 0)
print(time.struct_time((2000, 1, 2, 3, 4, 5, 6, 7, 0)).tm_min, time.mktime(time.localtime(1000000000)) == 1000000000.0)
# expect: 4 True
for f in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.struct_time((1, 2)), lambda: time.sleep(), lambda: time.gmtime("a"), lambda: time.sleep(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError sleep length must be non-negative
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError time.struct_time() takes an at least 9-sequence (2-sequence given)
# expect: TypeError time.sleep() takes exactly one argument (0 given)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
