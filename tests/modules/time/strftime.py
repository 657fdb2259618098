# strftime(): every directive, modifiers, range checks.
# oracle: directives of Linux's C library
import time
moments = [time.gmtime(s) for s in (0, 951782400, 1709211909, 1704067199, 1609459200, 1230768000, -1000000000)]
for letter in "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%":
    print(letter, [time.strftime("%" + letter, m) for m in moments])
# expect: a ['Thu', 'Tue', 'Thu', 'Sun', 'Fri', 'Thu', 'Sun']
# expect: A ['Thursday', 'Tuesday', 'Thursday', 'Sunday', 'Friday', 'Thursday', 'Sunday']
# expect: b ['Jan', 'Feb', 'Feb', 'Dec', 'Jan', 'Jan', 'Apr']
# expect: B ['January', 'February', 'February', 'December', 'January', 'January', 'April']
# expect: c ['Thu Jan  1 00:00:00 1970', 'Tue Feb 29 00:00:00 2000', 'Thu Feb 29 13:05:09 2024', 'Sun Dec 31 23:59:59 2023', 'Fri Jan  1 00:00:00 2021', 'Thu Jan  1 00:00:00 2009', 'Sun Apr 24 22:13:20 1938']
# expect: C ['19', '20', '20', '20', '20', '20', '19']
# expect: d ['01', '29', '29', '31', '01', '01', '24']
# expect: D ['01/01/70', '02/29/00', '02/29/24', '12/31/23', '01/01/21', '01/01/09', '04/24/38']
# expect: e [' 1', '29', '29', '31', ' 1', ' 1', '24']
# expect: F ['1970-01-01', '2000-02-29', '2024-02-29', '2023-12-31', '2021-01-01', '2009-01-01', '1938-04-24']
# expect: g ['70', '00', '24', '23', '20', '09', '38']
# expect: G ['1970', '2000', '2024', '2023', '2020', '2009', '1938']
# expect: h ['Jan', 'Feb', 'Feb', 'Dec', 'Jan', 'Jan', 'Apr']
# expect: H ['00', '00', '13', '23', '00', '00', '22']
# expect: I ['12', '12', '01', '11', '12', '12', '10']
# expect: j ['001', '060', '060', '365', '001', '001', '114']
# expect: k [' 0', ' 0', '13', '23', ' 0', ' 0', '22']
# expect: l ['12', '12', ' 1', '11', '12', '12', '10']
# expect: m ['01', '02', '02', '12', '01', '01', '04']
# expect: M ['00', '00', '05', '59', '00', '00', '13']
# expect: n ['\n', '\n', '\n', '\n', '\n', '\n', '\n']
# expect: p ['AM', 'AM', 'PM', 'PM', 'AM', 'AM', 'PM']
# expect: P ['am', 'am', 'pm', 'pm', 'am', 'am', 'pm']
# expect: r ['12:00:00 AM', '12:00:00 AM', '01:05:09 PM', '11:59:59 PM', '12:00:00 AM', '12:00:00 AM', '10:13:20 PM']
# expect: R ['00:00', '00:00', '13:05', '23:59', '00:00', '00:00', '22:13']
# expect: s ['0', '951782400', '1709211909', '1704067199', '1609459200', '1230768000', '-1000000000']
# expect: S ['00', '00', '09', '59', '00', '00', '20']
# expect: t ['\t', '\t', '\t', '\t', '\t', '\t', '\t']
# expect: T ['00:00:00', '00:00:00', '13:05:09', '23:59:59', '00:00:00', '00:00:00', '22:13:20']
# expect: u ['4', '2', '4', '7', '5', '4', '7']
# expect: U ['00', '09', '08', '53', '00', '00', '17']
# expect: V ['01', '09', '09', '52', '53', '01', '16']
# expect: w ['4', '2', '4', '0', '5', '4', '0']
# expect: W ['00', '09', '09', '52', '00', '00', '16']
# expect: x ['01/01/70', '02/29/00', '02/29/24', '12/31/23', '01/01/21', '01/01/09', '04/24/38']
# expect: X ['00:00:00', '00:00:00', '13:05:09', '23:59:59', '00:00:00', '00:00:00', '22:13:20']
# expect: y ['70', '00', '24', '23', '21', '09', '38']
# expect: Y ['1970', '2000', '2024', '2023', '2021', '2009', '1938']
# expect: z ['+0000', '+0000', '+0000', '+0000', '+0000', '+0000', '+0000']
# expect: Z ['GMT', 'GMT', 'GMT', 'GMT', 'GMT', 'GMT', 'GMT']
# expect: % ['%', '%', '%', '%', '%', '%', '%']
m = time.gmtime(1709211909)
print(time.strftime("%-d|%-H|%_d|%_H|%05d|%-j|%^a|%#p|%3e|%_5Y|%-y|%010Y|%^B|%10A|%-I:%-M %p|%Ey|%Od|%#Z|%#a", m))
# expect: 29|13|29|13|00029|60|THU|pm| 29| 2024|24|0000002024|FEBRUARY|  Thursday|1:5 PM|24|29|gmt|THU
print(time.strftime("", m), time.strftime("%", m), time.strftime("a%", m), time.strftime("%%d", m), time.strftime("ä %Y €", m), time.strftime("%Q", m))
# expect:  % a% %d ä 2024 € %Q
def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)
show(time.strftime, "%Y\0", m)  # expect: ValueError embedded null character
print(time.strftime("%a %b %d %j", (2024, 0, 0, 0, 0, 0, 0, 0, 0)), time.asctime((2024, 0, 0, 0, 0, 0, 0, 0, 0)))
# expect: Mon Jan 01 001 Mon Jan  1 00:00:00 2024
for index, values in ((1, (13, -1)), (2, (32, -1)), (3, (24, -1)), (4, (60,)), (5, (62,)), (6, (-2,)), (7, (367, -1))):
    for value in values:
        fields = [2024, 1, 1, 0, 0, 0, 0, 1, 0]
        fields[index] = value
        show(time.strftime, "%Y", tuple(fields))
        show(time.asctime, tuple(fields))
# expect: ValueError month out of range
# expect: ValueError month out of range
# expect: ValueError month out of range
# expect: ValueError month out of range
# expect: ValueError day of month out of range
# expect: ValueError day of month out of range
# expect: ValueError day of month out of range
# expect: ValueError day of month out of range
# expect: ValueError hour out of range
# expect: ValueError hour out of range
# expect: ValueError hour out of range
# expect: ValueError hour out of range
# expect: ValueError minute out of range
# expect: ValueError minute out of range
# expect: ValueError seconds out of range
# expect: ValueError seconds out of range
# expect: ValueError day of week out of range
# expect: ValueError day of week out of range
# expect: ValueError day of year out of range
# expect: ValueError day of year out of range
# expect: ValueError day of year out of range
# expect: ValueError day of year out of range
for bad in ((1, 2, 3), [1] * 9, 5, None, "abc", (2024, "a", 1, 0, 0, 0, 0, 1, 0), (2024, 1.5, 1, 0, 0, 0, 0, 1, 0), (2**31, 1, 1, 0, 0, 0, 0, 1, 0), (2**70, 1, 1, 0, 0, 0, 0, 1, 0)):
    show(time.strftime, "%Y", bad)
    show(time.mktime, bad)
# expect: TypeError strftime(): illegal time tuple argument
# expect: TypeError mktime(): illegal time tuple argument
# expect: TypeError Tuple or struct_time argument required
# expect: TypeError Tuple or struct_time argument required
# expect: TypeError Tuple or struct_time argument required
# expect: TypeError Tuple or struct_time argument required
# expect: TypeError Tuple or struct_time argument required
# expect: TypeError Tuple or struct_time argument required
# expect: TypeError Tuple or struct_time argument required
# expect: TypeError Tuple or struct_time argument required
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: OverflowError signed integer is greater than maximum
# expect: OverflowError signed integer is greater than maximum
# expect: OverflowError Python int too large to convert to C long
# expect: OverflowError Python int too large to convert to C long
for bad in ("a", [], None, 1j, float("nan"), 10**30, -1):
    show(time.sleep, bad)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'list' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError 'complex' object cannot be interpreted as an integer
# expect: ValueError Invalid value NaN (not a number)
# expect: OverflowError timestamp too large to convert to C _PyTime_t
# expect: ValueError sleep length must be non-negative
for bad in ("a", [], 1j, 1e30, float("nan"), 10**30):
    show(time.gmtime, bad)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'list' object cannot be interpreted as an integer
# expect: TypeError 'complex' object cannot be interpreted as an integer
# expect: OverflowError timestamp out of range for platform time_t
# expect: ValueError Invalid value NaN (not a number)
# expect: OverflowError timestamp out of range for platform time_t
print(time.mktime((2024, 14, 35, 30, 70, 80, 0, 0, -1)) - time.mktime((2024, 1, 1, 0, 0, 0, 0, 0, -1)))  # expect: 37350680.0
