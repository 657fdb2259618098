#!/usr/bin/env python3
"""The programs of `make bench` on the emulated chip, as a table for docs/rp2040.md:  python3 tests/rp2040/benchmarks.py IMAGE.bin

Each runs with smaller numbers, since they were chosen for computers: what stands in SMALLER. What it prints must be what the same
text prints on this computer. Cycles are those of the program without its compilation, by the chip's clock at 125 MHz.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE.parents[1] / "bench" / "programs"
ADDER = os.environ.get("ADDER", str(HERE.parents[1] / "build" / "adder"))
MHZ = 125
MOST_MEGACYCLES = 4000

SMALLER = {
    "bigints": {"factorial(4000)": "factorial(200)", "fibonacci(20000)": "fibonacci(500)", "fibonacci(60000)": "fibonacci(1000)",
                "pi_digits(900)": "pi_digits(40)", "pow(3, 5000, 10**200 + 7)": "pow(3, 500, 10**20 + 7)", "7**5000": "7**500"},
    "calls": {"fib(30)": "fib(14)", "tak(20, 12, 6)": "tak(8, 4, 2)"},
    "closures": {"400000": "1000", "300000": "1000"},
    "dicts": {"200000": "1000", "100000": "300", "400000": "1000"},
    "exceptions": {"400000": "1000"},
    "floats": {"12000": "20", "mandelbrot(240)": "mandelbrot(12)"},
    "generators": {"600000": "1000", "tree(16)": "tree(7)", "400000": "1000"},
    "intloops": {"1000000": "5000", "60000": "100"},
    "lists": {"queens(8)": "queens(5)", "matrix(90)": "matrix(12)", "60000": "1000"},
    "objects": {"250000": "1000"},
    "sensor": {"300000": "1000"},
    "sorting": {"80000": "400", "[100])": "[10])"},
    "strings": {"dog \" * 2000": "dog \" * 20", "120000": "500"},
}


def smaller(name):
    text = (PROGRAMS / f"{name}.py").read_text()
    for old, new in SMALLER[name].items():
        assert old in text, (name, old)
        text = text.replace(old, new)
    return text


def on_this_computer(text):
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(text)
        file.flush()
        return subprocess.run([ADDER, file.name], capture_output=True, text=True, check=True).stdout


class Programs:
    """Runs programs at the raw prompt, each from the same state."""

    def __init__(self, image):
        self.process = subprocess.Popen(["node", "program_session.mjs", str(Path(image).resolve())], cwd=HERE, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert json.loads(self.process.stdout.readline())["problems"] == []

    def run(self, source):
        self.process.stdin.write(json.dumps({"source": source, "megacycles": MOST_MEGACYCLES}) + "\n")
        self.process.stdin.flush()
        result = json.loads(self.process.stdout.readline())
        assert result["ended"] and not result["error"] and not result["problems"], result
        return result["output"].replace("\r\n", "\n")


def cycles(programs, name):
    text = smaller(name)
    output = programs.run(f"import time\n_start = time.monotonic_ns()\n{text}\nprint(time.monotonic_ns() - _start)\n")
    printed, _, ns = output.strip().rpartition("\n")
    assert printed.strip() == on_this_computer(text).strip(), name
    return int(ns) * MHZ // 1000


def main(image):
    programs = Programs(image)
    print("| program of `make bench` | with | million cycles |\n|---|---|--:|")
    for name in sorted(path.stem for path in PROGRAMS.glob("*.py")):
        changes = ", ".join(f"`{new}`" for new in SMALLER[name].values())
        print(f"| {name} | {changes} | {cycles(programs, name) / 1e6:.2f} |", flush=True)
    ns = int(programs.run((HERE / "dhrystone.py").read_text()))
    print(f"\nDhrystone (`tests/rp2040/dhrystone.py`): {1e9 / ns:,.0f} loops a second at {MHZ} MHz.")
    programs.process.stdin.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
