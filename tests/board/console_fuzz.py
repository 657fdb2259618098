#!/usr/bin/env python3
"""Random saves, Ctrl-C, Ctrl-D, keys and lines, in random order: the board neither hangs nor crashes.

    python3 tests/board/console_fuzz.py [STEPS [SEED]]
"""

import random
import sys
import tempfile
import time
from pathlib import Path

from conftest import Board
from raw_client import RawClient

PROGRAMS = [
    "print('hello')\n",
    "while True:\n    pass\n",
    "import time\nwhile True:\n    time.sleep(0.01)\n",
    "while True:\n    try:\n        input('? ')\n    except BaseException:\n        pass\n",
    "try:\n    while True:\n        pass\nfinally:\n    print('cleaned up')\n",
    "import time\nwhile True:\n    try:\n        time.sleep(1)\n    except KeyboardInterrupt:\n        print('caught')\n",
    "1 / 0\n",
    "if True\n",
    "import supervisor\nsupervisor.runtime.autoreload = False\n",
    "import supervisor\nif 'STARTUP' in repr(supervisor.runtime.run_reason):\n    supervisor.reload()\n",
    "def f():\n    f()\nf()\n",
    "x = []\nwhile True:\n    x.append('memory' * 100)\n",
    "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\nled.switch_to_output(True)\nwhile True:\n    led.value = not led.value\n",
    "class A:\n    def __del__(self):\n        while True: pass\na = A()\ndel a\n",
    "raise SystemExit\n",
    "print('x' * 5000)\n",
    "import sys\nwhile True:\n    sys.stdin.read(1)\n",
    "",
    "\ufeffprint('mark')\r\n",
]
LINES = [
    "1 + 1", "x = [1, 2, 3]", "x", "_", "for i in range(3):", "    print(i)", "", "def f(): return 1", "import sys", "undefined", "1 +",
    "while True: pass", "'äöü日本'", "import supervisor; supervisor.reload()", "input()", "raise SystemExit", "help('modules')",
    "sum(range(10**8))", "open('/new.txt', 'w').write('x')", "'" + "long" * 400 + "'", "print('\\x1b[31m')", "del x",
]
KEYS = [
    "\t", "\x01", "\x02", "\x05", "\x06", "\x0b", "\x0c", "\x0e", "\x10", "\x15", "\x17", "\x7f", "\x08", "\x1b[A", "\x1b[B", "\x1b[C",
    "\x1b[D", "\x1b[H", "\x1b[F", "\x1b[3~", "\x1bb", "\x1bf", "\x1bd", "\x1b\x7f", "\x1b", "\x1b[99;99", "\xff", "sys.", "imp", "ä", "日", "e\u0301",
    "\x05A\x01", "\x05B\x01", "\x00", "\r", "\n",
]


class Fuzz:
    def __init__(self, folder: Path, seed: int):
        self.random = random.Random(seed)
        self.board = Board(folder)
        self.board.write("code.py", "print('start')\n")
        self.process = self.board.start("--pty")
        self.process.expect(r"console: (/dev/\S+)\r\n")
        self.client = RawClient(self.process.match.group(1))

    def save(self):
        name = self.random.choice(["code.py", "code.py", "code.py", "lib/helper.py", "notes.txt"])
        self.board.write(name, self.random.choice(PROGRAMS))

    def step(self):
        kind = self.random.choices(["save", "interrupt", "reload", "key", "line", "wait", "noise"], [3, 4, 2, 6, 5, 1, 1])[0]
        if kind == "save":
            self.save()
        elif kind == "interrupt":
            self.client.send(b"\x03" * self.random.randrange(1, 4))
        elif kind == "reload":
            self.client.send(b"\x04")
        elif kind == "key":
            self.client.send(self.random.choice(KEYS).encode())
        elif kind == "line":
            self.client.send(self.random.choice(LINES).encode() + b"\r")
        elif kind == "noise":
            self.client.send(bytes(self.random.randrange(256) for _ in range(20)))
        else:
            time.sleep(self.random.random() * 0.3)
        self.client.drain(0.005)

    def check(self):
        """Whatever went before, a client can take over within a few seconds."""
        assert self.process.isalive(), "the board has ended"
        for _ in range(12):
            self.client.send(b"\r\x03\x03")
            self.client.drain(0.15)
            self.client.send(b"\x02\r\x03")
            self.client.drain(0.1)
            self.client.send(b"print(6 * 7)\r")
            if b"\r\n42\r\n" in self.client.drain(0.2):
                return
        raise AssertionError("the prompt does not come")

    def run(self, steps: int):
        for number in range(steps):
            try:
                self.step()
                if number % 40 == 39:
                    self.check()
            except Exception as error:
                raise AssertionError(f"step {number}: {error}") from error
        self.check()


def run(folder: Path, steps: int, seed: int):
    fuzz = Fuzz(folder, seed)
    try:
        fuzz.run(steps)
    finally:
        fuzz.client.close()
        fuzz.board.stop()


if __name__ == "__main__":
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    print(f"{steps} steps, seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        run(Path(folder), steps, seed)
