# Library, printf-style formatting: what is wrong.
def check(f, v):
    try:
        print(f % v)
    except Exception as e:
        print(repr(f), "->", type(e).__name__, e)
check("%d", "a")  # expect: '%d' -> TypeError %d format: a real number is required, not str
check("%d", None)  # expect: '%d' -> TypeError %d format: a real number is required, not NoneType
check("%x", 1.5)  # expect: '%x' -> TypeError %x format: an integer is required, not float
check("%o", "8")  # expect: '%o' -> TypeError %o format: an integer is required, not str
check("%c", "ab")  # expect: '%c' -> TypeError %c requires int or char
check("%c", -1)  # expect: '%c' -> OverflowError %c arg not in range(0x110000)
check("%c", 1.5)  # expect: '%c' -> TypeError %c requires int or char
check("%f", "1")  # expect: '%f' -> TypeError must be real number, not str
check("%s %s", 1)  # expect: '%s %s' -> TypeError not enough arguments for format string
check("%s %s", (1,))  # expect: '%s %s' -> TypeError not enough arguments for format string
check("%s", (1, 2))  # expect: '%s' -> TypeError not all arguments converted during string formatting
check("a", 1)  # expect: 'a' -> TypeError not all arguments converted during string formatting
check("a", (1,))  # expect: 'a' -> TypeError not all arguments converted during string formatting
check("%", 1)  # expect: '%' -> ValueError incomplete format
check("%z", 1)  # expect: '%z' -> ValueError unsupported format character 'z' (0x7a) at index 1
check("%(a)s", 1)  # expect: '%(a)s' -> TypeError format requires a mapping
check("%(a)s", {})  # expect: '%(a)s' -> KeyError 'a'
check("%(a)s %s", {"a": 1})  # expect: '%(a)s %s' -> TypeError not enough arguments for format string
check("%(a", {"a": 1})  # expect: '%(a' -> ValueError incomplete format key
check("%*d", ("x", 1))  # expect: '%*d' -> TypeError * wants int
check("%.*f", (1.5, 2))  # expect: '%.*f' -> TypeError * wants int
check("%y %d", (1, 2))  # expect: '%y %d' -> ValueError unsupported format character 'y' (0x79) at index 1
check("%5", 1)  # expect: '%5' -> ValueError incomplete format
check("%c", 0x110000)  # expect: '%c' -> OverflowError %c arg not in range(0x110000)
check("%d", "5")  # expect: '%d' -> TypeError %d format: a real number is required, not str
check("%d", 1j)  # expect: '%d' -> TypeError %d format: a real number is required, not complex
check("%e", None)  # expect: '%e' -> TypeError must be real number, not NoneType
print("a" % (), "a" % {}, "a" % [], "%s" % (1,), "%.1000s" % "x", len("%500d" % 1))  # expect: a a a 1 x 500
