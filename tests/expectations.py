"""The format of tests under tests/language and tests/modules.

A test is a Python file. Every comment `# expect: TEXT` names one line of output, in the order in which the lines are
printed; `# expect` alone is an empty line. Directives at the start of a line:

    # cpython: REASON        Adder differs from CPython on purpose; the oracle skips the file and prints the reason
    # oracle: REASON         the oracle runs it on the system's CPython 3.11 instead of 3.12 in WebAssembly
    # native: REASON         the oracle needs a CPython 3.12 on this machine (64 bits, Linux's error numbers)
    # exit: N                the exit status (default 0)
    # error: TEXT            the last line of standard error
    # timing: REASON         relies on dead objects being found at once; only the plain build promises that, since stale
                             words on a stack keep an object for a while in others
    # slow                   not run with a collection at every allocation
    # heap: SIZE             does not fit a 190 KB heap; what it needs, with the reason
"""

from __future__ import annotations

import io
import re
import tokenize
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parent


@dataclass
class Expectation:
    output: list[str] = field(default_factory=list)
    exit_status: int = 0
    error: str | None = None
    differs: str | None = None
    on_system: bool = False
    native: str | None = None
    slow: bool = False
    timing: bool = False
    heap: str | None = None


def comments(source: str):
    """Every comment. A file with an intended syntax error may stop the tokenizer; then plain lines serve."""
    try:
        return [t.string for t in tokenize.generate_tokens(io.StringIO(source).readline) if t.type == tokenize.COMMENT]
    except (tokenize.TokenError, SyntaxError, IndentationError):
        return [m.group(0) for m in re.finditer(r"#.*", source)]


def read_expectation(path: Path) -> Expectation:
    result = Expectation()
    for comment in comments(path.read_text()):
        match = re.match(r"# (expect|cpython|oracle|native|exit|error|slow|heap|timing)(?:: ?(.*))?$", comment)
        if not match:
            continue
        kind, text = match.group(1), match.group(2) or ""
        if kind == "expect":
            result.output.append(text)
        elif kind == "cpython":
            result.differs = text
        elif kind == "oracle":
            result.on_system = True
        elif kind == "native":
            result.native = text
        elif kind == "exit":
            result.exit_status = int(text)
        elif kind == "error":
            result.error = text
        elif kind == "slow":
            result.slow = True
        elif kind == "timing":
            result.timing = True
        elif kind == "heap":
            result.heap = text
    return result


def program_files() -> list[Path]:
    return sorted(p for folder in ("language", "modules") for p in (TESTS / folder).rglob("*.py") if not p.name.startswith("_"))
