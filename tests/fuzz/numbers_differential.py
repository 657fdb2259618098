"""Compare arithmetic with CPython: `numbers_differential.py [--seed N] [--rounds N] ADDER [PYTHON]`.

Each round makes a program of random operations on numbers near word boundaries, of a few thousand bits, and on floats
that are exact, tiny, huge or not finite; runs it on both; and prints the first lines that differ. The exit status is 1
if any did.
"""

from __future__ import annotations

import argparse
import itertools
import random
import subprocess
import sys
import tempfile
from pathlib import Path

OPERATORS = ["+", "-", "*", "/", "//", "%", "&", "|", "^", "<", "<=", "==", "!=", ">", ">="]
EDGES = [0, 1, 29, 30, 31, 32, 33, 61, 62, 63, 64, 65, 127, 128, 1023, 1024]
FLOATS = ["0.0", "-0.0", "inf", "-inf", "nan", "5e-324", "1.7976931348623157e308", "2.2250738585072014e-308", "0.5"]
SPECS = ["", "x", "b", "o", ",", "_", "_x", "+d", "#x", "020", "^30", "e", ".3f", ".17g", "%", "n", ".0f", ".40e"]
FLOAT_SPECS = ["", "e", "f", "g", "n", "%", ".0f", ".1e", ".17g", ".25f", "#.3g", "+.2f", "020.5f", ",.3f", ".100g"]


class Generator:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def integer(self) -> str:
        pick = self.random.random
        if pick() < 0.3:
            value = self.random.randrange(-20, 21)
        elif pick() < 0.6:
            value = (1 << self.random.choice(EDGES)) + self.random.randrange(-3, 4)
        elif pick() < 0.9:
            value = self.random.getrandbits(self.random.choice([16, 31, 64, 130]))
        else:
            value = self.random.getrandbits(self.random.randrange(1, 5000))
        return f"({value if pick() < 0.5 else -value})"

    def real(self) -> str:
        pick = self.random.random()
        if pick < 0.25:
            return f"float('{self.random.choice(FLOATS)}')"
        if pick < 0.5:
            return f"({self.random.randrange(-1000, 1000) / self.random.choice([1, 2, 4, 10, 3])!r})"
        if pick < 0.75:
            return f"({self.random.uniform(-10, 10) * 10.0 ** self.random.randrange(-320, 308)!r})"
        return f"float({self.random.choice([-1, 1]) * ((1 << self.random.choice(EDGES[:-1])) + self.random.randrange(-3, 4))})"

    def number(self) -> str:
        return self.integer() if self.random.random() < 0.6 else self.real()

    def complex_number(self) -> str:
        return f"complex({self.real()}, {self.real()})"

    def mixed(self) -> str:
        return self.random.choice([self.integer, self.integer, self.real, self.complex_number, lambda: "True"])()

    def small(self) -> int:
        return self.random.randrange(-5, 200)

    def expression(self) -> str:
        makers = [
            lambda: f"{self.number()} {self.random.choice(OPERATORS)} {self.number()}",
            lambda: f"{self.mixed()} {self.random.choice(OPERATORS)} {self.mixed()}",
            lambda: f"divmod({self.number()}, {self.number()})",
            lambda: f"{self.integer()} {self.random.choice(['<<', '>>'])} {self.small()}",
            lambda: f"pow({self.integer()}, {self.random.randrange(-3, 60)})",
            lambda: f"pow({self.integer()}, {self.integer()} % 1000 - 20, {self.integer()})",
            lambda: f"{self.random.choice(['-', '+', '~', 'abs', 'bool', 'int', 'float', 'repr'])}({self.number()})",
            lambda: f"round({self.number()}, {self.random.randrange(-30, 30)})",
            lambda: f"round({self.number()})",
            lambda: f"hash({self.integer()}), hash({self.real().replace('nan', 'inf')})",
            lambda: f"format({self.integer()}, {self.random.choice(SPECS)!r})",
            lambda: f"format({self.real()}, {self.random.choice(FLOAT_SPECS)!r})",
            lambda: f"'%{self.random.choice(['d', 'x', 'o', '.3d', '+d', '#x', '.40f', 'e', 'g'])}' % {self.number()}",
            lambda: f"{self.integer()}.{self.random.choice(['bit_length', 'bit_count', 'as_integer_ratio'])}()",
            lambda: f"{self.real()}.{self.random.choice(['hex', 'as_integer_ratio', 'is_integer'])}()",
            lambda: f"float.fromhex({self.real()}.hex())",
            lambda: f"{self.integer()}.to_bytes({self.random.randrange(0, 70)}, "
            f"{self.random.choice(['big', 'little'])!r}, signed={self.random.random() < 0.5})",
            lambda: f"int.from_bytes({self.random.randbytes(self.random.randrange(0, 40))!r}, "
            f"{self.random.choice(['big', 'little'])!r}, signed={self.random.random() < 0.5})",
            lambda: f"int(str({self.integer()}))",
            lambda: f"int({format(self.random.getrandbits(self.random.randrange(1, 900)), 'x')!r}, 16)",
            lambda: f"float({self.decimal_text()!r})",
            lambda: f"range({self.integer()}, {self.integer()}, {self.integer()})[{self.small()}]",
            lambda: f"slice({self.integer()}, {self.integer()}, {self.integer()}).indices(abs({self.integer()}))",
            lambda: f"sum([{self.number()}, {self.number()}, {self.number()}, {self.number()}])",
            lambda: f"math.gcd({self.integer()}, {self.integer()}), math.isqrt(abs({self.integer()}))",
        ]
        return self.random.choice(makers)()

    def decimal_text(self) -> str:
        digits = "".join(self.random.choices("0123456789", k=self.random.choice([1, 5, 17, 20, 60, 400])))
        point = self.random.randrange(len(digits) + 1)
        return f"{digits[:point]}.{digits[point:]}e{self.random.randrange(-400, 330)}"

    def program(self, lines: int) -> str:
        head = "import math\ndef show(line, compute):\n    try:\n        value = compute()\n        print(line, type(value).__name__, value)\n"
        head += "    except Exception as error:\n        print(line, type(error).__name__, error)\n"
        return head + "".join(f"show({n}, lambda: ({self.expression()}))\n" for n in range(lines))


def output(command: list[str], program: Path) -> list[str]:
    done = subprocess.run([*command, str(program)], capture_output=True, text=True, timeout=120)
    return (done.stdout + done.stderr + f"exit {done.returncode}").splitlines()


def compare(seed: int, adder: str, python: str) -> int:
    """How many lines differ for this seed; prints the first ten with their source."""
    text = Generator(seed).program(400)
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "numbers.py"
        program.write_text(text)
        pairs = itertools.zip_longest(output([adder], program), output([python, "-W", "ignore"], program))
        different = [(ours, theirs) for ours, theirs in pairs if ours != theirs]
    sources = {line.split(",")[0][5:]: line for line in text.splitlines() if line.startswith("show(")}
    for ours, theirs in different[:10]:
        print(f"seed {seed}: {sources.get((theirs or '').split(' ')[0], '')[:400]}\n  adder   {ours}\n  cpython {theirs}")
    return len(different)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("adder")
    parser.add_argument("python", nargs="?", default="python3.12")
    options = parser.parse_args()
    seeds = range(options.seed, options.seed + options.rounds)
    different = sum(compare(seed, options.adder, options.python) for seed in seeds)
    print(f"{options.rounds} programs, {different} different lines")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
