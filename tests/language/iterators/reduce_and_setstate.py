# __reduce__ and __setstate__ of the built-in iterators: what copying and pickling build on.
# native: a detail changed between 3.12.1 and 3.12.7
def show(iterator):
    function, arguments, *state = iterator.__reduce__()
    print(function.__name__, arguments, *state)


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Sequence:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index

    def __repr__(self):
        return "Sequence()"


for iterable in [1, 2, 3], (1, 2, 3), "añb", b"abc", bytearray(b"abc"), Sequence():
    iterator = iter(iterable)
    next(iterator)
    show(iterator)
    print(list(iterator))
    show(iterator)
    iterator.__setstate__(0)
    print(list(iterator), type(iterator).__name__)
# expect: iter ([1, 2, 3],) 1
# expect: [2, 3]
# expect: iter ([],)
# expect: [] list_iterator
# expect: iter ((1, 2, 3),) 1
# expect: [2, 3]
# expect: iter ((),)
# expect: [] tuple_iterator
# expect: iter ('añb',) 1
# expect: ['ñ', 'b']
# expect: iter ('',)
# expect: [] str_iterator
# expect: iter (b'abc',) 1
# expect: [98, 99]
# expect: iter ((),)
# expect: [] bytes_iterator
# expect: iter (bytearray(b'abc'),) 1
# expect: [98, 99]
# expect: iter ((),)
# expect: [] bytearray_iterator
# expect: iter (Sequence(),) 1
# expect: [1, 2, 3]
# expect: iter ((),)
# expect: [] iterator

# A state is limited to the positions there are
for state in 0, 2, -5, 99:
    iterator = iter([1, 2, 3])
    iterator.__setstate__(state)
    text = iter("añb")
    text.__setstate__(state)
    steps = iter(range(0, 30, 10))
    steps.__setstate__(state)
    print(state, list(iterator), list(text), list(steps))
# expect: 0 [1, 2, 3] ['a', 'ñ', 'b'] [0, 10, 20]
# expect: 2 [3] ['b'] [20]
# expect: -5 [1, 2, 3] ['a', 'ñ', 'b'] [0, 10, 20]
# expect: 99 [] [] []
print(attempt(iter([1]).__setstate__, "a"))  # expect: TypeError: an integer is required

# Backwards
for iterable in [1, 2, 3], (1, 2, 3), "abc":
    iterator = reversed(iterable)
    show(iterator)
    next(iterator)
    show(iterator)
    iterator.__setstate__(0)
    print(list(iterator))
    show(iterator)
# expect: reversed ([1, 2, 3],) 2
# expect: reversed ([1, 2, 3],) 1
# expect: [1]
# expect: iter ([],)
# expect: reversed ((1, 2, 3),) 2
# expect: reversed ((1, 2, 3),) 1
# expect: [1]
# expect: reversed ((),)
# expect: reversed ('abc',) 2
# expect: reversed ('abc',) 1
# expect: ['a']
# expect: reversed ((),)

# range
iterator = iter(range(1, 10, 3))
next(iterator)
show(iterator)  # expect: iter (range(4, 10, 3),) None
print(list(iterator))  # expect: [4, 7]
show(iter(range(10**30, 10**30 + 4, 2)))
# expect: iter (range(1000000000000000000000000000000, 1000000000000000000000000000004, 2),) None

# iter(callable, sentinel), enumerate, zip, map, filter
show(iter(int, 1))  # expect: iter (<class 'int'>, 1)
ended = iter(int, 0)
print(list(ended))  # expect: []
show(ended)  # expect: iter ((),)
count = enumerate("abc", 5)
next(count)
function, arguments = count.__reduce__()
print(function, list(arguments[0]), arguments[1])  # expect: <class 'enumerate'> ['b', 'c'] 6
function, arguments, strict = zip("ab", "cd", strict=True).__reduce__()
print(function, [list(argument) for argument in arguments], strict)
# expect: <class 'zip'> [['a', 'b'], ['c', 'd']] True
print(len(zip("ab").__reduce__()))  # expect: 2
pairs = zip("ab", "c")
pairs.__setstate__(True)
print(attempt(list, pairs))  # expect: ValueError: zip() argument 2 is shorter than argument 1
function, arguments = map(pow, [1], [2]).__reduce__()
print(function, arguments[0], len(arguments))  # expect: <class 'map'> <built-in function pow> 3
function, arguments = filter(None, [0, 1]).__reduce__()
print(function, arguments[0], list(arguments[1]))  # expect: <class 'filter'> None [0, 1]

# Of dicts and sets: what is left, without using it up
table = {1: "a", 2: "b"}
for iterator in iter(table), iter(table.values()), iter(table.items()), reversed(table), iter({7}):
    show(iterator)
    print(len(list(iterator)), list(iterator))
    show(iterator)
# expect: iter ([1, 2],)
# expect: 2 []
# expect: iter ([],)
# expect: iter (['a', 'b'],)
# expect: 2 []
# expect: iter ([],)
# expect: iter ([(1, 'a'), (2, 'b')],)
# expect: 2 []
# expect: iter ([],)
# expect: iter ([2, 1],)
# expect: 2 []
# expect: iter ([],)
# expect: iter ([7],)
# expect: 1 []
# expect: iter ([],)

# They make equal iterators
for iterator in iter([1, 2]), iter("ab"), reversed([1, 2]), zip("ab", "cd"), enumerate("ab"), iter(range(3)):
    next(iterator)
    function, arguments, *state = iterator.__reduce__()
    copy = function(*arguments)
    for value in state:
        if value is not None:
            copy.__setstate__(value)
    print(type(copy) is type(iterator), list(copy))
# expect: True [2]
# expect: True ['b']
# expect: True [1]
# expect: True [('b', 'd')]
# expect: True [(1, 'b')]
# expect: True [1, 2]
