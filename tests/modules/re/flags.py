# Library, re: flags for the whole pattern and for parts, case, ASCII, bytes.
import re

print(re.I, re.I | re.M, re.I & re.M, ~re.I & (re.I | re.S), re.NOFLAG, repr(re.A | 512), re.RegexFlag(1024))
print(re.I == 2, re.I is re.IGNORECASE, int(re.X), re.I.name, re.I.value, (re.I | re.S).name, re.M in (re.I | re.M), f"{re.S}")
print([re.compile("a", flags) for flags in (0, re.I, re.I | re.M | re.S | re.X, re.A, re.U, 512)])
print(re.compile(b"a", re.L), re.compile("(?i)a"), re.compile("(?ms)a").flags, re.compile(b"a").flags, re.compile("a").flags)


def show(pattern, text, flags=0):
    print(ascii(pattern), ascii(text), ascii(re.findall(pattern, text, flags)))


show("abc", "ABC abc aBc", re.I)
show("[a-c]+", "ABCD", re.I)
show("[^a-c]+", "ABCDe", re.I)
show("(?i:a)b", "ab Ab aB")
show("(?i)a(?-i:b)", "ab Ab aB")
show("(?s-i:.)", "\n")
show("(?i)straße", "STRASSE STRAßE STRAẞE")
show("[a-z]+", "AZiıİſKk", re.I)
show("k", "kK\u212a", re.I)
show("\u212a", "kK\u212a", re.I)
show("k", "kK\u212a", re.I | re.A)
show("é", "éÉ", re.I)
show("é", "éÉ", re.I | re.A)
show("σ", "σςΣ", re.I)
show("[α-ω]", "ΑΩς", re.I)
show("[^σ]", "aΣς", re.I)
show("ǆ", "ǆǅǄ", re.I)
show("\u0390", "\u1fd3\u0390", re.I)
show("ﬅ", "ﬆ", re.I)
show(r"(.)\1", "aA éÉ kK", re.I)
show(r"(?i:(é))\1", "éÉ éé")
show(r"\w+", "aéb", re.A)
show(r"\d", "1٣", re.A)
show(r"\s", " \u2003\x1c", re.A)
show(r"\W\D\S"[:2], "aé", re.A)
show(r"\bé", "é aé", re.A)
show(r"(?a:\w)\w", "éa aé")
show(rb"\w+", "aéb".encode())
show(b"\xe9", b"\xe9\xc9", re.I)
show(b"[a-z\xe0-\xff]+", b"AB\xe9\xc9", re.I)
show(b"(?L)a+", b"aA", re.I)
show(rb"\xe9|\W", b"\xe9\xe8a")
show(".", "\r\n\u2028", 0)
show("$", "a\n\n", re.M)
show("^", "a\n\n", re.M)

# expect: re.IGNORECASE re.IGNORECASE|re.MULTILINE re.NOFLAG re.DOTALL re.NOFLAG re.ASCII|0x200 re.RegexFlag(1024)
# expect: True True 64 IGNORECASE 2 IGNORECASE|DOTALL True re.DOTALL
# expect: [re.compile('a'), re.compile('a', re.IGNORECASE), re.compile('a', re.IGNORECASE|re.MULTILINE|re.DOTALL|re.VERBOSE), re.compile('a', re.ASCII), re.compile('a'), re.compile('a', 0x200)]
# expect: re.compile(b'a', re.LOCALE) re.compile('(?i)a', re.IGNORECASE) 56 0 32
# expect: 'abc' 'ABC abc aBc' ['ABC', 'abc', 'aBc']
# expect: '[a-c]+' 'ABCD' ['ABC']
# expect: '[^a-c]+' 'ABCDe' ['De']
# expect: '(?i:a)b' 'ab Ab aB' ['ab', 'Ab']
# expect: '(?i)a(?-i:b)' 'ab Ab aB' ['ab', 'Ab']
# expect: '(?s-i:.)' '\n' ['\n']
# expect: '(?i)stra\xdfe' 'STRASSE STRA\xdfE STRA\u1e9eE' ['STRA\xdfE', 'STRA\u1e9eE']
# expect: '[a-z]+' 'AZi\u0131\u0130\u017fKk' ['AZi\u0131\u0130\u017fKk']
# expect: 'k' 'kK\u212a' ['k', 'K', '\u212a']
# expect: '\u212a' 'kK\u212a' ['k', 'K', '\u212a']
# expect: 'k' 'kK\u212a' ['k', 'K']
# expect: '\xe9' '\xe9\xc9' ['\xe9', '\xc9']
# expect: '\xe9' '\xe9\xc9' ['\xe9']
# expect: '\u03c3' '\u03c3\u03c2\u03a3' ['\u03c3', '\u03c2', '\u03a3']
# expect: '[\u03b1-\u03c9]' '\u0391\u03a9\u03c2' ['\u0391', '\u03a9', '\u03c2']
# expect: '[^\u03c3]' 'a\u03a3\u03c2' ['a']
# expect: '\u01c6' '\u01c6\u01c5\u01c4' ['\u01c6', '\u01c5', '\u01c4']
# expect: '\u0390' '\u1fd3\u0390' ['\u1fd3', '\u0390']
# expect: '\ufb05' '\ufb06' ['\ufb06']
# expect: '(.)\\1' 'aA \xe9\xc9 kK' ['a', '\xe9', 'k']
# expect: '(?i:(\xe9))\\1' '\xe9\xc9 \xe9\xe9' ['\xe9']
# expect: '\\w+' 'a\xe9b' ['a', 'b']
# expect: '\\d' '1\u0663' ['1']
# expect: '\\s' ' \u2003\x1c' [' ']
# expect: '\\W' 'a\xe9' ['\xe9']
# expect: '\\b\xe9' '\xe9 a\xe9' ['\xe9']
# expect: '(?a:\\w)\\w' '\xe9a a\xe9' ['a\xe9']
# expect: b'\\w+' b'a\xc3\xa9b' [b'a', b'b']
# expect: b'\xe9' b'\xe9\xc9' [b'\xe9']
# expect: b'[a-z\xe0-\xff]+' b'AB\xe9\xc9' [b'AB\xe9']
# expect: b'(?L)a+' b'aA' [b'aA']
# expect: b'\\xe9|\\W' b'\xe9\xe8a' [b'\xe9', b'\xe8']
# expect: '.' '\r\n\u2028' ['\r', '\u2028']
# expect: '$' 'a\n\n' ['', '', '']
# expect: '^' 'a\n\n' ['', '', '']
print(repr(re.RegexFlag.T), re.RegexFlag.T == re.TEMPLATE, re.T.value)  # expect: re.TEMPLATE True 1
