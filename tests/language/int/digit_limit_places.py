# The digit limit holds for literals and is itself checked.
import sys


def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (sys.get_int_max_str_digits(), sys.int_info.str_digits_check_threshold))  # expect: (4300, 640)
for limit in (639, -1, 2**40, "a", None):
    show(lambda: sys.set_int_max_str_digits(limit))
# expect: ValueError maxdigits must be 0 or larger than 640
# expect: ValueError maxdigits must be 0 or larger than 640
# expect: OverflowError Python int too large to convert to C int
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
sys.set_int_max_str_digits(640)
show(lambda: eval("1" * 641))
# expect: SyntaxError Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. (<string>, line 1)
show(lambda: len(str(10**639)))  # expect: 640
show(lambda: str(10**640))
# expect: ValueError Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
show(lambda: int("1" * 641))
# expect: ValueError Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
show(lambda: int(" " + "1_" * 639 + "1") > 0)  # expect: True
show(lambda: int("-" + "1" * 641))
# expect: ValueError Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
show(lambda: int(b"1" * 641))
# expect: ValueError Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit
show(lambda: f"{10**640}")
# expect: ValueError Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
show(lambda: "%d" % 10**640)
# expect: ValueError Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
show(lambda: (len(hex(10**640)), int("f" * 641, 16) > 0, float("1" * 641), f"{10**300:e}"))
# expect: (534, True, inf, '1.000000e+300')
sys.set_int_max_str_digits(maxdigits=0)
show(lambda: len(str(10**641)))  # expect: 642
