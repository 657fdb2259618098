# calendar: text of months and years.
# native: other programs of the oracle's process change the first weekday
import calendar

T = calendar.TextCalendar()
H = calendar.HTMLCalendar()


def error(f):
    try:
        print("no error:", f())
    except Exception as e:
        print(type(e).__name__, e)


print(calendar.month(2024,2))
# expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
# expect
print(calendar.month(2024,2,4,2))
# expect:           February 2024
# expect
# expect: Mon  Tue  Wed  Thu  Fri  Sat  Sun
# expect
# expect:                  1    2    3    4
# expect
# expect:   5    6    7    8    9   10   11
# expect
# expect:  12   13   14   15   16   17   18
# expect
# expect:  19   20   21   22   23   24   25
# expect
# expect:  26   27   28   29
# expect
# expect
print(calendar.TextCalendar(6).formatmonth(2023,12))
# expect:    December 2023
# expect: Su Mo Tu We Th Fr Sa
# expect:                 1  2
# expect:  3  4  5  6  7  8  9
# expect: 10 11 12 13 14 15 16
# expect: 17 18 19 20 21 22 23
# expect: 24 25 26 27 28 29 30
# expect: 31
# expect
print(calendar.calendar(2024))
# expect:                                   2024
# expect
# expect:       January                   February                   March
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7                1  2  3  4                   1  2  3
# expect:  8  9 10 11 12 13 14       5  6  7  8  9 10 11       4  5  6  7  8  9 10
# expect: 15 16 17 18 19 20 21      12 13 14 15 16 17 18      11 12 13 14 15 16 17
# expect: 22 23 24 25 26 27 28      19 20 21 22 23 24 25      18 19 20 21 22 23 24
# expect: 29 30 31                  26 27 28 29               25 26 27 28 29 30 31
# expect
# expect:        April                      May                       June
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7             1  2  3  4  5                      1  2
# expect:  8  9 10 11 12 13 14       6  7  8  9 10 11 12       3  4  5  6  7  8  9
# expect: 15 16 17 18 19 20 21      13 14 15 16 17 18 19      10 11 12 13 14 15 16
# expect: 22 23 24 25 26 27 28      20 21 22 23 24 25 26      17 18 19 20 21 22 23
# expect: 29 30                     27 28 29 30 31            24 25 26 27 28 29 30
# expect
# expect:         July                     August                  September
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7                1  2  3  4                         1
# expect:  8  9 10 11 12 13 14       5  6  7  8  9 10 11       2  3  4  5  6  7  8
# expect: 15 16 17 18 19 20 21      12 13 14 15 16 17 18       9 10 11 12 13 14 15
# expect: 22 23 24 25 26 27 28      19 20 21 22 23 24 25      16 17 18 19 20 21 22
# expect: 29 30 31                  26 27 28 29 30 31         23 24 25 26 27 28 29
# expect:                                                     30
# expect
# expect:       October                   November                  December
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:     1  2  3  4  5  6                   1  2  3                         1
# expect:  7  8  9 10 11 12 13       4  5  6  7  8  9 10       2  3  4  5  6  7  8
# expect: 14 15 16 17 18 19 20      11 12 13 14 15 16 17       9 10 11 12 13 14 15
# expect: 21 22 23 24 25 26 27      18 19 20 21 22 23 24      16 17 18 19 20 21 22
# expect: 28 29 30 31               25 26 27 28 29 30         23 24 25 26 27 28 29
# expect:                                                     30 31
# expect
print(calendar.TextCalendar(6).formatyear(2023,w=3,l=2,c=4,m=4))
# expect:                                                           2023
# expect
# expect
# expect
# expect:           January                        February                        March                          April
# expect
# expect: Sun Mon Tue Wed Thu Fri Sat    Sun Mon Tue Wed Thu Fri Sat    Sun Mon Tue Wed Thu Fri Sat    Sun Mon Tue Wed Thu Fri Sat
# expect
# expect:   1   2   3   4   5   6   7                  1   2   3   4                  1   2   3   4                              1
# expect
# expect:   8   9  10  11  12  13  14      5   6   7   8   9  10  11      5   6   7   8   9  10  11      2   3   4   5   6   7   8
# expect
# expect:  15  16  17  18  19  20  21     12  13  14  15  16  17  18     12  13  14  15  16  17  18      9  10  11  12  13  14  15
# expect
# expect:  22  23  24  25  26  27  28     19  20  21  22  23  24  25     19  20  21  22  23  24  25     16  17  18  19  20  21  22
# expect
# expect:  29  30  31                     26  27  28                     26  27  28  29  30  31         23  24  25  26  27  28  29
# expect
# expect:                                                                                               30
# expect
# expect
# expect
# expect:             May                            June                           July                          August
# expect
# expect: Sun Mon Tue Wed Thu Fri Sat    Sun Mon Tue Wed Thu Fri Sat    Sun Mon Tue Wed Thu Fri Sat    Sun Mon Tue Wed Thu Fri Sat
# expect
# expect:       1   2   3   4   5   6                      1   2   3                              1              1   2   3   4   5
# expect
# expect:   7   8   9  10  11  12  13      4   5   6   7   8   9  10      2   3   4   5   6   7   8      6   7   8   9  10  11  12
# expect
# expect:  14  15  16  17  18  19  20     11  12  13  14  15  16  17      9  10  11  12  13  14  15     13  14  15  16  17  18  19
# expect
# expect:  21  22  23  24  25  26  27     18  19  20  21  22  23  24     16  17  18  19  20  21  22     20  21  22  23  24  25  26
# expect
# expect:  28  29  30  31                 25  26  27  28  29  30         23  24  25  26  27  28  29     27  28  29  30  31
# expect
# expect:                                                                30  31
# expect
# expect
# expect
# expect:          September                       October                        November                       December
# expect
# expect: Sun Mon Tue Wed Thu Fri Sat    Sun Mon Tue Wed Thu Fri Sat    Sun Mon Tue Wed Thu Fri Sat    Sun Mon Tue Wed Thu Fri Sat
# expect
# expect:                       1   2      1   2   3   4   5   6   7                  1   2   3   4                          1   2
# expect
# expect:   3   4   5   6   7   8   9      8   9  10  11  12  13  14      5   6   7   8   9  10  11      3   4   5   6   7   8   9
# expect
# expect:  10  11  12  13  14  15  16     15  16  17  18  19  20  21     12  13  14  15  16  17  18     10  11  12  13  14  15  16
# expect
# expect:  17  18  19  20  21  22  23     22  23  24  25  26  27  28     19  20  21  22  23  24  25     17  18  19  20  21  22  23
# expect
# expect:  24  25  26  27  28  29  30     29  30  31                     26  27  28  29  30             24  25  26  27  28  29  30
# expect
# expect:                                                                                               31
# expect
# expect
print(calendar.TextCalendar().formatyear(2023,m=5))
# expect:                                                             2023
# expect
# expect:       January                   February                   March                     April                      May
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:                    1             1  2  3  4  5             1  2  3  4  5                      1  2       1  2  3  4  5  6  7
# expect:  2  3  4  5  6  7  8       6  7  8  9 10 11 12       6  7  8  9 10 11 12       3  4  5  6  7  8  9       8  9 10 11 12 13 14
# expect:  9 10 11 12 13 14 15      13 14 15 16 17 18 19      13 14 15 16 17 18 19      10 11 12 13 14 15 16      15 16 17 18 19 20 21
# expect: 16 17 18 19 20 21 22      20 21 22 23 24 25 26      20 21 22 23 24 25 26      17 18 19 20 21 22 23      22 23 24 25 26 27 28
# expect: 23 24 25 26 27 28 29      27 28                     27 28 29 30 31            24 25 26 27 28 29 30      29 30 31
# expect: 30 31
# expect
# expect:         June                      July                     August                  September                  October
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4                      1  2          1  2  3  4  5  6                   1  2  3                         1
# expect:  5  6  7  8  9 10 11       3  4  5  6  7  8  9       7  8  9 10 11 12 13       4  5  6  7  8  9 10       2  3  4  5  6  7  8
# expect: 12 13 14 15 16 17 18      10 11 12 13 14 15 16      14 15 16 17 18 19 20      11 12 13 14 15 16 17       9 10 11 12 13 14 15
# expect: 19 20 21 22 23 24 25      17 18 19 20 21 22 23      21 22 23 24 25 26 27      18 19 20 21 22 23 24      16 17 18 19 20 21 22
# expect: 26 27 28 29 30            24 25 26 27 28 29 30      28 29 30 31               25 26 27 28 29 30         23 24 25 26 27 28 29
# expect:                           31                                                                            30 31
# expect
# expect:       November                  December
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:        1  2  3  4  5                   1  2  3
# expect:  6  7  8  9 10 11 12       4  5  6  7  8  9 10
# expect: 13 14 15 16 17 18 19      11 12 13 14 15 16 17
# expect: 20 21 22 23 24 25 26      18 19 20 21 22 23 24
# expect: 27 28 29 30               25 26 27 28 29 30 31
# expect
print(T.formatday(5,2,4), T.formatday(0,2,4),T.formatweekday(2,9),T.formatweekday(2,5),T.formatweekheader(3),T.formatmonthname(2024,2,20),T.formatmonthname(2024,2,20,False),T.formatweek([(1,2),(0,3)],4))
# expect:   5       Wednesday  Wed  Mon Tue Wed Thu Fri Sat Sun    February 2024           February         1      
error(lambda: calendar.month(2024,0))  # expect: IllegalMonthError bad month number 0; must be 1-12
print(calendar.LocaleTextCalendar(6).formatmonth(2024, 1))
# expect:     January 2024
# expect: Su Mo Tu We Th Fr Sa
# expect:     1  2  3  4  5  6
# expect:  7  8  9 10 11 12 13
# expect: 14 15 16 17 18 19 20
# expect: 21 22 23 24 25 26 27
# expect: 28 29 30 31
# expect
print(calendar.formatstring(['a', 'b'], 5, 1))  # expect:   a     b  
