# sum(): exact for ints, compensated for floats, and plain addition once anything else was met.
# native: C long has 32 bits in WebAssembly
def show(compute):
    try:
        result = compute()
        print(repr(result), type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: sum([0.1] * 10))  # expect: 1.0 float
show(lambda: sum([1e16, 1, -1e16]))  # expect: 0.0 float
show(lambda: sum([1, 1e100, 1, -1e100]))  # expect: 0.0 float
show(lambda: sum([1.0, 1e100, 1.0, -1e100]))  # expect: 2.0 float
show(lambda: sum([0.1] * 3 + [1] + [0.2] * 3))  # expect: 1.9000000000000001 float
show(lambda: sum([-(2**70), 136.33333333333334, 0.1, 0.2, 0.3]))  # expect: -1.1805916207174113e+21 float
show(lambda: sum([6.377188503576121e-12, -16267461408525915258, -2305843009213693953.0, 1.0]))
# expect: -1.8573304417739612e+19 float
show(lambda: sum([9.223372036854776e18, 396.0, -1286445374, -9223372036854775806]))  # expect: -1286444660.0 float
show(lambda: sum([2**62, 2**62, 0.1, 0.2]))  # expect: 9.223372036854776e+18 float
show(lambda: sum([2**63 - 1, 1, -1]))  # expect: 9223372036854775807 int
show(lambda: sum([True, False, 2]))  # expect: 3 int
show(lambda: sum([float("inf"), 1, 0.5]))  # expect: inf float
show(lambda: sum([float("inf"), float("-inf")]))  # expect: nan float
show(lambda: sum([-0.0]))  # expect: 0.0 float
show(lambda: sum([-0.0], -0.0))  # expect: -0.0 float
show(lambda: sum([0.1] * 10, 1j))  # expect: (0.9999999999999999+1j) complex
show(lambda: sum([1.5, 10**400]))  # expect: OverflowError int too large to convert to float
show(lambda: sum([[1], [2]], []))  # expect: [1, 2] list
show(lambda: sum([(1,)], start=(0,)))  # expect: (0, 1) tuple
show(lambda: sum(["a"]))  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
show(lambda: sum(["a"], ""))  # expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
show(lambda: sum([b"a"], b""))  # expect: TypeError sum() can't sum bytes [use b''.join(seq) instead]
show(lambda: sum([bytearray()], bytearray()))  # expect: TypeError sum() can't sum bytearray [use b''.join(seq) instead]
show(lambda: sum())  # expect: TypeError sum() takes at least 1 positional argument (0 given)
show(lambda: sum(5))  # expect: TypeError 'int' object is not iterable
show(lambda: sum([], 2, 3))  # expect: TypeError sum() takes at most 2 arguments (3 given)


class Reflects(float):
    def __radd__(self, other):
        return f"radd {other}"


class Whole(int):
    def __radd__(self, other):
        return f"radd {other}"


show(lambda: sum([Reflects(1)]))  # expect: 'radd 0' str
show(lambda: sum([1.0, Whole(1)]))  # expect: 2.0 float
show(lambda: sum([1, Whole(1)]))  # expect: 'radd 1' str
