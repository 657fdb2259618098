"""The firmware in the emulator. ADDER_FIRMWARE names the image; without it nothing here is collected."""

import json
import os
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
IMAGE = os.environ.get("ADDER_FIRMWARE")
collect_ignore_glob = [] if IMAGE else ["test_*.py"]


class Chip:
    """An emulated chip from power-on (session.mjs). Whatever the emulator complains about fails the test that uses it."""

    def __init__(self):
        self.process = subprocess.Popen(["node", "session.mjs", str(Path(IMAGE).resolve())], cwd=HERE, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.text = ""

    def command(self, **what):
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        self.text += answer["text"]
        self.last = answer
        return answer

    def expect(self, text, ms=5000):
        answer = self.command(do="expect", text=text, ms=ms)
        assert answer["found"], f"no {text!r} within {ms} ms; stop: {answer['stop']}, {answer['problems']}:\n{self.text}"
        return answer

    def type(self, text):
        return self.command(do="type", text=text)

    def run(self, ms):
        return self.command(do="run", ms=ms)

    def python(self, line):
        """What a line typed at the prompt prints."""
        start = len(self.text)
        self.type(line + "\r")
        self.expect(">>> ")
        return self.text[start:].replace("\r", "").partition("\n")[2].rpartition("\n")[0]

    def close(self):
        problems = self.command(do="run", ms=0)["problems"]
        self.process.stdin.close()
        self.process.wait(timeout=10)
        assert not problems, problems


@pytest.fixture
def chip():
    machine = Chip()
    yield machine
    machine.close()


@pytest.fixture
def prompt(chip):
    """The same at its first prompt."""
    chip.expect("Press any key to enter the REPL")
    chip.run(50)
    chip.type("\n")
    chip.expect(">>> ")
    return chip
