"""Zeros and least values of functions."""

from ulab import numpy as np


def bisect(fun, a, b, *, xtol=2.4e-7, maxiter=100):
    """A zero of the function between a and b, where its signs differ."""
    low, high = fun(a), fun(b)
    if low * high > 0:
        raise ValueError("function has the same sign at the ends of interval")
    for _ in range(maxiter):
        middle = (a + b) / 2
        value = fun(middle)
        if value == 0 or abs(b - a) / 2 < xtol:
            return middle
        if (value > 0) == (low > 0):
            a = middle
        else:
            b = middle
    return (a + b) / 2


def newton(fun, x0, *, tol=2.4e-7, rtol=0.0, maxiter=50):
    """A zero of the function near x0."""
    x = float(x0)
    for _ in range(maxiter):
        step = 1e-6 * max(abs(x), 1e-3)
        slope = (fun(x + step) - fun(x - step)) / (2 * step)
        if slope == 0:
            return x
        change = fun(x) / slope
        x -= change
        if abs(change) <= tol + rtol * abs(x):
            return x
    return x


def fmin(fun, x0, *, xatol=2.4e-7, fatol=2.4e-7, maxiter=200):
    """Where the function of one number is least, near x0."""
    best, other = float(x0), float(x0) * 1.05 or 0.00025
    value, other_value = fun(best), fun(other)
    for _ in range(maxiter):
        if other_value < value:
            best, other, value, other_value = other, best, other_value, value
        if abs(best - other) <= xatol and abs(value - other_value) <= fatol:
            break
        for factor in (2.0, 3.0, 1.5, 0.5, -1.0):
            candidate = best - (other - best) * (factor - 1) if factor > 1 else best + (other - best) * 0.5 * factor
            candidate_value = fun(candidate)
            if candidate_value < other_value:
                other, other_value = candidate, candidate_value
                break
        else:
            other = (best + other) / 2
            other_value = fun(other)
    return best if value <= other_value else other


def curve_fit(fun, x, y, *, p0=(1.0, 1.0), xatol=2.4e-7, fatol=2.4e-7, maxiter=200):
    """The parameters p that bring fun(x, *p) nearest to y, from p0 on."""
    x, y = np.array(x), np.array(y)
    p = np.array(p0)
    count = len(p)
    damping = 1e-3

    def distances(p):
        return y - np.array([fun(item, *p.tolist()) for item in x])

    rest = distances(p)
    error = np.dot(rest, rest)
    for _ in range(maxiter):
        slopes = np.zeros((len(x), count))
        for n in range(count):
            moved = p.copy()
            step = 1e-6 * max(abs(p[n]), 1e-3)
            moved[n] += step
            slopes[:, n] = (rest - distances(moved)) / step
        square, side = np.dot(slopes.T, slopes), np.dot(slopes.T, rest)
        change = np.dot(np.linalg.inv(square + np.diag(np.diag(square) + 1e-12) * damping), side)
        candidate = p + change
        fresh = distances(candidate)
        fresh_error = np.dot(fresh, fresh)
        if fresh_error < error:
            done = np.max(abs(change)) < xatol and error - fresh_error < fatol
            p, rest, error, damping = candidate, fresh, fresh_error, damping / 10
            if done:
                break
        else:
            damping *= 10
            if damping > 1e10:
                break
    return p
