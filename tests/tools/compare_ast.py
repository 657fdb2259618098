#!/usr/bin/env python3
"""Compare Adder's syntax trees with CPython's, positions included. Run with CPython 3.12:

    PYENV_VERSION=3.12.1 python3 tests/tools/compare_ast.py [--parts] TOOL PATH...

--parts compares nothing with CPython: it checks that the parser hands out the same items when the memory of each is
forgotten before the next is parsed.

TOOL is the program of ast_dump_main.c; a PATH is a file or a folder, searched for *.py. A file that CPython rejects must
be rejected by Adder too. Known differences, counted and not failed: files in another encoding than UTF-8, and files with
\\N{...} escapes (Adder has no table of names), and identifiers that NFKC changes in ways Adder leaves out.
"""

import ast
import re
import subprocess
import sys
import unicodedata
import warnings
from pathlib import Path

UNKNOWN_NAME = "unknown Unicode character name"
UNKNOWN_ENCODING = "unknown encoding"


class Dumper:
    """ast.dump() with include_attributes=True, but numbers as they stand in the source, and without `kind`."""

    def __init__(self, source: bytes):
        self.lines = re.split(rb"\r\n|\r|\n", source.removeprefix(b"\xef\xbb\xbf"))
        self.parts = []

    def dump(self, tree) -> str:
        self.value(tree)
        return "".join(self.parts)

    def value(self, value):
        if isinstance(value, ast.AST):
            self.node(value)
        elif isinstance(value, list):
            self.parts.append("[")
            for index, item in enumerate(value):
                self.parts.append(", " if index else "")
                self.value(item)
            self.parts.append("]")
        else:
            self.parts.append(repr(value))

    def node(self, node):
        if isinstance(node, ast.JoinedStr):  # 3.12.1 leaves empty text around nested fields of a format spec
            node.values = [value for value in node.values if getattr(value, "value", None) != ""]
        self.parts.append(type(node).__name__ + "(")
        first = True
        for name in node._fields:
            value = getattr(node, name)
            if name == "kind" or (value is None and getattr(type(node), name, ...) is None):
                if not (name == "value" and isinstance(node, ast.Constant)):
                    continue
            self.parts.append(("" if first else ", ") + name + "=")
            first = False
            if name == "value" and isinstance(node, ast.Constant) and type(value) in (int, float, complex):
                self.parts.append(self.number(node))
            else:
                self.value(value)
        for name in node._attributes:
            self.parts.append(("" if first else ", ") + name + "=" + repr(getattr(node, name)))
            first = False
        self.parts.append(")")

    def number(self, node) -> str:
        line = self.lines[node.lineno - 1]
        text = line[node.col_offset : node.end_col_offset].decode()
        return text[:-1] + "j" if text[-1] in "jJ" else text


def reference(source: bytes):
    """The expected dump, or None if CPython rejects the text."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None
    return Dumper(source).dump(tree)


def first_difference(expected: str, actual: str) -> str:
    at = next((i for i, (a, b) in enumerate(zip(expected, actual)) if a != b), min(len(expected), len(actual)))
    start = max(0, at - 120)
    return f"    expected …{expected[start:at + 80]}\n    actual   …{actual[start:at + 80]}"


def compare(tool: str, path: Path) -> str:
    """'' if equal, else a word for a known difference or a description."""
    source = path.read_bytes()
    expected = reference(source)
    run = subprocess.run([tool, str(path)], capture_output=True)
    actual = run.stdout.decode("utf-8", "surrogateescape").removesuffix("\n")
    if run.stderr or run.returncode not in (0, 1):
        return f"crashed ({run.returncode}): {run.stderr.decode(errors='replace')[:2000]}"
    if UNKNOWN_NAME in actual[:300]:
        return "names"
    if actual.startswith("SyntaxError") and (UNKNOWN_ENCODING in actual or "codec can't decode byte" in actual):
        return "encoding"
    if expected is None and b"coding" in source[:200]:
        return "encoding"
    if expected is None:
        return "" if run.returncode == 1 else "CPython rejects it, Adder does not"
    if run.returncode == 1:
        return "rejected: " + actual
    if expected != actual and unicodedata.normalize("NFKC", expected) == unicodedata.normalize("NFKC", actual):
        return "identifiers"
    if expected != actual:
        return "differs:\n" + first_difference(expected, actual)
    return ""


def compare_parts(tool: str, path: Path) -> str:
    kept, forgotten = (subprocess.run([tool, option, str(path)], capture_output=True) for option in ("--items", "--reset"))
    if kept.stderr or forgotten.stderr:
        return "crashed: " + (kept.stderr or forgotten.stderr).decode(errors="replace")[:2000]
    return "" if kept.stdout == forgotten.stdout else "differs when memory is forgotten"


def files(arguments):
    for argument in map(Path, arguments):
        yield from sorted(argument.rglob("*.py")) if argument.is_dir() else [argument]


def main() -> int:
    sys.setrecursionlimit(100_000)
    warnings.simplefilter("ignore")
    arguments = sys.argv[1:]
    check = compare
    if arguments[0] == "--parts":
        arguments, check = arguments[1:], compare_parts
    tool, counts, failed = arguments[0], {"equal": 0, "names": 0, "encoding": 0, "identifiers": 0}, 0
    for path in files(arguments[1:]):
        result = check(tool, path)
        if result in ("", "names", "encoding", "identifiers"):
            counts[result or "equal"] += 1
        else:
            failed += 1
            print(f"{path}: {result}")
    print(counts, f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
