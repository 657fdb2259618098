"""time.strptime(): reading what time.strftime() writes."""

from time import struct_time, tzname

from _days import day_of_year, days_before_year, first_iso_monday, from_ordinal, month_length
from _days import weekday as weekday_of

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_BLANKS = " \t\n\r\f\v"
_COMPOUND = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
_NUMBERS = {  # letter: field, digits, lowest, highest
    "d": ("day", 2, 1, 31),
    "G": ("iso_year", 4, 0, 9999),
    "H": ("hour", 2, 0, 23),
    "I": ("hour12", 2, 1, 12),
    "j": ("year_day", 3, 1, 366),
    "m": ("month", 2, 1, 12),
    "M": ("minute", 2, 0, 59),
    "S": ("second", 2, 0, 61),
    "u": ("iso_weekday", 1, 1, 7),
    "U": ("sunday_week", 2, 0, 53),
    "V": ("iso_week", 2, 1, 53),
    "w": ("sunday_weekday", 1, 0, 6),
    "W": ("monday_week", 2, 0, 53),
    "y": ("short_year", 2, 0, 99),
    "Y": ("year", 4, 0, 9999),
}


class _Mismatch(Exception):
    pass


def _number(text, at, letter, found):
    """The longest run of digits that is in range, as the shortest alternative of a pattern would be."""
    field, digits, low, high = _NUMBERS[letter]
    fixed = digits == 4
    end = at
    while end < len(text) and end - at < digits and (text[end].isdecimal() if fixed else "0" <= text[end] <= "9"):
        end += 1
    while end > at:
        if low <= int(text[at:end]) <= high and (not fixed or end - at == digits):
            found[field] = int(text[at:end])
            return end
        end -= 1
    raise _Mismatch


def _name(text, at, names, field, found):
    rest = text[at:].lower()
    for number, name in enumerate(names):
        if rest.startswith(name):
            found[field] = number
            return at + len(name)
    raise _Mismatch


def _offset(text, at, found):
    """±HHMM, ±HH:MM, with optional seconds, or Z."""
    if text[at : at + 1] == "Z":
        found["offset"] = 0
        return at + 1
    sign = {"+": 1, "-": -1}.get(text[at : at + 1])
    if sign is None:
        raise _Mismatch
    start = at
    at += 1
    seconds, unit, colon = 0, 3600, False
    while unit:
        pair = text[at : at + 2]
        if len(pair) < 2 or not pair.isdecimal() or (unit < 3600 and not "0" <= pair[0] < "6"):
            if unit < 60 and not (colon and text[at - 1] == ":"):
                break
            raise _Mismatch
        if colon and text[at - 1] != ":":
            raise ValueError(f"Inconsistent use of : in {text[start : at + 2]}")
        seconds += int(pair) * unit
        at += 2
        unit //= 60
        if unit and text[at : at + 1] == ":" and (unit == 60 or colon):
            colon = True
            at += 1
    found["offset"] = sign * seconds
    if not unit and text[at : at + 1] == ".":
        fraction = {}
        at = _fraction(text, at + 1, fraction)
        found["offset_microseconds"] = sign * fraction["microsecond"]
    return at


def _fraction(text, at, found):
    end = at
    while end < len(text) and end - at < 6 and "0" <= text[end] <= "9":
        end += 1
    if end == at:
        raise _Mismatch
    found["microsecond"] = int(text[at:end].ljust(6, "0"))
    return end


def _zone(text, at, found):
    names = ("utc", "gmt", tzname[0].lower(), tzname[1].lower())
    end = _name(text, at, names, "zone", found)
    found["zone_name"] = text[at:end]
    return end


def _directive(text, at, letter, found):
    if letter in _NUMBERS:
        return _number(text, at, letter, found)
    if letter == "a":
        return _name(text, at, [name[:3] for name in _DAYS], "weekday", found)
    if letter == "A":
        return _name(text, at, _DAYS, "weekday", found)
    if letter == "b":
        end = _name(text, at, [name[:3] for name in _MONTHS], "month", found)
        found["month"] += 1
        return end
    if letter == "B":
        end = _name(text, at, _MONTHS, "month", found)
        found["month"] += 1
        return end
    if letter == "p":
        return _name(text, at, ("am", "pm"), "half", found)
    if letter == "f":
        return _fraction(text, at, found)
    if letter == "z":
        return _offset(text, at, found)
    if letter == "Z":
        return _zone(text, at, found)
    if text[at : at + 1] != "%":
        raise _Mismatch
    return at + 1


def _check_format(format):
    at = format.find("%")
    while at >= 0:
        letter = format[at + 1 : at + 2]
        if not letter:
            raise ValueError(f"stray % in format {format!r}")
        if letter not in _NUMBERS and letter not in "aAbBcfpxXzZ%":
            raise ValueError(f"{letter!r} is a bad directive in format {format!r}")
        at = format.find("%", at + 2)


def _expand(format):
    parts = []
    at = 0
    while at < len(format):
        width = 2 if format[at] == "%" else 1
        part = format[at : at + width]
        parts.append(_COMPOUND.get(part[1], part) if width == 2 else part)
        at += width
    return "".join(parts)


def _match(text, format):
    """The fields and where the text that the format covers ends."""
    found = {}
    at = i = 0
    while i < len(format):
        c = format[i]
        if c == "%":
            at = _directive(text, at, format[i + 1], found)
            i += 2
        elif c in _BLANKS:
            start = at
            while at < len(text) and text[at] in _BLANKS:
                at += 1
            if at == start:
                raise _Mismatch
            while i < len(format) and format[i] in _BLANKS:
                i += 1
        elif text[at : at + 1].lower() == c.lower():
            at += 1
            i += 1
        else:
            raise _Mismatch
    return found, at


def _weekday(year, year_day):
    return weekday_of(days_before_year(year) + year_day)


def _year(found):
    if "year" in found:
        return found["year"]
    if "short_year" in found:
        return found["short_year"] + (1900 if found["short_year"] > 68 else 2000)
    return None


def _hour(found):
    if "hour12" not in found:
        return found.get("hour", 0)
    return found["hour12"] % 12 + 12 * found.get("half", 0)


def _given_weekday(found):
    if "weekday" in found:
        return found["weekday"]
    if "sunday_weekday" in found:
        return (found["sunday_weekday"] - 1) % 7
    return found["iso_weekday"] - 1 if "iso_weekday" in found else None


def _check_iso(found, weekday):
    complete = "iso_week" in found and weekday is not None
    partner = "must be used with the ISO {} and a weekday directive ('%A', '%a', '%w', or '%u')."
    if "iso_year" in found:
        if not complete:
            raise ValueError("ISO year directive '%G' " + partner.format("week directive '%V'"))
        if "year_day" in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
    if "iso_week" in found:
        if not complete:
            raise ValueError("ISO week directive '%V' " + partner.format("year directive '%G'"))
        if "iso_year" not in found or "year" in found:
            raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")


def _year_day_of_week(found, year, weekday):
    """The day of the year from a week and a weekday; None if they do not say."""
    first = _weekday(year, 1)
    if "sunday_week" in found:
        week, from_start, shift = found["sunday_week"], (weekday + 1) % 7, (first + 1) % 7
    else:
        week, from_start, shift = found["monday_week"], weekday, first
    if week == 0:
        return 1 + from_start - shift
    return 1 + (7 - shift) % 7 + 7 * (week - 1) + from_start


def _date(found):
    """(year, month, day, weekday, day of the year)."""
    year, weekday = _year(found), _given_weekday(found)
    month, day = found.get("month", 1), found.get("day", 1)
    _check_iso(found, weekday)
    year_day = found.get("year_day")
    no_year = year is None
    if no_year:
        year = 1904 if month == 2 and day == 29 else 1900
    if year_day is None and weekday is not None:
        if not no_year and ("sunday_week" in found or "monday_week" in found):
            year_day = _year_day_of_week(found, year, weekday)
        elif "iso_year" in found:
            year, no_year = found["iso_year"], False
            year_day = first_iso_monday(year) + 7 * (found["iso_week"] - 1) + weekday - days_before_year(year)
    if year_day is None:
        if day > month_length(year, month):
            raise ValueError("day is out of range for month")
        year_day = day_of_year(year, month, day)
        weekday = _weekday(year, year_day) if weekday is None else weekday
    else:
        start = days_before_year(year)
        year, month, day = from_ordinal(start + year_day)
        weekday = weekday_of(start + year_day) if weekday is None else weekday
        if "iso_year" in found or year_day < 1:
            year_day = day_of_year(year, month, day)
    return 1900 if no_year and year == 1904 else year, month, day, weekday, year_day


def _strptime(text, format="%a %b %d %H:%M:%S %Y"):
    """The nine fields, microseconds, and the dict of what the text gave: offset, offset_microseconds and zone_name of a zone."""
    for index, argument in enumerate((text, format)):
        if not isinstance(argument, str):
            raise TypeError(f"strptime() argument {index} must be str, not {type(argument)}")
    _check_format(format)
    try:
        found, end = _match(text, _expand(format))
    except _Mismatch:
        raise ValueError(f"time data {text!r} does not match format {format!r}") from None
    if end != len(text):
        raise ValueError(f"unconverted data remains: {text[end:]}")
    year, month, day, weekday, year_day = _date(found)
    daylight = {0: 0, 1: 0, 2: 0, 3: 1}[found["zone"]] if "zone" in found else -1
    fields = year, month, day, _hour(found), found.get("minute", 0), found.get("second", 0), weekday, year_day, daylight
    return fields, found.get("microsecond", 0), found


def strptime(data_string, format="%a %b %d %H:%M:%S %Y", /):
    """Read a text in a format like strftime()'s as struct_time."""
    fields, _, found = _strptime(data_string, format)
    return struct_time(fields, {"tm_gmtoff": found.get("offset"), "tm_zone": found.get("zone_name")})
