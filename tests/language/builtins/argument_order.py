# Which of several wrong arguments is named: bounds before the part, byteorder before the bytes, the iterable first.
# native: CPython reads freed memory in one case
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


attempt(lambda: b"".find("a", "b"), lambda: b"".index(1.5, None, "b"), lambda: b"".count("a", "b"), lambda: b"".find("a"))
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError argument should be integer or bytes-like object, not 'str'
attempt(lambda: b"".startswith(1, "b"), lambda: bytearray().rfind(300, "x"), lambda: b"".rindex(300))
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: ValueError byte must be in range(0, 256)
attempt(lambda: int.from_bytes(1, "x"), lambda: int.from_bytes("a", "big"), lambda: (5).to_bytes("a", "b"),
        lambda: (5).to_bytes(-1, "b"), lambda: (5).to_bytes(2, "b"))
# expect: ValueError byteorder must be either 'little' or 'big'
# expect: TypeError cannot convert 'str' object to bytes
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError byteorder must be either 'little' or 'big'
# expect: ValueError byteorder must be either 'little' or 'big'
attempt(lambda: sum(1, "x"), lambda: sum("", "x"), lambda: sum([], b""))
# expect: TypeError 'int' object is not iterable
# expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
# expect: TypeError sum() can't sum bytes [use b''.join(seq) instead]
attempt(lambda: int(memoryview(b"zz")), lambda: int(bytearray(b"zz")), lambda: int(b"zz"))
# expect: ValueError invalid literal for int() with base 10: b'zz'
# expect: ValueError invalid literal for int() with base 10: b'zz'
# expect: ValueError invalid literal for int() with base 10: b'zz'
attempt(lambda: sorted([], foo=1), lambda: [].sort(foo=1), lambda: zip(strict=True, x=1), lambda: zip(x=1),
        lambda: max(1, 2, key=1, default=2, foo=3), lambda: "%u %u" % (3, -4))
# expect: TypeError 'foo' is an invalid keyword argument for sort()
# expect: TypeError 'foo' is an invalid keyword argument for sort()
# expect: TypeError zip() takes at most 1 keyword argument (2 given)
# expect: TypeError 'x' is an invalid keyword argument for zip()
# expect: TypeError max() takes at most 2 keyword arguments (3 given)
# expect: 3 -4


class Shrinking:
    """Whose __index__() empties the bytearray that is searched."""

    def __init__(self, data):
        self.data = data

    def __index__(self):
        self.data.clear()
        return 1


data = bytearray(b"abcabc")
attempt(lambda: data.find(b"c", Shrinking(data)), lambda: len(data))
# expect: -1
# expect: 0
data = bytearray(b"abcabc")
attempt(lambda: data.count(Shrinking(data)), lambda: len(data))
# expect: 0
# expect: 0
