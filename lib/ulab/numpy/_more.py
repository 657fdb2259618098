"""Parts of ulab.numpy that are used less often: polynomials, files, and others."""

from ulab import numpy as np
from ulab.numpy import linalg


def polyval(p, x):
    """The polynomial with the coefficients p, the highest power first, at x."""
    x = np.asarray(x) if not isinstance(x, (int, np.ndarray)) and hasattr(x, "__iter__") else x
    result = x * 0.0
    for coefficient in p:
        result = result * x + coefficient
    return result


def polyfit(x, y, degree=None):
    """The coefficients of the polynomial of this degree that comes nearest to y at x; polyfit(y, degree) counts x."""
    if degree is None:
        x, y, degree = np.arange(len(x)), x, y
    x, y = np.array(x), np.array(y)
    if len(x) != len(y):
        raise ValueError("input vectors must be of equal length")
    if len(x) <= degree:
        raise ValueError("more degrees of freedom than data points")
    powers = np.zeros((degree + 1, len(x)))
    powers[degree] = 1
    for n in range(degree - 1, -1, -1):
        powers[n] = powers[n + 1] * x
    q, r = linalg.qr(powers.T.copy())
    return linalg._solve_upper(r, np.dot(q.T, y))


def interp(x, xp, fp, *, left=None, right=None):
    """Values between the points (xp, fp), which are in order, at x; left and right outside."""
    xp, fp = np.array(xp).tolist(), np.array(fp).tolist()
    left = fp[0] if left is None else left
    right = fp[-1] if right is None else right

    def at(value):
        if value < xp[0]:
            return left
        if value > xp[-1]:
            return right
        low, high = 0, len(xp) - 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if xp[middle] <= value else (low, middle)
        share = (value - xp[low]) / (xp[high] - xp[low]) if high > low else 0.0
        return fp[low] + share * (fp[high] - fp[low])

    return np.array([at(value) for value in x])


def convolve(a, v):
    """The sums of products of a and v, which is moved along it backwards."""
    a, v = np.array(a), np.array(v)
    made = np.zeros(len(a) + len(v) - 1)
    for n, factor in enumerate(v):
        made[n:n + len(a)] += a * factor
    return made


def cross(a, b):
    """The vector product of two vectors of three numbers."""
    a, b = np.array(a), np.array(b)
    if a.shape != (3,) or b.shape != (3,):
        raise ValueError("cross is defined for 1D arrays of length 3")
    return np.array([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])


def trapz(y, x=None, *, dx=1.0):
    """The area below y by trapezoids."""
    y = np.array(y)
    widths = dx if x is None else np.diff(np.array(x))
    return np.sum((y[1:] + y[:-1]) * widths) / 2 if len(y) > 1 else 0.0


def bincount(x, *, weights=None, minlength=0):
    """How often each whole number from 0 occurs, or the sum of the weights that stand beside it."""
    x = np.asarray(x)
    if x.dtype not in (np.uint8, np.uint16):
        raise TypeError("cannot cast array data from dtype: uint8 or uint16 is needed")
    counts = [0] * (int(np.max(x)) + 1 if len(x) else 0)
    counts += [0] * (minlength - len(counts))
    for n, item in enumerate(x):
        counts[item] += 1 if weights is None else weights[n]
    return np.array(counts, dtype=np.uint16 if weights is None else np.float)


def compress(condition, a, *, axis=None):
    """The items of a where the condition is true, along an axis."""
    return np.take(a, [n for n, chosen in enumerate(condition) if chosen], axis=axis)


def delete(a, indices, *, axis=None):
    """The items without those with these indices, along an axis."""
    if axis is None:
        a, axis = a.flatten(), 0
    length = a.shape[np._axis(a, axis)]
    indices = [indices] if isinstance(indices, int) else indices
    gone = {i + length if i < 0 else i for i in indices}
    if any(not 0 <= i < length for i in gone):
        raise ValueError("index is out of bounds")
    return np.take(a, [n for n in range(length) if n not in gone], axis=axis)


def meshgrid(*arrays, indexing="xy"):
    """Matrices of the coordinates of all points of a grid."""
    x, y = (np.asarray(a) for a in arrays)
    first = np.zeros((len(y), len(x)), dtype=x.dtype)
    second = np.zeros((len(y), len(x)), dtype=y.dtype)
    first[:] = x
    second[:] = y.reshape((-1, 1))
    return (first, second) if indexing == "xy" else (first.T, second.T)


def logspace(start, stop, num=50, *, base=10.0, endpoint=True, dtype=np.float):
    """num powers of base, from base**start to base**stop."""
    return np.array([base**power for power in np.linspace(start, stop, num, endpoint=endpoint)], dtype=dtype)


def frombuffer(buffer, *, dtype=np.float, count=-1, offset=0):
    """A copy of the numbers in a buffer."""
    from ulab._buffers import numbers

    code = chr(dtype) if isinstance(dtype, int) else dtype
    return np.array(numbers(buffer, code, count=count, offset=offset), dtype=code)


def vectorize(function, *, otypes=np.float):
    """A function that calls this one for every item of an array."""

    def vectorized(x):
        """Call the function for each item."""
        if isinstance(x, (int, float)):
            return np.array([function(x)], dtype=otypes)
        x = np.asarray(x)
        return np.array([function(item) for item in x.flat], dtype=otypes).reshape(x.shape)

    return vectorized


def ndinfo(a):
    """Print what an array is made of."""
    for name in ("shape", "strides", "itemsize", "size"):
        print(f"{name}: {getattr(a, name)}")
    print(f"type: {chr(a.dtype)!r}")


_print_options = {"threshold": 10, "edgeitems": 3}


def set_printoptions(*, threshold=None, edgeitems=None):
    """Remembered for get_printoptions(): arrays are always shown whole."""
    if threshold is not None:
        _print_options["threshold"] = threshold
    if edgeitems is not None:
        _print_options["edgeitems"] = edgeitems


def get_printoptions():
    """What set_printoptions() was given."""
    return dict(_print_options)


# Files

_MAGIC = b"\x93NUMPY\x01\x00"
_NAMES = {"?": "|b1", "b": "|i1", "B": "|u1", "h": "<i2", "H": "<u2", "d": "<f8"}


def save(file, a):
    """Write an array to a file in numpy's format (.npy)."""
    header = f"{{'descr': '{_NAMES[chr(a.dtype)]}', 'fortran_order': False, 'shape': {a.shape}, }}"
    header += " " * (-(len(_MAGIC) + 3 + len(header)) % 64) + "\n"
    with open(file, "wb") as stream:
        stream.write(_MAGIC + len(header).to_bytes(2, "little") + header.encode() + a.tobytes())


def load(file):
    """Read an array from a file in numpy's format."""
    import re

    with open(file, "rb") as stream:
        data = stream.read()
    if data[:8] != _MAGIC:
        raise ValueError("wrong input file")
    start = 10 + int.from_bytes(data[8:10], "little")
    header = data[10:start].decode()
    kind = re.search(r"'descr':\s*'([^']*)'", header).group(1)
    codes = {name: code for code, name in _NAMES.items()}
    if kind not in codes or "'fortran_order': True" in header:
        raise ValueError(f"wrong dtype or order: {kind}")
    shape = tuple(int(n) for n in re.findall(r"\d+", re.search(r"'shape':\s*\(([^)]*)\)", header).group(1)))
    return frombuffer(data[start:], dtype=codes[kind]).reshape(shape)


def savetxt(file, a, *, delimiter=" ", header="", footer="", comments="# "):
    """Write the rows of an array as text."""
    rows = a.reshape((1, -1)) if a.ndim == 1 else a
    with open(file, "w") as stream:
        for text, lines in ((header, None), (None, rows), (footer, None)):
            if text:
                stream.write(f"{comments}{text}\n")
            for row in lines if lines is not None else ():
                stream.write(delimiter.join(map(str, row)) + "\n")


def loadtxt(file, *, delimiter=None, comments="#", max_rows=-1, usecols=None, dtype=np.float, skiprows=0):
    """Read rows of numbers from a text file."""
    columns = (usecols,) if isinstance(usecols, int) else usecols
    rows = []
    with open(file) as stream:
        for number, line in enumerate(stream):
            line = line.split(comments)[0].strip()
            if number < skiprows or not line or len(rows) == max_rows:
                continue
            items = [float(item) for item in line.split(delimiter)]
            rows.append(items if columns is None else [items[n] for n in columns])
    return np.array(rows if len(rows) != 1 else rows[0], dtype=dtype)
