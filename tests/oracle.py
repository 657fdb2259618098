"""Check that CPython agrees with every expectation:  python3 tests/oracle.py [FILE…]

With ADDER_CPYTHON naming a CPython 3.12 of this machine, every file runs on it. Without, files run in
the npm package pyodide: CPython 3.12 in WebAssembly, many files in one process. What brings that process down (deep
recursion does), and a file that says `# oracle: REASON`, then runs on the system's CPython 3.11; a file that says
`# native: REASON` is not checked, and that is printed. A file that says `# cpython: REASON` is left out everywhere.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from expectations import TESTS, read_expectation, program_files

RUNNER = TESTS / "oracle.mjs"
SYSTEM_PYTHON = "/usr/bin/python3"
NATIVE_PYTHON = os.environ.get("ADDER_CPYTHON")


def run_in_pyodide(files):
    """Results by file name, and the file that stopped the process, if one did."""
    process = subprocess.run(["node", str(RUNNER)], input=json.dumps(files), capture_output=True, text=True)
    results, current = {}, None
    for line in process.stdout.splitlines():
        if not line.startswith("{"):
            continue  # a program that writes past the redirected sys.stdout
        record = json.loads(line)
        current = record.get("begin")
        if "file" in record:
            results[record["file"]] = record
    if process.returncode and current is None:
        sys.exit(f"oracle: {process.stderr}")
    return results, current if process.returncode else None


def run_natively(python, name):
    path = Path(name)
    process = subprocess.run([python, path.name], cwd=path.parent, capture_output=True, text=True, stdin=subprocess.DEVNULL,
                             errors="surrogateescape")
    return {"output": process.stdout, "error": process.stderr, "status": process.returncode}


def run_all(expected):
    """Results by file name; None for a file that cannot be checked here."""
    if NATIVE_PYTHON:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return dict(zip(expected, pool.map(lambda name: run_natively(NATIVE_PYTHON, name), expected)))
    results = {name: None for name, expectation in expected.items() if expectation.native}
    results.update((name, run_natively(SYSTEM_PYTHON, name)) for name, expectation in expected.items() if expectation.on_system)
    rest = [name for name in expected if name not in results]
    while rest:
        done, stopped_by = run_in_pyodide(rest)
        results.update(done)
        if stopped_by:
            print(f"on the system's CPython: {Path(stopped_by).relative_to(TESTS)}")
            results[stopped_by] = run_natively(SYSTEM_PYTHON, stopped_by)
        rest = [name for name in rest if name not in results]
    return results


def problems(actual, wanted):
    """What CPython did differently, a line each."""
    found = []
    if actual["output"].splitlines() != wanted.output:
        found.append(difference(wanted.output, actual["output"].splitlines()))
    if actual["status"] != wanted.exit_status:
        found.append(f"exit status {actual['status']}, expected {wanted.exit_status}: {actual['error'][-300:]}")
    if wanted.error is not None and actual["error"].strip().splitlines()[-1:] != [wanted.error]:
        found.append(f"error {actual['error'].strip().splitlines()[-1:]}, expected {wanted.error!r}")
    return found


def main(arguments):
    files = [Path(a).resolve() for a in arguments] or program_files()
    expected = {str(f): read_expectation(f) for f in files}
    for name, expectation in expected.items():
        if expectation.differs is not None:
            print(f"differs: {Path(name).relative_to(TESTS)}: {expectation.differs}")
    run = [name for name, expectation in expected.items() if expectation.differs is None]
    results = run_all({name: expected[name] for name in run})
    passed = failed = 0
    for name in run:
        if results[name] is None:
            print(f"not checked: {Path(name).relative_to(TESTS)}: {expected[name].native}")
            continue
        found = problems(results[name], expected[name])
        passed, failed = passed + (not found), failed + bool(found)
        for problem in found:
            print(f"{Path(name).relative_to(TESTS)}: CPython disagrees: {problem}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def difference(wanted, actual):
    for number, (a, b) in enumerate(zip(wanted + [None] * len(actual), actual + [None] * len(wanted))):
        if a != b:
            return f"output line {number + 1} is {b!r}, expected {a!r}"
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
