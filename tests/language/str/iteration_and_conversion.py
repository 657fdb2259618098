# Strings in other constructors and functions.
s = "héllo😀"
print(list(s), tuple(s), len(set(s)), sorted(s), list(enumerate(s))[-1], dict.fromkeys("aab"), list(reversed(s)), max(s), [*s[:2]], "".join(sorted("hello")), list(zip("ab", "cd")), list(map(ord, "aé")), "".join(map(chr, [97, 233])), any(c.isupper() for c in s))
# expect: ['h', 'é', 'l', 'l', 'o', '😀'] ('h', 'é', 'l', 'l', 'o', '😀') 5 ['h', 'l', 'l', 'o', 'é', '😀'] (5, '😀') {'a': None, 'b': None} ['😀', 'o', 'l', 'l', 'é', 'h'] 😀 ['h', 'é'] ehllo [('a', 'c'), ('b', 'd')] [97, 233] aé False
a, *b, c = s
print(a, b, c, s.__len__(), [x for x in ""], sum(map(len, s.split("l"))), bytes(s, "utf-8")[1:3], list("a\nb"), "".join(c for c in s if c.isascii()))
# expect: h ['é', 'l', 'l', 'o'] 😀 6 [] 4 b'\xc3\xa9' ['a', '\n', 'b'] hllo
it = iter("ab😀")
print(next(it), it.__length_hint__(), list(it), next(it, None), type(it).__name__)
# expect: a 2 ['b', '😀'] None str_iterator
print(int("٤٢"), float("1.5"), complex("1j"), "5" * 3, int("5" * 3), str(3.0), str(True), repr("5"), eval("'5'"), bool("0"), "abc"["abc".index("b")], {"a": 1}["a"], "%s" % "x", "a" if "" else "b")
# expect: 42 1.5 1j 555 555 3.0 True '5' 5 True b 1 x b
print("a,b;c".replace(";", ",").split(","), " ".join("a  b".split()), "-".join("abc"), "abc".zfill(5)[::-1], "x".join(["1"]), "Hello World".swapcase().title(), "%s-%s" % tuple("ab"), "{}{}".format(*"ab"), "{a}".format(**{"a": 1}))
# expect: ['a', 'b', 'c'] a b a-b-c cba00 1 Hello World a-b ab 1
