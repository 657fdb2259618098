# Reference 6.15: an expression list with a comma makes a tuple; a star unpacks an iterable into it.
a = 1, 2
print(a, type(a).__name__)  # expect: (1, 2) tuple
b = 3,
print(b)  # expect: (3,)
c = *a, *b, 4
print(c)  # expect: (1, 2, 3, 4)
d = *range(3), *"ab", *{}, *()
print(d)  # expect: (0, 1, 2, 'a', 'b')
e = *[],
print(e)  # expect: ()


def give():
    return 1, *a


def produce():
    yield *a, 9


print(give(), next(produce()))  # expect: (1, 1, 2) (1, 2, 9)
seen = []
for x in 1, *a, 5:
    seen.append(x)
print(seen)  # expect: [1, 1, 2, 5]
table = {(1, 2): "pair"}
print(table[1, 2], table[*a])  # expect: pair pair


class Show:
    def __getitem__(self, key):
        return key


show = Show()
print(show[1:2, ::3], show[*a, 0], show[1,], show[()])  # expect: (slice(1, 2, None), slice(None, None, 3)) (1, 2, 0) (1,) ()
try:
    f = *3,
except TypeError as error:
    print(error)
# expect: Value after * must be an iterable, not int



for bad in ("*a", "x = *a", "(*a)", "del *a", "x = yield = 1"):
    try:
        compile(bad, "<text>", "exec")
        print(bad, "compiles")
    except SyntaxError as error:
        print(bad, "→", error.msg)
# expect: *a → can't use starred expression here
# expect: x = *a → can't use starred expression here
# expect: (*a) → cannot use starred expression here
# expect: del *a → cannot delete starred
# expect: x = yield = 1 → assignment to yield expression not possible
















