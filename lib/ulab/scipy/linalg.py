"""Systems of linear equations."""

from ulab import numpy as np
from ulab.numpy.linalg import _solve_upper


def solve_triangular(A, b, *, lower=False):
    """x with A x = b, where A is triangular."""
    A, b = np.array(A), np.array(b)
    if not lower:
        return _solve_upper(A, b)
    return np.flip(_solve_upper(np.flip(A), np.flip(b, axis=0)), axis=0)


def cho_solve(L, b):
    """x with L L.T x = b, where L is what cholesky() gives."""
    L = np.array(L)
    return solve_triangular(L.T, solve_triangular(L, b, lower=True))
