"""The language's programs on the chip: a fixed few, and an eighth of all that each commit chooses anew (ADDER_SEED: another
one; ADDER_PROGRAMS=all: all of them; ADDER_PART=k/n: of those each n-th from the k-th). Each runs from the same state of
the emulator, at the raw prompt, under a limit of cycles. Expectations are those of the host.
"""

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import HERE, IMAGE

TESTS = HERE.parent
sys.path.insert(0, str(TESTS))
from expectations import program_files, read_expectation  # noqa: E402

MEGACYCLES = 400
SLOW_MEGACYCLES = 8000  # of programs marked slow, which only a run of all takes
EIGHTHS = 8
ALL = os.environ.get("ADDER_PROGRAMS") == "all"
SMOKE = ["language/builtins/argument_order.py", "language/annotations/function_annotations.py"]
LIB = TESTS.parent / "lib"
OTHER_IMAGE = ["it is in the bundle: copy it to lib/", "No module named '_thread'", "re.error: undefined character name",
               "for chips with more flash; this one has the base image", "this build does not have the names of characters"]
# What a warning on the same console looks like: on the host it goes to another stream.
WARNING = re.compile(r"(<\w+>|[\w.]+):\d+: \w*Warning: ")
LONG = ["modules/math/same_bits.py"]  # as if marked slow
RAW_PROMPT = "at the raw prompt"
NEEDS = {
    "language/builtins/help_text.py": "docstrings that this image has not",
    "language/classes/del_at_exit.py": RAW_PROMPT + " a program has no end",
    "language/execution/module_attributes.py": RAW_PROMPT + " there is no __file__",
    "language/fstrings/nested_quotes.py": "more C stack",
    "language/functions/code_object_attributes.py": RAW_PROMPT + " the file's name is another",
    "language/generators/many_suspended.py": "more C stack",
    "language/tracebacks/carets.py": RAW_PROMPT + " there are no source lines",
    "language/tracebacks/frame_objects.py": RAW_PROMPT + " no locals are kept",
    "language/tracebacks/locals_after_exception.py": RAW_PROMPT + " no locals are kept",
    "language/tracebacks/suggestions.py": RAW_PROMPT + " no locals are kept",
    "language/tracebacks/uncaught_in_import.py": "files beside it",
    "modules/binascii/uu.py": "more C stack",
    "modules/functools/caches.py": "more C stack: a cached function that calls itself gets 11 deep",
    "modules/json/files.py": "more C stack",
    "modules/re/limits.py": "more C stack",
    "modules/traceback/objects.py": RAW_PROMPT + " there are no source lines",
    "modules/usb/without_usb.py": "a board without USB",
    "modules/warnings/catching.py": RAW_PROMPT + " warnings share the console",
    "modules/warnings/showing.py": RAW_PROMPT + " warnings share the console",
    "language/lexical/unicode_names_normalized.py": "identifiers that are normalised, which this image does not do",
}


def seed():
    commits = subprocess.run(["git", "rev-list", "--count", "HEAD"], cwd=TESTS, capture_output=True, text=True).stdout.strip()
    return int(os.environ.get("ADDER_SEED") or commits or 0)


def chosen():
    files = [path.relative_to(TESTS).as_posix() for path in program_files()]
    if not ALL:
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
        process.stdin.write(json.dumps(what) + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    assert json.loads(process.stdout.readline()) == {"ready": True, "problems": []}
    yield exchange
    process.stdin.close()
    process.wait(timeout=10)


def lines(text):
    return [line for line in text.replace("\r\n", "\n").splitlines() if not WARNING.match(line)]


def is_of_another_image(text):
    """A module that ships with Adder is missing."""
    missing = [LIB / name.replace(".", "/") for name in re.findall(r"No module named '([\w.]+)'", text)]
    return any(path.is_dir() or path.with_suffix(".py").exists() for path in missing) or any(says in text for says in OTHER_IMAGE)


def reason_to_skip(name, source, expected):
    if (expected.slow or name in LONG) and not ALL:
        return "slow: make test-rp2040-all"
    if expected.heap:
        return f"needs a larger heap: {expected.heap}"
    if expected.timing:
        return "relies on prompt collection"
    if name.startswith("language/import/") or re.search(r"__file__|argv|open\(", source):
        return "needs files beside it"
    if expected.exit_status and expected.error is None:
        return RAW_PROMPT + " there is no exit status"
    if "\x03" in source or "\x04" in source:
        return RAW_PROMPT + " these bytes are commands"
    return NEEDS.get(name)


@pytest.mark.parametrize("name", chosen())
def test_program(programs, name):
    path = TESTS / name
    expected = read_expectation(path)
    source = path.read_text()
    reason = reason_to_skip(name, source, expected)
    if reason:
        pytest.skip(reason)
    limit = SLOW_MEGACYCLES if expected.slow or name in LONG else MEGACYCLES
    result = programs(source=source, megacycles=limit)
    error = lines(result["error"])
    if is_of_another_image(result["error"] + result["output"]):
        pytest.skip("another image: " + (error[-1] if error else "names of characters"))
    assert not result["problems"] and result["stop"] is None, result["problems"]
    assert result["ended"], f"not ended after {limit} million cycles: {result['output'][-500:]}"
    assert lines(result["output"]) == expected.output, error
    if expected.error is not None:
        assert error[-1] == expected.error
    else:
        assert bool(error) == bool(expected.exit_status), error
