"""Ctrl-C is seen soon in whatever takes long in C: no operation on huge data goes on for long without looking.

Every 25th operation of long_operations.txt; ADDER_SOAK=long tries them all. What is measured is processor time, which
another process cannot lengthen much.
"""

import os
import subprocess
from pathlib import Path

ADDER = Path(os.environ.get("ADDER", str(Path(__file__).resolve().parents[1] / "build" / "adder")))
TOOL = ADDER.with_name("poll_gaps")
SLOW = os.environ.get("ADDER_VARIANT") == "sanitize"
LIMIT_US = 100_000 * (10 if SLOW else 1)  # between two looks
LONG_US = 150_000  # what takes longer must be interruptible
STUCK = 3  # the tool's exit status after a wait that does not end


def operations():
    setup = ""
    for line in Path(__file__).with_name("long_operations.txt").read_text().splitlines():
        if line.startswith("setup "):
            setup = line.removeprefix("setup ")
        elif line and not line.startswith("#"):
            yield setup, line


def places(addresses):
    """The functions where the longest wait was."""
    command = ["addr2line", "-f", "-s", "-e", str(TOOL), *addresses]
    names = subprocess.run(command, capture_output=True, text=True).stdout.split("\n")[0::2]
    return " < ".join(name for name in names if name not in ("??", "on_timer"))


def measure(cases):
    """The tool's answers, as lists of words."""
    answers = []
    while len(answers) < len(cases):
        text = "".join(f"{setup}\t{operation}\n" for setup, operation in cases[len(answers) :])
        done = subprocess.run([TOOL], input=text, capture_output=True, text=True)
        assert done.returncode in (0, STUCK), f"status {done.returncode} at {cases[len(answers) + done.stdout.count(chr(10))]}"
        answers += [line.split() for line in done.stdout.splitlines()]
    return answers


def problem(answer):
    if not answer[0].isdigit():
        return " ".join(answer)
    gap, took, end = int(answer[0]), int(answer[1]), answer[2]
    if gap > LIMIT_US:
        return f"does not look for {gap / 1000:.0f} ms: {places(answer[3:])}"
    if took > LONG_US and end not in ("KeyboardInterrupt", "-"):
        return f"ends with {end}"
    return None


def test_ctrl_c_is_seen_soon():
    cases = list(operations())
    cases = cases if os.environ.get("ADDER_SOAK") == "long" else cases[::25]
    found = {}
    for _ in range(3):  # other processes take the memory's time, if not the processor's
        found = {case: problem(answer) for case, answer in zip(cases, measure(cases)) if problem(answer)}
        cases = list(found)
    assert not found, "\n".join(f"{operation}: {why}" for (setup, operation), why in found.items())
