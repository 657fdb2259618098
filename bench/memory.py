"""Compare the memory that Adder and CPython need:  python3 bench/memory.py

Three tables: the programs of bench/programs, one object of each kind, and compiled code. Where build-32/adder exists
(make test-32bit), its figures are given too: it has the word size of the chips.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path

from common import ADDER, ADDER_32BIT, CPYTHON, ROOT, programs, table

KB = 1024
LEAST_HEAP = 32 * KB
TIME_LIMIT_S = 20
PRECISION = 1.05

TRACED = """
import sys, tracemalloc
path = sys.argv[1]
code = compile(open(path).read(), path, "exec")
tracemalloc.start()
exec(code, {"__name__": "__main__"})
print(tracemalloc.get_traced_memory()[1], file=sys.stderr)
"""


def run(*command, **options):
    return subprocess.run([str(c) for c in command], capture_output=True, text=True, stdin=subprocess.DEVNULL, **options)


def implementations():
    return [ADDER, ADDER_32BIT] if os.path.exists(ADDER_32BIT) else [ADDER]


# Programs -----------------------------------------------------------------------------------------------------------


def heap_peak(adder, path):
    report = run(adder, "--heap-report", path, check=True).stderr
    return int(re.search(r"heap: peak (\d+) bytes", report).group(1))


def traced_peak(path):
    return int(run(CPYTHON, "-c", TRACED, path, check=True).stderr.split()[-1])


def works_in(adder, path, heap):
    try:
        return run(adder, "--heap", heap, path, timeout=TIME_LIMIT_S).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def least_heap(adder, path, enough):
    """The smallest heap, to 5 %, in which the program runs to its end."""
    low, high = LEAST_HEAP, enough
    if works_in(adder, path, low):
        return low
    while not works_in(adder, path, high):
        low, high = high, high * 2
    while high > low * PRECISION:
        middle = int((low * high) ** 0.5)
        if works_in(adder, path, middle):
            high = middle
        else:
            low = middle
    return high


def kilobytes(number):
    return f"{number / KB:.0f}"


def program_row(name, path):
    peak = heap_peak(ADDER, path)
    least = [least_heap(adder, path, peak) for adder in implementations()]
    return [name, kilobytes(traced_peak(path)), kilobytes(peak), *map(kilobytes, least)]


def program_table():
    with tempfile.NamedTemporaryFile(suffix=".py") as empty:
        rows = [program_row("(empty)", empty.name)]
    rows += [program_row(path.stem, path) for path in programs([])]
    heads = ["KB", "CPython, peak", "Adder, peak", "Adder, least heap", "Adder 32-bit, least heap"]
    return table(heads[: len(rows[0])], rows)


# Objects and code -----------------------------------------------------------------------------------------------------


def lines(*command):
    return [line.split("\t") for line in run(*command, check=True).stdout.splitlines()]


def object_table():
    script = ROOT / "bench" / "object_sizes.py"
    own = [lines(adder, script) for adder in implementations()]
    rows = []
    for index, (kind, size, getsizeof) in enumerate(lines(CPYTHON, script)):
        rows.append([kind, *(result[index][1] for result in own), size, getsizeof])
    return table(["bytes", *["Adder", "Adder 32-bit"][: len(own)], "CPython", "CPython, getsizeof"], rows)


def library_files(count=5):
    """The largest files of Adder's own library."""
    return sorted((ROOT / "lib").rglob("*.py"), key=lambda p: -p.stat().st_size)[:count]


def code_table():
    files = library_files()
    script = ROOT / "bench" / "code_sizes.py"
    own = [lines(adder, script, *files) for adder in implementations()]
    rows = []
    for index, (path, size, count, pyc) in enumerate(lines(CPYTHON, script, *files)):
        cells = [cell for result in own for cell in result[index][1:3]]
        rows.append([Path(path).relative_to(ROOT / "lib"), os.path.getsize(path), *cells[:2], *cells[2:3], size, count, pyc])
    heads = ["file", "source", "Adder", "Adder, instructions", *["Adder 32-bit"][: len(own) - 1], "CPython", "CPython, instructions", "CPython, .pyc"]
    return table(heads, rows)


def section() -> str:
    return "\n\n".join([
        "## Memory of programs",
        "Peak of the heap in use; Adder's includes what is dead but not yet collected, and is therefore larger than the least"
        " heap (`--heap`, to 5 %) in which the program runs to its end within "
        f"{TIME_LIMIT_S} s. CPython's is the peak of tracemalloc, without its modules.",
        program_table(),
        "## Memory of objects",
        "Heap taken by one object with what it owns, by difference over 1000 of them; 0 is a value without an object. CPython"
        " by tracemalloc; getsizeof leaves out what an object owns.",
        object_table(),
        "## Memory of compiled code",
        "Bytes of heap for the code of the five largest files of lib/ with constants, names and positions, after compiling them"
        " once before. A .pyc holds the same without objects around it.",
        code_table(),
    ])


if __name__ == "__main__":
    print(section())
