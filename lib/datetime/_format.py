"""isoformat() and strftime() of dates and times."""

from time import strftime

from ._parts import check_text
from ._zone import format_offset

_PRECISION = {"hours": 0, "minutes": 1, "seconds": 2, "milliseconds": 3, "microseconds": 4}


def clock_text(hour, minute, second, microsecond, timespec):
    """HH[:MM[:SS[.ffffff]]]"""
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    precision = _PRECISION.get(timespec)
    if precision is None:
        raise ValueError("Unknown timespec value")
    text = f"{hour:02d}:{minute:02d}:{second:02d}"[: (2, 5, 8, 8, 8)[precision]]
    if precision == 4:
        return f"{text}.{microsecond:06d}"
    return f"{text}.{microsecond // 1000:03d}" if precision == 3 else text


def offset_text(value, colon=":"):
    offset = value.utcoffset()
    return "" if offset is None else format_offset(offset, colon)


def _zone_directive(value, letter):
    """What strftime() of time does not know, or None."""
    if letter == "f":
        return f"{getattr(value, 'microsecond', 0):06d}"
    if letter not in ("z", ":z", "Z"):
        return None
    if not hasattr(value, "utcoffset"):
        return ""
    if letter == "Z":
        return (value.tzname() or "").replace("%", "%%")
    return offset_text(value, ":" if letter == ":z" else "")


def format_value(value, format, fields):
    """The value formatted; fields are its struct_time."""
    check_text(format, "strftime")
    parts = []
    at = 0
    while True:
        percent = format.find("%", at)
        if percent < 0:
            break
        parts.append(format[at:percent])
        at = percent + 2 + (format[percent + 1 : percent + 3] == ":z")
        directive = format[percent:at]
        own = _zone_directive(value, directive[1:])
        parts.append(directive if own is None else own)
    parts.append(format[at:])
    return strftime("".join(parts), fields)


def format_spec(value, spec):
    check_text(spec, "__format__")
    return value.strftime(spec) if spec else str(value)
