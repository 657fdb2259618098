# Library, re: functions of the module and methods of Pattern.
import copy
import re

p = re.compile(r"(\w)(\d)?")
print(p.pattern, p.flags, p.groups, p.groupindex, re.compile("(?P<a>.)(?P<b>.)").groupindex)
print(p == re.compile(r"(\w)(\d)?"), p != re.compile("a"), p == 1, re.compile("a") == re.compile(b"a"), hash(p) == hash(copy.copy(p)))
print(copy.copy(p) is p, copy.deepcopy(p) is p, re.compile(p) is p, re.compile("a") is re.compile("a"))
print(re.compile("x" * 300) == re.compile("x" * 300), len(repr(re.compile("x" * 300))), repr(re.compile("a'\n")))
print(re.Pattern[str], re.Match[bytes], type(p), re.Pattern.__name__)

print(re.match("b", "abc"), re.search("b", "abc"), re.fullmatch("a|ab", "ab"), re.fullmatch("a", "ab"))
print(p.match("ab1", 1), p.match("ab1", 1, 2), p.search("  a", pos=1), p.search("a", 5), p.search("a", -3, 100), p.fullmatch("ab1c", 1, 3))
print(re.compile("^a").search("ba", 1), re.compile("a$").search("ab", 0, 1), re.compile("(?<=b)a").match("ba", 1), re.compile(r"\ba").match("ba", 1))
print(re.compile("é").search("aéxé", 2), re.compile("x").search("ééx", 1, 2), re.compile("x").match("ééx", 2, 3))

print(re.findall("a", "banana"), re.findall("(a)(n)?", "banana"), re.findall("a(n)?", "banana"), re.findall("x*", "axxb"))
print(p.findall("a1b", 1), p.findall("a1b", 0, 1), re.findall(b".", b"ab"), re.findall("", "é"))
print([match.span() for match in re.finditer("a|x*", "baxx")], next(re.finditer("q", "a"), None))
iterator = re.finditer("a", "aa")
print(iter(iterator) is iterator, type(iterator).__name__, next(iterator), list(iterator), list(iterator))

print(re.split(",", "a,b,,c"), re.split("(,)", "a,b"), re.split(",", "a,b,c", 1), re.split(",", "a,b,c", maxsplit=-1))
print(re.split("", "ab"), re.split("x*", "axbc"), re.split("(a)|b", "xaybz"), re.split(r"\b", "a bc"), re.split(b",", bytearray(b"a,b")))

print(re.sub("a", "x", "banana"), re.sub("a", "x", "banana", 2), re.sub("a", "x", "banana", count=-1), re.subn("a", "x", "banana"), re.subn("q", "x", "banana"))
print(re.sub("", "-", "ab"), re.sub("x*", "-", "abxd"), re.sub("a|b", lambda m: m.group().upper(), "cab"), re.sub("a", lambda m: None, "bab"))
print(re.sub("é", "e", "éaé"), re.sub(b"a", b"b", bytearray(b"aa")), re.sub(b"q", b"", bytearray(b"aa")), re.sub("a", "", "aaa") == "")
print(re.sub(r"(?i)A", "x", "aA"), re.sub("a", "x", "aA", flags=re.I), p.sub(string="a1", repl="-", count=0))
text = "banana"
print(re.sub("q", "x", text) is text, re.escape("a.b-c_d é\n[]"), re.escape(b"a.\xff"), re.purge())

scanner = re.compile("a|(b)").scanner("abc")
print(scanner.match(), scanner.search(), scanner.match(), scanner.pattern)


def fails(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


fails(re.search, "a", b"a")
fails(re.search, b"a", "a")
fails(re.search, "a", 1)
fails(re.search, "a", None)
fails(re.sub, "a", b"b", "xa")
fails(re.sub, b"a", "b", b"xa")
fails(re.sub, "a", 1, "xa")
fails(re.sub, "a", lambda m: 1, "xa")
fails(re.split, "a", "b", "c")
fails(p.search)
fails(p.search, "a", "b")
fails(p.search, "a", 1.0)
fails(p.sub, "a")
fails(re.escape, 1)
fails(lambda: p < p)
fails(re.Pattern)
fails(re.Match)
fails(lambda: p.nothing)
fails(re.match, p, "a", re.I)
fails(lambda: re.PatternError)

# expect: (\w)(\d)? 32 2 {} {'a': 1, 'b': 2}
# expect: True True False False True
# expect: True True True True
# expect: True 212 re.compile("a'\n")
# expect: re.Pattern[str] re.Match[bytes] <class 're.Pattern'> Pattern
# expect: None <re.Match object; span=(1, 2), match='b'> <re.Match object; span=(0, 2), match='ab'> None
# expect: <re.Match object; span=(1, 3), match='b1'> <re.Match object; span=(1, 2), match='b'> <re.Match object; span=(2, 3), match='a'> None <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 3), match='b1'>
# expect: None <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='a'> None
# expect: <re.Match object; span=(3, 4), match='é'> None <re.Match object; span=(2, 3), match='x'>
# expect: ['a', 'a', 'a'] [('a', 'n'), ('a', 'n'), ('a', '')] ['n', 'n', ''] ['', 'xx', '', '']
# expect: [('1', ''), ('b', '')] [('a', '')] [b'a', b'b'] ['', '']
# expect: [(0, 0), (1, 2), (2, 4), (4, 4)] None
# expect: True callable_iterator <re.Match object; span=(0, 1), match='a'> [<re.Match object; span=(1, 2), match='a'>] []
# expect: ['a', 'b', '', 'c'] ['a', ',', 'b'] ['a', 'b,c'] ['a,b,c']
# expect: ['', 'a', 'b', ''] ['', 'a', '', 'b', 'c', ''] ['x', 'a', 'y', None, 'z'] ['', 'a', ' ', 'bc', ''] [b'a', b'b']
# expect: bxnxnx bxnxna banana ('bxnxnx', 3) ('banana', 0)
# expect: -a-b- -a-b--d- cAB bb
# expect: eae b'bb' b'aa' True
# expect: xx xx -
# expect: True a\.b\-c_d\ é\
# expect: \[\] b'a\\.\xff' None
# expect: <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='b'> None re.compile('a|(b)')
# expect: TypeError cannot use a string pattern on a bytes-like object
# expect: TypeError cannot use a bytes pattern on a string-like object
# expect: TypeError expected string or bytes-like object, got 'int'
# expect: TypeError expected string or bytes-like object, got 'NoneType'
# expect: TypeError sequence item 1: expected str instance, bytes found
# expect: TypeError sequence item 1: expected a bytes-like object, str found
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: TypeError sequence item 1: expected str instance, int found
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError search() missing required argument 'string' (pos 1)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError sub() missing required argument 'string' (pos 2)
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: TypeError '<' not supported between instances of 're.Pattern' and 're.Pattern'
# expect: TypeError cannot create 're.Pattern' instances
# expect: TypeError cannot create 're.Match' instances
# expect: AttributeError 're.Pattern' object has no attribute 'nothing'
# expect: ValueError cannot process flags argument with a compiled pattern
# expect: AttributeError module 're' has no attribute 'PatternError'
