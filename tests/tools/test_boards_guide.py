"""docs/boards.md builds boards/my_custom_board.toml, and its mistakes are reported as it says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "boards.md").read_text()
BOARD = ROOT / "boards" / "my_custom_board.toml"


def blocks(kind):
    return re.findall(rf"^```{kind}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def test_steps_of_the_guide_make_the_board():
    lines = [line for line in BOARD.read_text().splitlines() if line and not line.startswith("#")]
    assert [line for block in blocks("toml") for line in block.splitlines()] == lines


@pytest.mark.parametrize("mistake", blocks("mistake"))
def test_mistakes_are_reported(tmp_path, mistake):
    change, expected = mistake.splitlines()
    before, after = change.split("  →  ")
    text = BOARD.read_text()
    assert before in text
    (tmp_path / "boards").mkdir()
    (tmp_path / "boards" / BOARD.name).write_text(text.replace(before, after, 1))
    command = [sys.executable, str(ROOT / "tools" / "boardgen"), "--check", f"boards/{BOARD.name}"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert result.returncode != 0
    assert result.stderr.strip() == expected
