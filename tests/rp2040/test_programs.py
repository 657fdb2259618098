"""The language's programs on the chip: a fixed few, and an eighth of all that each commit chooses anew (ADDER_SEED: another
one; ADDER_PROGRAMS=all: all of them; ADDER_PART=k/n: of those each n-th from the k-th). Each runs from the same state of
the emulator, at the raw prompt, under a limit of cycles. Expectations are those of the host.
"""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import HERE, IMAGE

TESTS = HERE.parent
sys.path.insert(0, str(TESTS))
from expectations import program_files, read_expectation  # noqa: E402

MEGACYCLES = 400
EIGHTHS = 8
SMOKE = ["language/builtins/argument_order.py", "language/annotations/function_annotations.py"]
OTHER_IMAGE = "for chips with more flash; this one has the base image"


def seed():
    commits = subprocess.run(["git", "rev-list", "--count", "HEAD"], cwd=TESTS, capture_output=True, text=True).stdout.strip()
    return int(os.environ.get("ADDER_SEED") or commits or 0)


def chosen():
    files = [path.relative_to(TESTS).as_posix() for path in program_files()]
    if os.environ.get("ADDER_PROGRAMS") != "all":
        shuffled = random.Random(0).sample(files, len(files))
        part = set(shuffled[seed() % EIGHTHS :: EIGHTHS])
        files = SMOKE + [name for name in files if name in part and name not in SMOKE]
    first, step = map(int, os.environ.get("ADDER_PART", "0/1").split("/"))
    return files[first::step]


@pytest.fixture(scope="session")
def programs():
    process = subprocess.Popen(["node", "program_session.mjs", str(Path(IMAGE).resolve())], cwd=HERE, text=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def exchange(**what):
        process.stdin.write(json.dumps({"megacycles": MEGACYCLES, **what}) + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    assert json.loads(process.stdout.readline()) == {"ready": True, "problems": []}
    yield exchange
    process.stdin.close()
    process.wait(timeout=10)


def lines(text):
    return text.replace("\r\n", "\n").splitlines()


@pytest.mark.parametrize("name", chosen())
def test_program(programs, name):
    path = TESTS / name
    expected = read_expectation(path)
    if expected.heap:
        pytest.skip(f"needs a larger heap: {expected.heap}")
    if expected.timing:
        pytest.skip("relies on prompt collection")
    result = programs(source=path.read_text())
    error = lines(result["error"])
    if error and error[-1].endswith(OTHER_IMAGE):
        pytest.skip(error[-1])
    assert not result["problems"] and result["stop"] is None, result["problems"]
    assert result["ended"], f"not ended after {MEGACYCLES} million cycles: {result['output'][-500:]}"
    assert lines(result["output"]) == expected.output, error
    if expected.error is not None:
        assert error[-1] == expected.error
    else:
        assert bool(error) == bool(expected.exit_status), error
