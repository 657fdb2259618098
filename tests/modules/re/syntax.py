# Library, re: the elements of patterns.
import re


def show(pattern, *texts, flags=0):
    for text in texts:
        print(pattern, ascii(text), [match.span() for match in re.finditer(pattern, text, flags)])


# literals, any character, positions
show(r"a.c", "abc a\nc axc")
show(r"(?s)a.c", "abc a\nc")
show(r"^a|b$", "ab\nab\n")
show(r"(?m)^a|b$", "ab\nab\n")
show(r"\Aa|b\Z", "ab\nab")
show(r"\bfoo\b", "foo foobar a-foo.")
show(r"\B.", "ab c", "")
# escapes
show(r"\x41\u00e9\U0001F600\101\0", "A\xe9\U0001f600A\0")
show(r"\n\t\f\v\r\a\\\.\-", "\n\t\f\v\r\a\\.-")
show(r"\N{DIGIT ONE}+|[\N{digit two}-\N{DIGIT NINE}]", "113a")
show(r"\d+|\D", "1٣a")
show(r"\s", "a \t\n\x1c\u2003b")
show(r"\w+", "aß_1 ²é-")
show(r"[^\W\d_]+", "a1b_cé")
# sets
show(r"[a-c]+", "abcd")
show(r"[^a-c]", "abd\n")
show(r"[]a]+", "]a[")
show(r"[a\]]+", "]a[")
show(r"[a-]+", "a-b")
show(r"[\d\-x]+", "1-x_")
show(r"[\b]", "a\bb")
show(r"[.*+?$^]+", "a.*+?$^b")
show(r"[é-ü\U0001F600]+", "aéêz\U0001f600")
# alternatives and groups
show(r"ab|a|b", "abba")
show(r"a|ab", "ab")
show(r"(?:ab|c)+", "abcab")
show(r"|a", "a")
show(r"(?#nothing)a(?# more)b*", "abb")
# references
show(r"(.)\1", "aabbc")
show(r"(?P<q>['\"]).*?(?P=q)", "x'a\"b'y\"z\"")
show(r"(a)?(?(1)b|c)", "ab c ac")
show(r"(?P<o>\()?x(?(o)\))", "(x) x (x")
# around
show(r"a(?=b)", "ab ac")
show(r"a(?!b)", "ab ac")
show(r"(?<=b)a", "ba ca")
show(r"(?<!b)a", "ba ca a")
show(r"(?<=ab|cd)e", "abe cde xe")
show(r"(?<=é)a", "éa ea")
show(r"(?=(a+))\1b", "aab")
# verbose patterns
show(r"""(?x) a   b  # a comment
         [ ]  c \  d""", "ab c d")
print(re.findall("a b # c", "ab", re.X), re.findall(r"a\#b [#]", "a#b#", re.X), re.findall("a + b", "aaab", re.X))

# expect: a.c 'abc a\nc axc' [(0, 3), (8, 11)]
# expect: (?s)a.c 'abc a\nc' [(0, 3), (4, 7)]
# expect: ^a|b$ 'ab\nab\n' [(0, 1), (4, 5)]
# expect: (?m)^a|b$ 'ab\nab\n' [(0, 1), (1, 2), (3, 4), (4, 5)]
# expect: \Aa|b\Z 'ab\nab' [(0, 1), (4, 5)]
# expect: \bfoo\b 'foo foobar a-foo.' [(0, 3), (13, 16)]
# expect: \B. 'ab c' [(1, 2)]
# expect: \B. '' []
# expect: \x41\u00e9\U0001F600\101\0 'A\xe9\U0001f600A\x00' [(0, 5)]
# expect: \n\t\f\v\r\a\\\.\- '\n\t\x0c\x0b\r\x07\\.-' [(0, 9)]
# expect: \N{DIGIT ONE}+|[\N{digit two}-\N{DIGIT NINE}] '113a' [(0, 2), (2, 3)]
# expect: \d+|\D '1\u0663a' [(0, 2), (2, 3)]
# expect: \s 'a \t\n\x1c\u2003b' [(1, 2), (2, 3), (3, 4), (4, 5), (5, 6)]
# expect: \w+ 'a\xdf_1 \xb2\xe9-' [(0, 4), (5, 7)]
# expect: [^\W\d_]+ 'a1b_c\xe9' [(0, 1), (2, 3), (4, 6)]
# expect: [a-c]+ 'abcd' [(0, 3)]
# expect: [^a-c] 'abd\n' [(2, 3), (3, 4)]
# expect: []a]+ ']a[' [(0, 2)]
# expect: [a\]]+ ']a[' [(0, 2)]
# expect: [a-]+ 'a-b' [(0, 2)]
# expect: [\d\-x]+ '1-x_' [(0, 3)]
# expect: [\b] 'a\x08b' [(1, 2)]
# expect: [.*+?$^]+ 'a.*+?$^b' [(1, 7)]
# expect: [é-ü\U0001F600]+ 'a\xe9\xeaz\U0001f600' [(1, 3), (4, 5)]
# expect: ab|a|b 'abba' [(0, 2), (2, 3), (3, 4)]
# expect: a|ab 'ab' [(0, 1)]
# expect: (?:ab|c)+ 'abcab' [(0, 5)]
# expect: |a 'a' [(0, 0), (0, 1), (1, 1)]
# expect: (?#nothing)a(?# more)b* 'abb' [(0, 3)]
# expect: (.)\1 'aabbc' [(0, 2), (2, 4)]
# expect: (?P<q>['\"]).*?(?P=q) 'x\'a"b\'y"z"' [(1, 6), (7, 10)]
# expect: (a)?(?(1)b|c) 'ab c ac' [(0, 2), (3, 4), (6, 7)]
# expect: (?P<o>\()?x(?(o)\)) '(x) x (x' [(0, 3), (4, 5), (7, 8)]
# expect: a(?=b) 'ab ac' [(0, 1)]
# expect: a(?!b) 'ab ac' [(3, 4)]
# expect: (?<=b)a 'ba ca' [(1, 2)]
# expect: (?<!b)a 'ba ca a' [(4, 5), (6, 7)]
# expect: (?<=ab|cd)e 'abe cde xe' [(2, 3), (6, 7)]
# expect: (?<=é)a '\xe9a ea' [(1, 2)]
# expect: (?=(a+))\1b 'aab' [(0, 3)]
# expect: (?x) a   b  # a comment
# expect:          [ ]  c \  d 'ab c d' [(0, 6)]
# expect: ['ab'] ['a#b#'] ['aaab']
