"""Buffers of whole numbers, as converters deliver them, as arrays of floats."""

from ulab import numpy as np


def _from(code, size, buffer, count, offset, out, byteswap):
    import struct

    view = memoryview(buffer).cast("B")[offset:]
    if count < 0:
        if len(view) % size:
            raise ValueError("buffer size must be a multiple of element size")
        count = len(view) // size
    if len(view) < count * size:
        raise ValueError("buffer is smaller than requested size")
    numbers = struct.unpack_from(f"{'>' if byteswap else '<'}{count}{code}", view)
    if out is None:
        return np.array(numbers)
    out[:] = numbers
    return out


def from_int16_buffer(buffer, *, count=-1, offset=0, out=None, byteswap=False):
    """Floats of a buffer of 16-bit numbers with sign."""
    return _from("h", 2, buffer, count, offset, out, byteswap)


def from_uint16_buffer(buffer, *, count=-1, offset=0, out=None, byteswap=False):
    """Floats of a buffer of 16-bit numbers without sign."""
    return _from("H", 2, buffer, count, offset, out, byteswap)


def from_int32_buffer(buffer, *, count=-1, offset=0, out=None, byteswap=False):
    """Floats of a buffer of 32-bit numbers with sign."""
    return _from("i", 4, buffer, count, offset, out, byteswap)


def from_uint32_buffer(buffer, *, count=-1, offset=0, out=None, byteswap=False):
    """Floats of a buffer of 32-bit numbers without sign."""
    return _from("I", 4, buffer, count, offset, out, byteswap)


def spectrogram(r, *, scratchpad=None, out=None, log=False):
    """The amounts of the Fourier transform."""
    from ulab.numpy import fft

    real, imag = fft.fft(r)
    result = np.sqrt(real * real + imag * imag)
    result = np.log(result) if log else result
    if out is None:
        return result
    out[:] = result
    return out
