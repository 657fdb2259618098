# Data model 3.3.8: a subclass of a sequence with __radd__ or __rmul__ still adds and repeats as the sequence on the left.
def show(function):
    try:
        print(repr(function()))
    except TypeError as e:
        print(type(e).__name__, e)


def added(x, y):
    x += y
    return x


for base, one, two in ((str, "a", "b"), (list, [1], [2]), (tuple, (1,), (2,)), (bytes, b"a", b"b")):

    class Reflects(base):
        def __radd__(self, other):
            return "radd"

    class Derived(Reflects):
        pass

    class Declines(base):
        def __add__(self, other):
            return NotImplemented

        def __mul__(self, other):
            return NotImplemented

    show(lambda: Reflects(one) + Reflects(two))
    show(lambda: Derived(one) + Reflects(two))
    show(lambda: Reflects(one) + Derived(two))
    show(lambda: one + Reflects(two))
    show(lambda: Reflects(one) + two)
    show(lambda: 1 + Reflects(one))
    show(lambda: added(Derived(one), Reflects(two)))
    show(lambda: added(one, Reflects(two)))
    show(lambda: Declines(one) + Reflects(two))
    show(lambda: Declines(one) * 2)
# expect: 'ab'
# expect: 'ab'
# expect: 'ab'
# expect: 'radd'
# expect: 'ab'
# expect: 'radd'
# expect: 'ab'
# expect: 'radd'
# expect: 'radd'
# expect: TypeError unsupported operand type(s) for *: 'Declines' and 'int'
# expect: [1, 2]
# expect: [1, 2]
# expect: [1, 2]
# expect: 'radd'
# expect: [1, 2]
# expect: 'radd'
# expect: [1, 2]
# expect: 'radd'
# expect: 'radd'
# expect: TypeError unsupported operand type(s) for *: 'Declines' and 'int'
# expect: (1, 2)
# expect: (1, 2)
# expect: (1, 2)
# expect: 'radd'
# expect: (1, 2)
# expect: 'radd'
# expect: (1, 2)
# expect: 'radd'
# expect: 'radd'
# expect: TypeError unsupported operand type(s) for *: 'Declines' and 'int'
# expect: b'ab'
# expect: b'ab'
# expect: b'ab'
# expect: 'radd'
# expect: b'ab'
# expect: 'radd'
# expect: b'ab'
# expect: 'radd'
# expect: 'radd'
# expect: TypeError unsupported operand type(s) for *: 'Declines' and 'int'
