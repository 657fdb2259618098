# Strings compare by code points.
print("a" < "b", "a" < "B", "abc" < "abcd", "" < "a", "é" > "z", "😀" > "\uffff", "10" < "9", "a" == "a", "A" != "a", "abc" >= "abc", "\ue000" < "😀")
# expect: True False True True True True True True True True True
print(sorted(["b", "A", "é", "a", "", "B", "aa", "Z", "ä"]), max("hello"), min("hello"), sorted("hello"))
# expect: ['', 'A', 'B', 'Z', 'a', 'aa', 'b', 'ä', 'é'] o e ['e', 'h', 'l', 'l', 'o']
print(sorted(["b", "A", "c"], key=str.lower), sorted(["bb", "a", "ccc"], key=len, reverse=True), min(["x", "yy"], key=len))
# expect: ['A', 'b', 'c'] ['ccc', 'bb', 'a'] x
print("a" == b"a", "1" == 1, "a" in ["a"], "abc" is not None, "a" < "a\0", "Z" < "a" < "é")
# expect: False False True True True True
for f in (lambda: "a" < 1, lambda: "a" > None, lambda: sorted(["a", 1])):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '>' not supported between instances of 'str' and 'NoneType'
# expect: '<' not supported between instances of 'int' and 'str'
