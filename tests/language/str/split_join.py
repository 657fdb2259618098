# Library, str: split, rsplit, splitlines, partition, join.
print("a b  c ".split(), "a,b,,c,".split(","), "a,b,c".split(",", 1), " a  b ".split(None, 1), "".split(), "".split(","), "  ".split(), "abc".split("abc"), "a\tb\nc".split(), "a--b---c".split("--"))
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c', ''] ['a', 'b,c'] ['a', 'b '] [] [''] [] ['', ''] ['a', 'b', 'c'] ['a', 'b', '-c']
print("a b  c ".rsplit(None, 1), "a,b,c".rsplit(",", 1), "a,b,c".rsplit(",", 5), "a,b,c".rsplit(","), " a b ".rsplit(maxsplit=1), "abc".rsplit("c"), "a b c".split(maxsplit=0), " a b".split(maxsplit=0), "a\u2003b\xa0c".split())
# expect: ['a b', 'c'] ['a,b', 'c'] ['a', 'b', 'c'] ['a', 'b', 'c'] [' a', 'b'] ['ab', ''] ['a b c'] ['a b'] ['a', 'b', 'c']
print("a\nb\r\nc\rd\n".splitlines(), "a\n\nb".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x0cc\x1cd\x85e\u2028f".splitlines(), "x\r\ny".splitlines(keepends=True))
# expect: ['a', 'b', 'c', 'd'] ['a\n', '\n', 'b'] [] [''] ['a', 'b', 'c', 'd', 'e', 'f'] ['x\r\n', 'y']
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="), "=".partition("="))
# expect: ('a', '=', 'b=c') ('a=b', '=', 'c') ('abc', '', '') ('', '', 'abc') ('', '=', '')
print(",".join(["a", "b"]), "".join("abc"), ", ".join(()), "-".join(["x"]), ".".join(c for c in "xyz"), "é".join(["1", "2", "€"]), " ".join({"k": 1}))
# expect: a,b abc  x x.y.z 1é2é€ k
for f in (lambda: "a".split(""), lambda: "a".split(1), lambda: "a".partition(""), lambda: ",".join([1]), lambda: ",".join(["a", None, "b"]), lambda: ",".join(5), lambda: "a".split(",", "x"), lambda: "a".rpartition(1), lambda: ",".join([b"a"])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError empty separator
# expect: TypeError must be str or None, not int
# expect: ValueError empty separator
# expect: TypeError sequence item 0: expected str instance, int found
# expect: TypeError sequence item 1: expected str instance, NoneType found
# expect: TypeError can only join an iterable
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError must be str, not int
# expect: TypeError sequence item 0: expected str instance, bytes found
