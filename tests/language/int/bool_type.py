# Library, boolean type: bool is a subclass of int with two values.
print(True + True, True * 5, False - 1, True / 2, True == 1, False == 0, True is True, isinstance(True, int), bool.__mro__[1])
# expect: 2 5 -1 0.5 True True True True <class 'int'>
print(bool(), bool(0), bool(2), bool("False"), bool([]), bool(0.0), bool(None), repr(True), str(False))
# expect: False False True True False False False True False
print(True & False, True | 5, True ^ True, ~True, not True, -True, +True, type(+True).__name__, type(True & 1).__name__, type(True | False).__name__)
# expect: False 5 False -2 False -1 1 int int bool
print([10, 20][True], "ab"[False], range(True), "x" * True, {True: "t"}[1], sum([True, False, True]))
# expect: 20 a range(0, 1) x t 2
print(True < 2, max(True, 0), int(True), float(True), "%d" % True, f"{True:d}", f"{True}", f"{True:>6}", hex(True))
# expect: True True 1 1.0 1 1 True      1 0x1
print(True.bit_length(), True.__class__.__name__, bool(True), int.__repr__(True))  # expect: 1 bool True 1
try:
    bool(1, 2)
except TypeError as e:
    print(e)  # expect: bool expected at most 1 argument, got 2
try:
    bool(x=1)
except TypeError as e:
    print(e)  # expect: bool() takes no keyword arguments
