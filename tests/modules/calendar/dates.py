# calendar: functions, weeks of days, names, errors.
# heap: runs in 300K on 64 bits, 190K on 32: datetime with its classes
import calendar

T = calendar.TextCalendar()
H = calendar.HTMLCalendar()


def error(f):
    try:
        print("no error:", f())
    except Exception as e:
        print(type(e).__name__, e)


print(calendar.monthrange(2024,2))  # expect: (calendar.THURSDAY, 29)
error(lambda: calendar.monthrange(2024,13))  # expect: IllegalMonthError bad month number 13; must be 1-12
print(calendar.monthrange(0,1))  # expect: (calendar.SATURDAY, 31)
print(calendar.monthrange(10001,1))  # expect: (calendar.MONDAY, 31)
print(calendar.isleap(2000),calendar.leapdays(1900,2001),calendar.weekday(2024,2,29),calendar.weekday(12024,2,29))
# expect: True 25 3 3
error(lambda: calendar.weekday(2024,2,30))  # expect: ValueError day is out of range for month
print(repr(calendar.weekday(0,2,28)))  # expect: calendar.MONDAY
print(repr(calendar.monthcalendar(2024,2)))
# expect: [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
error(lambda: calendar.setfirstweekday(7))  # expect: IllegalWeekdayError bad weekday number 7; must be 0 (Monday) to 6 (Sunday)
print(repr(calendar.firstweekday()))  # expect: 0
print(repr(calendar.Calendar(9).firstweekday))  # expect: 2
print(repr(calendar.Calendar(9).getfirstweekday()))  # expect: 2
print(repr(list(calendar.Calendar().iterweekdays())))  # expect: [0, 1, 2, 3, 4, 5, 6]
print(repr(list(calendar.Calendar(6).itermonthdays2(2024,2))))
# expect: [(0, 6), (0, 0), (0, 1), (0, 2), (1, 3), (2, 4), (3, 5), (4, 6), (5, 0), (6, 1), (7, 2), (8, 3), (9, 4), (10, 5), (11, 6), (12, 0), (13, 1), (14, 2), (15, 3), (16, 4), (17, 5), (18, 6), (19, 0), (20, 1), (21, 2), (22, 3), (23, 4), (24, 5), (25, 6), (26, 0), (27, 1), (28, 2), (29, 3), (0, 4), (0, 5)]
print(repr(list(calendar.Calendar(6).itermonthdays3(2024,2))[:4]))
# expect: [(2024, 1, 28), (2024, 1, 29), (2024, 1, 30), (2024, 1, 31)]
print(repr(list(calendar.Calendar(6).itermonthdays4(2024,2))[:4]))
# expect: [(2024, 1, 28, 6), (2024, 1, 29, 0), (2024, 1, 30, 1), (2024, 1, 31, 2)]
print(repr(list(calendar.Calendar(6).itermonthdays(2024,2))))
# expect: [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 0, 0]
print(repr(list(calendar.Calendar(6).itermonthdates(2024,2))[:3]))
# expect: [datetime.date(2024, 1, 28), datetime.date(2024, 1, 29), datetime.date(2024, 1, 30)]
error(lambda: list(calendar.Calendar(6).itermonthdates(9999,12))[-1])  # expect: ValueError year 10000 is out of range
print(repr(calendar.Calendar().monthdatescalendar(2024,2)[0]))
# expect: [datetime.date(2024, 1, 29), datetime.date(2024, 1, 30), datetime.date(2024, 1, 31), datetime.date(2024, 2, 1), datetime.date(2024, 2, 2), datetime.date(2024, 2, 3), datetime.date(2024, 2, 4)]
print(repr(calendar.Calendar().monthdays2calendar(2024,2)[0]))
# expect: [(0, 0), (0, 1), (0, 2), (1, 3), (2, 4), (3, 5), (4, 6)]
print(repr(calendar.Calendar().yeardatescalendar(2024,2)[0][0][0]))
# expect: [datetime.date(2024, 1, 1), datetime.date(2024, 1, 2), datetime.date(2024, 1, 3), datetime.date(2024, 1, 4), datetime.date(2024, 1, 5), datetime.date(2024, 1, 6), datetime.date(2024, 1, 7)]
print(repr(calendar.Calendar().yeardays2calendar(2024,2)[0][0][0]))
# expect: [(1, 0), (2, 1), (3, 2), (4, 3), (5, 4), (6, 5), (7, 6)]
print(len(calendar.Calendar().yeardayscalendar(2024,5)),calendar.Calendar().yeardayscalendar(2024,5)[2])
# expect: 3 [[[0, 0, 0, 0, 1, 2, 3], [4, 5, 6, 7, 8, 9, 10], [11, 12, 13, 14, 15, 16, 17], [18, 19, 20, 21, 22, 23, 24], [25, 26, 27, 28, 29, 30, 0]], [[0, 0, 0, 0, 0, 0, 1], [2, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12, 13, 14, 15], [16, 17, 18, 19, 20, 21, 22], [23, 24, 25, 26, 27, 28, 29], [30, 31, 0, 0, 0, 0, 0]]]
print(repr(calendar.timegm((2024,2,29,12,0,0))))  # expect: 1709208000
error(lambda: calendar.timegm((2024,2,29)))  # expect: ValueError not enough values to unpack (expected 6, got 3)
print(calendar.MONDAY, calendar.Day(3), calendar.Month(3), calendar.JANUARY, calendar.February, calendar.FEBRUARY)
# expect: 0 3 3 1 2 2
print(calendar.MONDAY, calendar.Day(3), calendar.Month(3), calendar.JANUARY)  # expect: 0 3 3 1
print(str(calendar.JANUARY), f"{calendar.MONDAY}", calendar.JANUARY.name)  # expect: 1 0 JANUARY
print(list(calendar.month_name), list(calendar.month_abbr), list(calendar.day_abbr))
# expect: ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
error(lambda: calendar.day_name[7])  # expect: IndexError list index out of range
print(calendar.mdays, calendar.EPOCH, calendar.January)  # expect: [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] 1970 1
print(calendar.error, calendar.IllegalMonthError(13), str(calendar.IllegalMonthError(13)), str(calendar.IllegalWeekdayError(9)), calendar.IllegalMonthError.__mro__, calendar.IllegalWeekdayError.__mro__)
# expect: <class 'ValueError'> bad month number 13; must be 1-12 bad month number 13; must be 1-12 bad weekday number 9; must be 0 (Monday) to 6 (Sunday) (<class 'calendar.IllegalMonthError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) (<class 'calendar.IllegalWeekdayError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
print(calendar.weekheader(5))  # expect:  Mon   Tue   Wed   Thu   Fri   Sat   Sun 
print(calendar.formatstring(['a','b'],5,1))  # expect:   a     b  
