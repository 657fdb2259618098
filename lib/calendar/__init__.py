"""Calendars of months and years, as numbers or text."""

from enum import IntEnum, global_enum

from _days import days_before_year, is_leap, month_length, to_ordinal
from _days import weekday as _weekday_of

__all__ = [
    "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday", "monthrange",
    "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr", "day_name", "day_abbr",
    "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar", "weekheader", "Day", "Month",
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER",
    "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY",
]  # fmt: skip

EPOCH = 1970
error = ValueError

day_name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
day_abbr = [name[:3] for name in day_name]
month_name = [
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
]  # fmt: skip
month_abbr = [name[:3] for name in month_name]
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


class IllegalMonthError(ValueError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


@global_enum
class Month(IntEnum):
    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


@global_enum
class Day(IntEnum):
    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


def isleap(year):
    """Whether February has 29 days."""
    return is_leap(year)


def leapdays(y1, y2):
    """How many leap years range(y1, y2) holds."""
    return days_before_year(y2) - days_before_year(y1) - 365 * (y2 - y1)


def weekday(year, month, day):
    """The Day of a date; years beyond datetime's range work too."""
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= month_length(year, month):
        raise ValueError("day is out of range for month")
    return Day(_weekday_of(to_ordinal(year, month, day)))


def monthrange(year, month):
    """(the Day of the first, how many days the month has)"""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), month_length(year, month)


def _neighbour(year, month, step):
    year, month = divmod(year * 12 + month - 1 + step, 12)
    return year, month + 1


class Calendar:
    """Weeks of months and years; firstweekday is the day that a week begins with, 0 = Monday."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """The weekdays in the order of a week."""
        for i in range(7):
            yield (self.firstweekday + i) % 7

    def itermonthdates(self, year, month):
        """The dates of the month's weeks, with days of the months around it."""
        from datetime import date

        for fields in self.itermonthdays3(year, month):
            yield date(*fields)

    def itermonthdays(self, year, month):
        """The days of the month's weeks; 0 for days of the months around it."""
        first, days = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        yield from [0] * before
        yield from range(1, days + 1)
        yield from [0] * ((-before - days) % 7)

    def itermonthdays2(self, year, month):
        """itermonthdays() with the weekday of each."""
        for i, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, i % 7

    def itermonthdays3(self, year, month):
        """(year, month, day) of every day of the month's weeks."""
        days = list(self.itermonthdays(year, month))
        before, length = days.index(1), month_length(year, month)
        last_year, last_month = _neighbour(year, month, -1)
        for i in range(before):
            yield last_year, last_month, month_length(last_year, last_month) - before + 1 + i
        for day in range(1, length + 1):
            yield year, month, day
        next_year, next_month = _neighbour(year, month, 1)
        for i in range(len(days) - before - length):
            yield next_year, next_month, i + 1

    def itermonthdays4(self, year, month):
        """itermonthdays3() with the weekday of each."""
        for i, day in enumerate(self.itermonthdays3(year, month), self.firstweekday):
            yield *day, i % 7

    def monthdatescalendar(self, year, month):
        """Weeks of dates."""
        return _chunks(list(self.itermonthdates(year, month)), 7)

    def monthdays2calendar(self, year, month):
        """Weeks of (day, weekday)."""
        return _chunks(list(self.itermonthdays2(year, month)), 7)

    def monthdayscalendar(self, year, month):
        """Weeks of days; 0 for days of other months."""
        return _chunks(list(self.itermonthdays(year, month)), 7)

    def yeardatescalendar(self, year, width=3):
        """Rows of width months of monthdatescalendar()."""
        return _chunks([self.monthdatescalendar(year, month) for month in Month], width)

    def yeardays2calendar(self, year, width=3):
        """Rows of width months of monthdays2calendar()."""
        return _chunks([self.monthdays2calendar(year, month) for month in Month], width)

    def yeardayscalendar(self, year, width=3):
        """Rows of width months of monthdayscalendar()."""
        return _chunks([self.monthdayscalendar(year, month) for month in Month], width)


def _chunks(items, size):
    return [items[i : i + size] for i in range(0, len(items), size)]


class TextCalendar(Calendar):
    """Calendars as plain text."""

    def prweek(self, theweek, width):
        """Print a week, without a line end."""
        print(self.formatweek(theweek, width), end="")

    def formatday(self, day, weekday, width):
        """A day in the middle of width characters."""
        return (f"{day:2}" if day else "").center(width)

    def formatweek(self, theweek, width):
        """A week of (day, weekday) as a line."""
        return " ".join(self.formatday(day, weekday, width) for day, weekday in theweek)

    def formatweekday(self, day, width):
        """The name of a weekday, cut to width."""
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width):
        """The names of a week's days as a line."""
        return " ".join(self.formatweekday(day, width) for day in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        """The month's name, with or without the year, in the middle of width characters."""
        name = month_name[themonth]
        return (f"{name} {theyear!r}" if withyear else name).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        """Print formatmonth()."""
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatmonth(self, theyear, themonth, w=0, l=0):
        """A month as lines; w is the width of a day, l the lines per week."""
        if not 1 <= themonth <= 12:
            raise IllegalMonthError(themonth)
        w, end = max(2, w), "\n" * max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
        lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return "".join(line.rstrip() + end for line in lines)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """A year, m months side by side with c blanks between them."""
        w, l, c = max(2, w), max(1, l), max(2, c)
        width, end = (w + 1) * 7 - 1, "\n" * l
        lines = [repr(theyear).center(width * m + c * (m - 1))]
        for row, months in enumerate(self.yeardays2calendar(theyear, m)):
            numbers = range(m * row + 1, min(m * (row + 1) + 1, 13))
            lines.append("")
            lines.append(formatstring([self.formatmonthname(theyear, k, width, False) for k in numbers], width, c))
            lines.append(formatstring([self.formatweekheader(w)] * len(numbers), width, c))
            for i in range(max(map(len, months))):
                weeks = [self.formatweek(weeks[i], w) if i < len(weeks) else "" for weeks in months]
                lines.append(formatstring(weeks, width, c))
        return "".join(line.rstrip() + end for line in lines)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        """Print formatyear()."""
        print(self.formatyear(theyear, w, l, c, m), end="")


class LocaleTextCalendar(TextCalendar):
    """TextCalendar: there is one locale only."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)


def formatstring(cols, colwidth=20, spacing=6):
    """Texts side by side, each in the middle of its column."""
    return (" " * spacing).join(text.center(colwidth) for text in cols)


def format(cols, colwidth=20, spacing=6):
    """Print formatstring()."""
    print(formatstring(cols, colwidth, spacing))


def timegm(tuple):
    """Seconds since 1970 of calendar fields in UTC; the inverse of time.gmtime()."""
    year, month, day, hour, minute, second = tuple[:6]
    days = to_ordinal(year, month, 1) + day - 1 - to_ordinal(EPOCH, 1, 1)
    return ((days * 24 + hour) * 60 + minute) * 60 + second


c = TextCalendar()


def firstweekday():
    """The day that the weeks of the module's functions begin with."""
    return c.firstweekday


def setfirstweekday(firstweekday):
    """Choose the day that the weeks of the module's functions begin with."""
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


monthcalendar = c.monthdayscalendar
prweek = c.prweek
week = c.formatweek
weekheader = c.formatweekheader
prmonth = c.prmonth
month = c.formatmonth
calendar = c.formatyear
prcal = c.pryear


def __getattr__(name):
    if name in ("HTMLCalendar", "LocaleHTMLCalendar"):
        from . import _html as home
    elif name in ("different_locale", "main"):
        from . import _main as home
    elif name in ("January", "February"):
        from warnings import warn

        warn(f"The {name!r} attribute is deprecated, use {name.upper()!r} instead", DeprecationWarning, stacklevel=2)
        return month_name.index(name)
    else:
        raise AttributeError(f"module 'calendar' has no attribute {name!r}")
    return getattr(home, name)
