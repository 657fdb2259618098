"""Decimals read from texts and written as texts."""

from ._rounding import digits_text, integer_of

INFINITE, QUIET, SIGNALING = 1, 2, 3


def _special(text):
    """(coefficient, kind) of the names of infinity and NaN; None."""
    if text in ("inf", "infinity"):
        return 0, INFINITE
    kind = QUIET
    if text[:1] == "s":
        kind, text = SIGNALING, text[1:]
    payload = text[3:]
    if text[:3] != "nan" or (payload and not payload.isdecimal()):
        return None
    return integer_of(payload or "0"), kind


def parse(text):
    """(sign, coefficient, exponent, kind) of a number's text; None if it is none."""
    text = text.strip().replace("_", "").lower()
    sign = 0
    if text[:1] in ("+", "-"):
        sign = int(text[0] == "-")
        text = text[1:]
    special = None if text[:1].isdecimal() else _special(text)
    if special:
        return sign, special[0], 0, special[1]
    mantissa, mark, exponent = text.partition("e")
    if mark:
        negative = exponent[:1] == "-"
        if exponent[:1] in ("+", "-"):
            exponent = exponent[1:]
        if not exponent.isdecimal():
            return None
        mark = -int(exponent) if negative else int(exponent)
    whole, _, fraction = mantissa.partition(".")
    digits = whole + fraction
    if not digits.isdecimal():
        return None
    return sign, integer_of(digits), (mark or 0) - len(fraction), 0


def special_text(number):
    """The text of infinity or NaN without a sign."""
    if number._kind == INFINITE:
        return "Infinity"
    name = "NaN" if number._kind == QUIET else "sNaN"
    return name + digits_text(number._int) if number._int else name


def number_text(number, engineering, capitals):
    """The text of a number as the specification asks: plain, or with an exponent; one divisible by 3 for engineers."""
    sign = "-" if number._sign else ""
    if number._kind:
        return sign + special_text(number)
    digits = digits_text(number._int)
    exponent = number._exp
    left = exponent + len(digits)  # digits before the point in plain notation
    if exponent <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif digits == "0":
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        text = "0." + "0" * -point + digits
    elif point >= len(digits):
        text = digits + "0" * (point - len(digits))
    else:
        text = digits[:point] + "." + digits[point:]
    if left == point:
        return sign + text
    return f"{sign}{text}{'E' if capitals else 'e'}{left - point:+}"
