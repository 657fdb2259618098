# Built-in exceptions, UnicodeError: checked arguments, positions that stay ints, texts for any range.


def attempt(function, *args):
    try:
        return str(function(*args))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(attempt(UnicodeDecodeError, "utf-8", bytearray(b"abc"), 0, 1, "r"))
# expect: 'utf-8' codec can't decode byte 0x61 in position 0: r
print(UnicodeDecodeError("utf-8", bytearray(b"abc"), 0, 1, "r").object)  # expect: b'abc'
print(attempt(UnicodeDecodeError, "utf-8", memoryview(b"abc"), 0, 2, "r"))
# expect: 'utf-8' codec can't decode bytes in position 0-1: r
print(attempt(UnicodeDecodeError, "utf-8", "abc", 0, 1, "r"))
# expect: TypeError: a bytes-like object is required, not 'str'
print(attempt(UnicodeDecodeError, "a", "b", 1.5, 2, "r"))
# expect: TypeError: 'float' object cannot be interpreted as an integer
print(attempt(UnicodeDecodeError, "a", "b", 1, 2, 3))  # expect: TypeError: argument 5 must be str, not int
print(attempt(UnicodeEncodeError, "a", "b", 1 << 100, 2, "r"))
# expect: OverflowError: Python int too large to convert to C ssize_t
print(attempt(UnicodeEncodeError, "a", b"b", 0, 1, "r"))  # expect: TypeError: argument 2 must be str, not bytes
print(attempt(UnicodeEncodeError, "a", "b", 0, 1))  # expect: TypeError: function takes exactly 5 arguments (4 given)
print(attempt(UnicodeTranslateError, "b", 0, 1, 2))  # expect: TypeError: argument 4 must be str, not int

for start, end in ((0, 1), (0, 2), (1, 2), (5, 6)):
    print(attempt(UnicodeEncodeError, "x", "aé\U0001f600", start, end, "r"))
# expect: 'x' codec can't encode character '\x61' in position 0: r
# expect: 'x' codec can't encode characters in position 0-1: r
# expect: 'x' codec can't encode character '\xe9' in position 1: r
# expect: 'x' codec can't encode characters in position 5-5: r

error = UnicodeEncodeError("x", "abc", 1, 2, "r")
error.start = 0
print(error, error.args)  # expect: 'x' codec can't encode characters in position 0-1: r ('x', 'abc', 1, 2, 'r')
for name, value in (("start", "x"), ("start", 1.5)):
    print(attempt(setattr, error, name, value))
# expect: TypeError: an integer is required
# expect: TypeError: an integer is required
print(attempt(delattr, error, "start"))  # expect: TypeError: can't delete numeric/char attribute
error.start = 1
error.object = "aé"
print(error)  # expect: 'x' codec can't encode character '\xe9' in position 1: r
del error.object
print([str(error)])  # expect: ['']
