"""Fourier transforms of 2, 4, 8, … numbers."""

from _ulab import _fft

from ulab import numpy as np


def _transform(real, imag, inverse):
    real = np.array(real)
    imag = np.zeros(len(real)) if imag is None else np.array(imag)
    _fft(real, imag, inverse)
    return real, imag


def fft(real, imag=None):
    """The transform as a pair of arrays, its real and its imaginary part."""
    return _transform(real, imag, False)


def ifft(real, imag=None):
    """What fft() made the pair of."""
    return _transform(real, imag, True)
