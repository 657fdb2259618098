"""format() of fractions: exact digits in the manner of floats."""

import re

_SPEC = re.compile(r"(?:(.)?([<>=^]))?([-+ ]?)(z?)(#?)(0(?=[0-9]))?([0-9]*)([,_]?)(?:\.([0-9]+))?([eEfFgG%])", re.DOTALL)


def _rounded(numerator, denominator, exponent):
    """numerator / denominator / 10**exponent as an int, halves to even; both positive."""
    if exponent >= 0:
        denominator *= 10**exponent
    else:
        numerator *= 10**-exponent
    quotient, remainder = divmod(numerator, denominator)
    twice = 2 * remainder - denominator
    return quotient + (twice > 0 or (twice == 0 and quotient % 2))


def _significant(numerator, denominator, digits):
    """(text of so many digits, exponent of the first)"""
    if not numerator:
        return "0" * digits, 0
    exponent = len(str(numerator)) - len(str(denominator))
    if numerator * 10 ** max(-exponent, 0) < denominator * 10 ** max(exponent, 0):
        exponent -= 1  # the estimate was one too high
    text = str(_rounded(numerator, denominator, exponent - digits + 1))
    if len(text) > digits:  # rounded up to the next power of ten
        exponent, text = exponent + 1, text[:digits]
    return text, exponent


def _fixed(text, exponent):
    """The whole and the decimal digits of text * 10**(exponent - len(text) + 1)."""
    if exponent < 0:
        return "0", "0" * (-exponent - 1) + text
    text = text.ljust(exponent + 1, "0")
    return text[: exponent + 1], text[exponent + 1 :]


def _general(numerator, denominator, precision, kind, alternate):
    """(whole digits, decimals, suffix)"""
    precision = max(precision, 1)
    text, exponent = _significant(numerator, denominator, precision)
    if -4 <= exponent < precision:
        whole, decimals, suffix = *_fixed(text, exponent), ""
    else:
        whole, decimals, suffix = text[0], text[1:], f"{kind}{exponent:+03d}"
    return whole, decimals if alternate else decimals.rstrip("0"), suffix


def _digits(fraction, precision, kind, alternate):
    numerator, denominator = abs(fraction.numerator), fraction.denominator
    if kind in "eE":
        text, exponent = _significant(numerator, denominator, precision + 1)
        return text[0], text[1:], f"{kind}{exponent:+03d}"
    if kind in "gG":
        return _general(numerator, denominator, precision, "e" if kind == "g" else "E", alternate)
    shift = 2 if kind == "%" else 0
    text = str(_rounded(numerator, denominator, -precision - shift)).rjust(precision + 1, "0")
    cut = len(text) - precision
    return text[:cut], text[cut:], "%" if shift else ""


def _grouped(whole, separator, width):
    """The digits in groups of three, with zeros in front up to width characters."""
    if not separator:
        return whole.rjust(width, "0")
    while True:
        text = f"{int('1' + whole):,}".replace(",", separator)[1:].lstrip(separator) if whole[0] == "0" else f"{int(whole):,}".replace(",", separator)
        if len(text) >= width:
            return text
        whole = "0" + whole


def format_fraction(fraction, spec):
    match = _SPEC.fullmatch(spec)
    aligned_twice = match is not None and match[2] and match[6]
    if match is None or aligned_twice:
        why = "; can't use explicit alignment when zero-padding" if aligned_twice else ""
        raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(fraction).__name__!r}{why}")
    fill, align, sign, no_negative_zero, alternate, zero, width, separator, precision, kind = match.groups()
    whole, decimals, suffix = _digits(fraction, int(precision or 6), kind, bool(alternate))
    negative = fraction < 0 and not (no_negative_zero and not (whole + decimals).strip("0"))
    sign = "-" if negative else sign if sign in ("+", " ") else ""
    point = "." if decimals or alternate else ""
    tail = point + decimals + suffix
    width = int(width or 0)
    body = _grouped(whole, separator, width - len(sign) - len(tail) if zero else 0) + tail
    padding = (fill or " ") * (width - len(sign) - len(body))
    if align == "=":
        return sign + padding + body
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + body + padding if align == "<" else padding + sign + body
