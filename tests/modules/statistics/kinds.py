# The type of the result follows the data; what is not finite; the square roots are rounded once.
import random
import statistics
from decimal import Decimal, localcontext
from fractions import Fraction


class MyFloat(float):
    def __truediv__(self, other):
        return type(self)(float(self) / other)

    def __add__(self, other):
        return type(self)(float(self) + other)


class MyInt(int):
    pass


class MyFraction(Fraction):
    pass


data = (
    [MyFloat(1.5), MyFloat(2)], [MyInt(1), MyInt(4)], [Decimal(1), Decimal(4)], [Fraction(1), Fraction(4)], [MyFraction(1), MyFraction(4)],
    [Decimal(1), 4], [Fraction(1), 2.5], [True, False], [Decimal("inf"), 1], [Decimal("nan"), 1], [float("inf"), 1.0], [Decimal(1), 1.5],
)  # fmt: skip
for function in (statistics.mean, statistics.variance, statistics.pvariance, statistics.harmonic_mean, statistics.median, statistics.fmean):
    for values in data:
        try:
            result = function(values)
            print(function.__name__, values, repr(result), type(result).__name__)
        except (TypeError, ArithmeticError) as error:
            print(function.__name__, values, type(error).__name__)
# expect: mean [1.5, 2.0] 1.75 MyFloat
# expect: mean [1, 4] 2.5 float
# expect: mean [Decimal('1'), Decimal('4')] Decimal('2.5') Decimal
# expect: mean [Fraction(1, 1), Fraction(4, 1)] Fraction(5, 2) Fraction
# expect: mean [MyFraction(1, 1), MyFraction(4, 1)] MyFraction(5, 2) MyFraction
# expect: mean [Decimal('1'), 4] Decimal('2.5') Decimal
# expect: mean [Fraction(1, 1), 2.5] 1.75 float
# expect: mean [True, False] 0.5 float
# expect: mean [Decimal('Infinity'), 1] Decimal('Infinity') Decimal
# expect: mean [Decimal('NaN'), 1] Decimal('NaN') Decimal
# expect: mean [inf, 1.0] inf float
# expect: mean [Decimal('1'), 1.5] TypeError
# expect: variance [1.5, 2.0] 0.125 MyFloat
# expect: variance [1, 4] 4.5 float
# expect: variance [Decimal('1'), Decimal('4')] Decimal('4.5') Decimal
# expect: variance [Fraction(1, 1), Fraction(4, 1)] Fraction(9, 2) Fraction
# expect: variance [MyFraction(1, 1), MyFraction(4, 1)] MyFraction(9, 2) MyFraction
# expect: variance [Decimal('1'), 4] Decimal('4.5') Decimal
# expect: variance [Fraction(1, 1), 2.5] 1.125 float
# expect: variance [True, False] 0.5 float
# expect: variance [Decimal('Infinity'), 1] Decimal('Infinity') Decimal
# expect: variance [Decimal('NaN'), 1] Decimal('NaN') Decimal
# expect: variance [inf, 1.0] inf float
# expect: variance [Decimal('1'), 1.5] TypeError
# expect: pvariance [1.5, 2.0] 0.0625 MyFloat
# expect: pvariance [1, 4] 2.25 float
# expect: pvariance [Decimal('1'), Decimal('4')] Decimal('2.25') Decimal
# expect: pvariance [Fraction(1, 1), Fraction(4, 1)] Fraction(9, 4) Fraction
# expect: pvariance [MyFraction(1, 1), MyFraction(4, 1)] MyFraction(9, 4) MyFraction
# expect: pvariance [Decimal('1'), 4] Decimal('2.25') Decimal
# expect: pvariance [Fraction(1, 1), 2.5] 0.5625 float
# expect: pvariance [True, False] 0.25 float
# expect: pvariance [Decimal('Infinity'), 1] Decimal('Infinity') Decimal
# expect: pvariance [Decimal('NaN'), 1] Decimal('NaN') Decimal
# expect: pvariance [inf, 1.0] inf float
# expect: pvariance [Decimal('1'), 1.5] TypeError
# expect: harmonic_mean [1.5, 2.0] 1.7142857142857144 float
# expect: harmonic_mean [1, 4] 1.6 float
# expect: harmonic_mean [Decimal('1'), Decimal('4')] Decimal('1.6') Decimal
# expect: harmonic_mean [Fraction(1, 1), Fraction(4, 1)] Fraction(8, 5) Fraction
# expect: harmonic_mean [MyFraction(1, 1), MyFraction(4, 1)] Fraction(8, 5) Fraction
# expect: harmonic_mean [Decimal('1'), 4] TypeError
# expect: harmonic_mean [Fraction(1, 1), 2.5] 1.4285714285714286 float
# expect: harmonic_mean [True, False] 0 int
# expect: harmonic_mean [Decimal('Infinity'), 1] TypeError
# expect: harmonic_mean [Decimal('NaN'), 1] InvalidOperation
# expect: harmonic_mean [inf, 1.0] 2.0 float
# expect: harmonic_mean [Decimal('1'), 1.5] TypeError
# expect: median [1.5, 2.0] 1.75 MyFloat
# expect: median [1, 4] 2.5 float
# expect: median [Decimal('1'), Decimal('4')] Decimal('2.5') Decimal
# expect: median [Fraction(1, 1), Fraction(4, 1)] Fraction(5, 2) Fraction
# expect: median [MyFraction(1, 1), MyFraction(4, 1)] Fraction(5, 2) Fraction
# expect: median [Decimal('1'), 4] Decimal('2.5') Decimal
# expect: median [Fraction(1, 1), 2.5] 1.75 float
# expect: median [True, False] 0.5 float
# expect: median [Decimal('Infinity'), 1] Decimal('Infinity') Decimal
# expect: median [Decimal('NaN'), 1] InvalidOperation
# expect: median [inf, 1.0] inf float
# expect: median [Decimal('1'), 1.5] TypeError
# expect: fmean [1.5, 2.0] 1.75 float
# expect: fmean [1, 4] 2.5 float
# expect: fmean [Decimal('1'), Decimal('4')] 2.5 float
# expect: fmean [Fraction(1, 1), Fraction(4, 1)] 2.5 float
# expect: fmean [MyFraction(1, 1), MyFraction(4, 1)] 2.5 float
# expect: fmean [Decimal('1'), 4] 2.5 float
# expect: fmean [Fraction(1, 1), 2.5] 1.75 float
# expect: fmean [True, False] 0.5 float
# expect: fmean [Decimal('Infinity'), 1] inf float
# expect: fmean [Decimal('NaN'), 1] nan float
# expect: fmean [inf, 1.0] inf float
# expect: fmean [Decimal('1'), 1.5] 1.25 float
for values in data[:8]:
    print(repr(statistics.stdev(values)), repr(statistics.pstdev(values)))
# expect: 0.3535533905932738 0.25
# expect: 2.1213203435596424 1.5
# expect: Decimal('2.121320343559642573202533086') Decimal('1.5')
# expect: 2.1213203435596424 1.5
# expect: 2.1213203435596424 1.5
# expect: Decimal('2.121320343559642573202533086') Decimal('1.5')
# expect: 1.0606601717798212 0.75
# expect: 0.7071067811865476 0.5

random.seed(5)
for digits in (1, 5, 28, 40):
    with localcontext(prec=digits):
        for _ in range(4):
            values = [Decimal(random.randint(1, 10**9)).scaleb(random.randint(-9, 3)) for _ in range(3)]
            print(statistics.stdev(values), statistics.pstdev(values))
# expect: 5E+10 4E+10
# expect: 5E+10 4E+10
# expect: 4E+2 4E+2
# expect: 2E+7 2E+7
# expect: 6.3214E+7 5.1614E+7
# expect: 1.1287E+11 9.2160E+10
# expect: 4.7214E+11 3.8550E+11
# expect: 27.268 22.265
# expect: 129847275818.2359951805421398 106019856748.3690897537745565
# expect: 5425118123.137999589945123526 4429590398.671218846715208046
# expect: 11262035894.70058079151826712 9195413802.308348221369128467
# expect: 223905.4810012776954452510544 182818.0596885211575576904557
# expect: 506725963.8825403083413710621490275713590 413740016.9774005516281396759862779799914
# expect: 3694601358.681588517710604630528828893918 3016629377.254448194695486553490641135766
# expect: 29802600773.71544577617058643082594099873 24333721634.49266395032614974603582775738
# expect: 2983162.105809771046172218022344864306513 2435741.659746833335203252674873419649565
print(statistics.pstdev([Decimal(0), Decimal(20)]), statistics.pstdev([Decimal(1), Decimal("1")]), statistics.stdev([Decimal("1e-200"), Decimal(0)]))
# expect: 10 0.0 7.071067811865475244008443621E-201

for value in (5, 0.5, Fraction(1, 3), Decimal("0.25"), True, float("inf"), Decimal("-inf")):
    print(statistics._exact_ratio(value), statistics._isfinite(value))
# expect: (5, 1) True
# expect: (1, 2) True
# expect: (1, 3) True
# expect: (1, 4) True
# expect: (1, 1) True
# expect: (inf, None) False
# expect: (Decimal('-Infinity'), None) False
for values in ([], [1], [1, 2.5], [Fraction(1, 2), 1], [Decimal(1), 2], [float("inf"), float("-inf")], [1e100, 1, -1e100]):
    print(statistics._sum(values))
# expect: (<class 'int'>, 0, 0)
# expect: (<class 'int'>, Fraction(1, 1), 1)
# expect: (<class 'float'>, Fraction(7, 2), 2)
# expect: (<class 'fractions.Fraction'>, Fraction(3, 2), 2)
# expect: (<class 'decimal.Decimal'>, Fraction(3, 1), 2)
# expect: (<class 'float'>, nan, 2)
# expect: (<class 'float'>, Fraction(1, 1), 3)
for value, kind in ((Fraction(1, 2), float), (Fraction(1, 2), Decimal), (Fraction(4), int), (Fraction(1, 2), int), (Fraction(1, 2), MyFraction)):
    print(repr(statistics._convert(value, kind)))
# expect: 0.5
# expect: Decimal('0.5')
# expect: 4
# expect: 0.5
# expect: MyFraction(1, 2)
print(statistics._coerce(int, Fraction), statistics._coerce(MyInt, float), statistics._coerce(float, MyFloat), list(statistics._fail_neg([1])))
# expect: <class 'fractions.Fraction'> <class 'float'> <class '__main__.MyFloat'> [1]
for top, bottom in ((10, 3), (2, 3), (1, 4), (10**40, 7), (5, 10**40)):
    print(statistics._float_sqrt_of_frac(top, bottom), statistics._decimal_sqrt_of_frac(top, bottom), statistics._integer_sqrt_of_frac_rto(top, bottom))
# expect: 1.8257418583505538 1.825741858350553711523232609 1
# expect: 0.816496580927726 0.8164965809277260327324280249 1
# expect: 0.5 0.5 1
# expect: 3.779644730092272e+19 37796447300922722721.45165362 37796447300922722721
# expect: 2.2360679774997898e-20 2.236067977499789696409173669E-20 1
