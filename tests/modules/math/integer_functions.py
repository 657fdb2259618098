# Library, math: factorial, gcd, lcm, comb, perm, isqrt, prod, sumprod, fsum.
import math
print(math.factorial(0), math.factorial(5), math.factorial(25), math.gcd(12, 18), math.gcd(), math.gcd(-4, 6), math.gcd(10 ** 20, 15 ** 10), math.gcd(6, 10, 15), math.gcd(0, 0), math.lcm(4, 6), math.lcm(), math.lcm(2, 0), math.lcm(3, 5, 7))
# expect: 1 120 15511210043330985984000000 6 0 2 9765625 1 0 12 1 0 105
print(math.comb(5, 2), math.comb(50, 25), math.comb(3, 5), math.comb(5, 0), math.perm(5, 2), math.perm(5), math.perm(3, 5), math.isqrt(17), math.isqrt(0), math.isqrt(10 ** 40), math.isqrt(10 ** 40 - 1), math.prod([1, 2, 3]), math.prod([], start=7), math.prod([0.5, 4]), math.sumprod([1, 2], [3, 4]), math.sumprod([1.5], [2]))
# expect: 10 126410606437752 0 1 20 120 0 4 0 100000000000000000000 99999999999999999999 6 7 2.0 11 3.0
print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), math.fsum([1e308, -1e308, 1e308]), sum([0.1] * 10))
# expect: 1.0 1.0 0.0 1e+308 1.0
for f in (lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.gcd(1.5), lambda: math.comb(-1, 2), lambda: math.comb(5, -1), lambda: math.isqrt(-1), lambda: math.perm(-1), lambda: math.isqrt(1.0), lambda: math.prod(5), lambda: math.sumprod([1], [1, 2]), lambda: math.fsum(["a"]), lambda: math.fsum([math.inf, -math.inf]), lambda: math.comb("a", 1), lambda: math.factorial("5"), lambda: math.fsum([1e308, 1e308]), lambda: math.lcm("a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError factorial() not defined for negative values
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError n must be a non-negative integer
# expect: ValueError k must be a non-negative integer
# expect: ValueError isqrt() argument must be nonnegative
# expect: ValueError factorial() not defined for negative values
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'int' object is not iterable
# expect: ValueError Inputs are not the same length
# expect: TypeError must be real number, not str
# expect: ValueError -inf + inf in fsum
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OverflowError intermediate overflow in fsum
# expect: TypeError 'str' object cannot be interpreted as an integer
