"""Text for HTML: special characters as references, and back."""

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """The text with &, < and >, and both quotation marks if asked, as references."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def unescape(s):
    """The text with references replaced by their characters, as HTML 5 wants it. Names: see html.entities."""
    if "&" not in s:
        return s
    import re

    return re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)", _character, s)


_COMMON = {"amp;": "&", "lt;": "<", "gt;": ">", "quot;": '"', "apos;": "'", "nbsp;": "\xa0"}


def _character(match):
    reference = match[1]
    if reference[0] == "#":
        digits = reference[1:].rstrip(";")
        return _numbered(int(digits[1:], 16) if digits[0] in "xX" else int(digits))
    if reference in _COMMON:
        return _COMMON[reference]
    from html._names import SHORT, find

    if reference[-1] == ";" and (text := find(reference[:-1])):
        return text
    for end in range(len(reference), 1, -1):
        if reference[:end] in SHORT:
            return find(reference[:end]) + reference[end:]
    return "&" + reference


def _numbered(code):
    """What HTML 5 reads for a number: some are Windows' characters, wrong ones a sign or nothing."""
    if 0x80 <= code <= 0x9F:
        windows = ("\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
                   "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178")
        return windows[code - 0x80]
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    if code < 9 or code == 11 or 14 <= code < 32 or code == 127 or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
        return ""
    return chr(code)
