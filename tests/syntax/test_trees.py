#!/usr/bin/env python3
"""Syntax trees of small snippets, compared with those of CPython 3.12, positions included.

trees.txt holds one case a line: the snippet (\\n, \\t, \\r and \\\\ as in errors.txt), a tab and the expected tree. To add
cases, add lines with the snippet alone, then:

    PYENV_VERSION=3.12.1 python3 tests/syntax/test_trees.py --update

Whole files are compared by tests/tools/compare_ast.py.
"""

import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

CASES = Path(__file__).with_name("trees.txt")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "tools"))


def tool() -> Path:
    if "AST_DUMP" in os.environ:
        return Path(os.environ["AST_DUMP"])
    return Path(os.environ.get("ADDER", ROOT / "build" / "adder")).with_name("ast_dump")


def read_cases():
    for line in CASES.read_text(encoding="utf-8").split("\n"):
        if line:
            snippet, _, tree = line.partition("\t")
            yield snippet, tree


def plain(snippet: str) -> bytes:
    text = snippet.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r")
    return text.replace("\0", "\\").encode()


def update():
    from compare_ast import reference

    warnings.simplefilter("ignore")
    lines = []
    for snippet, _ in read_cases():
        tree = reference(plain(snippet))
        assert tree is not None, f"CPython rejects {snippet}"
        lines.append(f"{snippet}\t{tree}")
    CASES.write_text("\n".join(lines) + "\n", encoding="utf-8")


def adder_tree(snippet: str) -> str:
    with tempfile.NamedTemporaryFile(suffix=".py") as file:
        file.write(plain(snippet))
        file.flush()
        run = subprocess.run([tool(), file.name], capture_output=True)
    assert not run.stderr, run.stderr.decode(errors="replace")
    return run.stdout.decode().removesuffix("\n")


def test_trees():
    for snippet, tree in read_cases():
        assert adder_tree(snippet) == tree, snippet


if __name__ == "__main__":
    update() if sys.argv[1:] == ["--update"] else test_trees()
