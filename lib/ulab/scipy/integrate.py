"""Integrals of functions."""

from math import cosh, pi, sinh, tanh


def simpson(fun, a, b, *, steps=100, eps=1e-14):
    """By Simpson's rule, with twice as many steps until the result changes by less than eps, `steps` times at most."""
    width = (b - a) / 2
    ends, odd, even = fun(a) + fun(b), fun(a + width), 0.0
    result = width / 3 * (ends + 4 * odd)
    count = 2
    for _ in range(min(steps, 18)):
        even += odd
        count *= 2
        width /= 2
        odd = sum(fun(a + n * width) for n in range(1, count, 2))
        last, result = result, width / 3 * (ends + 4 * odd + 2 * even)
        if abs(result - last) <= eps * max(1.0, abs(result)):
            break
    return result


def romberg(fun, a, b, *, steps=100, eps=1e-14):
    """By Romberg's method: trapezoids, extrapolated to steps of no width."""
    width = b - a
    row = [width * (fun(a) + fun(b)) / 2]
    for n in range(1, min(steps, 18)):
        width /= 2
        fresh = [row[0] / 2 + width * sum(fun(a + k * width) for k in range(1, 2**n, 2))]
        for m, older in enumerate(row):
            fresh.append(fresh[m] + (fresh[m] - older) / (4 ** (m + 1) - 1))
        done = n > 2 and abs(fresh[-1] - row[-1]) <= eps * max(1.0, abs(fresh[-1]))
        row = fresh
        if done:
            break
    return row[-1]


def _tanhsinh(fun, a, b, levels, eps):
    """The result and how much the last level changed it. The ends of the interval may be poles."""
    middle, half = (a + b) / 2, (b - a) / 2

    def term(t):
        x = tanh(pi / 2 * sinh(t))
        weight = pi / 2 * cosh(t) / cosh(pi / 2 * sinh(t)) ** 2
        return weight * fun(middle + half * x) if weight > 1e-300 and abs(x) < 1 else 0.0

    step = 1.0
    total = sum(term(n) for n in range(-3, 4))
    result, change = half * total, abs(total)
    for _ in range(levels):
        step /= 2
        count = int(3.2 / step)
        total += sum(term(n * step) for n in range(-count, count + 1) if n % 2)
        last, result = result, half * step * total
        change = abs(result - last)
        if change <= eps * max(1.0, abs(result)):
            break
    return result, change


def tanhsinh(fun, a, b, *, levels=6, eps=1e-14):
    """By points that come closer together towards the ends."""
    return _tanhsinh(fun, a, b, levels, eps)[0]


def quad(fun, a, b, *, order=5, eps=1e-14):
    """The integral, and a bound of its error."""
    return _tanhsinh(fun, a, b, order + 3, eps)
