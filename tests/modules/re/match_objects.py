# Library, re: Match.
import copy
import re

m = re.match(r"(?P<first>\w+) (?P<second>\w+)(!)?", "Isaac Newton, physicist")
print(m, bool(m), m.group(), m.group(0), m.group(1), m.group(1, 2), m.group("second"), m["first"], m[2], m[0], m[True])
print(m.groups(), m.groups("-"), m.groups(default=0), m.groupdict(), re.match("(?P<a>x)?(y)?", "").groupdict("none"))
print(m.start(), m.end(), m.span(), m.start(2), m.end("second"), m.span(3), m.start(3), m.end(3), m.span("first"))
print(m.pos, m.endpos, m.lastindex, m.lastgroup, m.re, m.string, m.regs)
print(m.expand(r"\2, \g<first>\3\n"), m.expand("plain"), m.expand(r"\g<0>"))
print(copy.copy(m) is m, copy.deepcopy(m) is m, m == m, m == re.match("I", "I"))
print([re.match(pattern, "ab").lastindex for pattern in ("(a)(b)", "((ab))", "((a)(b))", "(a)b", "ab", "(a)|(b)", "(a)(x)?")])
print([re.match(pattern, "ab").lastgroup for pattern in ("(?P<x>a)b", "(a)(?P<x>b)", "(?P<x>a)(b)", "ab")])

m = re.compile("é(x)?").search("aéb", 1, 3)
print(m.span(), m.pos, m.endpos, m.regs, m.group(), m)
m = re.match(b"(a)(b)?", b"abc")
print(m, m.groups(), m.group(1), m.string, m.expand(rb"\2\1"))
print(re.search("x" * 60, "x" * 60), re.search("'", "a'\"b"), re.search("\n", "\n"))
print(re.search(b"a", bytearray(b"ba")), re.search(b"a", memoryview(b"ba")).group())


class Text(str):
    pass


t = Text("abc")
m = re.search("b.*", t)
print(m.string is t, type(m.group()), type(re.search(".*", t).group()), type(re.sub("x", "", t)))


def fails(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


fails(m.group, 1)
fails(m.group, -1)
fails(m.group, "a")
fails(m.group, 1.0)
fails(m.group, [])
fails(m.group, 10 ** 30)
fails(m.start, 7)
fails(m.groups, 1, 2)
fails(lambda: m[0:1])
fails(lambda: m["x"])
fails(len, m)
fails(iter, m)
fails(lambda: m.nothing)
fails(m.expand, 1)


class Index:
    def __index__(self):
        return 0


print(m.group(Index()), m[Index()])

# expect: <re.Match object; span=(0, 12), match='Isaac Newton'> True Isaac Newton Isaac Newton Isaac ('Isaac', 'Newton') Newton Isaac Newton Isaac Newton Isaac
# expect: ('Isaac', 'Newton', None) ('Isaac', 'Newton', '-') ('Isaac', 'Newton', 0) {'first': 'Isaac', 'second': 'Newton'} {'a': 'none'}
# expect: 0 12 (0, 12) 6 12 (-1, -1) -1 -1 (0, 5)
# expect: 0 23 2 second re.compile('(?P<first>\\w+) (?P<second>\\w+)(!)?') Isaac Newton, physicist ((0, 12), (0, 5), (6, 12), (-1, -1))
# expect: Newton, Isaac
# expect:  plain Isaac Newton
# expect: True True True False
# expect: [2, 1, 1, 1, None, 1, 1]
# expect: ['x', 'x', None, None]
# expect: (1, 2) 1 3 ((1, 2), (-1, -1)) é <re.Match object; span=(1, 2), match='é'>
# expect: <re.Match object; span=(0, 2), match=b'ab'> (b'a', b'b') b'a' b'abc' b'ba'
# expect: <re.Match object; span=(0, 60), match='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx> <re.Match object; span=(1, 2), match="'"> <re.Match object; span=(0, 1), match='\n'>
# expect: <re.Match object; span=(1, 2), match=b'a'> b'a'
# expect: True <class 'str'> <class 'str'> <class 'str'>
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: TypeError groups() takes at most 1 argument (2 given)
# expect: IndexError no such group
# expect: IndexError no such group
# expect: TypeError object of type 're.Match' has no len()
# expect: TypeError 're.Match' object is not iterable
# expect: AttributeError 're.Match' object has no attribute 'nothing'
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: bc bc
