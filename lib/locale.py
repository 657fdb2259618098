"""Regional habits: there is only the locale C, with a point in numbers, no groups of digits and text in UTF-8."""

__all__ = [
    "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "resetlocale", "localeconv", "strcoll", "strxfrm", "str",
    "atof", "atoi", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL",
    "CHAR_MAX", "getencoding", "LC_MESSAGES",
]  # fmt: skip

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    """The locale is not the only one there is."""


def setlocale(category, locale=None):
    """The name of the locale, 'C'; Error for any other one."""
    if isinstance(locale, (tuple, list)):
        locale = locale[0]
    if not LC_CTYPE <= category <= LC_ALL or locale not in (None, "", "C", "POSIX"):
        raise Error("unsupported locale setting")
    return "C"


def resetlocale(category=LC_ALL):
    """Nothing: the locale is always the same."""


def getlocale(category=LC_CTYPE):
    """(language, encoding) of the locale: neither is known."""
    return None, None


def getdefaultlocale(envvars=()):
    """(language, encoding) of what the environment asks for: nothing."""
    return None, None


def getpreferredencoding(do_setlocale=True):
    """The encoding of texts in files."""
    return "UTF-8"


def getencoding():
    """The encoding of texts in files."""
    return "UTF-8"


def normalize(localename):
    """The name of a locale as it is."""
    return localename


def localeconv():
    """A dict of the habits with numbers and money."""
    unknown = ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn")
    empty = ("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep", "positive_sign", "negative_sign", "thousands_sep")
    habits = {name: CHAR_MAX for name in unknown}
    habits.update({name: "" for name in empty})
    habits.update(decimal_point=".", grouping=[], mon_grouping=[])
    return habits


def strcoll(string1, string2, /):
    """-1, 0 or 1 as one text comes before, equals, or comes behind another."""
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """A text that compares as strcoll() does."""
    return string


def str(val):
    """The text of a float with 12 digits."""
    return f"{val:.12g}"


def format_string(f, val, grouping=False, monetary=False):
    """f % val; the locale has no groups of digits."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    """ValueError: the locale has no money."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def delocalize(string):
    """The text of a number as Python writes it."""
    return string


def localize(string, grouping=False, monetary=False):
    """The text of a number as the locale writes it."""
    return string


def atof(string, func=float):
    """The number that a text of the locale stands for."""
    return func(delocalize(string))


def atoi(string):
    """The integer that a text of the locale stands for."""
    return int(delocalize(string))
