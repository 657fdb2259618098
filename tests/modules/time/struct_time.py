# Library, time: struct_time is a tuple with names; strftime is optional on a board.
import time
t = time.struct_time((2024, 2, 29, 12, 30, 45, 3, 60, 0))
print(t, t.tm_year, t.tm_isdst, t[1:3], len(t), t == (2024, 2, 29, 12, 30, 45, 3, 60, 0), hash(t) == hash(tuple(t)), isinstance(t, tuple))
# expect: time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=30, tm_sec=45, tm_wday=3, tm_yday=60, tm_isdst=0) 2024 0 (2, 29) 9 True True True
y, m, d, *rest = t
print(y, m, d, rest, sorted([t, time.gmtime(0)])[0].tm_year, t > time.gmtime(0), tuple(time.gmtime(1709209845)))
# expect: 2024 2 29 [12, 30, 45, 3, 60, 0] 1970 True (2024, 2, 29, 12, 30, 45, 3, 60, 0)
for s in (0, 59, 86399, 86400, 31535999, 31536000, 68169600, 946684799, 1709164800, 2 ** 31 - 1, 2 ** 31, 4107542400):
    g = time.gmtime(s)
    print(s, *g[:6], g.tm_wday, g.tm_yday)
# expect: 0 1970 1 1 0 0 0 3 1
# expect: 59 1970 1 1 0 0 59 3 1
# expect: 86399 1970 1 1 23 59 59 3 1
# expect: 86400 1970 1 2 0 0 0 4 2
# expect: 31535999 1970 12 31 23 59 59 3 365
# expect: 31536000 1971 1 1 0 0 0 4 1
# expect: 68169600 1972 2 29 0 0 0 1 60
# expect: 946684799 1999 12 31 23 59 59 4 365
# expect: 1709164800 2024 2 29 0 0 0 3 60
# expect: 2147483647 2038 1 19 3 14 7 1 19
# expect: 2147483648 2038 1 19 3 14 8 1 19
# expect: 4107542400 2100 3 1 0 0 0 0 60
try:
    t.tm_year = 5
except AttributeError as e:
    print(e)  # expect: readonly attribute
try:
    t[0] = 1
except TypeError as e:
    print(e)  # expect: 'time.struct_time' object does not support item assignment
print(time.localtime(86400 * 200).tm_year, time.mktime(time.localtime(86400 * 200)) == 86400 * 200.0, type(time.localtime()).__name__)
# expect: 1970 True struct_time
