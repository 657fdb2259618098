"""The virtual board in a pseudo-terminal, with a drive of its own, and what it prints."""

import os
from pathlib import Path

import pexpect

ADDER = os.environ.get("ADDER", str(Path(__file__).resolve().parents[2] / "build" / "adder"))
PROMPT = ">>> "
API = "10.3.0"
WAITING = "Press any key to enter the REPL. Use CTRL-D to reload.\r\n"


def title(text):
    """What sets the terminal's title."""
    return f"\x1b]0;🐍 | {text} | {API}\x1b\\"


def starts(name):
    """What announces the run of a file."""
    return f"{title(name)}\x1b[2K\x1b[0G{name} output:\r\n"


class Board:
    def __init__(self, folder: Path):
        self.drive = folder / "CIRCUITPY"
        self.drive.mkdir()
        (self.drive / "lib").mkdir()
        self.folder = folder
        self.process = None

    def write(self, name: str, text: str):
        path = self.drive / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def start(self, *options: str, columns: int = 100):
        arguments = ["board", "--drive", str(self.drive), "--quiet", *options]
        self.process = pexpect.spawn(ADDER, arguments, cwd=str(self.folder), encoding="utf-8", timeout=20, dimensions=(24, columns))
        self.process.delaybeforesend = 0
        return self.process

    def stop(self):
        if self.process:
            try:
                self.process.close(force=True)
            except pexpect.ExceptionPexpect:  # killed, but on a busy machine not gone after a tenth of a second
                self.process.wait()
