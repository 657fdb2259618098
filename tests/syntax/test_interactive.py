"""Interactive input: after which line a statement is complete, wants more lines, or is wrong."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# The last line of each program completes it; every shorter beginning is incomplete.
COMPLETE = [
    "x = 1",
    "a; b",
    "# comment",
    "if x:|  y|",
    "if x: y|",
    "if x:|  # comment|  y|",
    "if 1:|  if 2:|    3|",
    "if a:|  b|elif c:|  d|else:|  e|",
    "def f(|a,|b):|  pass|",
    "class A:|  x = 1|  def f(self): pass|",
    "class A: pass|",
    "async def f():|  pass|",
    "@a|def f(): pass|",
    "@a|class A: pass|",
    "try:|  x|except:|  y|",
    "with a as b:|  c|",
    "match x:|  case 1:|    y|",
    "x = (1,|2)",
    "x = [|1,||2]",
    "'''a|b||c'''",
    "f'''{a|}'''",
    "f'{a|}'",
    "x = \\|1",
    "'a\\|b'",
]

# The last line makes it wrong.
WRONG = [
    ("x = 'abc", "unterminated string literal (detected at line 1)"),
    ("x y", "invalid syntax"),
    ("x = (1 2", "'(' was never closed"),
    ("x = 1 +", "invalid syntax"),
    ("if x:|y", "expected an indented block after 'if' statement on line 1"),
    ("if x:|", "expected an indented block after 'if' statement on line 1"),
    ("@a|", "invalid syntax"),
    ("  x", "unexpected indent"),
    ("try:|  x|y", "expected 'except' or 'finally' block"),
    ("x = 5; if y: z", "invalid syntax"),
    ("x = 1|y = 2", "multiple statements found while compiling a single statement"),
    ("x]", "unmatched ']'"),
]


def answer(text: str) -> str:
    tool = Path(os.environ.get("ADDER", ROOT / "build" / "adder")).with_name("ast_dump")
    tool = os.environ.get("AST_DUMP", tool)
    run = subprocess.run([tool, "--single", "--quiet"], input=text.encode(), capture_output=True)
    assert not run.stderr, run.stderr.decode(errors="replace")
    kind, _, rest = run.stdout.decode().strip().partition(" ")
    return rest.partition(" ")[2] if kind.endswith("Error") else kind or "complete"


@pytest.mark.parametrize("program", COMPLETE)
def test_complete(program):
    lines = program.split("|")
    for count in range(1, len(lines)):
        assert answer("\n".join(lines[:count]) + "\n") == "incomplete", lines[:count]
    assert answer("\n".join(lines) + "\n") == "complete"


@pytest.mark.parametrize("program, message", WRONG)
def test_wrong(program, message):
    assert answer(program.replace("|", "\n") + "\n") == message
