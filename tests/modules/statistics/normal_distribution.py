# statistics: NormalDist.
from fractions import Fraction as F
from statistics import *
from statistics import NormalDist

N = NormalDist(100, 15)


def error(f):
    try:
        print("no error:", f())
    except Exception as e:
        print(type(e).__name__, e)


print(N, NormalDist(), N.mean, N.stdev, N.variance, N.median, N.mode)
# expect: NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=0.0, sigma=1.0) 100.0 15.0 225.0 100.0 100.0
error(lambda: NormalDist(0,-1))  # expect: StatisticsError sigma must be non-negative
error(lambda: NormalDist('a',1))  # expect: ValueError could not convert string to float: 'a'
print(NormalDist.from_samples([1,2,3,4]), NormalDist.from_samples([1.5,2.5,2.5,2.75]))
# expect: NormalDist(mu=2.5, sigma=1.2909944487358056) NormalDist(mu=2.3125, sigma=0.5543389456520863)
error(lambda: NormalDist.from_samples([1]))  # expect: StatisticsError stdev requires at least two data points
print(N.pdf(100), N.pdf(130), N.cdf(100), N.cdf(120), N.cdf(60), N.zscore(130))
# expect: 0.02659615202676218 0.0035993977675458705 0.5 0.9087887802741321 0.0038303805675897196 2.0
print(N.inv_cdf(0.5), N.inv_cdf(0.05), N.inv_cdf(0.95), N.inv_cdf(1e-10), N.inv_cdf(0.9999999), N.inv_cdf(0.3), N.inv_cdf(0.08), N.inv_cdf(0.925))
# expect: 100.0 75.32719559572791 124.67280440427207 4.579886463939161 177.99006373435992 92.1339923093794 78.92392659535551 121.59297206407683
error(lambda: N.inv_cdf(0))  # expect: StatisticsError p must be in the range 0.0 < p < 1.0
error(lambda: N.inv_cdf(1))  # expect: StatisticsError p must be in the range 0.0 < p < 1.0
error(lambda: NormalDist(1,0).pdf(1))  # expect: StatisticsError pdf() not defined when sigma is zero
error(lambda: NormalDist(1,0).cdf(1))  # expect: StatisticsError cdf() not defined when sigma is zero
print(repr(NormalDist(1,0).inv_cdf(0.5)))  # expect: 1.0
error(lambda: NormalDist(1,0).zscore(2))  # expect: StatisticsError zscore() not defined when sigma is zero
print(N.overlap(NormalDist(110,10)), N.overlap(NormalDist(100,15)), N.overlap(NormalDist(105,15)), NormalDist(2.4,1.6).overlap(NormalDist(3.2,2.0)))
# expect: 0.6538769160102378 1.0 0.8676323347781927 0.8035050657330205
error(lambda: N.overlap(5))  # expect: TypeError Expected another NormalDist instance
error(lambda: N.overlap(NormalDist(1,0)))  # expect: StatisticsError overlap() not defined when sigma is zero
print(N.quantiles(), N.quantiles(10), N.quantiles(n=1))
# expect: [89.88265374705878, 100.0, 110.11734625294122] [80.77672651683099, 87.37568149640629, 92.1339923093794, 96.19979345296301, 100.0, 103.80020654703699, 107.8660076906206, 112.62431850359371, 119.22327348316901] []
print(N.samples(3,seed=5), len(N.samples(2)), N.samples(0))
# expect: [82.31737373153993, 82.77758978813797, 110.04203371578954] 2 []
print(N+5, N-5, N*2, N/2, 5+N, 5-N, 2*N, -N, +N, N+N, N-NormalDist(1,2), N==NormalDist(100,15), N==5, N!=N, hash(N)==hash(NormalDist(100,15)))
# expect: NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=95.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=50.0, sigma=7.5) NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=-95.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=200.0, sigma=21.213203435596427) NormalDist(mu=99.0, sigma=15.132745950421556) True False False True
error(lambda: N*N)  # expect: TypeError must be real number, not NormalDist
error(lambda: N/N)  # expect: TypeError unsupported operand type(s) for /: 'float' and 'NormalDist'
error(lambda: 5/N)  # expect: TypeError unsupported operand type(s) for /: 'int' and 'NormalDist'
error(lambda: N+'a')  # expect: TypeError unsupported operand type(s) for +: 'float' and 'str'
error(lambda: N/0)  # expect: ZeroDivisionError float division by zero
print(str(N), linear_regression([1,2],[3,5]))
# expect: NormalDist(mu=100.0, sigma=15.0) LinearRegression(slope=2.0, intercept=1.0)
