"""The firmware in the emulator. ADDER_FIRMWARE names the image; without it nothing here is collected."""

import json
import os
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
IMAGE = os.environ.get("ADDER_FIRMWARE")
collect_ignore_glob = [] if IMAGE else ["test_*.py"]


# Waiting for the flash takes the emulator long. Tests that are about its times give the datasheet's.
FAST_FLASH = {"eraseNs": 1e6, "programNs": 1e5}
TYPICAL_FLASH = {"eraseNs": 45e6, "programNs": 400e3}
SLOWEST_FLASH = {"eraseNs": 400e6, "programNs": 3e6}


class Chip:
    """An emulated chip from power-on (session.mjs). Whatever the emulator complains about fails the test that uses it."""

    def __init__(self, image, flash=FAST_FLASH):
        self.process = subprocess.Popen(["node", "session.mjs", str(Path(image).resolve()), json.dumps(flash)], cwd=HERE,
                                        text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
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

    def power(self):
        """Off and on."""
        self.command(do="power")
        self.text = ""

    def restart(self):
        """After the firmware or its watchdog has asked for a reset."""
        self.command(do="restart")
        self.text = ""

    def reset(self):
        """The button at the RUN pin."""
        self.command(do="reset")
        self.text = ""

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


@pytest.fixture(scope="session")
def image(tmp_path_factory):
    """The flash after the first start, which makes the drive."""
    path = tmp_path_factory.mktemp("flash") / "started.bin"
    machine = Chip(IMAGE)
    machine.expect("Press any key to enter the REPL")
    machine.run(500)
    machine.command(do="save", path=str(path))
    machine.close()
    return path


@pytest.fixture
def chip(image):
    machine = Chip(image)
    yield machine
    machine.close()


@pytest.fixture
def prompt(chip):
    """The same at its first prompt."""
    return at_prompt(chip)


def at_prompt(chip):
    chip.expect("Press any key to enter the REPL")
    chip.run(50)
    chip.type("\n")
    chip.expect(">>> ")
    return chip
