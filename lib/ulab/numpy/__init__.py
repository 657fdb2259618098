"""Arrays in up to four dimensions of uint8, int8, uint16, int16, float (64 bits) and bool."""

from builtins import max as _larger, min as _smaller
from math import e, inf, nan, pi

from _ulab import (
    acos, acosh, arctan2, array, asarray, asin, asinh, atan, atanh, bitwise_and, bitwise_or, bitwise_xor, ceil, cos, cosh,
    degrees, dot, equal, exp, expm1, floor, isfinite, isinf, left_shift, log, log10, log2, maximum, minimum, ndarray,
    not_equal, radians, right_shift, sin, sinc, sinh, sqrt, tan, tanh, where, zeros,
)
from _ulab import _reduce

bool = ord("?")
uint8, int8, uint16, int16, float = map(ord, "BbHhd")
_SUM, _MIN, _MAX, _ARGMIN, _ARGMAX, _ALL, _ANY = range(7)
_PARTS = ("fft", "linalg", "random")
_MORE = ("polyfit", "polyval", "interp", "convolve", "save", "load", "savetxt", "loadtxt", "vectorize", "meshgrid",
         "bincount", "cross", "compress", "delete", "frombuffer", "ndinfo", "trapz", "set_printoptions",
         "get_printoptions", "logspace")


def __getattr__(name):
    """What is used less often is imported when it is first used."""
    if name in _PARTS:
        return __import__(f"ulab.numpy.{name}", fromlist=["*"])
    if name in _MORE:
        from ulab.numpy import _more

        return getattr(_more, name)
    raise AttributeError(f"module 'ulab.numpy' has no attribute {name!r}")


# Making arrays


def empty(shape, *, dtype=float):
    """The same as zeros()."""
    return zeros(shape, dtype=dtype)


def full(shape, fill_value, *, dtype=float):
    """One number everywhere."""
    made = zeros(shape, dtype=dtype)
    made[()] = fill_value
    return made


def ones(shape, *, dtype=float):
    """Ones in this shape."""
    return full(shape, 1, dtype=dtype)


def arange(start, stop=None, step=1, *, dtype=None):
    """Numbers from start, step apart, before stop; from 0 if there is one number only."""
    if stop is None:
        start, stop = 0, start
    all_ints = isinstance(start, int) and isinstance(stop, int) and isinstance(step, int)
    if all_ints:
        items = range(start, stop, step)
    else:
        count = _larger(0, int(ceil((stop - start) / step)))
        items = [start + n * step for n in range(count)]
    if dtype is None:
        fits = all_ints and (not items or (-32768 <= _smaller(items) and _larger(items) <= 32767))
        dtype = int16 if fits else float
    return array(items, dtype=dtype)


def linspace(start, stop, num=50, *, endpoint=True, retstep=False, dtype=float):
    """num numbers from start to stop, the same distance apart."""
    step = (stop - start) / _larger(1, num - 1 if endpoint else num)
    made = array([start + n * step for n in range(num)], dtype=dtype)
    return (made, step) if retstep else made


def eye(n, *, M=None, k=0, dtype=float):
    """Ones on a diagonal of a matrix of zeros."""
    columns = n if M is None else M
    made = zeros((n, columns), dtype=dtype)
    for row in range(n):
        if 0 <= row + k < columns:
            made[row, row + k] = 1
    return made


def diag(v, *, k=0):
    """A matrix with this diagonal, or the diagonal of a matrix."""
    if v.ndim == 1:
        size = len(v) + abs(k)
        made = zeros((size, size), dtype=v.dtype)
        for n in range(len(v)):
            made[n + _larger(0, -k), n + _larger(0, k)] = v[n]
        return made
    rows, columns = v.shape
    return array([v[n + _larger(0, -k), n + _larger(0, k)] for n in range(_smaller(rows - _larger(0, -k), columns - _larger(0, k)))],
                 dtype=v.dtype)


def concatenate(arrays, *, axis=0):
    """Arrays one after the other along an axis."""
    arrays = tuple(arrays)
    first = arrays[0]
    axis = _axis(first, axis)
    shape = list(first.shape)
    shape[axis] = _total(a.shape[axis] for a in arrays)
    made = zeros(tuple(shape), dtype=first.dtype)
    at = 0
    for a in arrays:
        length = a.shape[axis]
        made[(slice(None),) * axis + (slice(at, at + length),)] = a
        at += length
    return made


def _total(numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def _axis(a, axis):
    if not -a.ndim <= axis < a.ndim:
        raise ValueError(f"axis {axis} is out of bounds for array of dimension {a.ndim}")
    return axis % a.ndim


def _array(a):
    return asarray(a)


# One number of many, along an axis or of all


def sum(a, axis=None):
    """The sum; floats along an axis, so that none is too large."""
    return _reduce(_SUM, a, axis)


def min(a, axis=None, *_):
    """The smallest."""
    return _reduce(_MIN, a, axis)


def max(a, axis=None, *_):
    """The largest."""
    return _reduce(_MAX, a, axis)


def argmin(a, axis=None):
    """The place of the smallest."""
    return _reduce(_ARGMIN, a, axis)


def argmax(a, axis=None):
    """The place of the largest."""
    return _reduce(_ARGMAX, a, axis)


def all(a, axis=None):
    """Whether all are true."""
    return _reduce(_ALL, a, axis)


def any(a, axis=None):
    """Whether one is true."""
    return _reduce(_ANY, a, axis)


def _count(a, axis):
    return a.size if axis is None else a.shape[_axis(a, axis)]


def mean(a, axis=None):
    """The mean."""
    a = _array(a)
    return sum(a, axis) / _count(a, axis)


def std(a, axis=None, *, ddof=0):
    """The standard deviation."""
    a = _array(a)
    if axis is None:
        distances = a - mean(a)
    else:
        shape = list(a.shape)
        shape[_axis(a, axis)] = 1
        center = mean(a, axis)
        distances = a - (center.reshape(tuple(shape)) if isinstance(center, ndarray) else center)
    return sqrt(sum(distances * distances, axis) / (_count(a, axis) - ddof))


def median(a, axis=None):
    """The middle one, or the mean of the two in the middle."""
    a = _array(a)
    if axis is None:
        ordered = sort(a.flatten())
        half = len(ordered) // 2
        return ordered[half] * 1.0 if len(ordered) % 2 else (ordered[half - 1] + 0.0 + ordered[half]) / 2
    axis = _axis(a, axis)
    ordered = sort(a, axis=axis)
    length = a.shape[axis]
    before = (slice(None),) * axis
    return (ordered[before + ((length - 1) // 2,)] + ordered[before + (length // 2,)] * 1.0) / 2


def size(a, axis=None):
    """How many items there are, of all or on an axis."""
    return _count(_array(a), axis)


def trace(a):
    """The sum of the diagonal."""
    return sum(diag(_array(a)))


# Order


def _lanes(a, axis, function, dtype):
    """An array of what function(list) makes of each line along the axis."""
    if a.ndim == 1:
        return array(function(a.tolist()), dtype=dtype)
    moved = a.T if a.ndim == 2 and axis == 0 else a
    if a.ndim > 2 and axis != a.ndim - 1:
        raise ValueError("only the last axis of an array of more than two dimensions")
    flat = moved.reshape((-1, moved.shape[-1]))
    made = array([function(row.tolist()) for row in flat], dtype=dtype).reshape(moved.shape)
    return made.T.copy() if moved is not a else made


def sort(a, *, axis=-1):
    """A copy in order, along an axis."""
    a = _array(a)
    if axis is None:
        a, axis = a.flatten(), 0
    return _lanes(a, _axis(a, axis), sorted, a.dtype)


def argsort(a, *, axis=-1):
    """The indices that put a in order, along an axis."""
    a = _array(a)
    return _lanes(a, _axis(a, axis), lambda row: sorted(range(len(row)), key=row.__getitem__), uint16)


def flip(a, *, axis=None):
    """The items in reverse order along an axis, or all axes."""
    a = _array(a)
    step = slice(None, None, -1)
    if axis is None:
        return a[(step,) * a.ndim].copy()
    return a[(slice(None),) * _axis(a, axis) + (step,)].copy()


def roll(a, distance, *, axis=None):
    """The items moved along an axis; those that leave at the end come in at the beginning."""
    a = _array(a)
    if axis is None:
        line = a.flatten()
        return roll(line, distance, axis=0).reshape(a.shape)
    axis = _axis(a, axis)
    length = a.shape[axis]
    distance = distance % length if length else 0
    before = (slice(None),) * axis
    made = a.copy()
    made[before + (slice(distance, None),)] = a[before + (slice(0, length - distance),)]
    made[before + (slice(0, distance),)] = a[before + (slice(length - distance, None),)]
    return made


def diff(a, n=1, *, axis=-1):
    """The differences of neighbours, n times."""
    a = _array(a)
    before = (slice(None),) * _axis(a, axis)
    for _ in range(n):
        a = a[before + (slice(1, None),)] - a[before + (slice(0, -1),)]
    return a


def clip(a, a_min, a_max):
    """No number below a_min or above a_max."""
    return minimum(maximum(a, a_min), a_max)


def around(a, *, decimals=0):
    """Rounded to this many places; halves to the even neighbour."""
    factor = 10.0**decimals
    scaled = _array(a) * factor
    low = floor(scaled)
    rest = scaled - low
    odd = low % 2.0
    return (low + where((rest > 0.5) | ((rest == 0.5) & (odd == 1.0)), 1.0, 0.0)) / factor


def nonzero(a):
    """A tuple of the indices of the items that are not 0, for each axis."""
    a = _array(a)
    found = [n for n, item in enumerate(a.flat) if item]
    result = []
    for length in reversed(a.shape):
        result.append(array([n % length for n in found], dtype=uint16))
        found = [n // length for n in found]
    return tuple(reversed(result))


def take(a, indices, *, axis=None):
    """The items with these indices, along an axis."""
    a = _array(a)
    if axis is None:
        a, axis = a.flatten(), 0
    axis = _axis(a, axis)
    indices = [int(i) for i in indices]
    shape = list(a.shape)
    shape[axis] = len(indices)
    made = zeros(tuple(shape), dtype=a.dtype)
    before = (slice(None),) * axis
    for n, index in enumerate(indices):
        made[before + (n,)] = a[before + (index,)]
    return made
