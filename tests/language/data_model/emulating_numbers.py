# Reference 3.3.8: a complete numeric class.
import math
class Frac:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError("Frac with zero denominator")
        g = math.gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g
    @staticmethod
    def of(x): return x if isinstance(x, Frac) else Frac(x) if isinstance(x, int) else None
    def op(f):
        def method(self, other):
            other = Frac.of(other)
            return NotImplemented if other is None else f(self, other)
        return method
    __add__ = __radd__ = op(lambda a, b: Frac(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__ = op(lambda a, b: Frac(a.n * b.d - b.n * a.d, a.d * b.d))
    __rsub__ = op(lambda a, b: b - a)
    __mul__ = __rmul__ = op(lambda a, b: Frac(a.n * b.n, a.d * b.d))
    __truediv__ = op(lambda a, b: Frac(a.n * b.d, a.d * b.n))
    __rtruediv__ = op(lambda a, b: b / a)
    __eq__ = op(lambda a, b: (a.n, a.d) == (b.n, b.d))
    __lt__ = op(lambda a, b: a.n * b.d < b.n * a.d)
    __le__ = op(lambda a, b: a.n * b.d <= b.n * a.d)
    __floordiv__ = op(lambda a, b: (a.n * b.d) // (a.d * b.n))
    __hash__ = lambda self: hash((self.n, self.d))
    __neg__ = lambda self: Frac(-self.n, self.d)
    __abs__ = lambda self: Frac(abs(self.n), self.d)
    __bool__ = lambda self: self.n != 0
    __float__ = lambda self: self.n / self.d
    __int__ = lambda self: int(self.n / self.d)
    __pow__ = lambda self, k: Frac(self.n ** k, self.d ** k) if k >= 0 else Frac(self.d ** -k, self.n ** -k)
    __repr__ = lambda self: f"{self.n}/{self.d}"
    del op
a, b = Frac(1, 2), Frac(-3, 4)
print(a + b, a - b, a * b, a / b, a ** 2, b ** -1, -a, abs(b), a + 1, 1 + a, 2 - a, 3 * a, 1 / a, a // b, int(Frac(7, 2)))
# expect: -1/4 5/4 -3/8 -2/3 1/4 -4/3 -1/2 3/4 3/2 3/2 3/2 3/2 2/1 -1 3
print(a < b, a > b, a <= a, a >= b, a == Frac(2, 4), a != b, a == 0.5, sum([a, a, a]), max(a, b), sorted([a, b, Frac(0)]), bool(Frac(0)), float(a), {a: 1}[Frac(2, 4)], a in [Frac(1, 2)])
# expect: False True True True True True False 3/2 1/2 [-3/4, 0/1, 1/2] False 0.5 1 True
x = a
x += 1; x *= 2; x -= Frac(1, 3); x /= 5
print(x, a)  # expect: 8/15 1/2
for f in (lambda: a + "x", lambda: "x" + a, lambda: a < "x", lambda: Frac(1, 0), lambda: a / 0, lambda: a - 1.5, lambda: a % b):
    try:
        print(f())
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for +: 'Frac' and 'str'
# expect: TypeError can only concatenate str (not "Frac") to str
# expect: TypeError '<' not supported between instances of 'Frac' and 'str'
# expect: ZeroDivisionError Frac with zero denominator
# expect: ZeroDivisionError Frac with zero denominator
# expect: TypeError unsupported operand type(s) for -: 'Frac' and 'float'
# expect: TypeError unsupported operand type(s) for %: 'Frac' and 'Frac'
