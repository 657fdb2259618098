# Library, str(): from objects and from bytes with an encoding.
print(repr(str()), str(5), str(None), str([1, "a"]), str(b"abc"), str(b"abc", "utf-8"), str(b"\xff", "latin-1"), str(b"\xc3\xa9", encoding="utf-8"), str(object=1), str(b"\xffa", "utf-8", "ignore"), str(bytearray(b"x"), "ascii"))
# expect: '' 5 None [1, 'a'] b'abc' abc ÿ é 1 a x
for a in ((5, "utf-8"), ("a", "utf-8"), (b"\xff", "ascii"), (b"a", "nope"), (b"a", 5), (1, 2, 3, 4)):
    try:
        print(str(*a))
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: TypeError decoding str is not supported
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
# expect: LookupError unknown encoding: nope
# expect: TypeError str() argument 'encoding' must be str, not int
# expect: TypeError str() takes at most 3 arguments (4 given)
class S:
    def __str__(self): return "via str"
class Sub(str):
    def __new__(cls, *a): return super().__new__(cls, "sub:" + "".join(a))
print(str(S()), Sub("x"), type(Sub("x")).__name__, type(str(Sub("x"))).__name__)  # expect: via str sub:x Sub str
s = "abc"
print(str(s) is s, len(s), s[0], s[-1], hash(s) == hash("ab" + "c"), s == "abc", "é" == "\u00e9", "e\u0301" == "é")
# expect: True 3 a c True True True False
