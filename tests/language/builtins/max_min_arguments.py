# max() and min() look for something to compare first, then at what they are told by name.
def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


attempt(lambda: max())  # expect: max expected at least 1 argument, got 0
attempt(lambda: max(key=1, unknown=2))  # expect: max expected at least 1 argument, got 0
attempt(lambda: min(1, 2, unknown=3))  # expect: 'unknown' is an invalid keyword argument for min()
attempt(lambda: min(1, 2, key=None, default=1, more=2))  # expect: min() takes at most 2 keyword arguments (3 given)
attempt(lambda: max(1, 2, default=3))  # expect: Cannot specify a default for max() with multiple positional arguments
attempt(lambda: max([], default=3))  # expect: 3
attempt(lambda: min([3, -4], key=abs))  # expect: 3
attempt(lambda: dict(**{1: 2}, **{1: 3}))  # expect: dict() got multiple values for keyword argument '1'
attempt(lambda: dict(**{1: 2}, **[]))  # expect: dict() argument after ** must be a mapping, not list
