# Library, integer string conversion length limitation: more than 4300 digits are refused.
try:
    str(10 ** 5000)
except ValueError as e:
    print(e)
    # expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
try:
    int("1" * 5000)
except ValueError as e:
    print(e)
    # expect: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
print(len(str(10 ** 4299)), len(hex(10 ** 5000)), int("f" * 6000, 16).bit_length(), int("1" * 4300) % 10)
# expect: 4300 4155 24000 1
import sys
print(sys.get_int_max_str_digits())  # expect: 4300
