# __reduce__ and __setstate__ of the iterators of built-in types, fresh, in the middle and exhausted.
# native: a detail changed between 3.12.1 and 3.12.7
def apart(iterator):
    function, arguments, *state = iterator.__reduce__()
    return function.__name__, arguments, *state


def exhausted(iterator):
    list(iterator)
    return iterator


for make in (lambda: iter([1, 2]), lambda: iter((1, 2)), lambda: iter("ab"), lambda: iter("é"), lambda: iter(b"ab"),
             lambda: iter(bytearray(b"a")), lambda: reversed([1, 2]), lambda: reversed((1, 2)), lambda: reversed("ab")):
    middle = make()
    next(middle)
    print(apart(make()), apart(middle), apart(exhausted(make())))
# expect: ('iter', ([1, 2],), 0) ('iter', ([1, 2],), 1) ('iter', ([],))
# expect: ('iter', ((1, 2),), 0) ('iter', ((1, 2),), 1) ('iter', ((),))
# expect: ('iter', ('ab',), 0) ('iter', ('ab',), 1) ('iter', ('',))
# expect: ('iter', ('é',), 0) ('iter', ('é',), 1) ('iter', ('',))
# expect: ('iter', (b'ab',), 0) ('iter', (b'ab',), 1) ('iter', ((),))
# expect: ('iter', (bytearray(b'a'),), 0) ('iter', (bytearray(b'a'),), 1) ('iter', ((),))
# expect: ('reversed', ([1, 2],), 1) ('reversed', ([1, 2],), 0) ('iter', ([],))
# expect: ('reversed', ((1, 2),), 1) ('reversed', ((1, 2),), 0) ('reversed', ((),))
# expect: ('reversed', ('ab',), 1) ('reversed', ('ab',), 0) ('reversed', ((),))

for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("aéz"), lambda: iter(b"\1\2\3"),
             lambda: reversed([1, 2, 3]), lambda: reversed((1, 2, 3))):
    rest = []
    for state in (1, -7, 99):
        iterator = make()
        iterator.__setstate__(state)
        rest.append(list(iterator))
    print(rest)
# expect: [[2, 3], [1, 2, 3], []]
# expect: [[2, 3], [1, 2, 3], []]
# expect: [['é', 'z'], ['a', 'é', 'z'], []]
# expect: [[2, 3], [1, 2, 3], []]
# expect: [[2, 1], [], [3, 2, 1]]
# expect: [[2, 1], [], [3, 2, 1]]


def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: iter([1]).__setstate__("a"))  # expect: TypeError an integer is required
show(lambda: iter("a").__setstate__(None))  # expect: TypeError an integer is required
show(lambda: apart(iter(int, 1)))  # expect: ('iter', (<class 'int'>, 1))
show(lambda: apart(exhausted(iter(int, 0))))  # expect: ('iter', ((),))


class Numbered:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index


iterator = iter(Numbered())
iterator.__setstate__(2)
show(lambda: (iterator.__reduce__()[2], list(iterator), iterator.__reduce__()[1]))  # expect: (2, [2, 3], ((),))
show(lambda: [apart(i)[0] for i in (zip("a"), zip("a", strict=True), map(str, "a"), filter(None, "a"), enumerate("a"))])
# expect: ['zip', 'zip', 'map', 'filter', 'enumerate']
show(lambda: (apart(zip("a", strict=True))[2], apart(map(str, "a"))[1][0], apart(enumerate("ab", 5))[1][1]))
# expect: (True, <class 'str'>, 5)
pairs = zip("abc", "xy")
pairs.__setstate__(True)
show(lambda: list(pairs))  # expect: ValueError zip() argument 2 is shorter than argument 1
counting = enumerate("abc", 2**70)
next(counting)
function, arguments = counting.__reduce__()
show(lambda: list(function(*arguments)))  # expect: [(1180591620717411303425, 'b'), (1180591620717411303426, 'c')]
