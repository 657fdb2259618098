# statistics: averages, spread, relations, errors.
from fractions import Fraction as F
from statistics import *


def error(f):
    try:
        print("no error:", f())
    except Exception as e:
        print(type(e).__name__, e)


error(lambda: mean([]))  # expect: StatisticsError mean requires at least one data point
print(mean([1,2,3,4]), mean([1,2,4]), mean([0.1]*10), mean([F(1,2),F(1,3)]), mean([True,False]), mean([1,F(1,2)]), mean([1,0.5]), mean([F(1,2),0.5]), mean(iter([1,2])))
# expect: 2.5 2.3333333333333335 0.1 5/12 0.5 3/4 0.75 0.5 1.5
error(lambda: mean(['a']))  # expect: TypeError can't convert type 'str' to numerator/denominator
error(lambda: mean([1,'a']))  # expect: TypeError can't convert type 'str' to numerator/denominator
error(lambda: mean(5))  # expect: TypeError 'int' object is not iterable
print(mean([1e308,1e308]), mean([1e16,1,-1e16]), mean([float('inf'),1]))  # expect: 1e+308 0.3333333333333333 inf
print(mean([float('nan'),1]), mean([float('inf'),float('-inf')]))  # expect: nan nan
print(fmean([1,2,3]), fmean([1,2],[1,3]), fmean(iter([1,2])), fmean([1,2],weights=[0.5,0.5]), fmean([F(1,2)]))
# expect: 2.0 1.75 1.5 1.5 0.5
error(lambda: fmean([]))  # expect: StatisticsError fmean requires at least one data point
error(lambda: fmean([1,2],[1]))  # expect: StatisticsError data and weights must be the same length
error(lambda: fmean([1,2],[0,0]))  # expect: StatisticsError sum of weights must be non-zero
error(lambda: fmean(['a']))  # expect: TypeError must be real number, not str
print(geometric_mean([54,24,36]), geometric_mean([0.5]), geometric_mean([1e300,1e300]))
# expect: 36.000000000000014 0.5 9.999999999999763e+299
error(lambda: geometric_mean([]))
# expect: StatisticsError geometric mean requires a non-empty dataset containing positive numbers
error(lambda: geometric_mean([-1]))
# expect: StatisticsError geometric mean requires a non-empty dataset containing positive numbers
error(lambda: geometric_mean([0,1]))
# expect: StatisticsError geometric mean requires a non-empty dataset containing positive numbers
error(lambda: geometric_mean(['a']))  # expect: TypeError must be real number, not str
print(harmonic_mean([40,60]), harmonic_mean([40,60],weights=[5,30]), harmonic_mean([0,1]), harmonic_mean([5]), harmonic_mean([F(1,2),2]), harmonic_mean([1,2,4]), harmonic_mean([2.5,3,10]))
# expect: 48.0 56.0 0 5 0.8 1.7142857142857142 3.6
error(lambda: harmonic_mean([]))  # expect: StatisticsError harmonic_mean requires at least one data point
error(lambda: harmonic_mean([-1]))  # expect: StatisticsError harmonic mean does not support negative values
error(lambda: harmonic_mean([-1,2]))  # expect: StatisticsError harmonic mean does not support negative values
error(lambda: harmonic_mean(['a']))  # expect: TypeError unsupported type
error(lambda: harmonic_mean(['a','b']))  # expect: TypeError '<' not supported between instances of 'str' and 'int'
error(lambda: harmonic_mean([1,2],weights=[1]))  # expect: StatisticsError Number of weights does not match data size
error(lambda: harmonic_mean([1,2],weights=[0,0]))  # expect: StatisticsError Weighted sum must be positive
error(lambda: harmonic_mean([1,2],weights=[-1,1]))  # expect: StatisticsError harmonic mean does not support negative values
print(median([1,3,5]), median([1,3,5,7]), median([3,1]), median([F(1),F(2)]), median(['a']), median_low([1,3,5,7]), median_high([1,3,5,7]), median_low(['a','b']), median_high([1]))
# expect: 3 4.0 2.0 3/2 a 3 5 a 1
error(lambda: median([]))  # expect: StatisticsError no median for empty data
error(lambda: median_low([]))  # expect: StatisticsError no median for empty data
error(lambda: median_high([]))  # expect: StatisticsError no median for empty data
error(lambda: median(['a','b']))  # expect: TypeError unsupported operand type(s) for /: 'str' and 'int'
print(median_grouped([52,52,53,54]), median_grouped([1,2,2,3,4,4,4,4,4,5]), median_grouped([1,3,3,5,7],interval=2), median_grouped([5]), median_grouped([1,2],1))
# expect: 52.5 3.7 3.5 5.0 1.5
error(lambda: median_grouped([]))  # expect: StatisticsError no median for empty data
error(lambda: median_grouped(['a','b']))  # expect: TypeError Value cannot be converted to a float
print(mode([1,1,2,3,3,3,3,4]), mode('aab'), mode([1,2]), mode(['red','blue','red']), multimode('aabbbbccddddeeffffgg'), multimode(''), multimode([1]))
# expect: 3 a 1 red ['b', 'd', 'f'] [] [1]
error(lambda: mode([]))  # expect: StatisticsError no mode for empty data
print(pstdev([1.5,2.5,2.5,2.75,3.25,4.75]), stdev([1.5,2.5,2.5,2.75,3.25,4.75]), pvariance([0.0,0.25,0.25,1.25,1.5,1.75,2.75,3.25]), variance([2.75,1.75,1.25,0.25,0.5,1.25,3.5]))
# expect: 0.986893273527251 1.0810874155219827 1.25 1.3720238095238095
print(pvariance([1,2,3,4]), variance([1,2,3,4]), pvariance([F(1,4),F(5,4),F(1,2)]), variance([F(1,6),F(1,2),F(5,3)]), pstdev([1,2,3]), stdev([1,2,3]), stdev([F(1,2),F(3,4)]), pstdev([5]), pvariance([5]),stdev([1,2]), pvariance([1,2,2,2]),variance([1,2,4]))
# expect: 1.25 1.6666666666666667 13/72 67/108 0.816496580927726 1.0 0.1767766952966369 0.0 0 0.7071067811865476 0.1875 2.3333333333333335
print(variance([1,2,3],2), pvariance([1,2,3],2), pvariance([1,2,3],mu=1), stdev([1,2,3],2.0), variance([1,2,3],xbar=1), pvariance([1.5,2],F(1,2)), pstdev([1,2],0))
# expect: 1 0.6666666666666666 1.6666666666666667 1.0 2.5 1.625 1.5811388300841898
error(lambda: stdev([1]))  # expect: StatisticsError stdev requires at least two data points
error(lambda: variance([1]))  # expect: StatisticsError variance requires at least two data points
error(lambda: variance([]))  # expect: StatisticsError variance requires at least two data points
error(lambda: pstdev([]))  # expect: StatisticsError pstdev requires at least one data point
error(lambda: pvariance([]))  # expect: StatisticsError pvariance requires at least one data point
error(lambda: stdev(['a','b']))  # expect: TypeError can't convert type 'str' to numerator/denominator
error(lambda: variance(['a','b']))  # expect: TypeError can't convert type 'str' to numerator/denominator
print(quantiles([1,2,3,4,5]), quantiles([1,2,3,4,5],n=10), quantiles([1,2,3,4,5],method='inclusive'), quantiles([1,2],n=1), quantiles([105,129,87,86,111,111,89,81,108,92,110,100,75,105,103,109,76,119,99,91,103,129,106,101,84,111,74,87,86,103,103,106,86,111,75,87,102,121,111,88,89,101,106,95,103,107,101,81,109,104],n=10), quantiles([F(1),F(2),F(4)]))
# expect: [1.5, 3.0, 4.5] [0.6, 1.2, 1.8, 2.4, 3.0, 3.6, 4.2, 4.8, 5.4] [2.0, 3.0, 4.0] [] [81.0, 86.2, 89.0, 99.4, 102.5, 103.6, 106.0, 109.8, 111.0] [Fraction(1, 1), Fraction(2, 1), Fraction(4, 1)]
error(lambda: quantiles([1]))  # expect: StatisticsError must have at least two data points
error(lambda: quantiles([1,2],n=0))  # expect: StatisticsError n must be at least 1
error(lambda: quantiles([1,2],method='x'))  # expect: ValueError Unknown method: 'x'
error(lambda: quantiles([]))  # expect: StatisticsError must have at least two data points
print(covariance([1,2,3,4,5,6,7,8,9],[1,2,3,1,2,3,1,2,3]), covariance([1,2,3],[3,2,1]))  # expect: 0.75 -1.0
error(lambda: covariance([1],[1]))  # expect: StatisticsError covariance requires at least two data points
error(lambda: covariance([1,2],[1]))
# expect: StatisticsError covariance requires that both inputs have same number of data points
print(correlation([1,2,3,4,5,6,7,8,9],[9,8,7,6,5,4,3,2,1]), correlation([1,2,3],[1,5,7]), correlation([88,60,224,365,687],[58,108,150,228,778],method='ranked'), correlation([1,2,2,3],[1,2,3,4],method='ranked'))
# expect: -1.0 0.9819805060619656 0.9 0.9486832980505138
error(lambda: correlation([1,1],[1,2]))  # expect: StatisticsError at least one of the inputs is constant
error(lambda: correlation([1,2],[1]))
# expect: StatisticsError correlation requires that both inputs have same number of data points
error(lambda: correlation([1],[1]))  # expect: StatisticsError correlation requires at least two data points
error(lambda: correlation([1,2],[1,2],method='x'))  # expect: ValueError Unknown method: 'x'
print(linear_regression([1971,1975,1979,1982,1983],[1,2,3,4,5]), linear_regression([1,2,3],[2,4,7],proportional=True), linear_regression([1,2],[3,5]).slope, linear_regression([1,2],[3,5]).intercept)
# expect: LinearRegression(slope=0.31, intercept=-610.18) LinearRegression(slope=2.2142857142857144, intercept=0.0) 2.0 1.0
error(lambda: linear_regression([1],[1]))  # expect: StatisticsError linear regression requires at least two data points
error(lambda: linear_regression([1,2],[1]))
# expect: StatisticsError linear regression requires that both inputs have same number of data points
error(lambda: linear_regression([1,1],[1,2]))  # expect: StatisticsError x is constant
print(StatisticsError.__mro__)
# expect: (<class 'statistics.StatisticsError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
