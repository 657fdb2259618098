# operator.length_hint(): lengths, hints, their failures and the default.
from operator import length_hint


def show(*arguments):
    try:
        print(length_hint(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


class Hint:
    def __init__(self, answer):
        self.answer = answer

    def __length_hint__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Length(Hint):
    def __len__(self):
        raise TypeError("no length")


class Broken(Hint):
    def __len__(self):
        raise KeyError("length")


show([1, 2])  # expect: 2
show(iter([1, 2]))  # expect: 2
show(5)  # expect: 0
show(5, 7)  # expect: 7
show((x for x in "ab"), 3)  # expect: 3
show(Hint(5), 9)  # expect: 5
show(Hint(NotImplemented))  # expect: 0
show(Hint(NotImplemented), 8)  # expect: 8
show(Hint(TypeError()), 9)  # expect: 9
show(Hint(KeyError("hint")), 9)  # expect: KeyError 'hint'
show(Hint(-1))  # expect: ValueError __length_hint__() should return >= 0
show(Hint("a"))  # expect: TypeError __length_hint__ must be an integer, not str
show(Hint(1.5))  # expect: TypeError __length_hint__ must be an integer, not float
show(Hint(2**100))  # expect: OverflowError Python int too large to convert to C ssize_t
show(Length(4))  # expect: 4
show(Broken(4))  # expect: KeyError 'length'
show([], "a")  # expect: TypeError 'str' object cannot be interpreted as an integer
show([], 1.5)  # expect: TypeError 'float' object cannot be interpreted as an integer
show()  # expect: TypeError length_hint expected at least 1 argument, got 0
