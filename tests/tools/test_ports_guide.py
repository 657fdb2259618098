"""docs/ports.md lists the functions that a port gives: those of hal/, all of them."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_function_is_listed():
    tables = [line for line in (ROOT / "docs" / "ports.md").read_text().splitlines() if line.startswith("|")]
    listed = re.findall(r"`(hal_\w+)`", "\n".join(tables))
    declared = set()
    for header in (ROOT / "hal").glob("*.h"):
        declared.update(re.findall(r"\b(hal_\w+)\(", re.sub(r"//.*", "", header.read_text())))
    assert sorted(listed) == sorted(declared)
