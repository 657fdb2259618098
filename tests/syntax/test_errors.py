#!/usr/bin/env python3
"""What Adder says about broken source, compared with CPython 3.12: message and position.

errors.txt holds one case a line: the snippet (\\n, \\t and \\\\ stand for a line end, a tab and a backslash), a tab, and
CPython's answer ("ok", or kind, position and message). Where Adder differs on purpose its answer follows behind another
tab. To renew CPython's answers, or to take Adder's answers as the intended ones:

    PYENV_VERSION=3.12.1 python3 tests/syntax/test_errors.py --update
    python3 tests/syntax/test_errors.py --accept
"""

import ast
import os
import subprocess
import sys
import warnings
from pathlib import Path

CASES = Path(__file__).with_name("errors.txt")
ROOT = Path(__file__).resolve().parents[2]


def tool() -> Path:
    if "AST_DUMP" in os.environ:
        return Path(os.environ["AST_DUMP"])
    return Path(os.environ.get("ADDER", ROOT / "build" / "adder")).with_name("ast_dump")


def read_cases():
    """(snippet, CPython's answer, Adder's intended answer) for each line."""
    for line in CASES.read_text(encoding="utf-8").split("\n"):
        if line:
            snippet, *answers = line.split("\t")
            yield snippet, answers[0] if answers else "", answers[-1] if answers else ""


def write_cases(cases):
    lines = ["\t".join([s, expected] + ([own] if own != expected else [])) for s, expected, own in cases]
    CASES.write_text("\n".join(lines) + "\n", encoding="utf-8")


def plain(snippet: str) -> str:
    return snippet.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")


def cpython_answer(snippet: str) -> str:
    try:
        ast.parse(plain(snippet))
    except SyntaxError as e:
        return f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.msg}"
    return "ok"


def adder_answers(snippets):
    text = "".join(snippet + "\n" for snippet in snippets)
    run = subprocess.run([tool(), "--lines"], input=text.encode(), capture_output=True)
    assert not run.stderr, run.stderr.decode(errors="replace")
    return run.stdout.decode().split("\n")[:-1]


def test_errors():
    cases = list(read_cases())
    answers = adder_answers(snippet for snippet, _, _ in cases)
    assert len(answers) == len(cases)
    wrong = [
        f"{snippet}\n    expected {own}\n    got      {answer}"
        for (snippet, _, own), answer in zip(cases, answers)
        if answer != own
    ]
    assert not wrong, f"{len(wrong)} of {len(cases)} differ:\n" + "\n".join(wrong)


def update():
    assert sys.version_info[:2] == (3, 12), "the answers are those of CPython 3.12"
    warnings.simplefilter("ignore")
    renewed = []
    for snippet, expected, own in read_cases():
        answer = cpython_answer(snippet)
        renewed.append((snippet, answer, own if own != expected else answer))
    write_cases(renewed)


def accept():
    cases = list(read_cases())
    answers = adder_answers(snippet for snippet, _, _ in cases)
    write_cases((snippet, expected, answer) for (snippet, expected, _), answer in zip(cases, answers))


if __name__ == "__main__":
    {"--update": update, "--accept": accept}.get("".join(sys.argv[1:]), test_errors)()
