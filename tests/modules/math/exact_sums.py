# Library, math: fsum rounds once; sumprod and prod take every kind of number.
import math

inf, nan = math.inf, math.nan


def show(function, *arguments, **keywords):
    try:
        return repr(function(*arguments, **keywords))
    except Exception as e:
        return f"{type(e).__name__}({e})"


print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), math.fsum([1e16, 1.0, 1e-16]))
# expect: 1.0 1.0 0.0 1.0000000000000002e+16
print(math.fsum([2**53, 1.0, 1e-16]), math.fsum([-0.0, -0.0]), math.fsum(x for x in (1, 2.5, True)), math.fsum([5e-324] * 3))
# expect: 9007199254740994.0 0.0 4.5 1.5e-323
print(math.fsum([1e308, -1e308, 1e308]))  # expect: 1e+308
print(show(math.fsum, [1e308, 1e308]), show(math.fsum, [1e308, 1e308, -1e308]), show(math.fsum, [1e308, 1e308, -inf]))
# expect: OverflowError(intermediate overflow in fsum) OverflowError(intermediate overflow in fsum) OverflowError(intermediate overflow in fsum)
print(show(math.fsum, [inf, 1]), show(math.fsum, [inf, -inf]), show(math.fsum, [nan, inf]), show(math.fsum, [inf, nan, -inf]))
# expect: inf ValueError(-inf + inf in fsum) nan ValueError(-inf + inf in fsum)
print(show(math.fsum, [10**400]), show(math.fsum, ["x"]), show(math.fsum, 5), show(math.fsum), show(math.fsum, [1], 2))
# expect: OverflowError(int too large to convert to float) TypeError(must be real number, not str) TypeError('int' object is not iterable) TypeError(math.fsum() takes exactly one argument (0 given)) TypeError(math.fsum() takes exactly one argument (2 given))

print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([], []), math.sumprod([0.1] * 10, [1.0] * 10), math.sumprod([10**20], [3]))
# expect: 32 0 1.0 300000000000000000000
print(math.sumprod([1e100, 1.0, -1e100], [1.0, 1.0, 1.0]), math.sumprod([1, 2.5], [2, 2]), math.sumprod([True], [2.5]))
# expect: 1.0 7.0 2.5
print(math.sumprod([2**40, 2**40], [2**40, -(2**40)]), math.sumprod(range(5), (x for x in range(5))), math.sumprod([1j], [2]))
# expect: 0 30 2j
print(show(math.sumprod, [1], [1, 2]), show(math.sumprod, [1, 2], [1]), show(math.sumprod, ["a"], [3]), show(math.sumprod, [1], 5))
# expect: ValueError(Inputs are not the same length) ValueError(Inputs are not the same length) TypeError(unsupported operand type(s) for +: 'int' and 'str') TypeError('int' object is not iterable)
print(show(math.sumprod, [inf, 1], [0, 1]), show(math.sumprod, [1e308, 1e308], [10, -10]), show(math.sumprod, [1.0, 10**400], [1.0, 1]))
# expect: nan nan OverflowError(int too large to convert to float)

print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([2, 0.5]), math.prod([True, True]), math.prod([1j, 2]))
# expect: 24 1 1.0 1 2j
print(math.prod([2, 3], start=5), math.prod([], start="x"), math.prod([[1, 2]], start=2), math.prod([10**20] * 3))
# expect: 30 x [1, 2, 1, 2] 1000000000000000000000000000000000000000000000000000000000000
print(show(math.prod, [1], 5), show(math.prod), show(math.prod, 5), show(math.prod, ["a"]), show(math.prod, ["a", "b"]))
# expect: TypeError(prod() takes exactly 1 positional argument (2 given)) TypeError(prod() takes exactly 1 positional argument (0 given)) TypeError('int' object is not iterable) 'a' TypeError(can't multiply sequence by non-int of type 'str')

# large numbers among those of a negative sum
print(math.fsum([1.7976931348623157e308, -0.9, -1.7976931348623157e308, 1e-20]))  # expect: -0.9
print(math.fsum([1e303, -3e10, -1e303, 1e-20, 5.0]))  # expect: -29999999995.0
