#!/usr/bin/env python3
"""Random saves, Ctrl-C, Ctrl-D, keys and lines, in random order: the board neither hangs nor crashes.

    python3 tests/board/console_fuzz.py [--keep] [STEPS [SEED]]

With --keep the board keeps what stopped programs leave, and people look at it, go on with it and end it.
"""

import random
import sys
import tempfile
import time
from pathlib import Path

from virtual_board import Board
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

KEEP_PROGRAMS = [
    "def f(x):\n    breakpoint()\n    return x + 1\nwhile True:\n    f(1)\n",
    "import time\ndef deep(n):\n    text = ['x' * n]\n    if n:\n        return deep(n - 1)\n    while True:\n        time.sleep(0.001)\ndeep(30)\n",
    "def g():\n    try:\n        while True:\n            yield [1]\n    finally:\n        print('ends')\nfor x in g():\n    pass\n",
    "def key(x):\n    while True: pass\nwhile True:\n    try:\n        sorted([3, 1, 2], key=key)\n    except BaseException:\n        print('caught')\n",
    "class C:\n    def __enter__(self): pass\n    def __exit__(self, *error):\n        return True\nwhile True:\n    with C():\n        while True: x = [1] * 1000\n",
    "def average(values):\n    total = sum(values)\n    return total / len(values)\naverage([])\n",
    "class A:\n    def __del__(self):\n        while True: pass\na = A()\ndel a\nimport gc; gc.collect()\n",
    "while True:\n    text = '-'.join(['x'] * 3000)\n    text.split('-')\n",
    "import atexit\natexit.register(print, 'at exit')\nx = 1\n",
    "print('got', input('name? '))\n",
    "import gc\nwhile True:\n    junk = [[i] for i in range(100)]\n    gc.collect()\n",
    "try:\n    while True: pass\nfinally:\n    while True: pass\n",
]
KEEP_LINES = [
    "supervisor.resume()", "import supervisor; supervisor.resume()", "import supervisor; supervisor.post_mortem()", "where", "up", "down",
    "locals", "p 1 + 1", "p x", "c", "q", "x = 5", "dir()", "import gc; n = gc.collect()", "breakpoint()", "raise ValueError",
    "import supervisor; supervisor.runtime.keep_state = False", "import supervisor; supervisor.runtime.keep_state = True",
    "junk = [[i] for i in range(1000)]", "import __main__; vars(__main__).clear()", "globals().clear()", "import microcontroller; microcontroller.reset()",
    "def f(): f()", "f()", "exec('while True: pass')", "import supervisor; supervisor.resume(); 1",
]


class Fuzz:
    def __init__(self, folder: Path, seed: int, keep: bool):
        self.random = random.Random(seed)
        self.board = Board(folder)
        self.programs, self.lines = (PROGRAMS + KEEP_PROGRAMS, LINES + KEEP_LINES) if keep else (PROGRAMS, LINES)
        self.board.write("settings.toml", "ADDER_KEEP_STATE = true\n" if keep else "")
        self.board.write("code.py", "print('start')\n")
        self.process = self.board.start("--pty")
        self.process.expect(r"console: (/dev/\S+)\r\n")
        self.client = RawClient(self.process.match.group(1))
        self.sent, self.received = [], b""  # the latest, for the report

    def send(self, data: bytes):
        self.sent = [*self.sent[-60:], data]
        self.client.send(data)

    def drain(self, seconds: float) -> bytes:
        data = self.client.drain(seconds)
        self.received = (self.received + data)[-3000:]
        return data

    def save(self):
        name = self.random.choice(["code.py", "code.py", "code.py", "lib/helper.py", "notes.txt"])
        program = self.random.choice(self.programs)
        self.board.write(name, program)
        self.sent = [*self.sent[-60:], (name, program)]

    def step(self):
        kind = self.random.choices(["save", "interrupt", "reload", "key", "line", "wait", "noise"], [3, 4, 2, 6, 5, 1, 1])[0]
        if kind == "save":
            self.save()
        elif kind == "interrupt":
            self.send(b"\x03" * self.random.randrange(1, 4))
        elif kind == "reload":
            self.send(b"\x04")
        elif kind == "key":
            self.send(self.random.choice(KEYS).encode())
        elif kind == "line":
            self.send(self.random.choice(self.lines).encode() + b"\r")
        elif kind == "noise":
            self.send(bytes(self.random.randrange(256) for _ in range(20)))
        else:
            time.sleep(self.random.random() * 0.3)
        self.drain(0.005)

    def check(self):
        """Whatever went before, a client can take over within a few seconds."""
        assert self.process.isalive(), "the board has ended"
        for _ in range(12):
            self.send(b"\r\x03\x03")
            self.drain(0.15)
            self.send(b"\x02\r\x03")
            self.drain(0.1)
            self.send(b"print(6 * 7)\r")
            if b"\r\n42\r\n" in self.drain(0.2):
                return
        raise AssertionError("the prompt does not come")

    def run(self, steps: int):
        for number in range(steps):
            try:
                self.step()
                if number % 40 == 39:
                    self.check()
            except Exception as error:
                raise AssertionError(f"step {number}: {error}\nsent: {self.sent}\nreceived: {self.received}") from error
        self.check()


def run(folder: Path, steps: int, seed: int, keep: bool = False):
    fuzz = Fuzz(folder, seed, keep)
    try:
        fuzz.run(steps)
    finally:
        fuzz.client.close()
        fuzz.board.stop()


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:] if argument != "--keep"]
    keep = "--keep" in sys.argv
    steps = numbers[0] if numbers else 2000
    seed = numbers[1] if len(numbers) > 1 else random.randrange(10**6)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        print(f"{steps} steps, seed {seed}{', state kept' if keep else ''}", end="", flush=True)
        run(Path(folder), steps, seed, keep)
    print(f": ok, {time.monotonic() - started:.0f} s")
