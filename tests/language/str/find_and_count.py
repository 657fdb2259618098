# Library, str: find, rfind, index, rindex, count, startswith, endswith with bounds.
s = "abracadabra"
print(s.find("bra"), s.find("bra", 2), s.find("bra", 2, 8), s.find("x"), s.find(""), s.find("", 5), s.find("", 20), s.find("a", -3), s.rfind("a"), s.rfind("bra", 0, 5), s.rfind(""), s.rfind("x"))
# expect: 1 8 -1 -1 0 5 -1 10 10 1 11 -1
print(s.count("a"), s.count("abra"), s.count(""), s.count("a", 3), s.count("a", 3, 6), s.count("aa"), "aaaa".count("aa"), "".count(""), "".count("a"), s.count("", 20))
# expect: 5 2 12 4 2 0 2 1 0 0
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "ab")), s.startswith(""), s.startswith("a", 20), s.startswith("", 20), s.startswith("", 11), s.endswith("bra"), s.endswith("ab", 0, -3), s.endswith(("q", "a")), s.endswith(()))
# expect: True True True True False False True True False True False
print(s.index("c"), s.rindex("c"), s.find("ab", None, None), s.find("a", 1, None), s.find("bra", -4, -1), s.find("bra", -3))
# expect: 4 4 0 3 -1 8
for f in (lambda: s.find(1), lambda: s.count(None), lambda: s.startswith(1), lambda: s.startswith(("a", 1)), lambda: s.endswith(["a"]), lambda: s.find("a", "b"), lambda: s.index("zz"), lambda: s.find("a", 1.0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError must be str, not int
# expect: TypeError must be str, not NoneType
# expect: TypeError startswith first arg must be str or a tuple of str, not int
# expect: True
# expect: TypeError endswith first arg must be str or a tuple of str, not list
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: ValueError substring not found
# expect: TypeError slice indices must be integers or None or have an __index__ method
