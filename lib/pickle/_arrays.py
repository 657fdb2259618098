"""Arrays as CPython pickles them from protocol 3: their bytes and a number that says what these are."""

from array import array
from struct import iter_unpack

# Number → format of struct. An even number is little-endian, the next one big-endian.
_FORMATS = {0: "B", 1: "b", 2: "<H", 4: "<h", 6: "<I", 8: "<i", 10: "<Q", 12: "<q", 14: "<f", 16: "<d"}


def _array_reconstructor(cls, typecode, code, data, /):
    """The array of a class and a type code that a pickle describes."""
    if not isinstance(cls, type) or not issubclass(cls, array):
        raise TypeError(f"{cls} is not a subtype of array.array")
    if not 0 <= code <= 21:
        raise ValueError("third argument must be a valid machine format code.")
    if code >= 18:
        return cls(typecode, data.decode(("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")[code - 18]))
    format = _FORMATS.get(code) or ">" + _FORMATS[code & ~1][-1] if code > 1 else _FORMATS[code]
    return cls(typecode, [number for (number,) in iter_unpack(format, data)])
