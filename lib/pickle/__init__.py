"""Turn objects into bytes and back: the pickle protocols 0 to 5."""

import copyreg as _copyreg
from io import BytesIO as _BytesIO

from . import _opcodes
from ._buffer import PickleBuffer
from ._errors import PickleError, PicklingError, UnpicklingError
from ._opcodes import *
from ._pickler import DEFAULT_PROTOCOL, HIGHEST_PROTOCOL, Pickler
from ._unpickler import Unpickler

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
bytes_types = (bytes, bytearray)


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write the pickle of an object to a binary file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The pickle of an object, as bytes."""
    file = _BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    """The object that the next pickle in a binary file describes."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    """The object that a pickle describes; what follows the pickle is ignored."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(_BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def _reduce_union(union):
    from functools import reduce
    from operator import or_

    return reduce, (or_, union.__args__)


_copyreg.pickle(complex, _copyreg.pickle_complex)
_copyreg.pickle(type(int | None), _reduce_union)

# Names of the versions in Python that CPython has beside those in C; here they are the same.
_Pickler, _Unpickler = Pickler, Unpickler
_dump, _dumps, _load, _loads = dump, dumps, load, loads

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads", "PickleBuffer",
    *sorted([*_opcodes.__all__, "DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL"]),
]
