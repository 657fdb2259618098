"""Colours in other coordinates: YIQ (television), HLS (hue, lightness, saturation), HSV (hue, saturation, value).

All coordinates are floats from 0 to 1, only I and Q may be negative.
"""

__all__ = ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"]

ONE_THIRD = 1 / 3
ONE_SIXTH = 1 / 6
TWO_THIRD = 2 / 3


def rgb_to_yiq(r, g, b):
    """(y, i, q) of a colour."""
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


def _clamped(part):
    return 0.0 if part < 0.0 else 1.0 if part > 1.0 else part


def yiq_to_rgb(y, i, q):
    """(r, g, b) of a colour; parts outside 0 to 1 are cut."""
    r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
    g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
    b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
    return _clamped(r), _clamped(g), _clamped(b)


def _hue(rgb, top, span):
    """The place on the circle of colours: red is 0, green a third, blue two thirds."""
    r, g, b = ((top - part) / span for part in rgb)
    if rgb[0] == top:
        sixths = b - g
    elif rgb[1] == top:
        sixths = 2.0 + r - b
    else:
        sixths = 4.0 + g - r
    return sixths / 6.0 % 1.0


def rgb_to_hls(r, g, b):
    """(hue, lightness, saturation) of a colour."""
    top, bottom = max(r, g, b), min(r, g, b)
    total, span = top + bottom, top - bottom
    lightness = total / 2.0
    if top == bottom:
        return 0.0, lightness, 0.0
    saturation = span / total if lightness <= 0.5 else span / (2.0 - top - bottom)
    return _hue((r, g, b), top, span), lightness, saturation


def _hls_part(low, high, hue):
    hue %= 1.0
    if hue < ONE_SIXTH:
        return low + (high - low) * hue * 6.0
    if hue < 0.5:
        return high
    if hue < TWO_THIRD:
        return low + (high - low) * (TWO_THIRD - hue) * 6.0
    return low


def hls_to_rgb(h, l, s):
    """(r, g, b) of a hue, lightness and saturation."""
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return _hls_part(low, high, h + ONE_THIRD), _hls_part(low, high, h), _hls_part(low, high, h - ONE_THIRD)


def rgb_to_hsv(r, g, b):
    """(hue, saturation, value) of a colour."""
    top, bottom = max(r, g, b), min(r, g, b)
    if top == bottom:
        return 0.0, 0.0, top
    span = top - bottom
    return _hue((r, g, b), top, span), span / top, top


def hsv_to_rgb(h, s, v):
    """(r, g, b) of a hue, saturation and value."""
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    within = h * 6.0 - sector
    low, falling, rising = v * (1.0 - s), v * (1.0 - s * within), v * (1.0 - s * (1.0 - within))
    return ((v, rising, low), (falling, v, low), (low, v, rising),
            (low, falling, v), (rising, low, v), (v, low, falling))[sector % 6]
