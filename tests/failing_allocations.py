"""Run programs with their n-th allocation failing:  python3 tests/failing_allocations.py ADDER [SEED]

For each program a handful of allocation numbers is chosen. Whatever fails, the interpreter must end by itself with status
0 or the program's own, or with a MemoryError (or an error that follows from one); never by a signal and never hang.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from expectations import read_expectation, program_files

PROGRAMS_PER_RUN = 60
POINTS_PER_PROGRAM = 6
TIME_LIMIT_S = 60


def run(adder, path, n):
    """In a copy of the program's folder: what ends early may leave files behind."""
    command = [adder, f"--fail-allocation={n}", path.name]
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(path.parent, Path(folder) / path.parent.name)
        return subprocess.run(command, cwd=copy, capture_output=True, timeout=TIME_LIMIT_S, stdin=subprocess.DEVNULL)


def main(adder, seed):
    chooser = random.Random(seed)
    files = [f for f in program_files() if not read_expectation(f).slow]
    passed = failed = 0
    for path in chooser.sample(files, min(PROGRAMS_PER_RUN, len(files))):
        points = sorted({int(10 ** chooser.uniform(0, 4)) for _ in range(POINTS_PER_PROGRAM)})
        for n in points:
            try:
                result = run(adder, path, n)
                problem = f"signal {-result.returncode}" if result.returncode < 0 else None
            except subprocess.TimeoutExpired:
                problem = "no end within the time limit"
            if problem:
                print(f"{path.name}, allocation {n} (seed {seed}): {problem}")
            passed, failed = passed + (not problem), failed + bool(problem)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).resolve()), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
