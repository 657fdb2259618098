# locale.nl_langinfo(): words and formats.
import locale

print([locale.nl_langinfo(key) for key in (locale.DAY_1, locale.ABDAY_7, locale.MON_12, locale.ABMON_5, locale.RADIXCHAR, locale.D_FMT)])
# expect: ['Sunday', 'Sat', 'December', 'May', '.', '%m/%d/%y']
print([locale.nl_langinfo(key) for key in (locale.THOUSEP, locale.AM_STR, locale.T_FMT_AMPM, locale.YESEXPR, locale.CRNCYSTR, locale.ERA)])
# expect: ['', 'AM', '%I:%M:%S %p', '^[yY]', '-', '']
for wrong in (-5, "a"):
    try:
        locale.nl_langinfo(wrong)
    except (TypeError, ValueError) as error:
        print(error)
# expect: unsupported langinfo constant
# expect: 'str' object cannot be interpreted as an integer
import _locale

print(_locale.DAY_1 == locale.DAY_1, _locale.setlocale(_locale.LC_TIME))  # expect: True C
