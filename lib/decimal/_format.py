"""format() of decimals."""

from ._rounding import cut, digits_text
from ._text import special_text

_TYPES = "eEfFgGn%"


class _Specifier:
    """[[fill]align][sign][z][0][width][,][.precision][type], taken apart."""

    def __init__(self, text):
        self.fill, self.align = " ", ""
        if text[1:2] and text[1] in "<>=^":
            self.fill, self.align, text = text[0], text[1], text[2:]
        elif text[:1] and text[0] in "<>=^":
            self.align, text = text[0], text[1:]
        self.sign, text = (text[0], text[1:]) if text[:1] and text[0] in " +-" else ("-", text)
        self.no_negative_zero, text = text[:1] == "z", text[text[:1] == "z" :]
        self.has_zeros, text = text[:1] == "0", text[text[:1] == "0" :]
        self.width, text = _leading_number(text)
        self.has_commas, text = text[:1] == ",", text[text[:1] == "," :]
        self.precision = None
        if text[:1] == ".":
            self.precision, text = _leading_number(text[1:])
            if self.precision is None:
                raise ValueError("invalid format string")
        self.type = text
        if len(text) > 1 or (text and text not in _TYPES) or (text == "n" and self.has_commas) or (self.has_zeros and self.align):
            raise ValueError("invalid format string")
        if self.has_zeros:
            self.fill, self.align = "0", "="


def _leading_number(text):
    end = 0
    while text[end : end + 1].isdigit():
        end += 1
    return (int(text[:end]) if end else None), text[end:]


def format_number(number, specifier, context):
    """The text of a number as a format specifier asks."""
    if not isinstance(specifier, str):
        raise TypeError("format arg must be str")
    spec = _Specifier(specifier)
    if number._kind:
        if spec.has_zeros:
            spec.fill, spec.align = " ", ">"
        return _padded(_sign(spec, number._sign), special_text(number) + "%" * (spec.type == "%"), "", spec)
    coefficient, exponent, sign = _rounded(number, spec, context)
    if spec.no_negative_zero and not coefficient:
        sign = 0
    return _padded(_sign(spec, sign), *_body(coefficient, exponent, spec, context), spec)


def _rounded(number, spec, context):
    coefficient, exponent = number._int, number._exp
    kind = spec.type.lower()
    if kind == "%":
        exponent += 2
    if spec.precision is not None:
        if kind in ("f", "%"):
            drop = -spec.precision - exponent
        else:
            wanted = spec.precision + 1 if kind == "e" else max(spec.precision, 1)
            drop = len(digits_text(coefficient)) - wanted
        if kind == "e" and not coefficient:
            drop = 0
        if drop > 0:
            coefficient, _ = cut(number._sign, coefficient, drop, context.rounding)
            exponent += drop
            if kind not in ("f", "%") and len(digits_text(coefficient)) > wanted:
                coefficient, exponent = coefficient // 10, exponent + 1
        elif drop < 0 and kind in ("f", "%", "e"):
            coefficient, exponent = coefficient * 10**-drop, exponent + drop
    if kind in ("f", "%") and exponent > 0:
        coefficient, exponent = coefficient * 10**exponent, 0
    return coefficient, exponent, number._sign


def _body(coefficient, exponent, spec, context):
    """(digits before the point, all that follows them)."""
    digits = digits_text(coefficient)
    left = exponent + len(digits)
    kind = spec.type.lower()
    if kind in ("f", "%") or (kind != "e" and exponent <= 0 and left > -6):
        point = left
    elif kind == "e" and not coefficient and spec.precision is not None:
        digits = "0" * (spec.precision + 1)
        left, point = exponent + spec.precision + 1, 1
    else:
        point = 1
    if point <= 0:
        whole, fraction = "0", "0" * -point + digits
    elif point >= len(digits):
        whole, fraction = digits + "0" * (point - len(digits)), ""
    else:
        whole, fraction = digits[:point], digits[point:]
    tail = "." + fraction if fraction else ""
    if left != point or kind == "e":
        letter = "E" if spec.type in ("E", "G") or (not spec.type and context.capitals) else "e"
        tail += f"{letter}{left - point:+}"
    return whole, tail + "%" * (kind == "%")


def _sign(spec, sign):
    return "-" if sign else spec.sign if spec.sign in "+ " else ""


def _grouped(digits, least):
    """Digits with commas, with zeros before them to fill so many characters."""
    while len(digits) + (len(digits) - 1) // 3 < least:
        digits = "0" + digits
    groups = []
    while digits:
        groups.append(digits[-3:])
        digits = digits[:-3]
    return ",".join(groups[::-1])


def _padded(sign, whole, tail, spec):
    width = spec.width or 0
    if spec.has_commas and whole.isdigit():
        whole = _grouped(whole, width - len(sign) - len(tail) if spec.has_zeros else 0)
    padding = spec.fill * (width - len(sign) - len(whole) - len(tail))
    align = spec.align or ">"
    if align == "=":
        return sign + padding + whole + tail
    if align == "<":
        return sign + whole + tail + padding
    half = len(padding) // 2 if align == "^" else len(padding)
    return padding[:half] + sign + whole + tail + padding[half:]
