"""What holds after the last change of a TZif file: the rule of a POSIX TZ string, as CET-1CEST,M3.5.0,M10.5.0/3."""

from _days import days_before_year, is_leap, month_length, to_ordinal

_EPOCH = 719163  # the ordinal of 1970-01-01
_DAY = 86400


class Rule:
    """Standard and daylight saving time and when each begins; (name, offset) twice and a function of the year twice."""

    __slots__ = "standard", "daylight", "start", "end"

    def __init__(self, standard, daylight, start, end):
        self.standard, self.daylight, self.start, self.end = standard, daylight, start, end

    def changes(self, seconds):
        """The seconds, in local time as it was, of the changes in the year of some seconds: to daylight saving and back."""
        year = _year(seconds)
        return self.start(year), self.end(year)

    def is_daylight(self, seconds, fold):
        """Whether daylight saving holds at a local time."""
        start, end = self.changes(seconds)
        gain = self.daylight[1] - self.standard[1]
        if fold:
            start, end = start + min(gain, 0), end - max(gain, 0)
        else:
            start, end = start + max(gain, 0), end - min(gain, 0)
        return start <= seconds < end if start < end else not end <= seconds < start

    def at_utc(self, seconds):
        """(whether daylight saving holds, the fold of the local time) at some seconds in UTC."""
        standard, daylight = self.standard[1], self.daylight[1]
        start, end = self.changes(seconds + standard)
        start, end = start - standard, end - daylight
        is_daylight = start <= seconds < end if start < end else not end <= seconds < start
        gain = daylight - standard
        since = seconds - (start if is_daylight else end)
        return is_daylight, int(0 <= since < (-gain if is_daylight else gain))


def _year(seconds):
    days = seconds // _DAY + _EPOCH
    year = days * 400 // 146097 + 1
    while days_before_year(year) >= days:
        year -= 1
    while days_before_year(year + 1) < days:
        year += 1
    return year


def _seconds(ordinal):
    return (ordinal - _EPOCH) * _DAY


def _weekday_of_month(month, week, weekday, time):
    """A function of the year: day `weekday` (0: Sunday) of week 1 to 5 (the last) of a month."""

    def when(year):
        first = to_ordinal(year, month, 1)
        day = (weekday - first) % 7 + 7 * (week - 1)
        if day >= month_length(year, month):
            day -= 7
        return _seconds(first + day) + time

    return when


def _day_of_year(day, time, leap_counts):
    """A function of the year: its day without 29 February; or with it, and counted as CPython does."""

    def when(year):
        skip = not leap_counts and is_leap(year) and day >= 60
        return _seconds(days_before_year(year) + day + skip) + time

    return when


class _Reader:
    """The text and how far it is read."""

    def __init__(self, text):
        self.text, self.at = text, 0

    def next(self, wanted):
        """Whether the text goes on with one of some characters, which is taken."""
        found = self.text[self.at : self.at + 1]
        if found == "" or found not in wanted:
            return ""
        self.at += 1
        return found

    def number(self, digits=3):
        start = self.at
        while self.at - start < digits and self.text[self.at : self.at + 1].isdecimal():
            self.at += 1
        return int(self.text[start : self.at])

    def name(self):
        if self.next("<"):
            end = self.text.index(">", self.at)
            name, self.at = self.text[self.at : end], end + 1
            return name if name.translate({43: "", 45: ""}).isalnum() else self.fail()
        start = self.at
        while self.text[self.at : self.at + 1].isalpha():
            self.at += 1
        return self.text[start : self.at] or self.fail()

    def time(self):
        sign = -1 if self.next("+-") == "-" else 1
        seconds = self.number() * 3600
        for unit in 60, 1:
            if self.next(":"):
                seconds += self.number(2) * unit
        return sign * seconds

    def offset(self):
        seconds = -self.time()
        return seconds if abs(seconds) < _DAY else self.fail()

    def date(self):
        self.next(",") or self.fail()
        if self.next("M"):
            month = self.number(2)
            self.next(".") or self.fail()
            week = self.number(1)
            self.next(".") or self.fail()
            fields = month, week, self.number(1)
            if not (1 <= month <= 12 and 1 <= week <= 5 and fields[2] <= 6):
                self.fail()
            return lambda time: _weekday_of_month(*fields, time)
        leap_counts = not self.next("J")
        day = self.number()
        if not (0 if leap_counts else 1) <= day <= 365:
            self.fail()
        return lambda time: _day_of_year(day, time, leap_counts)

    def fail(self):
        raise ValueError

    def change(self):
        date = self.date()
        return date(self.time() if self.next("/") else 7200)


def _read(reader):
    standard = reader.name(), reader.offset()
    if reader.at == len(reader.text):
        return standard
    name = reader.name()
    offset = standard[1] + 3600 if reader.text[reader.at : reader.at + 1] in ("", ",") else reader.offset()
    rule = Rule(standard, (name, offset), reader.change(), reader.change())
    if reader.at != len(reader.text):
        reader.fail()
    return rule


def parse(text):
    """The Rule of a TZ string, or (name, offset) if there is no daylight saving."""
    try:
        return _read(_Reader(text))
    except ValueError:
        raise ValueError(f"Malformed TZ string: {text!r}") from None
