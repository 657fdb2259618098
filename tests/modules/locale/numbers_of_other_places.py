# Numbers and money where localeconv() says more than that of the locale C.
import locale
from contextlib import contextmanager

C = dict(locale.localeconv())
EN = dict(C, grouping=[3, 3, 0], thousands_sep=",", int_curr_symbol="USD ", currency_symbol="$", mon_decimal_point=".", mon_thousands_sep=",",
          mon_grouping=[3, 3, 0], negative_sign="-", int_frac_digits=2, frac_digits=2, p_cs_precedes=1, p_sep_by_space=0, n_cs_precedes=1,
          n_sep_by_space=0, p_sign_posn=1, n_sign_posn=1)
DE = dict(EN, decimal_point=",", thousands_sep=".", mon_decimal_point=",", mon_thousands_sep=".", int_curr_symbol="EUR ", currency_symbol="E",
          p_cs_precedes=0, p_sep_by_space=1, n_cs_precedes=0, n_sep_by_space=1)
IN = dict(EN, grouping=[3, 2, 0])
ONCE = dict(EN, grouping=[3, locale.CHAR_MAX])


@contextmanager
def place(habits):
    kept = locale.localeconv
    locale.localeconv = lambda: habits
    yield
    locale.localeconv = kept


def each(function, *arguments, **named):
    for habits in EN, DE, IN, ONCE:
        with place(habits):
            yield getattr(locale, function)(*arguments, **named)


for number in (0, 123, -1234, 1234567, 12345678901):
    print(*each("format_string", "%d", number, grouping=True))
# expect: 0 0 0 0
# expect: 123 123 123 123
# expect: -1,234 -1.234 -1,234 -1,234
# expect: 1,234,567 1.234.567 12,34,567 1234,567
# expect: 12,345,678,901 12.345.678.901 12,34,56,78,901 12345678,901
for form in ("%.2f", "%12.2f", "%-12.2f|", "%+.1f", "%e", "%g", "%012.2f", "% .1f", "%s"):
    print(form, *each("format_string", form, 1234567.5, grouping=True), *each("format_string", form, -0.5))
# expect: %.2f 1,234,567.50 1.234.567,50 12,34,567.50 1234,567.50 -0.50 -0,50 -0.50 -0.50
# expect: %12.2f 1,234,567.50 1.234.567,50 12,34,567.50  1234,567.50        -0.50        -0,50        -0.50        -0.50
# expect: %-12.2f| 1,234,567.50| 1.234.567,50| 12,34,567.50| 1234,567.50 | -0.50       | -0,50       | -0.50       | -0.50       |
# expect: %+.1f +1,234,567.5 +1.234.567,5 +12,34,567.5 +1234,567.5 -0.5 -0,5 -0.5 -0.5
# expect: %e 1.234568e+06 1,234568e+06 1.234568e+06 1.234568e+06 -5.000000e-01 -5,000000e-01 -5.000000e-01 -5.000000e-01
# expect: %g 1.23457e+06 1,23457e+06 1.23457e+06 1.23457e+06 -0.5 -0,5 -0.5 -0.5
# expect: %012.2f 001,234,567.50 001.234.567,50 00,12,34,567.50 001234,567.50 -00000000.50 -00000000,50 -00000000.50 -00000000.50
# expect: % .1f 1,234,567.5 1.234.567,5 12,34,567.5 1234,567.5 -0.5 -0,5 -0.5 -0.5
# expect: %s 1234567.5 1234567.5 1234567.5 1234567.5 -0.5 -0.5 -0.5 -0.5
print(*each("format_string", "%s %d %% %.1f", ("a", 1234, 5678.9), grouping=True))
# expect: a 1,234 % 5,678.9 a 1.234 % 5.678,9 a 1,234 % 5,678.9 a 1,234 % 5,678.9
print(*each("format_string", "%(a)d %(b)s", {"a": 1234, "b": 5}, grouping=True), *each("format_string", "%*d", (9, 1234), True))
# expect: 1,234 5 1.234 5 1,234 5 1,234 5     1,234     1.234     1,234     1,234
print(*each("format_string", "%.2f", 1234.5, True, monetary=True), *each("format_string", "abc", 5), *each("format_string", "%d", (1, 2)))
# expect: 1,234.50 1.234,50 1,234.50 1,234.50 abc abc abc abc 1 1 1 1
for form, values in (("%d %d", (1,)), ("%d", "a"), ("%", 1), (b"%d", 1), ("%(a)d", {})):
    try:
        locale.format_string(form, values)
    except Exception as error:
        print(type(error).__name__, error)
# expect: IndexError tuple index out of range
# expect: TypeError %d format: a real number is required, not str
# expect: ValueError incomplete format
# expect: TypeError cannot use a string pattern on a bytes-like object
# expect: KeyError 'a'

for amount in (0, 5, -1234567.891):
    for named in ({}, {"grouping": True}, {"international": True}, {"symbol": False}):
        print(amount, named, *each("currency", amount, **named))
# expect: 0 {} $0.00 0,00 E $0.00 $0.00
# expect: 0 {'grouping': True} $0.00 0,00 E $0.00 $0.00
# expect: 0 {'international': True} USD 0.00 0,00 EUR USD 0.00 USD 0.00
# expect: 0 {'symbol': False} 0.00 0,00 0.00 0.00
# expect: 5 {} $5.00 5,00 E $5.00 $5.00
# expect: 5 {'grouping': True} $5.00 5,00 E $5.00 $5.00
# expect: 5 {'international': True} USD 5.00 5,00 EUR USD 5.00 USD 5.00
# expect: 5 {'symbol': False} 5.00 5,00 5.00 5.00
# expect: -1234567.891 {} -$1234567.89 -1234567,89 E -$1234567.89 -$1234567.89
# expect: -1234567.891 {'grouping': True} -$1,234,567.89 -1.234.567,89 E -$1,234,567.89 -$1,234,567.89
# expect: -1234567.891 {'international': True} -USD 1234567.89 -1234567,89 EUR -USD 1234567.89 -USD 1234567.89
# expect: -1234567.891 {'symbol': False} -1234567.89 -1234567,89 -1234567.89 -1234567.89
for position in (0, 1, 2, 3, 4, locale.CHAR_MAX):
    for before in (0, 1):
        with place(dict(EN, n_sign_posn=position, n_sep_by_space=1, n_cs_precedes=before)):
            print(position, before, locale.currency(-5))
# expect: 0 0 (5.00 $)
# expect: 0 1 ($ 5.00)
# expect: 1 0 -5.00 $
# expect: 1 1 -$ 5.00
# expect: 2 0 5.00 $-
# expect: 2 1 $ 5.00-
# expect: 3 0 -5.00 $
# expect: 3 1 $ -5.00
# expect: 4 0 5.00- $
# expect: 4 1 $ 5.00-
# expect: 127 0 -5.00 $
# expect: 127 1 -$ 5.00
print(*each("delocalize", "1.234,5"), *each("localize", "-1234567.891", grouping=True), *each("localize", "1234.5", monetary=True))
# expect: 1.2345 1234.5 1.2345 1.2345 -1,234,567.891 -1.234.567,891 -12,34,567.891 -1234,567.891 1234.5 1234,5 1234.5 1234.5
print(*each("atof", "1234"), *each("atoi", "12"), *each("str", 1234.5), locale.str(-0.001))
# expect: 1234.0 1234.0 1234.0 1234.0 12 12 12 12 1234.5 1234,5 1234.5 1234.5 -0.001
