#!/usr/bin/env python3
"""Write references.c: values of each function of core/libm.h at chosen and random points, from tools/precise.py:

    tests/unit/libm/make_references.py
"""

import math
import random
import struct
import sys
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tools"))
import precise  # noqa: E402

OUTPUT = Path(__file__).resolve().parent / "references.c"
getcontext().prec = 60
generator = random.Random(20260101)

NEAR_ONE = [1 - 2**-53, 1 + 2**-52, 1 - 2**-30, 1 + 2**-30, 0.99, 1.01, 0.9921875, 1.0078125, 0.96, 1.04]
TINY = [5e-324, -5e-324, 1e-310, 2.2250738585072014e-308, 1e-300, -1e-200, 1e-20, 2**-54, 2**-53, 2**-28, -(2**-27), 2**-26]
HUGE = [1e16, 1e22, -1e100, 1e300, 1.7976931348623157e308, 2.0**1000, 2.0**53 + 2]
# 2 pi and its multiples are worst approximated by doubles; this one is closest of all to a multiple of pi / 2.
CLOSEST_TO_HALF_PI = math.ldexp(6381956970095103.0, 797)


def even(low, high, count):
    return [generator.uniform(low, high) for _ in range(count)]


def every_size(low, high, count, signs=True):
    sizes = [2.0 ** generator.uniform(math.log2(low), math.log2(high)) * generator.uniform(1, 1.001) for _ in range(count)]
    return [-x if signs and generator.random() < 0.5 else x for x in sizes]


def near_half_pi(count):
    getcontext().prec = 400
    half_pi = precise.pi() / 2
    multiples = [generator.randrange(1, 2 ** generator.randrange(1, 300)) for _ in range(count)]
    points = [float(half_pi * n) for n in multiples]
    getcontext().prec = 60
    return [*points, CLOSEST_TO_HALF_PI, -CLOSEST_TO_HALF_PI, 0.125, 0.7853981633974483, 0.7853981633974484]


def angles():
    return TINY + HUGE + near_half_pi(50) + even(-7, 7, 70) + even(-1e6, 1e6, 30) + every_size(1e-9, 1e300, 40)


def unit_interval():
    return [x for x in TINY + NEAR_ONE if abs(x) < 1] + even(-1, 1, 120) + every_size(1e-9, 1, 60) + [0.5, -0.5, 0.7071067811865476]


def positive():
    return [x for x in TINY + NEAR_ONE + HUGE if x > 0] + even(0.5, 2, 80) + every_size(1e-308, 1e308, 100, False)


def wide():
    return TINY + HUGE + NEAR_ONE + even(-10, 10, 100) + every_size(1e-9, 1e9, 70)


def pairs(low, high, low2, high2, count):
    return [(generator.uniform(low, high), generator.uniform(low2, high2)) for _ in range(count)]


def fraction_value(f):
    return precise.to_decimal(f)


def fmod(x, y):
    quotient = int(Fraction(x) / Fraction(y))
    return fraction_value(Fraction(x) - quotient * Fraction(y))


def remainder(x, y):
    return fraction_value(Fraction(x) - round(Fraction(x) / Fraction(y)) * Fraction(y))


def gamma_points():
    return [x for x in even(-30, 171.6, 90) + even(-4, 4, 70) + every_size(1e-9, 1, 30) + [0.5, 1.5, 23.5, 170.9, -0.5, -170.5] if not x.is_integer()]


# name: (function, points, limit of the error in units in the last place)
ONE = {
    "exp": (precise.exp, even(-745, 709.7, 100) + even(-1, 1, 60) + every_size(1e-20, 1, 30) + [-745.13, -740.5, -708.4, 709.78, 2**-54], 0.51),
    "exp2": (lambda x: Decimal(2) ** x, even(-1074, 1023.9, 120) + even(-1, 1, 60) + [0.5, 10.0, -1073.5, -1022.3], 0.51),
    "expm1": (precise.exp_minus_one, TINY[4:] + even(-2, 2, 80) + even(-40, 700, 40) + every_size(1e-9, 1, 60), 0.52),
    "log": (precise.log, positive(), 0.51),
    "log2": (lambda x: x.ln() / Decimal(2).ln(), positive(), 0.51),
    "log10": (lambda x: x.log10(), positive(), 0.51),
    "log1p": (precise.log_plus_one, [x for x in TINY[4:] + HUGE if x > -1] + even(-0.999, 3, 90) + [abs(x) for x in every_size(1e-9, 1e300, 50)] + every_size(1e-9, 0.1, 50), 0.51),
    "sqrt": (lambda x: x.sqrt(), positive(), 0.5),
    "cbrt": (precise.cbrt, wide() + every_size(1e-308, 1e308, 40), 0.501),
    "sin": (precise.sin, angles(), 0.52),
    "cos": (precise.cos, angles(), 0.52),
    "tan": (precise.tan, angles(), 0.52),
    "asin": (precise.asin, unit_interval(), 0.51),
    "acos": (precise.acos, unit_interval(), 0.51),
    "atan": (precise.atan, wide(), 0.51),
    "sinh": (precise.sinh, TINY[4:] + even(-10, 10, 100) + even(-710, 710, 50) + every_size(1e-9, 1, 40), 0.52),
    "cosh": (precise.cosh, even(-10, 10, 100) + even(-710, 710, 60) + every_size(1e-9, 1, 30), 0.52),
    "tanh": (precise.tanh, TINY[4:] + even(-3, 3, 100) + even(-20, 20, 40) + every_size(1e-9, 1, 50), 0.52),
    "asinh": (precise.asinh, TINY[4:] + HUGE + even(-10, 10, 90) + every_size(1e-9, 1e300, 90), 0.52),
    "acosh": (precise.acosh, [x for x in NEAR_ONE + HUGE if x > 1] + even(1, 10, 100) + every_size(1.001, 1e300, 80, False), 0.52),
    "atanh": (precise.atanh, unit_interval()[4:], 0.52),
    "erf": (precise.erf, TINY[4:] + even(-6, 6, 120) + every_size(1e-9, 1, 60), 0.7),
    "erfc": (precise.erfc, even(-5, 5, 90) + even(5, 27.2, 80), 0.8),
    "gamma": (precise.gamma, gamma_points(), 0.6),
    "lgamma": (precise.log_gamma, even(0, 20, 90) + even(0.5, 3, 40) + even(20, 1e6, 20) + even(-0.9, -0.1, 20) + [1 - 2**-40, 1 + 2**-40, 2 - 2**-40, 2 + 2**-40, 1.125, 1.875, 1e-10, 2e15], 0.8),
}

TWO = {
    "pow": (lambda x, y: x**y, pairs(0, 100, -100, 100, 90) + pairs(0.99, 1.01, -30000, 30000, 50) + [(10.0, float(n)) for n in range(-30, 30)] + [(1 + 2**-52, 2.0**53), (1e-5, 64.2), (3.0, 33.0), (100000001.0, 2.0), (200001.0, 3.0), (0.1, 307.9), (2.0, -1074.0), (2.0, -1073.5)], 0.51),
    "atan2": (precise.atan2, pairs(-10, 10, -10, 10, 120) + list(zip(every_size(1e-200, 1e200, 40), every_size(1e-200, 1e200, 40))) + [(1e-300, 1e5), (1e300, -1e-5), (3.0, -3.0), (5e-324, 1.5), (-1e-310, -1.0)], 0.51),
    "hypot": (lambda x, y: (x * x + y * y).sqrt(), pairs(-10, 10, -10, 10, 120) + list(zip(every_size(1e-150, 1e150, 40), every_size(1e-150, 1e150, 40))) + [(3.0, 4.0), (1e308, 1e308), (5e-324, 5e-324), (1e-310, 3e-310)], 0.51),
    "fmod": (fmod, pairs(-1e6, 1e6, -10, 10, 60) + list(zip(every_size(1e-300, 1e300, 60), every_size(1e-300, 1e300, 60))) + [(5.0, 3.0), (-5.0, 3.0), (1e300, 7e-310), (1.7976931348623157e308, 5e-324), (7.0, 7.0)], 0),
    "remainder": (remainder, pairs(-1e6, 1e6, -10, 10, 60) + list(zip(every_size(1e-300, 1e300, 60), every_size(1e-300, 1e300, 60))) + [(5.0, 2.0), (7.0, 2.0), (-5.0, 3.0), (1e300, 7e-310), (1.5, 1.0), (2.5, 1.0)], 0),
}


def bits(x):
    return "0x%016x" % struct.unpack("Q", struct.pack("d", x))[0]


def reference(exact):
    """The nearest double, and how far above it the exact value is, in thousandths of its last place."""
    nearest = float(exact)
    rest = (exact - Decimal(nearest)) / Decimal(math.ulp(nearest)) * 1000
    return nearest, int(rest.to_integral_value())


def rows(function, points, two):
    for point in points:
        x, y = point if two else (point, 0.0)
        operands = (Decimal(x), Decimal(y)) if two and function not in (fmod, remainder) else (x, y) if two else (Decimal(x),)
        nearest, rest = reference(function(*operands))
        if math.isinf(nearest):
            continue
        arguments = f"{bits(x)}, {bits(y)}" if two else bits(x)
        yield f"{{{arguments}, {bits(nearest)}, {rest}}}" if two else f"{{{arguments}, 0, {bits(nearest)}, {rest}}}"


def main():
    parts, index = [], []
    for table, two in ((ONE, False), (TWO, True)):
        for name, (function, points, limit) in table.items():
            lines = list(rows(function, points, two))
            parts.append(f"static const Reference {name}_references[] = {{\n" + ",\n".join(lines) + ",\n};\n")
            pointer = f"NULL, double_{name}" if two else f"double_{name}, NULL"
            index.append(f'    {{"{name}", {pointer}, {name}_references, {len(lines)}, {limit}}},')
            print(name, len(lines), file=sys.stderr)
    head = '// Written by make_references.py.\n#include "tests/unit/libm/references.h"\n\n#include <stddef.h>\n\n#include "core/libm.h"\n\n// clang-format off\n'
    count = f"\nconst unsigned reference_table_count = {len(index)};\n"
    OUTPUT.write_text(head + "\n".join(parts) + "\nconst ReferenceTable reference_tables[] = {\n" + "\n".join(index) + "\n};\n" + count)


main()
