# Library, re: what is no pattern, and where.
import re

for pattern in (
    "*", "a**", "a*??", "a{1}{2}", "(*a)", "^*", r"\b+", "(?i)*", "{1}", "(", "a(b", ")", "(?", "(?:", "(?P", "(?P<", "(?P<a",
    "(?P<>a)", "(?P<1>a)", "(?P<a-b>c)", "(?P<a>b)(?P<a>c)", "(?P=", "(?P=a", "(?P=a)", "(?Px)", "(?<a", "(?z)", "(?(", "(?(1",
    "(?(1)a", "(?(1)a|b|c)", "(?(0)a)", "(?(a)b)", "(?(9)a)", "(?()a)", "(?(1a)b)", "(?#", "[", "[a", "[]", "[^]", "[b-a]",
    r"[\d-a]", r"[a-\d]", "a\\", r"\q", r"[\q]", r"[\A]", r"\1", r"(a)\2", r"(\1)", r"(?P<x>(?P=x))", "a{2,1}", r"\x1", r"\u12",
    r"\U0011000", r"\U00110000", r"\400", r"[\8]", r"\N{", r"\N", r"\N{x", r"\N{}", r"[\N{NO SUCH NAME}]", r"\N{LATIN SMALL LETTER A WITH MACRON AND GRAVE}", "a(?i)", "(?i", "(?i-", "(?i-:a)", "(?-i)", "(?i-i:a)", "(?iz)",
    "(?au:a)", "(?L)a", "(?-a:a)", "(?<=a*)b", "(?<!a|bc)", r"(?<=(a)\1)b", "\n\n (", "é(",
):
    try:
        re.compile(pattern)
    except re.error as error:
        print(ascii(pattern), ascii(str(error)), error.pos, error.colno)

for pattern in (rb"\u1", rb"\N{x}", b"(?u)a", b"(?P<\xe9>a)", b"("):
    try:
        re.compile(pattern)
    except re.error as error:
        print(pattern, ascii(error.msg), error.pattern == pattern)

for arguments in (
    (1,), (None,), ([],), ("a", re.A | re.U), ("a", re.L), (b"a", re.U), (b"a", re.A | re.L), ("(?a)x", re.U), (re.compile("a"), re.I),
    ("a{99999999999}",), ("a", "i"),
):
    try:
        print(re.compile(*arguments))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

error = re.error("text", "ab\ncd", 4)
print(error, error.msg, error.pattern == "ab\ncd", error.pos, error.lineno, error.colno, error.args)
error = re.error("text")
print(error, error.pattern, error.pos, error.lineno, error.colno)
print(re.error.__name__, re.error.__module__, re.error.__bases__)

# expect: '*' 'nothing to repeat at position 0' 0 1
# expect: 'a**' 'multiple repeat at position 2' 2 3
# expect: 'a*??' 'multiple repeat at position 3' 3 4
# expect: 'a{1}{2}' 'multiple repeat at position 4' 4 5
# expect: '(*a)' 'nothing to repeat at position 1' 1 2
# expect: '^*' 'nothing to repeat at position 1' 1 2
# expect: '\\b+' 'nothing to repeat at position 2' 2 3
# expect: '(?i)*' 'nothing to repeat at position 4' 4 5
# expect: '{1}' 'nothing to repeat at position 0' 0 1
# expect: '(' 'missing ), unterminated subpattern at position 0' 0 1
# expect: 'a(b' 'missing ), unterminated subpattern at position 1' 1 2
# expect: ')' 'unbalanced parenthesis at position 0' 0 1
# expect: '(?' 'unexpected end of pattern at position 2' 2 3
# expect: '(?:' 'missing ), unterminated subpattern at position 0' 0 1
# expect: '(?P' 'unexpected end of pattern at position 3' 3 4
# expect: '(?P<' 'missing group name at position 4' 4 5
# expect: '(?P<a' 'missing >, unterminated name at position 4' 4 5
# expect: '(?P<>a)' 'missing group name at position 4' 4 5
# expect: '(?P<1>a)' "bad character in group name '1' at position 4" 4 5
# expect: '(?P<a-b>c)' "bad character in group name 'a-b' at position 4" 4 5
# expect: '(?P<a>b)(?P<a>c)' "redefinition of group name 'a' as group 2; was group 1 at position 12" 12 13
# expect: '(?P=' 'missing group name at position 4' 4 5
# expect: '(?P=a' 'missing ), unterminated name at position 4' 4 5
# expect: '(?P=a)' "unknown group name 'a' at position 4" 4 5
# expect: '(?Px)' 'unknown extension ?Px at position 1' 1 2
# expect: '(?<a' 'unknown extension ?<a at position 1' 1 2
# expect: '(?z)' 'unknown extension ?z at position 1' 1 2
# expect: '(?(' 'missing group name at position 3' 3 4
# expect: '(?(1' 'missing ), unterminated name at position 3' 3 4
# expect: '(?(1)a' 'missing ), unterminated subpattern at position 0' 0 1
# expect: '(?(1)a|b|c)' 'conditional backref with more than two branches at position 8' 8 9
# expect: '(?(0)a)' 'bad group number at position 3' 3 4
# expect: '(?(a)b)' "unknown group name 'a' at position 3" 3 4
# expect: '(?(9)a)' 'invalid group reference 9 at position 3' 3 4
# expect: '(?()a)' 'missing group name at position 3' 3 4
# expect: '(?(1a)b)' "bad character in group name '1a' at position 3" 3 4
# expect: '(?#' 'missing ), unterminated comment at position 0' 0 1
# expect: '[' 'unterminated character set at position 0' 0 1
# expect: '[a' 'unterminated character set at position 0' 0 1
# expect: '[]' 'unterminated character set at position 0' 0 1
# expect: '[^]' 'unterminated character set at position 0' 0 1
# expect: '[b-a]' 'bad character range b-a at position 1' 1 2
# expect: '[\\d-a]' 'bad character range \\d-a at position 1' 1 2
# expect: '[a-\\d]' 'bad character range a-\\d at position 1' 1 2
# expect: 'a\\' 'bad escape (end of pattern) at position 1' 1 2
# expect: '\\q' 'bad escape \\q at position 0' 0 1
# expect: '[\\q]' 'bad escape \\q at position 1' 1 2
# expect: '[\\A]' 'bad escape \\A at position 1' 1 2
# expect: '\\1' 'invalid group reference 1 at position 1' 1 2
# expect: '(a)\\2' 'invalid group reference 2 at position 4' 4 5
# expect: '(\\1)' 'cannot refer to an open group at position 1' 1 2
# expect: '(?P<x>(?P=x))' 'cannot refer to an open group at position 10' 10 11
# expect: 'a{2,1}' 'min repeat greater than max repeat at position 2' 2 3
# expect: '\\x1' 'incomplete escape \\x1 at position 0' 0 1
# expect: '\\u12' 'incomplete escape \\u12 at position 0' 0 1
# expect: '\\U0011000' 'incomplete escape \\U0011000 at position 0' 0 1
# expect: '\\U00110000' 'bad escape \\U00110000 at position 0' 0 1
# expect: '\\400' 'octal escape value \\400 outside of range 0-0o377 at position 0' 0 1
# expect: '[\\8]' 'bad escape \\8 at position 1' 1 2
# expect: '\\N{' 'missing character name at position 3' 3 4
# expect: '\\N' 'missing { at position 2' 2 3
# expect: '\\N{x' 'missing }, unterminated name at position 3' 3 4
# expect: '\\N{}' 'missing character name at position 3' 3 4
# expect: '[\\N{NO SUCH NAME}]' "undefined character name 'NO SUCH NAME' at position 1" 1 2
# expect: '\\N{LATIN SMALL LETTER A WITH MACRON AND GRAVE}' "undefined character name 'LATIN SMALL LETTER A WITH MACRON AND GRAVE' at position 0" 0 1
# expect: 'a(?i)' 'global flags not at the start of the expression at position 1' 1 2
# expect: '(?i' 'missing -, : or ) at position 3' 3 4
# expect: '(?i-' 'missing flag at position 4' 4 5
# expect: '(?i-:a)' 'missing flag at position 4' 4 5
# expect: '(?-i)' 'missing : at position 4' 4 5
# expect: '(?i-i:a)' 'bad inline flags: flag turned on and off at position 5' 5 6
# expect: '(?iz)' 'unknown flag at position 3' 3 4
# expect: '(?au:a)' "bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4" 4 5
# expect: '(?L)a' "bad inline flags: cannot use 'L' flag with a str pattern at position 3" 3 4
# expect: '(?-a:a)' "bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4" 4 5
# expect: '(?<=a*)b' 'look-behind requires fixed-width pattern' None None
# expect: '(?<!a|bc)' 'look-behind requires fixed-width pattern' None None
# expect: '(?<=(a)\\1)b' 'cannot refer to group defined in the same lookbehind subpattern at position 9' 9 10
# expect: '\n\n (' 'missing ), unterminated subpattern at position 3 (line 3, column 2)' 3 2
# expect: '\xe9(' 'missing ), unterminated subpattern at position 1' 1 2
# expect: b'\\u1' 'bad escape \\u' True
# expect: b'\\N{x}' 'bad escape \\N' True
# expect: b'(?u)a' "bad inline flags: cannot use 'u' flag with a bytes pattern" True
# expect: b'(?P<\xe9>a)' "bad character in group name '\\xe9'" True
# expect: b'(' 'missing ), unterminated subpattern' True
# expect: TypeError first argument must be string or compiled pattern
# expect: TypeError first argument must be string or compiled pattern
# expect: TypeError unhashable type: 'list'
# expect: ValueError ASCII and UNICODE flags are incompatible
# expect: ValueError cannot use LOCALE flag with a str pattern
# expect: ValueError cannot use UNICODE flag with a bytes pattern
# expect: ValueError ASCII and LOCALE flags are incompatible
# expect: ValueError ASCII and UNICODE flags are incompatible
# expect: ValueError cannot process flags argument with a compiled pattern
# expect: OverflowError the repetition number is too large
# expect: TypeError unsupported operand type(s) for &: 'str' and 'RegexFlag'
# expect: text at position 4 (line 2, column 2) text True 4 2 2 ('text at position 4 (line 2, column 2)',)
# expect: text None None None None
# expect: error re (<class 'Exception'>,)
