"""docs/ports.md lists the functions that a port gives: those of hal/, all of them."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_function_is_listed():
    listed = re.findall(r"`(hal_\w+)`", (ROOT / "docs" / "ports.md").read_text())
    declared = set()
    for header in (ROOT / "hal").glob("*.h"):
        declared.update(re.findall(r"\b(hal_\w+)\(", re.sub(r"//.*", "", header.read_text())))
    assert sorted(listed) == sorted(declared)
