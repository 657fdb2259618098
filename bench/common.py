"""What the scripts of bench/ share: where things are, and tables in Markdown."""

from __future__ import annotations

import os
import platform
import shutil
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = ROOT / "bench" / "programs"
ADDER = os.environ.get("ADDER", str(ROOT / "build" / "adder"))
ADDER_32BIT = os.environ.get("ADDER_32BIT", str(ROOT / "build-32" / "adder"))
CPYTHON = "/usr/bin/python3"
LUA = shutil.which("lua5.4")
NODE = shutil.which("node")
MICROPYTHON = ROOT / "build" / "micropython" / "node_modules" / "@micropython" / "micropython-webassembly-pyscript" / "micropython.mjs"


def programs(names):
    return [PROGRAMS / f"{name}.py" for name in names] or sorted(PROGRAMS.glob("*.py"))


def table(heads, rows) -> str:
    """The first column is text, the others are figures."""
    lines = ["| " + " | ".join(heads) + " |", "|---|" + "---:|" * (len(heads) - 1)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def write_document(sections):
    text = f"# Benchmarks\n\nMeasured {date.today()} on {processor()} by `python3 bench/run.py --write`; how is in bench/README.md.\n\n"
    (ROOT / "docs" / "bench.md").write_text(text + "\n\n".join(sections) + "\n")
