"""Numbers in buffers."""

import struct


def numbers(buffer, code, order="", count=-1, offset=0):
    """The numbers of a kind of struct in a buffer, from a byte on; a negative count: all. ValueError if it does not hold them."""
    size = struct.calcsize(code)
    view = memoryview(buffer).cast("B")[offset:]
    if count < 0:
        if len(view) % size:
            raise ValueError("buffer size must be a multiple of element size")
        count = len(view) // size
    if len(view) < count * size:
        raise ValueError("buffer is smaller than requested size")
    return struct.unpack_from(f"{order}{count}{code}", view)
