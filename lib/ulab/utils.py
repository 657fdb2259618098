"""Buffers of whole numbers, as converters deliver them, as arrays of floats."""

from ulab import numpy as np
from ulab._buffers import numbers


def _from(code, buffer, count, offset, out, byteswap):
    found = numbers(buffer, code, ">" if byteswap else "<", count, offset)
    if out is None:
        return np.array(found)
    out[:] = found
    return out


def from_int16_buffer(buffer, *, count=-1, offset=0, out=None, byteswap=False):
    """Floats of a buffer of 16-bit numbers with sign."""
    return _from("h", buffer, count, offset, out, byteswap)


def from_uint16_buffer(buffer, *, count=-1, offset=0, out=None, byteswap=False):
    """Floats of a buffer of 16-bit numbers without sign."""
    return _from("H", buffer, count, offset, out, byteswap)


def from_int32_buffer(buffer, *, count=-1, offset=0, out=None, byteswap=False):
    """Floats of a buffer of 32-bit numbers with sign."""
    return _from("i", buffer, count, offset, out, byteswap)


def from_uint32_buffer(buffer, *, count=-1, offset=0, out=None, byteswap=False):
    """Floats of a buffer of 32-bit numbers without sign."""
    return _from("I", buffer, count, offset, out, byteswap)


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
