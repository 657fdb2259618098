"""Filters."""

from ulab import numpy as np


def sosfilt(sos, x, *, zi=None):
    """Filter x by sections of second order, rows of b0 b1 b2 a0 a1 a2. With their states zi: the result and the new ones."""
    y = [float(item) for item in x]
    states = [[0.0, 0.0] for _ in sos] if zi is None else [[float(item) for item in row] for row in zi]
    for section, state in zip(sos, states):
        if len(section) != 6:
            raise ValueError("sos array must be of shape (n_section, 6)")
        b0, b1, b2, a0, a1, a2 = section
        if a0 != 1:
            raise ValueError("sos[:, 3] should be all ones")
        first, second = state
        for n, item in enumerate(y):
            y[n] = out = b0 * item + first
            first, second = b1 * item - a1 * out + second, b2 * item - a2 * out
        state[:] = first, second
    return np.array(y) if zi is None else (np.array(y), np.array(states))
