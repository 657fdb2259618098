"""Reading ISO 8601: the texts that fromisoformat() accepts."""

from _days import first_iso_monday, from_ordinal

from ._delta import timedelta
from ._zone import timezone


class BadText(Exception):
    """The text does not follow the format."""


def check_iso_text(text):
    if not isinstance(text, str):
        raise TypeError("fromisoformat: argument must be str")
    return text


def bad(text):
    return ValueError(f"Invalid isoformat string: {text!r}")


def _number(text, start, end):
    digits = text[start:end]
    if len(digits) != end - start or not (digits.isascii() and digits.isdigit()):
        raise BadText
    return int(digits)


def from_iso_week(year, week, day):
    """(year, month, day); ValueError if there is no such day."""
    if not 1 <= year <= 9999:
        raise ValueError(f"Year is out of range: {year}")
    weeks = (first_iso_monday(year + 1) - first_iso_monday(year)) // 7
    if not 1 <= week <= weeks:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return from_ordinal(first_iso_monday(year) + (week - 1) * 7 + day - 1)


def _week_date(text, year, dash):
    start = 5 + dash
    week = _number(text, start, start + 2)
    day = 1
    if len(text) > start + 2:
        if (text[start + 2] == "-") != dash:
            raise BadText
        day = _number(text, start + 2 + dash, len(text))
        if len(text) != start + 3 + dash:
            raise BadText
    try:
        return from_iso_week(year, week, day)
    except ValueError:
        raise BadText from None


def read_date(text):
    """(year, month, day) of YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D] or YYYYWww[D]."""
    if len(text) not in (7, 8, 10):
        raise BadText
    year = _number(text, 0, 4)
    dash = text[4] == "-"
    if text[4 + dash] == "W":
        return _week_date(text, year, dash)
    if len(text) != 8 + 2 * dash or (dash and text[7] != "-"):
        raise BadText
    return year, _number(text, 4 + dash, 6 + dash), _number(text, 6 + 2 * dash, 8 + 2 * dash)


def date_length(text):
    """Where the date that the text begins with ends."""
    if text[4] == "-":
        if text[5:6] != "W":
            return 10
        if text[8:9] != "-":
            return 8
        if len(text) == 9:
            raise BadText
        return 8 if len(text) > 10 and text[10].isdigit() else 10
    if text[4] != "W":
        return 8
    end = 7
    while end < len(text) and text[end].isdigit():
        end += 1
    if end < 9:
        return end
    return 7 if end % 2 == 0 else 8  # then pairs of digits follow


def _fraction(text):
    """Microseconds; further digits are cut off."""
    if not text or not (text.isascii() and text.isdigit()):
        raise BadText
    return int(text[:6].ljust(6, "0"))


def _read_clock(text):
    """[hour, minute, second, microsecond] of HH[[:]MM[[:]SS[.f…]]]"""
    fields = [_number(text, 0, 2), 0, 0, 0]
    colon = text[2:3] == ":"
    at = 2
    for position in (1, 2):
        if at == len(text):
            return fields
        if colon and text[at] != ":":
            raise BadText
        fields[position] = _number(text, at + colon, at + colon + 2)
        at += colon + 2
    if at < len(text):
        if text[at] not in ".,":
            raise BadText
        fields[3] = _fraction(text[at + 1 :])
    return fields


def _zone_start(text):
    for at, c in enumerate(text):
        if c in "+-Z":
            return at
    return len(text)


def _read_zone(text):
    if not text:
        return None
    if text == "Z":
        return timezone.utc
    if text[0] == "Z":
        raise BadText
    hours, minutes, seconds, microseconds = _read_clock(text[1:])
    offset = timedelta(0, seconds, microseconds, 0, minutes, hours)
    return timezone(-offset if text[0] == "-" else offset)


def read_time(text):
    """(hour, minute, second, microsecond, tzinfo)"""
    start = _zone_start(text)
    return *_read_clock(text[:start]), _read_zone(text[start:])
