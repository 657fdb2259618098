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
               "it is in the full image, not in this one (base)", "it is built into the images of boards with more flash",
               "this build does not have the names of characters"]
# What a warning looks like, with the line that it is about; on the host it goes to another stream.
WARNING = re.compile(r"^(<\w+>|[\w./]+):\d+: \w*Warning: .*\n(  .*\n)?", re.MULTILINE)
TITLE = re.compile(r"\x1b\]0;[^\x1b]*\x1b\\")
ERROR_BEGINS = ("Traceback ", "  + Exception Group Traceback ", '  File "')
LONG = ["modules/math/same_bits.py"]  # as if marked slow
# A program at the raw prompt has no file, no files beside it, no end, and some bytes are commands there. What one of these says
# is about such things. They run from the drive.
FILES = re.compile(r"__file__|argv|open\(|tempfile|import_module|\x03|\x04")
FROM_DRIVE = [
    "language/classes/del_at_exit.py", "language/functions/code_object_attributes.py", "language/tracebacks/carets.py",
    "language/tracebacks/last_exception.py", "language/tracebacks/uncaught_in_import.py",
    "modules/traceback/printing.py", "modules/types/every_name.py", "modules/warnings/catching.py", "modules/warnings/showing.py",
]
# From the drive with supervisor.runtime.keep_state: only then tracebacks keep the locals of their frames.
KEEPS_LOCALS = [
    "language/tracebacks/frame_objects.py", "language/tracebacks/locals_after_exception.py", "language/tracebacks/suggestions.py",
    "modules/traceback/objects.py",
]
# What asks for a larger heap than 190 KB on a computer of 64 bits, but fits here.
FITS = [
    "language/builtins/class_checks.py", "language/builtins/long_expressions.py", "language/builtins/overview.py", "modules/json/errors.py",
    "modules/sys/recursion_limit.py",
]
NEEDS = {
    "modules/code/console.py": "a drive without code.py, which `import code` finds first",
    "modules/errno/all_of_linux.py": "errors that only larger systems give",
    "language/builtins/help_text.py": "the documentation of modules that this image has not",
    "language/generators/many_suspended.py": "more C stack: sum() of a generator, seven deep",
    "language/lexical/unicode_names_normalized.py": "identifiers that are normalised, which this image does not do",
    "modules/functools/caches.py": "more C stack: a cached function that calls itself gets 18 deep",
    "modules/json/files.py": "more C stack: it compares lists nested 50 deep",
    "modules/os/messages.py": "times that FAT has not: they begin with 1980",
    "modules/re/limits.py": "more C stack: patterns nested 50 deep",
    "modules/usb/without_usb.py": "a board without USB",
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


def lines(text, output):
    """Without titles, and without warnings that are not what the program must print."""
    text = TITLE.sub("", text.replace("\r\n", "\n"))
    return WARNING.sub(lambda match: match[0] if match[0].splitlines()[0] in output else "", text).splitlines()


def split_error(text, expected):
    """The lines of both streams, which share the board's console: what the program must print comes first."""
    both = lines(text, expected.output)
    while both and not both[-1]:
        both.pop()
    begins = (line.startswith(ERROR_BEGINS) or line == expected.error for line in both)
    count = next((at for at, begin in enumerate(begins) if begin and at >= len(expected.output)), len(both))
    return both[:count], both[count:]


def missing_module(text):
    """Why it cannot run: a module that ships with Adder, but not in this image."""
    missing = [name for name in re.findall(r"No module named '([\w.]+)'", text) if is_library(name)]
    return next((f"not in this image: {what}" for what in missing + [says for says in OTHER_IMAGE if says in text]), None)


def is_library(name):
    path = LIB / name.replace(".", "/")
    return path.is_dir() or path.with_suffix(".py").exists()


def reason_to_skip(name, expected):
    if (expected.slow or name in LONG) and not ALL:
        return "slow: make test-rp2040-all"
    if expected.heap and name not in FITS:
        return f"needs a larger heap: {expected.heap}"
    if expected.timing:
        return "relies on prompt collection: a stale word on the C stack may keep an object for a while"
    return NEEDS.get(name)


def runs_from_drive(name, source, expected):
    listed = name in FROM_DRIVE + KEEPS_LOCALS or name.startswith("language/import/")
    return listed or expected.exit_status or FILES.search(source)


def helpers(folder):
    """The files beside a program whose names, or whose folder's, begin with an underscore."""
    paths = [path for path in sorted(folder.rglob("*.py")) if path.relative_to(folder).as_posix().startswith("_")]
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


def run_raw(programs, source, expected, limit):
    result = programs(source=source, megacycles=limit)
    return result, lines(result["output"], expected.output), lines(result["error"], [])


def run_from_drive(programs, path, expected, limit):
    result = programs(file=path.name, files={path.name: path.read_text()}, beside=helpers(path.parent), megacycles=limit,
                      keep_state=path.relative_to(TESTS).as_posix() in KEEPS_LOCALS)
    return result, *split_error(result["output"], expected)


@pytest.mark.parametrize("name", chosen())
def test_program(programs, name):
    path = TESTS / name
    expected = read_expectation(path)
    source = path.read_text()
    reason = reason_to_skip(name, expected)
    if reason:
        pytest.skip(reason)
    limit = SLOW_MEGACYCLES if expected.slow or name in LONG else MEGACYCLES
    if runs_from_drive(name, source, expected):
        result, output, error = run_from_drive(programs, path, expected, limit)
    else:
        result, output, error = run_raw(programs, source, expected, limit)
    missing = missing_module(result["error"] + result["output"])
    if missing:
        pytest.skip(missing)
    assert not result["problems"] and result["stop"] is None, result["problems"]
    assert result["ended"], f"not ended after {limit} million cycles: {result['output'][-500:]}"
    assert output == expected.output, error
    if expected.error is not None:
        assert error[-1] == expected.error
    else:
        assert not error or expected.exit_status, error
