"""Docstrings of native modules come out of their packed form as their stubs have them."""

import ast
import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ADDER = os.environ.get("ADDER", str(ROOT / "build" / "adder"))
PRINT_DOCS = """
import json, sys
module = __import__(sys.argv[1])
def doc(path):
    thing = module
    for part in path.split("."):
        thing = getattr(thing, part)
    return thing.__doc__
print(json.dumps({path: doc(path) for path in sys.argv[2:]}))
"""


def documented(node, prefix=""):
    for child in node.body:
        plain = isinstance(child, (ast.ClassDef, ast.FunctionDef)) and not child.name.startswith("_")
        if plain and not getattr(child, "decorator_list", ()):
            yield prefix + child.name, ast.get_docstring(child)
            if isinstance(child, ast.ClassDef):
                yield from documented(child, prefix + child.name + ".")


@pytest.mark.parametrize("name", ["math", "time", "struct", "io", "os", "collections"])
def test_docstrings_are_those_of_the_stub(name, tmp_path):
    expected = dict(documented(ast.parse((ROOT / "modules" / "std" / f"{name}.pyi").read_text())))
    program = tmp_path / "docs.py"
    program.write_text(PRINT_DOCS)
    run = subprocess.run([ADDER, program, name, *expected], capture_output=True, text=True, timeout=30)
    assert run.stderr == ""
    found = json.loads(run.stdout)
    assert len(found) > 4
    assert {path: doc for path, doc in found.items() if doc != expected[path]} == {}
