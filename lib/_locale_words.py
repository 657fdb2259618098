"""What nl_langinfo() knows: the words and formats of the locale C, by the numbers that glibc gives them."""

from operator import index

_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def _numbered(name, first, count):
    return {f"{name}_{place + 1}": first + place for place in range(count)}


CONSTANTS = {
    **_numbered("ABDAY", 131072, 7), **_numbered("DAY", 131079, 7), **_numbered("ABMON", 131086, 12), **_numbered("MON", 131098, 12),
    "AM_STR": 131110, "PM_STR": 131111, "D_T_FMT": 131112, "D_FMT": 131113, "T_FMT": 131114, "T_FMT_AMPM": 131115, "ERA": 131116,
    "ERA_D_FMT": 131118, "ALT_DIGITS": 131119, "ERA_D_T_FMT": 131120, "ERA_T_FMT": 131121, "CODESET": 14, "CRNCYSTR": 262159,
    "RADIXCHAR": 65536, "THOUSEP": 65537, "YESEXPR": 327680, "NOEXPR": 327681,
}  # fmt: skip

_TEXTS = {
    "AM_STR": "AM", "PM_STR": "PM", "D_T_FMT": "%a %b %e %H:%M:%S %Y", "D_FMT": "%m/%d/%y", "T_FMT": "%H:%M:%S",
    "T_FMT_AMPM": "%I:%M:%S %p", "CODESET": "UTF-8", "CRNCYSTR": "-", "RADIXCHAR": ".", "YESEXPR": "^[yY]", "NOEXPR": "^[nN]",
}


def nl_langinfo(key, /):
    """The word or format that a constant such as DAY_1 stands for."""
    key = index(key)
    for name, number in CONSTANTS.items():
        if number == key:
            kind, _, place = name.partition("_")
            if kind in ("DAY", "ABDAY"):
                return _DAYS[int(place) - 1][: 3 if kind == "ABDAY" else None]
            if kind in ("MON", "ABMON"):
                return _MONTHS[int(place) - 1][: 3 if kind == "ABMON" else None]
            return _TEXTS.get(name, "")
    raise ValueError("unsupported langinfo constant")
