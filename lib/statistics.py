"""Statistics of numbers: averages, spread, relations and the normal distribution."""

import math
from collections import Counter, namedtuple

from _exact_sum import _convert, _decimal_sqrt_of_frac, _exact_ratio, _float_sqrt_of_frac, _isfinite, _sum, moments

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "linear_regression",
    "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev", "pvariance", "quantiles",
    "stdev", "variance",
]  # fmt: skip

LinearRegression = namedtuple("LinearRegression", "slope intercept")


class StatisticsError(ValueError):
    """The data do not suffice or are out of range."""


def mean(data):
    """The arithmetic mean, exact until the last step."""
    kind, total, count = _sum(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / count, kind)


def fmean(data, weights=None):
    """The arithmetic mean of floats, weighted or not; faster than mean()."""
    data = _as_sequence(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(data) / len(data)
    weights = _as_sequence(weights)
    try:
        weighted = math.sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length")
    total = math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return weighted / total


def _as_sequence(data):
    return data if hasattr(data, "__len__") else list(data)


def geometric_mean(data):
    """The n-th root of the product of n positive numbers."""
    try:
        return math.exp(fmean([math.log(x) for x in data]))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of the reciprocals: for rates such as speeds."""
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        return _only_harmonic(data[0])
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError("Number of weights does not match data size")
    _, weight, _ = _sum(_not_negative(weights))
    try:
        kind, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, _not_negative(data)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(weight / total, kind)



def _only_harmonic(x):
    if not hasattr(x, "as_integer_ratio") and not hasattr(x, "denominator"):
        raise TypeError("unsupported type")
    if x < 0:
        raise StatisticsError("harmonic mean does not support negative values")
    return x


def _fail_neg(values, errmsg="negative value"):
    for value in values:
        if value < 0:
            raise StatisticsError(errmsg)
        yield value


def _not_negative(values):
    return _fail_neg(values, "harmonic mean does not support negative values")


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    """The middle value; the mean of the two middle ones if their number is even."""
    data = _sorted(data)
    middle = len(data) // 2
    return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    """The middle value; the lower of the two middle ones."""
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value; the higher of the two middle ones."""
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of values that stand for the middles of intervals."""
    data = _sorted(data)
    x = data[len(data) // 2]
    below, count = data.index(x), data.count(x)
    try:
        interval, x = float(interval), float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float") from None
    return x - interval / 2.0 + interval * (len(data) / 2 - below) / count


def mode(data):
    """The most frequent value; the first of several."""
    counts = Counter(iter(data)).most_common(1)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return counts[0][0]


def multimode(data):
    """The most frequent values, in the order of their first appearance."""
    counts = Counter(iter(data))
    highest = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == highest]


def quantiles(data, *, n=4, method="exclusive"):
    """The n - 1 cut points that divide the data into n parts of equal probability."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    if len(data) < 2:
        raise StatisticsError("must have at least two data points")
    if method == "inclusive":
        return [_between(data, *divmod(i * (len(data) - 1), n), n) for i in range(1, n)]
    if method != "exclusive":
        raise ValueError(f"Unknown method: {method!r}")
    result = []
    for i in range(1, n):
        j = min(max(i * (len(data) + 1) // n, 1), len(data) - 1)
        result.append(_between(data, j - 1, i * (len(data) + 1) - j * n, n))
    return result


def _between(data, index, part, whole):
    """The value that lies part / whole of the way from data[index] to the next."""
    return (data[index] * (whole - part) + data[index + 1] * part) / whole


def _spread(data, center, least, name):
    kind, squares, count = moments(data, center)
    if count < least:
        raise StatisticsError(f"{name} requires at least {('one data point', 'two data points')[least - 1]}")
    return kind, squares, count


def variance(data, xbar=None):
    """The variance of a sample; xbar is its mean if that is known."""
    kind, squares, count = _spread(data, xbar, 2, "variance")
    return _convert(squares / (count - 1), kind)


def pvariance(data, mu=None):
    """The variance of a whole population; mu is its mean if that is known."""
    kind, squares, count = _spread(data, mu, 1, "pvariance")
    return _convert(squares / count, kind)


def _root(squares, kind):
    if not hasattr(squares, "denominator"):  # infinite or not a number
        return squares
    root = _decimal_sqrt_of_frac if hasattr(kind, "as_tuple") else _float_sqrt_of_frac
    return root(squares.numerator, squares.denominator)


def stdev(data, xbar=None):
    """The standard deviation of a sample."""
    kind, squares, count = _spread(data, xbar, 2, "stdev")
    return _root(squares / (count - 1), kind)


def pstdev(data, mu=None):
    """The standard deviation of a whole population."""
    kind, squares, count = _spread(data, mu, 1, "pstdev")
    return _root(squares / count, kind)


def _check_pairs(x, y, name):
    if len(x) != len(y):
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{name} requires at least two data points")


def _centered(values):
    center = math.fsum(values) / len(values)
    return [value - center for value in values]


def covariance(x, y, /):
    """How two variables vary together, of a sample."""
    _check_pairs(x, y, "covariance")
    return math.sumprod(_centered(x), _centered(y)) / (len(x) - 1)


def correlation(x, y, /, *, method="linear"):
    """Pearson's correlation, from -1 to 1; method "ranked" gives Spearman's."""
    _check_pairs(x, y, "correlation")
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        start = (len(x) - 1) / -2  # the ranks are centered
        x, y = _ranks(x, start), _ranks(y, start)
    else:
        x, y = _centered(x), _centered(y)
    together, xx, yy = math.sumprod(x, y), math.sumprod(x, x), math.sumprod(y, y)
    if not xx * yy:
        raise StatisticsError("at least one of the inputs is constant")
    return together / math.sqrt(xx * yy)


def _ranks(values, start):
    """The place of each value in their order, from start on; equal ones share the middle of their places."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    begin = 0
    while begin < len(order):
        end = begin
        while end < len(order) and values[order[end]] == values[order[begin]]:
            end += 1
        for place in order[begin:end]:
            ranks[place] = start + (begin + end - 1) / 2
        begin = end
    return ranks


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line nearest to the points; proportional: a line through the origin."""
    _check_pairs(x, y, "linear regression")
    if proportional:
        together, own = math.sumprod(x, y) + 0.0, math.sumprod(x, x)
    else:
        x_mean, y_mean = math.fsum(x) / len(x), math.fsum(y) / len(y)
        x = [value - x_mean for value in x]
        together, own = math.sumprod(x, [value - y_mean for value in y]) + 0.0, math.sumprod(x, x)
    if not own:
        raise StatisticsError("x is constant")
    slope = together / own
    return LinearRegression(slope, 0.0 if proportional else y_mean - slope * x_mean)


def __getattr__(name):
    if name in ("_coerce", "_integer_sqrt_of_frac_rto"):
        import _exact_sum as home
    elif name != "NormalDist":
        raise AttributeError(f"module 'statistics' has no attribute {name!r}")
    else:
        import _normal_distribution as home
    found = globals()[name] = getattr(home, name)
    return found
