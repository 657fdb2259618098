"""statistics.NormalDist: the normal distribution."""

from math import erf, erfc, exp, fabs, hypot, log, pi, sqrt

from statistics import StatisticsError, mean, stdev

# The rational approximations of Wichura's algorithm AS 241 (1988): numerators and denominators, highest power first.
_MIDDLE = (
    (2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608),
    (5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1.0),
)  # fmt: skip
_OUTER = (
    (7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734),
    (1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0),
)  # fmt: skip
_TAIL = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772),
    (2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0),
)  # fmt: skip


def _rational(coefficients, x):
    top = bottom = 0.0
    for a, b in zip(*coefficients):
        top = top * x + a
        bottom = bottom * x + b
    return top, bottom


def _standard_quantile(p):
    """Where the standard normal distribution's cdf is p."""
    q = p - 0.5
    if fabs(q) <= 0.425:
        top, bottom = _rational(_MIDDLE, 0.180625 - q * q)
        return top * q / bottom
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    top, bottom = _rational(_OUTER, r - 1.6) if r <= 5.0 else _rational(_TAIL, r - 5.0)
    return -(top / bottom) if q < 0.0 else top / bottom


class NormalDist:
    """A normal distribution with a mean and a standard deviation."""

    __module__ = "statistics"
    __slots__ = {"_mu": "the mean", "_sigma": "the standard deviation"}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """The distribution with the mean and deviation of a sample."""
        data = list(data)
        deviation = stdev(data)
        return cls(mean(data), deviation)

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def samples(self, n, *, seed=None):
        """A list of n random values; a seed gives the same ones again."""
        import random

        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def _check_sigma(self, name):
        if not self._sigma:
            raise StatisticsError(f"{name}() not defined when sigma is zero")

    def pdf(self, x):
        """The density at x."""
        self._check_sigma("pdf")
        variance, difference = self._sigma * self._sigma, x - self._mu
        return exp(difference * difference / (-2.0 * variance)) / sqrt(2.0 * pi * variance)

    def cdf(self, x):
        """The probability of a value of at most x."""
        self._check_sigma("cdf")
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * sqrt(2.0))))

    def inv_cdf(self, p):
        """The x whose cdf() is p."""
        if not 0.0 < p < 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return self._mu + _standard_quantile(p) * self._sigma

    def quantiles(self, n=4):
        """The n - 1 cut points between n parts of equal probability."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def zscore(self, x):
        """How many standard deviations x is above the mean."""
        self._check_sigma("zscore")
        return (x - self._mu) / self._sigma

    def overlap(self, other):
        """The area that two distributions have in common, from 0 to 1."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        narrow, wide = sorted((self, other), key=lambda d: (d._sigma, d._mu))
        if not narrow._sigma:
            raise StatisticsError("overlap() not defined when sigma is zero")
        a, b = narrow.variance, wide.variance
        distance = fabs(wide._mu - narrow._mu)
        if a == b:
            return erfc(distance / (2.0 * narrow._sigma * sqrt(2.0)))
        center = narrow._mu * b - wide._mu * a
        half = narrow._sigma * wide._sigma * sqrt(distance * distance + (b - a) * log(b / a))
        x1, x2 = (center + half) / (b - a), (center - half) / (b - a)
        return 1.0 - (fabs(wide.cdf(x1) - narrow.cdf(x1)) + fabs(wide.cdf(x2) - narrow.cdf(x2)))

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * fabs(other))

    __rmul__ = __mul__

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
