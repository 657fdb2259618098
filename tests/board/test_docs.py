"""The transcripts in docs/ are what the board really prints.

A ```console block is a transcript: text behind a prompt is typed, [Ctrl-C], [Ctrl-D] and [any key] are pressed, [save]
writes the next version of the program; everything else must appear, in this order. The ```python blocks before it are
the program and its later versions.
"""

import re
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ["first-program.md", "when-it-fails.md", "inspecting.md"]
KEYS = {"[Ctrl-C]": "\x03", "[Ctrl-D]": "\x04", "[any key]": " "}


def transcripts():
    for page in PAGES:
        programs = []
        for kind, text in re.findall(r"^```(python|console|toml)\n(.*?)^```$", (ROOT / "docs" / page).read_text(), re.MULTILINE | re.DOTALL):
            if kind == "console":
                yield pytest.param(programs, text, id=f"{page}: {text.splitlines()[-1][:40]}")
                programs = []
            elif kind == "python":
                programs.append(text)


def expect_line(process, line):
    if line.startswith("Adder "):
        process.expect(r"Adder \S+, CircuitPython API \S+ on \S+; Adder Virtual Board with linux")
    else:
        process.expect_exact(line)


@pytest.mark.parametrize("programs, transcript", transcripts())
def test_transcript(board, programs, transcript):
    versions = iter(programs)
    board.write("code.py", next(versions))
    process = board.start()
    for line in transcript.splitlines():
        prompt = re.match(r">>> |\(pm\) |\.\.\. ", line)
        if line in KEYS:
            time.sleep(0.3)
            process.send(KEYS[line])
        elif line == "[save]":
            board.write("code.py", next(versions))
        elif prompt:
            process.expect_exact(prompt[0])
            process.send(line[prompt.end() :] + "\r")
            process.expect_exact(line[prompt.end() :])
        elif line.strip():
            expect_line(process, line)
