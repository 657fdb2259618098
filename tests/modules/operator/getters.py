# Library, operator: itemgetter, attrgetter, methodcaller.
from operator import itemgetter, attrgetter, methodcaller
print(itemgetter(1)([5, 6]), itemgetter("a", "b")({"a": 1, "b": 2}), itemgetter(slice(1, 3))("abcd"), itemgetter(-1)("xyz"), itemgetter(0, 0)("q"))
# expect: 6 (1, 2) bc z ('q', 'q')
class P: pass
p = P()
p.name, p.inner = "n", P()
p.inner.v = 5
print(attrgetter("name")(p), attrgetter("inner.v")(p), attrgetter("name", "inner.v")(p), methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"))
# expect: n 5 ('n', 5) ABC ['a', 'b,c']
rows = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)), list(map(itemgetter(0), rows)), repr(itemgetter(1, "x")), repr(attrgetter("a.b")), repr(methodcaller("m", 1, k=2)))
# expect: [('c', 1), ('b', 2), ('a', 2)] [('c', 1), ('a', 2), ('b', 2)] ['b', 'a', 'c'] operator.itemgetter(1, 'x') operator.attrgetter('a.b') operator.methodcaller('m', 1, k=2)
for f in (lambda: itemgetter(5)([1]), lambda: attrgetter(1), lambda: attrgetter("zz")(p), lambda: methodcaller("nope")(1), lambda: itemgetter("k")({}), lambda: methodcaller(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError list index out of range
# expect: TypeError attribute name must be a string
# expect: AttributeError 'P' object has no attribute 'zz'
# expect: AttributeError 'int' object has no attribute 'nope'
# expect: KeyError 'k'
# expect: TypeError method name must be a string
