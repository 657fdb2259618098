# Counts and kinds of arguments of the methods of str and bytes, as CPython words them.
def attempt(function, *args, **kwargs):
    try:
        print(ascii(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for name in "find rfind index rindex count startswith endswith".split():
    attempt(getattr("abc", name))
    attempt(getattr("abc", name), "b", 0, 3, 4)
    attempt(getattr(b"abc", name))
    attempt(getattr(bytearray(b"abc"), name), b"b", 0, 3, 4)
    attempt(getattr("abc", name), 5)
    attempt(getattr(b"abc", name), "b")
    attempt(getattr("abc", name), "b", 1.5)
# expect: TypeError 'find() takes at least 1 argument (0 given)'
# expect: TypeError 'find() takes at most 3 arguments (4 given)'
# expect: TypeError 'find() takes at least 1 argument (0 given)'
# expect: TypeError 'find() takes at most 3 arguments (4 given)'
# expect: TypeError 'must be str, not int'
# expect: TypeError "argument should be integer or bytes-like object, not 'str'"
# expect: TypeError 'slice indices must be integers or None or have an __index__ method'
# expect: TypeError 'rfind() takes at least 1 argument (0 given)'
# expect: TypeError 'rfind() takes at most 3 arguments (4 given)'
# expect: TypeError 'rfind() takes at least 1 argument (0 given)'
# expect: TypeError 'rfind() takes at most 3 arguments (4 given)'
# expect: TypeError 'must be str, not int'
# expect: TypeError "argument should be integer or bytes-like object, not 'str'"
# expect: TypeError 'slice indices must be integers or None or have an __index__ method'
# expect: TypeError 'index() takes at least 1 argument (0 given)'
# expect: TypeError 'index() takes at most 3 arguments (4 given)'
# expect: TypeError 'index() takes at least 1 argument (0 given)'
# expect: TypeError 'index() takes at most 3 arguments (4 given)'
# expect: TypeError 'must be str, not int'
# expect: TypeError "argument should be integer or bytes-like object, not 'str'"
# expect: TypeError 'slice indices must be integers or None or have an __index__ method'
# expect: TypeError 'rindex() takes at least 1 argument (0 given)'
# expect: TypeError 'rindex() takes at most 3 arguments (4 given)'
# expect: TypeError 'rindex() takes at least 1 argument (0 given)'
# expect: TypeError 'rindex() takes at most 3 arguments (4 given)'
# expect: TypeError 'must be str, not int'
# expect: TypeError "argument should be integer or bytes-like object, not 'str'"
# expect: TypeError 'slice indices must be integers or None or have an __index__ method'
# expect: TypeError 'count() takes at least 1 argument (0 given)'
# expect: TypeError 'count() takes at most 3 arguments (4 given)'
# expect: TypeError 'count() takes at least 1 argument (0 given)'
# expect: TypeError 'count() takes at most 3 arguments (4 given)'
# expect: TypeError 'must be str, not int'
# expect: TypeError "argument should be integer or bytes-like object, not 'str'"
# expect: TypeError 'slice indices must be integers or None or have an __index__ method'
# expect: TypeError 'startswith() takes at least 1 argument (0 given)'
# expect: TypeError 'startswith() takes at most 3 arguments (4 given)'
# expect: TypeError 'startswith() takes at least 1 argument (0 given)'
# expect: TypeError 'startswith() takes at most 3 arguments (4 given)'
# expect: TypeError 'startswith first arg must be str or a tuple of str, not int'
# expect: TypeError 'startswith first arg must be bytes or a tuple of bytes, not str'
# expect: TypeError 'slice indices must be integers or None or have an __index__ method'
# expect: TypeError 'endswith() takes at least 1 argument (0 given)'
# expect: TypeError 'endswith() takes at most 3 arguments (4 given)'
# expect: TypeError 'endswith() takes at least 1 argument (0 given)'
# expect: TypeError 'endswith() takes at most 3 arguments (4 given)'
# expect: TypeError 'endswith first arg must be str or a tuple of str, not int'
# expect: TypeError 'endswith first arg must be bytes or a tuple of bytes, not str'
# expect: TypeError 'slice indices must be integers or None or have an __index__ method'
attempt("abc".removeprefix, None)  # expect: TypeError 'removeprefix() argument must be str, not None'
attempt("abc".replace, 1)  # expect: TypeError 'replace expected at least 2 arguments, got 1'
attempt("abc".replace, None, "b")  # expect: TypeError 'replace() argument 1 must be str, not None'
attempt("abc".encode, None)  # expect: TypeError "encode() argument 'encoding' must be str, not None"
attempt(b"abc".decode, None)  # expect: TypeError "decode() argument 'encoding' must be str, not None"
attempt(b"abc".center, 12, None)  # expect: TypeError 'center() argument 2 must be a byte string of length 1, not None'
attempt(b"abc".center, 12, b"ab")  # expect: TypeError 'center() argument 2 must be a byte string of length 1, not bytes'
attempt("abc".center, 12, None)  # expect: TypeError 'The fill character must be a unicode character, not NoneType'
attempt("abc".center, 12, "")  # expect: TypeError 'The fill character must be exactly one character long'
attempt(str.maketrans, "a", "b", None)  # expect: TypeError 'maketrans() argument 3 must be str, not None'
attempt(str.maketrans, "ab", "c")  # expect: ValueError 'the first two maketrans arguments must have equal length'
attempt("{}".format_map)  # expect: TypeError 'str.format_map() takes exactly one argument (0 given)'
attempt("%s".__mod__)  # expect: TypeError 'expected 1 argument, got 0'
attempt("%%".__mod__, b"ab")  # expect: '%'
attempt(b"%%".__mod__, b"ab")  # expect: TypeError 'not all arguments converted during bytes formatting'
attempt(b"abc".partition, bytearray(b"b"))  # expect: (b'a', bytearray(b'b'), b'c')
attempt(bytearray(b"abc").partition, b"b")  # expect: (bytearray(b'a'), bytearray(b'b'), bytearray(b'c'))
attempt(bytearray(b"abc").__reduce__)  # expect: (<class 'bytearray'>, ('abc', 'latin-1'), None)
attempt(bytearray(b"abc").__reduce_ex__, 3)  # expect: (<class 'bytearray'>, (b'abc',), None)
attempt(bytearray().__reduce_ex__, 2)  # expect: (<class 'bytearray'>, (), None)
attempt(b"".decode, "no such encoding")  # expect: ''
attempt(b"a".decode, "no such encoding")  # expect: LookupError 'unknown encoding: no such encoding'

for value, spec in (("abc", "\u0663"), (5, "1\u0662"), ("abc", ","), ("abc", "+_"), ("abc", "=5"), ("abc", "\0"), (3 + 4j, "#"),
                    (3 + 4j, ">08"), (3 + 4j, "=8"), (3 + 4j, "*<08"), (10**25, "c"), (5, "\0")):
    attempt(format, value, spec)
# expect: 'abc'
# expect: '           5'
# expect: ValueError "Cannot specify ',' with 's'."
# expect: ValueError "Cannot specify '_' with 's'."
# expect: ValueError "'=' alignment not allowed in string format specifier"
# expect: ValueError "Unknown format code '\\x0' for object of type 'str'"
# expect: '(3.+4.j)'
# expect: ValueError 'Zero padding is not allowed in complex format specifier'
# expect: ValueError "'=' alignment flag is not allowed in complex format specifier"
# expect: '(3+4j)**'
# expect: OverflowError 'Python int too large to convert to C long'
# expect: ValueError "Unknown format code '\\x0' for object of type 'int'"
