# Library, str: strip, removeprefix, center, ljust, rjust, zfill, expandtabs.
print(["  a b\t\n".strip(), "  a ".lstrip(), "  a ".rstrip(), "xxaxbxx".strip("x"), "abcba".strip("ab"), "abc".strip(""), "abc".strip("abc"), "\u2003a\xa0".strip(), "www.ex.com".strip("cmowz."), "aXa".lstrip("a"), "  ".strip(), "a".strip(None)])
# expect: ['a b', 'a ', '  a', 'axb', 'c', 'abc', '', 'a', 'ex', 'Xa', '', 'a']
print(["prefix-x".removeprefix("prefix-"), "abc".removeprefix("x"), "abcabc".removesuffix("abc"), "abc".removesuffix(""), "aa".removeprefix("a")])
# expect: ['x', 'abc', 'abc', 'abc', 'a']
print(["a".center(5), "ab".center(5, "*"), "abc".center(6, "-"), "abc".center(2), "a".ljust(3) + "|", "a".rjust(3, "."), "é".center(4, "€"), "ab".ljust(-1), "x".center(4)])
# expect: ['  a  ', '**ab*', '-abc--', 'abc', 'a  |', '..a', '€é€€', 'ab', ' x  ']
print(["42".zfill(5), "-42".zfill(5), "+1".zfill(4), "abc".zfill(2), "".zfill(2), "--1".zfill(5), "-".zfill(3)])
# expect: ['00042', '-0042', '+001', 'abc', '00', '-00-1', '-00']
print(["a\tb".expandtabs(), "ab\tc\td".expandtabs(4), "\t".expandtabs(0), "a\n\tb".expandtabs(3), "a\tb".expandtabs(tabsize=2), "é\t€".expandtabs(4)])
# expect: ['a       b', 'ab  c   d', '', 'a\n   b', 'a b', 'é   €']
for f in (lambda: "a".strip(1), lambda: "a".center("5"), lambda: "a".center(5, "ab"), lambda: "a".ljust(5, b"x"), lambda: "a".removeprefix(1), lambda: "a".zfill(1.5), lambda: "a".rjust(5, "")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError strip arg must be None or str
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError The fill character must be exactly one character long
# expect: TypeError The fill character must be a unicode character, not bytes
# expect: TypeError removeprefix() argument must be str, not int
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError The fill character must be exactly one character long
