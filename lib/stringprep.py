"""The tables of RFC 3454, which prepares texts for use as names on the Internet; they are those of Unicode 3.2."""

from unicodedata import normalize, ucd_3_2_0

_category = ucd_3_2_0.category
_bidirectional = ucd_3_2_0.bidirectional

_NOTHING = "\xad\u034f\u1806\u180b\u180c\u180d\u200b\u200c\u200d\u2060\ufeff"
_CONTROLS = "\u06dd\u070f\u180e\u200c\u200d\u2028\u2029\u2060\u2061\u2062\u2063\ufeff"
_DISPLAY = "\u0340\u0341\u200e\u200f\u202a\u202b\u202c\u202d\u202e"


def _is_no_character(code):
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def in_table_a1(code):
    """A.1: is it unassigned in Unicode 3.2?"""
    return _category(code) == "Cn" and not _is_no_character(ord(code))


def in_table_b1(code):
    """B.1: is it mapped to nothing?"""
    return 0xFE00 <= ord(code) <= 0xFE0F or code in _NOTHING


def map_table_b3(code):
    """B.3: the character in lower case, if no normalization follows."""
    number = ord(code)
    if _category(code) == "Cn" or 0x13A0 <= number <= 0x13FF:  # what was folded later
        return code.lower()
    folded = code.casefold()
    normal = normalize("NFKC", folded)
    again = normal.casefold()
    return folded if again == normal else again


def map_table_b2(a):
    """B.2: the character in lower case, if normalization by NFKC follows."""
    folded = map_table_b3(a)
    normal = ucd_3_2_0.normalize("NFKC", folded)
    result = ucd_3_2_0.normalize("NFKC", "".join(map(map_table_b3, normal)))
    return folded if result == normal else result


def in_table_c11(code):
    """C.1.1: is it the space of ASCII?"""
    return code == " "


def in_table_c12(code):
    """C.1.2: is it another space?"""
    return _category(code) == "Zs" and code != " "


def in_table_c11_c12(code):
    """C.1.1 or C.1.2: is it a space?"""
    return _category(code) == "Zs"


def in_table_c21(code):
    """C.2.1: is it a control character of ASCII?"""
    return ord(code) < 128 and _category(code) == "Cc"


def in_table_c22(code):
    """C.2.2: is it another control character?"""
    number = ord(code)
    if number < 128:
        return False
    in_ranges = 0x206A <= number <= 0x206F or 0xFFF9 <= number <= 0xFFFC or 0x1D173 <= number <= 0x1D17A
    return _category(code) == "Cc" or in_ranges or code in _CONTROLS


def in_table_c21_c22(code):
    """C.2.1 or C.2.2: is it a control character?"""
    return in_table_c21(code) or in_table_c22(code)


def in_table_c3(code):
    """C.3: is it for private use?"""
    return _category(code) == "Co"


def in_table_c4(code):
    """C.4: is it a code point that will never be a character?"""
    return _category(code) == "Cn" and _is_no_character(ord(code))


def in_table_c5(code):
    """C.5: is it a surrogate?"""
    return _category(code) == "Cs"


def in_table_c6(code):
    """C.6: is it inappropriate for plain text?"""
    return 0xFFF9 <= ord(code) <= 0xFFFD


def in_table_c7(code):
    """C.7: is it inappropriate for canonical representation?"""
    return 0x2FF0 <= ord(code) <= 0x2FFB


def in_table_c8(code):
    """C.8: does it change how text is displayed, or is it deprecated?"""
    return 0x206A <= ord(code) <= 0x206F or code in _DISPLAY


def in_table_c9(code):
    """C.9: is it a tagging character?"""
    return ord(code) == 0xE0001 or 0xE0020 <= ord(code) <= 0xE007F


def in_table_d1(code):
    """D.1: is it of a script that runs from right to left?"""
    return _bidirectional(code) in ("R", "AL")


def in_table_d2(code):
    """D.2: is it of a script that runs from left to right?"""
    return _bidirectional(code) == "L"
