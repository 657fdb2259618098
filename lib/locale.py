"""Regional habits: there is only the locale C, with a point in numbers, no groups of digits and text in UTF-8."""

from collections.abc import Mapping
from operator import index

__all__ = [
    "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "resetlocale", "localeconv", "strcoll", "strxfrm", "str",
    "atof", "atoi", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL",
    "CHAR_MAX", "getencoding", "LC_MESSAGES",
]  # fmt: skip

_text = str
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    """The locale is not the only one there is."""


def setlocale(category, locale=None):
    """The name of the locale, 'C'; Error for any other one."""
    if not LC_CTYPE <= index(category) <= LC_ALL:
        raise Error("locale query failed" if locale is None else "unsupported locale setting")
    if locale is not None and not isinstance(locale, _text):
        locale = _joined(locale)
    if locale is not None and "\0" in locale:
        raise ValueError("embedded null character")
    if locale not in (None, "", "C", "POSIX"):
        raise Error("unsupported locale setting")
    return "C"


def _joined(pair):
    """The name of a locale of (language, encoding)."""
    try:
        language, encoding = pair
    except (TypeError, ValueError):
        raise TypeError("Locale must be None, a string, or an iterable of two strings -- language code, encoding.") from None
    language = language or "C"
    return normalize(f"{language}.{encoding}" if encoding else language)


def resetlocale(category=LC_ALL):
    """Nothing: the locale is always the same."""
    _warn('Use locale.setlocale(locale.LC_ALL, "") instead')
    setlocale(category, "")


def _warn(message):
    import warnings

    warnings.warn(message, DeprecationWarning, stacklevel=3)


def getlocale(category=LC_CTYPE):
    """(language, encoding) of the locale: neither is known."""
    setlocale(category)
    return None, None


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """(language, encoding) of what the environment asks for; None where it does not say."""
    import os

    _warn("'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. "
          "Use setlocale(), getencoding() and getlocale() instead.")
    name = "C"
    for variable in envvars:
        if os.environ.get(variable):
            name = os.environ[variable]
            name = name.split(":")[0] if variable == "LANGUAGE" else name
            break
    return _parsed(name)


def _parsed(name):
    code, _, modifier = normalize(name).partition("@")
    if code == "C":
        return None, None
    if code == "UTF-8":
        return None, "UTF-8"
    language, point, encoding = code.partition(".")
    if not point and modifier != "euro":
        raise ValueError("unknown locale: %s" % name)
    return language, encoding or "ISO8859-15"


def getpreferredencoding(do_setlocale=True):
    """The encoding of texts in files."""
    return "UTF-8"


def getencoding():
    """The encoding of texts in files."""
    return "UTF-8"


def normalize(localename):
    """The usual spelling of a locale's name, with its encoding, such as 'de_DE.ISO8859-1' for 'de'; an unknown name as it is."""
    from _locale_names import normalized

    return normalized(localename)


def localeconv():
    """A dict of the habits with numbers and money."""
    unknown = ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn")
    empty = ("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep", "positive_sign", "negative_sign", "thousands_sep")
    habits = {name: CHAR_MAX for name in unknown}
    habits.update({name: "" for name in empty})
    habits.update(decimal_point=".", grouping=[], mon_grouping=[])
    return habits


def _check_text(value, function, place):
    if not isinstance(value, _text):
        raise TypeError(f"{function}() argument{place} must be str, not {type(value).__name__}")


def strcoll(string1, string2, /):
    """-1, 0 or 1 as one text comes before, equals, or comes behind another."""
    _check_text(string1, "strcoll", " 1")
    _check_text(string2, "strcoll", " 2")
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """A text that compares as strcoll() does."""
    _check_text(string, "strxfrm", "")
    return string


# Numbers, as localeconv() says


def _intervals(grouping):
    """How many digits each group from the right has; ends where no more groups follow."""
    length = 0
    for each in grouping:
        if each == CHAR_MAX:
            return
        if each == 0:
            break
        length = each
        yield length
    while length and grouping[-1] == 0:
        yield length


def _grouped(text, monetary):
    """(text, number of characters added) of an integer with spaces around it."""
    habits = localeconv()
    kind = "mon_" if monetary else ""
    separator = habits[kind + "thousands_sep"]
    if not habits[kind + "grouping"]:
        return text, 0
    text = text.rstrip(" ") if text[-1] == " " else text
    groups = []
    rest = text
    for length in _intervals(habits[kind + "grouping"]):
        if not rest or not rest[-1].isdigit():
            break
        groups.insert(0, rest[-length:])
        rest = rest[:-length]
    if rest and rest[-1].isdigit() or not groups:
        groups.insert(0, rest)
        rest = ""
    added = len(separator) * (len(groups) - 1)
    return rest + separator.join(groups), added


def _without_padding(text, amount):
    """The text with so many spaces less, first those on the left."""
    left = min(len(text) - len(text.lstrip(" ")), amount)
    text = text[left:]
    right = min(len(text) - len(text.rstrip(" ")), amount - left)
    return text[: len(text) - right]


def _localized(text, grouping, monetary, is_float):
    """A number's text with the point and the groups of the locale, in as much space as before."""
    whole, point, fraction = text.partition(".") if is_float else (text, "", "")
    added = 0
    if grouping:
        padding = whole[len(whole.rstrip(" ")) :]
        whole, added = _grouped(whole, monetary)
        whole += padding if added or not whole.endswith(" ") else ""
    if point:
        whole += localeconv()["mon_decimal_point" if monetary else "decimal_point"] + fraction
    return _without_padding(whole, added) if added else whole


def _format(percent, values, grouping, monetary):
    text = percent % values
    if percent[-1] in "eEfFgG":
        return _localized(text, grouping, monetary, True)
    return _localized(text, grouping, monetary, False) if percent[-1] in "diu" and grouping else text


def format_string(f, val, grouping=False, monetary=False):
    """f % val with numbers as in the locale; grouping: with groups of digits, monetary: as amounts of money."""
    import re

    specifier = re.compile(r"%(?:\(.*?\))?[-#0-9 +*.hlL]*[eEfFgGdiouxXcrs%]")
    found = specifier.findall(f)
    results = []
    if isinstance(val, Mapping):
        results = ["%" if percent[-1] == "%" else _format(percent, val, grouping, monetary) for percent in found]
    else:
        values = val if isinstance(val, tuple) else (val,)
        at = 0
        for percent in found:
            if percent == "%%":
                results.append("%")
                continue
            values[at]
            end = at + 1 + percent.count("*")
            results.append(_format(percent, values[at:end], grouping, monetary))
            at = end
    return specifier.sub("%s", f) % tuple(results)


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money; ValueError if the locale, as 'C', has none."""
    habits = localeconv()
    digits = habits["int_frac_digits" if international else "frac_digits"]
    if digits == CHAR_MAX:
        raise ValueError("Currency formatting is not possible using the 'C' locale.")
    text = _localized(f"{abs(val):.{digits}f}", grouping, True, True)
    prefix = "n" if val < 0 else "p"
    if symbol:
        mark = habits["int_curr_symbol" if international else "currency_symbol"]
        space = " " if habits[prefix + "_sep_by_space"] else ""
        if habits[prefix + "_cs_precedes"]:
            before, after = mark + space, ""
        else:
            before, after = "", space + (mark.removesuffix(" ") if international else mark)
    else:
        before = after = ""
    sign = habits["negative_sign" if val < 0 else "positive_sign"]
    place = habits[prefix + "_sign_posn"]
    if place == 0:
        return "(" + before + text + after + ")"
    if place == 2:
        return before + text + after + sign
    if place == 3:
        return before + sign + text + after
    if place == 4:
        return before + text + sign + after
    return sign + before + text + after


def str(val):
    """The text of a float with 12 digits and the point of the locale."""
    return _format("%.12g", val, False, False)


def delocalize(string):
    """The text of a number as Python writes it."""
    habits = localeconv()
    if habits["thousands_sep"]:
        string = string.replace(habits["thousands_sep"], "")
    return string.replace(habits["decimal_point"], ".") if habits["decimal_point"] else string


def localize(string, grouping=False, monetary=False):
    """The text of a number as the locale writes it."""
    return _localized(string, grouping, monetary, True)


def atof(string, func=float):
    """The number that a text of the locale stands for."""
    return func(delocalize(string))


def atoi(string):
    """The integer that a text of the locale stands for."""
    return int(delocalize(string))


def __getattr__(name):
    import _locale_words

    if name == "nl_langinfo":
        return _locale_words.nl_langinfo
    if name in _locale_words.CONSTANTS:
        return _locale_words.CONSTANTS[name]
    raise AttributeError(f"module 'locale' has no attribute {name!r}")
