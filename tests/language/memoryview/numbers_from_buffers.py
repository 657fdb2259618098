# int(), float() and searches take objects with __buffer__(); group sizes of hex() are C ints.
class Buffer:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        return memoryview(self.data)


def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except (TypeError, ValueError, OverflowError) as error:
            print(type(error).__name__, str(error).split(":")[0].split(" C ")[0])


attempt(lambda: int(Buffer(b"12")), lambda: float(Buffer(b" 1.5 ")), lambda: bytes(Buffer(b"ab")), lambda: b"a" + Buffer(b"b"))
# expect: 12
# expect: 1.5
# expect: b'ab'
# expect: b'ab'
attempt(lambda: int(Buffer(b"zz")), lambda: float(Buffer(b"zz")), lambda: int(Buffer(b"1"), 5), lambda: complex(Buffer(b"1")))
# expect: ValueError invalid literal for int() with base 10
# expect: ValueError could not convert string to float
# expect: TypeError int() can't convert non-string with explicit base
# expect: TypeError complex() first argument must be a string or a number, not 'Buffer'
attempt(lambda: b"abc".find(Buffer(b"c")), lambda: b",".join([Buffer(b"a"), b"b"]), lambda: str(Buffer(b"ab"), "ascii"))
# expect: 2
# expect: b'a,b'
# expect: ab
attempt(lambda: b"abcd".hex("-", 2), lambda: b"abcd".hex("-", -3), lambda: b"ab".hex("-", 2**40), lambda: b"ab".hex("-", -(2**40)))
# expect: 6162-6364
# expect: 616263-64
# expect: OverflowError Python int too large to convert to
# expect: OverflowError Python int too large to convert to
