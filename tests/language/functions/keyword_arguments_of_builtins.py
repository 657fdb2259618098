# Library: keyword arguments of built-in functions and methods.
print(int("ff", base=16), sorted([2, 1], reverse=True, key=None), "a,b".split(sep=",", maxsplit=1), print(end="", sep="") is None, round(1.26, ndigits=1), sum([1], start=5), enumerate("a", start=3).__next__(), "a\tb".expandtabs(tabsize=4), b"ab".hex(sep="-"), bytes("a", encoding="utf-8"), "x".encode(encoding="ascii", errors="strict"), max([], default=0), pow(2, 3, mod=5), open.__name__, dict(self=1, x=2), "{self}".format(self=5), zip(strict=False).__class__.__name__, (255).to_bytes(length=2, byteorder="big"), int.from_bytes(bytes=b"\1\0", byteorder="little"), memoryview(object=b"a")[0], complex(real=1, imag=2), str(object=5), list("ab"), compile(source="1", filename="f", mode="eval").co_filename, __import__(name="math").__name__, property(fget=None).fget)
# expect: 255 [2, 1] ['a', 'b'] True 1.3 6 (3, 'a') a   b 61-62 b'a' b'x' 0 3 open {'self': 1, 'x': 2} 5 zip b'\x00\xff' 1 97 (1+2j) 5 ['a', 'b'] f math None
for f in (lambda: len(obj=[]), lambda: abs(x=1), lambda: "a".upper(x=1), lambda: [].append(object=1), lambda: isinstance(object=1, cls=int), lambda: ord(c="a"), lambda: sorted(iterable=[1]), lambda: dict.get(key=1, self={}), lambda: range(stop=3), lambda: tuple(iterable=[1]), lambda: float(x=1), lambda: bool(x=1), lambda: "a".join(iterable=[]), lambda: iter(object=[]), lambda: hash(obj=1), lambda: print("a", foo=1), lambda: max(1, 2, foo=1), lambda: "".split(foo=1), lambda: int("1", foo=1), lambda: enumerate([], foo=1), lambda: sum([], foo=1), lambda: object(foo=1), lambda: [].sort(foo=1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__)
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
