"""How arrays are pickled since protocol 3: as bytes with a number that says what machine wrote them."""

import sys
from array import array
from operator import index

_INTEGERS = "BbHhIiQqLl"
_FORMATS = "B", "b", "<H", ">H", "<h", ">h", "<I", ">I", "<i", ">i", "<Q", ">Q", "<q", ">q", "<f", ">f", "<d", ">d"
_ENCODINGS = "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"  # 18 to 21
_BIG = sys.byteorder == "big"


def _machine_format(typecode):
    if typecode == "u":
        return 20 + _BIG
    if typecode in "fd":
        return 14 + 2 * (typecode == "d") + _BIG
    size, signed = array(typecode).itemsize, typecode.islower()
    return int(signed) if size == 1 else 4 * (size.bit_length() - 1) - 2 + 2 * signed + _BIG


def reduce(value, protocol):
    """array.__reduce_ex__()"""
    if not isinstance(protocol, int):
        raise TypeError("__reduce_ex__ argument should be an integer")
    cls, typecode, state = type(value), value.typecode, value.__getstate__()
    if protocol < 3:
        return cls, (typecode, value.tolist()), state
    return _array_reconstructor, (cls, typecode, _machine_format(typecode), value.tobytes()), state


def _check(arraytype, typecode, number, items):
    if not isinstance(arraytype, type):
        raise TypeError(f"first argument must be a type object, not {type(arraytype).__name__}")
    if not issubclass(arraytype, array):
        raise TypeError(f"{arraytype.__name__} is not a subtype of array.array")
    if not isinstance(typecode, str) or len(typecode) != 1:
        raise TypeError(f"_array_reconstructor() argument 2 must be a unicode character, not {type(typecode).__name__}")
    if typecode not in _INTEGERS + "ufd":
        raise ValueError("second argument must be a valid type code")
    if not 0 <= number < 22:
        raise ValueError("third argument must be a valid machine format code.")
    if not isinstance(items, bytes):
        raise TypeError(f"fourth argument should be bytes, not {type(items).__name__}")


def _array_reconstructor(*arguments):
    if len(arguments) != 4:
        raise TypeError(f"_array_reconstructor expected 4 arguments, got {len(arguments)}")
    arraytype, typecode, number, items = arguments
    number = index(number)
    _check(arraytype, typecode, number, items)
    if number == _machine_format(typecode):
        made = arraytype(typecode)
        made.frombytes(items)
        return made
    if number > 17:
        if len(items) % (2 if number < 20 else 4):
            raise ValueError("string length not a multiple of item size")
        return arraytype(typecode, items.decode(_ENCODINGS[number - 18]))
    return _from_numbers(arraytype, typecode, number, items)


def _from_numbers(arraytype, typecode, number, items):
    import struct

    format = _FORMATS[number]
    if len(items) % struct.calcsize(format):
        raise ValueError("string length not a multiple of item size")
    numbers = [item for item, in struct.iter_unpack(format, items)]
    native = number - (number > 1 and number & 1) + _BIG * (number > 1)
    if number < 14 and _machine_format(typecode) != native:
        typecode = next(code for code in _INTEGERS if _machine_format(code) == native)
    return arraytype(typecode, numbers)


_array_reconstructor.__module__ = "array"
