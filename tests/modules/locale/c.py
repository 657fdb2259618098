# Library, locale: the locale C.
import locale

for text in (
    "setlocale(locale.LC_ALL, 'C')", "setlocale(locale.LC_NUMERIC, 'POSIX')", "setlocale(locale.LC_ALL, 'xx_YY')", "setlocale(locale.LC_ALL, ('C', None))", "setlocale(99, 'C')",
    "setlocale(locale.LC_ALL)", "getlocale()", "getlocale(locale.LC_NUMERIC)", "localeconv() == {**locale.localeconv(), 'decimal_point': '.', 'grouping': []}", "strcoll('a', 'b')", "strcoll('b', 'a')",
    "strcoll('a', 'a')", "strxfrm('abc')", "str(1.5)", "str(1e20)", "atof('1.5')", "atoi('12')", "atof('x')", "format_string('%d %.2f %s', (1, 2.5, 'x'))", "format_string('%d', 1234567, grouping=True)",
    "format_string('%(a)d', {'a': 3})", "currency(5)", "delocalize('1.5')", "localize('1.5')", "CHAR_MAX", "localeconv()['frac_digits']",
):  # fmt: skip
    try:
        print(text, "->", repr(eval("locale." + text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e)
# expect: setlocale(locale.LC_ALL, 'C') -> 'C'
# expect: setlocale(locale.LC_NUMERIC, 'POSIX') -> 'C'
# expect: setlocale(locale.LC_ALL, 'xx_YY') -> Error unsupported locale setting
# expect: setlocale(locale.LC_ALL, ('C', None)) -> 'C'
# expect: setlocale(99, 'C') -> Error unsupported locale setting
# expect: setlocale(locale.LC_ALL) -> 'C'
# expect: getlocale() -> (None, None)
# expect: getlocale(locale.LC_NUMERIC) -> (None, None)
# expect: localeconv() == {**locale.localeconv(), 'decimal_point': '.', 'grouping': []} -> True
# expect: strcoll('a', 'b') -> -1
# expect: strcoll('b', 'a') -> 1
# expect: strcoll('a', 'a') -> 0
# expect: strxfrm('abc') -> 'abc'
# expect: str(1.5) -> '1.5'
# expect: str(1e20) -> '1e+20'
# expect: atof('1.5') -> 1.5
# expect: atoi('12') -> 12
# expect: atof('x') -> ValueError could not convert string to float: 'x'
# expect: format_string('%d %.2f %s', (1, 2.5, 'x')) -> '1 2.50 x'
# expect: format_string('%d', 1234567, grouping=True) -> '1234567'
# expect: format_string('%(a)d', {'a': 3}) -> '3'
# expect: currency(5) -> ValueError Currency formatting is not possible using the 'C' locale.
# expect: delocalize('1.5') -> '1.5'
# expect: localize('1.5') -> '1.5'
# expect: CHAR_MAX -> 127
# expect: localeconv()['frac_digits'] -> 127
print(sorted([locale.LC_ALL, locale.LC_COLLATE, locale.LC_CTYPE, locale.LC_MESSAGES, locale.LC_MONETARY, locale.LC_NUMERIC, locale.LC_TIME]), issubclass(locale.Error, Exception))
# expect: [0, 1, 2, 3, 4, 5, 6] True
