# Library, re: replacement templates.
import re


def show(template, pattern="(?P<name>x)(y)?", text="axb"):
    try:
        print(ascii(template), ascii(re.sub(pattern, template, text)))
    except (re.error, IndexError, TypeError) as error:
        print(ascii(template), type(error).__name__, error)


for template in (
    r"\1", r"[\1\2]", r"\g<1>0", r"\g<name>!", r"\g<0>\g<0>", r"\n\t\r\a\b\f\v\\", r"\0", r"\012", r"\08", r"\101", r"\377", r"\400",
    r"\.\-\é", r"\q", r"\x41", r"\3", r"\33", r"\g", r"\g<", r"\g<>", r"\g<name", r"\g<nobody>", r"\g<3>", r"\g<-1>", r"\g< 1>",
    r"\g<1a>", r"\g<00>", "\\", "a\\", "é\\1\U0001f600", "", b"x", 1, None,
):
    show(template)
show(rb"<\1\g<name>>", b"(?P<name>x)", b"axb")
show(rb"\xff", b"x", b"axb")
print(re.sub("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)", r"\11\10\1", "abcdefghijk"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "one two, three four"))
print(re.sub("(é)|b", r"<\1>", "éb"))
print(re.sub(".", lambda m: rf"\{m.group()}", "ab"))
print(re.sub(".", r"\g<0>" * 3, "ab", count=1))

# expect: '\\1' 'axb'
# expect: '[\\1\\2]' 'a[x]b'
# expect: '\\g<1>0' 'ax0b'
# expect: '\\g<name>!' 'ax!b'
# expect: '\\g<0>\\g<0>' 'axxb'
# expect: '\\n\\t\\r\\a\\b\\f\\v\\\\' 'a\n\t\r\x07\x08\x0c\x0b\\b'
# expect: '\\0' 'a\x00b'
# expect: '\\012' 'a\nb'
# expect: '\\08' 'a\x008b'
# expect: '\\101' 'aAb'
# expect: '\\377' 'a\xffb'
# expect: '\\400' error octal escape value \400 outside of range 0-0o377 at position 0
# expect: '\\.\\-\\\xe9' 'a\\.\\-\\\xe9b'
# expect: '\\q' error bad escape \q at position 0
# expect: '\\x41' error bad escape \x at position 0
# expect: '\\3' error invalid group reference 3 at position 1
# expect: '\\33' error invalid group reference 33 at position 1
# expect: '\\g' error missing < at position 2
# expect: '\\g<' error missing group name at position 3
# expect: '\\g<>' error missing group name at position 3
# expect: '\\g<name' error missing >, unterminated name at position 3
# expect: '\\g<nobody>' IndexError unknown group name 'nobody'
# expect: '\\g<3>' error invalid group reference 3 at position 3
# expect: '\\g<-1>' error bad character in group name '-1' at position 3
# expect: '\\g< 1>' error bad character in group name ' 1' at position 3
# expect: '\\g<1a>' error bad character in group name '1a' at position 3
# expect: '\\g<00>' 'axb'
# expect: '\\' error bad escape (end of pattern) at position 0
# expect: 'a\\' error bad escape (end of pattern) at position 1
# expect: '\xe9\\1\U0001f600' 'a\xe9x\U0001f600b'
# expect: '' 'ab'
# expect: b'x' TypeError sequence item 1: expected str instance, bytes found
# expect: 1 TypeError decoding to str: need a bytes-like object, int found
# expect: None TypeError decoding to str: need a bytes-like object, NoneType found
# expect: b'<\\1\\g<name>>' b'a<xx>b'
# expect: b'\\xff' error bad escape \x at position 0
# expect: kja
# expect: two one, four three
# expect: <é><>
# expect: \a\b
# expect: aaab
