# calendar: what prints, and the first day of the week.
import calendar
calendar.prmonth(2024, 2)
# expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
calendar.TextCalendar(6).prmonth(2024, 2, 3)
# expect:        February 2024
# expect: Sun Mon Tue Wed Thu Fri Sat
# expect:                   1   2   3
# expect:   4   5   6   7   8   9  10
# expect:  11  12  13  14  15  16  17
# expect:  18  19  20  21  22  23  24
# expect:  25  26  27  28  29
calendar.format(["a", "b"], 5, 1)  # expect:   a     b  
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.weekheader(2), calendar.monthcalendar(2024, 2)[0], calendar.week([(1, 6)], 2))
# expect: 6 Su Mo Tu We Th Fr Sa [0, 0, 0, 0, 1, 2, 3]  1
calendar.prcal(2024, 0, 0, 2, 6)
# expect:                                                                2024
# expect
# expect:       January               February               March                 April                  May                   June
# expect: Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa
# expect:     1  2  3  4  5  6               1  2  3                  1  2      1  2  3  4  5  6            1  2  3  4                     1
# expect:  7  8  9 10 11 12 13   4  5  6  7  8  9 10   3  4  5  6  7  8  9   7  8  9 10 11 12 13   5  6  7  8  9 10 11   2  3  4  5  6  7  8
# expect: 14 15 16 17 18 19 20  11 12 13 14 15 16 17  10 11 12 13 14 15 16  14 15 16 17 18 19 20  12 13 14 15 16 17 18   9 10 11 12 13 14 15
# expect: 21 22 23 24 25 26 27  18 19 20 21 22 23 24  17 18 19 20 21 22 23  21 22 23 24 25 26 27  19 20 21 22 23 24 25  16 17 18 19 20 21 22
# expect: 28 29 30 31           25 26 27 28 29        24 25 26 27 28 29 30  28 29 30              26 27 28 29 30 31     23 24 25 26 27 28 29
# expect:                                             31                                                                30
# expect
# expect:         July                 August              September              October               November              December
# expect: Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa
# expect:     1  2  3  4  5  6               1  2  3   1  2  3  4  5  6  7         1  2  3  4  5                  1  2   1  2  3  4  5  6  7
# expect:  7  8  9 10 11 12 13   4  5  6  7  8  9 10   8  9 10 11 12 13 14   6  7  8  9 10 11 12   3  4  5  6  7  8  9   8  9 10 11 12 13 14
# expect: 14 15 16 17 18 19 20  11 12 13 14 15 16 17  15 16 17 18 19 20 21  13 14 15 16 17 18 19  10 11 12 13 14 15 16  15 16 17 18 19 20 21
# expect: 21 22 23 24 25 26 27  18 19 20 21 22 23 24  22 23 24 25 26 27 28  20 21 22 23 24 25 26  17 18 19 20 21 22 23  22 23 24 25 26 27 28
# expect: 28 29 30 31           25 26 27 28 29 30 31  29 30                 27 28 29 30 31        24 25 26 27 28 29 30  29 30 31
print(sorted(set(calendar.__all__) - set(dir(calendar)) - {"HTMLCalendar", "LocaleHTMLCalendar"}))  # expect: []
from calendar import *
print(JANUARY is Month.JANUARY, SUNDAY is Day.SUNDAY, HTMLCalendar.__name__, HTMLCalendar.__module__)
# expect: True True HTMLCalendar calendar
