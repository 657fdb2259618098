# Library, re: deep patterns, long texts, much to go back to, and texts that change meanwhile.
import re

print(re.match("(?:" * 20 + "a" + ")*" * 20, "aaa").span())
print(re.match("(" * 50 + "a" + ")" * 50, "a").groups() == ("a",) * 50)
print(re.search("|".join(f"w{i}" for i in range(200)), "xx w199").span())
print(re.compile("[" + "".join(map(chr, range(0x100, 0x200, 2))) + "]").findall("\u0100\u0101\u01fe"))
print(len(re.findall("a*?b", "a" * 500 + "b")), re.search(".*c", "ab" * 200))
print(re.match("(?:a|b|c)*d", "abc" * 200), re.match("(a+)+b", "a" * 12))

try:
    re.compile("(" * 100000)
except (RecursionError, re.error, MemoryError) as error:
    print("refused")

array = bytearray(b"abcabc")


def shorten(match):
    array[:] = b""
    return b"x"


try:
    re.sub(b"b", shorten, array)
except (RuntimeError, BufferError) as error:
    print("noticed")

# As many patterns as a program likes.
print(sum(re.match(f"a{{{i}}}", "a" * 40) is not None for i in range(40)))


class Loud(str):
    def __eq__(self, other):
        raise ValueError
    __hash__ = str.__hash__


print(re.match(Loud("a"), "a").group(), re.match("(a)", Loud("a")).group(1) == "a")

# expect: (0, 3)
# expect: True
# expect: (3, 5)
# expect: ['Ā', 'Ǿ']
# expect: 1 None
# expect: None None
# expect: refused
# expect: noticed
# expect: 40
# expect: a True
