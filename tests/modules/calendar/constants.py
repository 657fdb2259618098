# Library, calendar: the names of months and days are numbers, and enumerations; and the lesser methods of the calendars.
import calendar

print([calendar.JANUARY, calendar.FEBRUARY, calendar.MARCH, calendar.APRIL, calendar.MAY, calendar.JUNE, calendar.JULY, calendar.AUGUST,
       calendar.SEPTEMBER, calendar.OCTOBER, calendar.NOVEMBER, calendar.DECEMBER])
# expect: [calendar.JANUARY, calendar.FEBRUARY, calendar.MARCH, calendar.APRIL, calendar.MAY, calendar.JUNE, calendar.JULY, calendar.AUGUST, calendar.SEPTEMBER, calendar.OCTOBER, calendar.NOVEMBER, calendar.DECEMBER]
print([calendar.MONDAY, calendar.TUESDAY, calendar.WEDNESDAY, calendar.THURSDAY, calendar.FRIDAY, calendar.SATURDAY, calendar.SUNDAY])
# expect: [calendar.MONDAY, calendar.TUESDAY, calendar.WEDNESDAY, calendar.THURSDAY, calendar.FRIDAY, calendar.SATURDAY, calendar.SUNDAY]
print(calendar.MARCH == 3, calendar.Month(4), repr(calendar.Month.MAY), calendar.Month.JUNE + 1, calendar.Month.JULY.name, len(calendar.Month))
# expect: True 4 calendar.MAY 7 JULY 12
print([month.name for month in (calendar.Month.APRIL, calendar.Month.AUGUST, calendar.Month.SEPTEMBER, calendar.Month.OCTOBER, calendar.Month.NOVEMBER, calendar.Month.DECEMBER, calendar.Month.MARCH)])
# expect: ['APRIL', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER', 'MARCH']
print(repr(calendar.Day.TUESDAY), calendar.Day(6).name, list(calendar.Day) == list(range(7)), calendar.Day.WEDNESDAY, calendar.Day.FRIDAY.value)
# expect: calendar.TUESDAY SUNDAY True 2 4
for wrong in (lambda: calendar.Month(13), lambda: calendar.Day(7)):
    try:
        wrong()
    except ValueError as error:
        print(error)
# expect: 13 is not a valid Month
# expect: 7 is not a valid Day
plain = calendar.Calendar(calendar.SUNDAY)
print(plain.monthdayscalendar(2024, 2)[0], plain.monthdayscalendar(2024, 2)[-1], list(plain.iterweekdays()), plain.getfirstweekday(), plain.firstweekday)
# expect: [0, 0, 0, 0, 1, 2, 3] [25, 26, 27, 28, 29, 0, 0] [6, 0, 1, 2, 3, 4, 5] 6 6
text = calendar.TextCalendar()
text.prweek([(1, 0), (2, 1), (0, 2)], 4)  # expect:   1    2      
print()
text.pryear(2023, 1, 1, 2, 6)
# expect:                                                                2023
# expect
# expect:       January               February               March                 April                  May                   June
# expect: Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su
# expect:                    1         1  2  3  4  5         1  2  3  4  5                  1  2   1  2  3  4  5  6  7            1  2  3  4
# expect:  2  3  4  5  6  7  8   6  7  8  9 10 11 12   6  7  8  9 10 11 12   3  4  5  6  7  8  9   8  9 10 11 12 13 14   5  6  7  8  9 10 11
# expect:  9 10 11 12 13 14 15  13 14 15 16 17 18 19  13 14 15 16 17 18 19  10 11 12 13 14 15 16  15 16 17 18 19 20 21  12 13 14 15 16 17 18
# expect: 16 17 18 19 20 21 22  20 21 22 23 24 25 26  20 21 22 23 24 25 26  17 18 19 20 21 22 23  22 23 24 25 26 27 28  19 20 21 22 23 24 25
# expect: 23 24 25 26 27 28 29  27 28                 27 28 29 30 31        24 25 26 27 28 29 30  29 30 31              26 27 28 29 30
# expect: 30 31
# expect
# expect:         July                 August              September              October               November              December
# expect: Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su
# expect:                 1  2      1  2  3  4  5  6               1  2  3                     1         1  2  3  4  5               1  2  3
# expect:  3  4  5  6  7  8  9   7  8  9 10 11 12 13   4  5  6  7  8  9 10   2  3  4  5  6  7  8   6  7  8  9 10 11 12   4  5  6  7  8  9 10
# expect: 10 11 12 13 14 15 16  14 15 16 17 18 19 20  11 12 13 14 15 16 17   9 10 11 12 13 14 15  13 14 15 16 17 18 19  11 12 13 14 15 16 17
# expect: 17 18 19 20 21 22 23  21 22 23 24 25 26 27  18 19 20 21 22 23 24  16 17 18 19 20 21 22  20 21 22 23 24 25 26  18 19 20 21 22 23 24
# expect: 24 25 26 27 28 29 30  28 29 30 31           25 26 27 28 29 30     23 24 25 26 27 28 29  27 28 29 30           25 26 27 28 29 30 31
# expect: 31                                                                30 31
