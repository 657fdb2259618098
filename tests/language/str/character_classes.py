# Library, str: isalpha, isdigit, isdecimal, isnumeric, isalnum, isspace, isprintable, isascii, isidentifier.
for s in ("a", "é", "1", "²", "½", "٣", "_", " ", "\t", "\xa0", "\u2003", "漢", "Ⅷ", "\x00", "\x7f", "\xad", "😀", "", "ab1", "a b", "\u0301"):
    print(ascii(s), *(int(getattr(s, "is" + n)()) for n in ("alpha", "digit", "decimal", "numeric", "alnum", "space", "printable", "ascii", "identifier", "lower", "upper")))
# expect: 'a' 1 0 0 0 1 0 1 1 1 1 0
# expect: '\xe9' 1 0 0 0 1 0 1 0 1 1 0
# expect: '1' 0 1 1 1 1 0 1 1 0 0 0
# expect: '\xb2' 0 1 0 1 1 0 1 0 0 0 0
# expect: '\xbd' 0 0 0 1 1 0 1 0 0 0 0
# expect: '\u0663' 0 1 1 1 1 0 1 0 0 0 0
# expect: '_' 0 0 0 0 0 0 1 1 1 0 0
# expect: ' ' 0 0 0 0 0 1 1 1 0 0 0
# expect: '\t' 0 0 0 0 0 1 0 1 0 0 0
# expect: '\xa0' 0 0 0 0 0 1 0 0 0 0 0
# expect: '\u2003' 0 0 0 0 0 1 0 0 0 0 0
# expect: '\u6f22' 1 0 0 0 1 0 1 0 1 0 0
# expect: '\u2167' 0 0 0 1 1 0 1 0 1 0 1
# expect: '\x00' 0 0 0 0 0 0 0 1 0 0 0
# expect: '\x7f' 0 0 0 0 0 0 0 1 0 0 0
# expect: '\xad' 0 0 0 0 0 0 0 0 0 0 0
# expect: '\U0001f600' 0 0 0 0 0 0 1 0 0 0 0
# expect: '' 0 0 0 0 0 0 1 1 0 0 0
# expect: 'ab1' 0 0 0 0 1 0 1 1 1 1 0
# expect: 'a b' 0 0 0 0 0 0 1 1 0 1 0
# expect: '\u0301' 0 0 0 0 0 0 1 0 0 0 0
