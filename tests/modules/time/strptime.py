# strptime(): reading what strftime() writes.
import time
def show(*args):
    try:
        print(tuple(time.strptime(*args)))
    except Exception as e:
        print(type(e).__name__, e)
show("2024-02-29 13:05:09", "%Y-%m-%d %H:%M:%S")  # expect: (2024, 2, 29, 13, 5, 9, 3, 60, -1)
show("30 Nov 00", "%d %b %y")  # expect: (2000, 11, 30, 0, 0, 0, 3, 335, -1)
show("12:30 PM", "%I:%M %p")  # expect: (1900, 1, 1, 12, 30, 0, 0, 1, -1)
show("12:30 am", "%I:%M %p")  # expect: (1900, 1, 1, 0, 30, 0, 0, 1, -1)
show("MONDAY", "%A")  # expect: (1900, 1, 1, 0, 0, 0, 0, 1, -1)
show("60", "%j")  # expect: (1900, 3, 1, 0, 0, 0, 3, 60, -1)
show("Thu Feb 29 13:05:09 2024")  # expect: (2024, 2, 29, 13, 5, 9, 3, 60, -1)
show("68 5", "%y %S")  # expect: (2068, 1, 1, 0, 0, 5, 6, 1, -1)
show("69 5", "%y %S")  # expect: (1969, 1, 1, 0, 0, 5, 2, 1, -1)
show("2024 09 1", "%Y %W %w")  # expect: (2024, 2, 26, 0, 0, 0, 0, 57, -1)
show("2024 09 0", "%Y %U %w")  # expect: (2024, 3, 3, 0, 0, 0, 6, 63, -1)
show("2024 00 1", "%Y %W %w")  # expect: (2024, 1, 1, 0, 0, 0, 0, 1, -1)
show("2024 20 1", "%G %V %u")  # expect: (2024, 5, 13, 0, 0, 0, 0, 134, -1)
show("2020 53 7", "%G %V %u")  # expect: (2021, 1, 3, 0, 0, 0, 6, 3, -1)
show("02/03/04", "%x")  # expect: (2004, 2, 3, 0, 0, 0, 1, 34, -1)
show("01:02:03", "%X")  # expect: (1900, 1, 1, 1, 2, 3, 0, 1, -1)
show("29 2", "%d %m")  # expect: (1900, 2, 29, 0, 0, 0, 0, 60, -1)
show("2024\t 7", "%Y %m")  # expect: (2024, 7, 1, 0, 0, 0, 0, 183, -1)
show("%5", "%%%d")  # expect: (1900, 1, 5, 0, 0, 0, 4, 5, -1)
show("2024123", "%Y%j")  # expect: (2024, 5, 2, 0, 0, 0, 3, 123, -1)
show("20240229", "%Y%m%d")  # expect: (2024, 2, 29, 0, 0, 0, 3, 60, -1)
show("x", "%Y")  # expect: ValueError time data 'x' does not match format '%Y'
show("24", "%Y")  # expect: ValueError time data '24' does not match format '%Y'
show("2024x", "%Y")  # expect: ValueError unconverted data remains: x
show("a", "%q")  # expect: ValueError 'q' is a bad directive in format '%q'
show("1", "%")  # expect: ValueError stray % in format '%'
show("13", "%m")  # expect: ValueError unconverted data remains: 3
show("  2024", "%Y")  # expect: ValueError time data '  2024' does not match format '%Y'
show("31 2 2023", "%d %m %Y")  # expect: ValueError day is out of range for month
show("2024 20", "%G %V")
# expect: ValueError ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').

show("2024 20 1", "%Y %V %u")
# expect: ValueError ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.

show(3, "%Y")  # expect: TypeError strptime() argument 0 must be str, not <class 'int'>
show("2024", 3)  # expect: TypeError strptime() argument 1 must be str, not <class 'int'>
print(time.strptime("+0130", "%z").tm_gmtoff, time.strptime("-01:30", "%z").tm_gmtoff, time.strptime("Z", "%z").tm_gmtoff, time.strptime("1", "%d").tm_gmtoff)
# expect: 5400 -5400 0 None

for seconds in range(0, 2000000000, 123456789):
    moment = time.gmtime(seconds)
    for format in ("%Y-%m-%d %H:%M:%S", "%c", "%a %d %B %Y %I:%M:%S %p", "%Y %j %X", "%x %X"):
        if tuple(time.strptime(time.strftime(format, moment), format))[:8] != tuple(moment)[:8]:
            print("differs", format, tuple(moment))

# Directives that strftime() knows only, digits of other scripts, and what a week number says beyond the end of the year
for text, format in ("10:11", "%R"), ("10:11:12", "%T"), ("1/2/3", "%D"), ("2020-1-2", "%F"), ("Jan", "%h"), ("+01:60", "%z"), ("1", "%e"):
    try:
        time.strptime(text, format)
    except ValueError as error:
        print(error)
# expect: 'R' is a bad directive in format '%R'
# expect: 'T' is a bad directive in format '%T'
# expect: 'D' is a bad directive in format '%D'
# expect: 'F' is a bad directive in format '%F'
# expect: 'h' is a bad directive in format '%h'
# expect: time data '+01:60' does not match format '%z'
# expect: 'e' is a bad directive in format '%e'
print(time.strptime("\u0662\u0660\u0662\u0660", "%Y").tm_year, time.strptime("366 2019", "%j %Y").tm_yday, time.strptime("53 Sun 2020", "%U %a %Y").tm_yday)
# expect: 2020 366 369
