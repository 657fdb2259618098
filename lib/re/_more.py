"""re.escape, re.template"""

import re

_escapes = {ord(character): "\\" + character for character in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """The text with a backslash before every character that means something in a pattern."""
    if isinstance(pattern, str):
        return pattern.translate(_escapes)
    return str(pattern, "latin1").translate(_escapes).encode("latin1")


def template(pattern, flags=0):
    """compile() by an old name."""
    import warnings

    warnings.warn("The re.template() function is deprecated as it is an undocumented function without an obvious purpose. "
                  "Use re.compile() instead.", DeprecationWarning)
    return re.compile(pattern, flags | 1)


def _compile(pattern, flags):
    """What pickles of patterns call."""
    return re.compile(pattern, flags)


escape.__module__ = template.__module__ = _compile.__module__ = "re"
