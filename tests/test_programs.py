"""Run every program under tests/language and tests/modules and compare with its inline expectations.

ADDER names the interpreter (default build/adder), ADDER_FLAGS options for it, ADDER_VARIANT what kind of run this is
("stress" leaves out files marked slow, "small" those that need a larger heap, all of them those marked timing).
ADDER_PART=k/n runs each n-th file from the k-th (k from 0) only: for several processes, or a part that rotates.
"""

import os
import subprocess
from pathlib import Path

import pytest
from expectations import TESTS, read_expectation, program_files

ADDER = os.environ.get("ADDER", str(TESTS.parent / "build" / "adder"))
FLAGS = os.environ.get("ADDER_FLAGS", "").split()
VARIANT = os.environ.get("ADDER_VARIANT", "")
TIME_LIMIT_S = float(os.environ.get("ADDER_TIME_LIMIT", "60"))
FIRST, STEP = map(int, os.environ.get("ADDER_PART", "0/1").split("/"))


@pytest.mark.parametrize("path", program_files()[FIRST::STEP], ids=lambda p: p.relative_to(TESTS).as_posix())
def test_program(path: Path):
    expected = read_expectation(path)
    if VARIANT and expected.timing:
        pytest.skip("relies on prompt collection")
    if VARIANT == "stress" and expected.slow:
        pytest.skip("marked slow")
    if VARIANT == "small" and expected.heap:
        pytest.skip(f"needs a larger heap: {expected.heap}")
    run = subprocess.run([ADDER, *FLAGS, path.name], cwd=path.parent, capture_output=True, timeout=TIME_LIMIT_S, stdin=subprocess.DEVNULL)
    output = run.stdout.decode("utf-8", "surrogateescape")
    error = run.stderr.decode("utf-8", "surrogateescape")
    assert output.splitlines() == expected.output, error
    assert run.returncode == expected.exit_status, error
    if expected.error is not None:
        assert error.strip().splitlines()[-1] == expected.error
