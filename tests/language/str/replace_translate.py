# Library, str: replace, translate, maketrans.
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "abc".replace("x", "y"), "aaa".replace("aa", "b"), "".replace("", "x"), "".replace("a", "x"), "abc".replace("b", ""), "a€b€".replace("€", "EUR"), "abc".replace("a", "b", 0), "abab".replace("ab", "é"), "abc".replace("b", "X", -1))
# expect: bbb bba -a-b-c- -a-bc abc ba x  ac aEURbEUR abc éé aXc
t = str.maketrans("abc", "xyz", "d")
print(t, "aabbccdd".translate(t))  # expect: {97: 120, 98: 121, 99: 122, 100: None} xxyyzz
print(str.maketrans({"a": "1", 98: "two", "c": None}), "abcd".translate(str.maketrans({"a": "1", 98: "two", "c": None})))
# expect: {97: '1', 98: 'two', 99: None} 1twod
print("abc".translate({97: 65, 98: "BB", 99: None}), "abc".translate({}), "é€".translate({233: "e", 0x20ac: "E"}))
# expect: ABB abc eE
class T:
    def __getitem__(self, k):
        if k == 98: raise LookupError
        return chr(k + 1)
print("abc".translate(T()))  # expect: bbd
for f in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans(1), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1.5: 1}), lambda: str.maketrans("a", 1), lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: -1}),
          lambda: "a".translate(5), lambda: "a".replace("a", 1), lambda: "a".replace(1, "a"), lambda: "a".replace("a", "b", "c"), lambda: "a".replace("a"), lambda: "a".translate({97: 0x110000})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError the first two maketrans arguments must have equal length
# expect: TypeError if you give only one argument to maketrans it must be a dict
# expect: ValueError string keys in translate table must be of length 1
# expect: TypeError keys in translate table must be strings or integers
# expect: TypeError maketrans() argument 2 must be str, not int
# expect: TypeError character mapping must return integer, None or str
# expect: ValueError character mapping must be in range(0x110000)
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError replace() argument 2 must be str, not int
# expect: TypeError replace() argument 1 must be str, not int
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError replace expected at least 2 arguments, got 1
# expect: ValueError character mapping must be in range(0x110000)
