# Calls of built-in functions with wrong arguments.
def check(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
check(lambda: abs())  # expect: abs() takes exactly one argument (0 given)
check(lambda: abs(1, 2))  # expect: abs() takes exactly one argument (2 given)
check(lambda: abs(x=1))  # expect: abs() takes no keyword arguments
check(lambda: isinstance(1))  # expect: isinstance expected 2 arguments, got 1
check(lambda: "a".upper(1))  # expect: str.upper() takes no arguments (1 given)
check(lambda: "a".join())  # expect: str.join() takes exactly one argument (0 given)
check(lambda: "a".split(sep=",", bad=1))  # expect: 'bad' is an invalid keyword argument for split()
check(lambda: [].append())  # expect: list.append() takes exactly one argument (0 given)
check(lambda: [].sort(1))  # expect: sort() takes no positional arguments
check(lambda: {}.get())  # expect: get expected at least 1 argument, got 0
check(lambda: {}.items(1))  # expect: dict.items() takes no arguments (1 given)
check(lambda: str.upper())  # expect: unbound method str.upper() needs an argument
check(lambda: str.upper(1))  # expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
check(lambda: list.append([]))  # expect: list.append() takes exactly one argument (0 given)
check(lambda: list.append(1, 2))  # expect: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
check(lambda: dict.get(1, 2))  # expect: descriptor 'get' for 'dict' objects doesn't apply to a 'int' object
check(lambda: int.bit_length())  # expect: unbound method int.bit_length() needs an argument
check(lambda: "a".replace("a"))  # expect: replace expected at least 2 arguments, got 1
check(lambda: ord())  # expect: ord() takes exactly one argument (0 given)
check(lambda: len(1, 2, 3))  # expect: len() takes exactly one argument (3 given)
check(lambda: enumerate(start=5))  # expect: 'start' is an invalid keyword argument for enumerate()
check(lambda: print(bad=1))  # expect: 'bad' is an invalid keyword argument for print()
check(lambda: int("1", foo=2))  # expect: 'foo' is an invalid keyword argument for int()
check(lambda: open())  # expect: open() missing required argument 'file' (pos 1)
check(lambda: "".encode(1))  # expect: encode() argument 'encoding' must be str, not int
check(lambda: object().__init__(1))  # expect: object.__init__() takes exactly one argument (the instance to initialize)
check(lambda: [].__getitem__())  # expect: list.__getitem__() takes exactly one argument (0 given)
check(lambda: (1).__add__())  # expect: expected 1 argument, got 0
check(lambda: [1].__len__(2))  # expect: expected 0 arguments, got 1
check(lambda: type.__call__())  # expect: descriptor '__call__' of 'type' object needs an argument
check(lambda: "a".center())  # expect: center expected at least 1 argument, got 0
check(lambda: b"a".decode(1, 2, 3))  # expect: decode() takes at most 2 arguments (3 given)
