"""Errors of core/libm on random arguments:  python3 bench/libm.py [arguments per row] [function]

Prints the table of docs/libm.md. Needs gcc with libquadmath, an x86-64 host's.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ["bench/libm_errors.c", "core/double_bits.c", "core/natural.c", *(p.relative_to(ROOT) for p in sorted((ROOT / "core/libm").glob("*.c")))]


def main():
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "libm_errors"
        subprocess.run(["gcc", "-O2", "-I.", "-ffp-contract=off", "-fno-math-errno", "-o", program, *SOURCES, "-lquadmath", "-lm"], cwd=ROOT, check=True)
        print("| function | arguments | worst error, ULP | nearest double |\n|---|---|---:|---:|", flush=True)
        subprocess.run([program, *sys.argv[1:]], check=True)


main()
