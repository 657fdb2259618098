"""Days of the proleptic Gregorian calendar, counted from 1 = 0001-01-01 (a Monday)."""

_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year, month):
    if month == 2:
        return 28 + is_leap(year)
    return 30 if month in (4, 6, 9, 11) else 31


def days_before_year(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def day_of_year(year, month, day):
    return _BEFORE_MONTH[month - 1] + (month > 2 and is_leap(year)) + day


def to_ordinal(year, month, day):
    return days_before_year(year) + day_of_year(year, month, day)


def from_year_day(year, year_day):
    """(year, month, day) of a day of the year, 1 to 366."""
    month = min((year_day + 31) // 29, 12)  # this month or one too late
    while day_of_year(year, month, 1) > year_day:
        month -= 1
    return year, month, year_day - day_of_year(year, month, 1) + 1


def from_ordinal(ordinal):
    """(year, month, day)"""
    year = (ordinal - 1) * 400 // 146097 + 1  # right, or off by one
    if days_before_year(year) >= ordinal:
        year -= 1
    elif days_before_year(year + 1) < ordinal:
        year += 1
    return from_year_day(year, ordinal - days_before_year(year))


def weekday(ordinal):
    """0 = Monday"""
    return (ordinal - 1) % 7


def first_iso_monday(year):
    """The Monday of the ISO year's week 1, the one that holds January 4th."""
    fourth = days_before_year(year) + 4
    return fourth - weekday(fourth)


def iso_week(year, ordinal):
    """(year, week, weekday from 1) of a day of a calendar year by ISO 8601."""
    if ordinal >= first_iso_monday(year + 1):
        year += 1
    elif ordinal < first_iso_monday(year):
        year -= 1
    return year, (ordinal - first_iso_monday(year)) // 7 + 1, weekday(ordinal) + 1
