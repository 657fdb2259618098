"""Ten scenes of a board's life, each byte that comes over its pseudo-terminal, to be compared with what CircuitPython prints.

A scene is a list: `str` is what the board must write next, no byte more or less; `bytes` are typed; Save(name, text) is a
save on the computer; Bytes(data) is what the board writes where it is no text. In the texts "\\n" stands for "\\r\\n", which is the only line end on the console, ESC for 0x1b, and
BANNER for the line "Adder <version>, CircuitPython API <level> on <date>; <board> with <mcu>". Different on purpose: that
line, the line "Changed: …" after a reload, and the tracebacks, which are those of Python 3.12.
"""

import os
import re
import time
from typing import NamedTuple

import pytest
from raw_client import RawClient

ESC = "\x1b"
BANNER = "<banner>"
LINE_1 = re.compile(rb"Adder \d+\.\d+\.\d+, CircuitPython API 10\.3\.0 on \d{4}-\d\d-\d\d; Adder Virtual Board with linux(?=\r\n)")
CTRL_A, CTRL_B, CTRL_C, CTRL_D, CTRL_E = b"\x01", b"\x02", b"\x03", b"\x04", b"\x05"


class Save(NamedTuple):
    name: str
    text: str


class Bytes(NamedTuple):
    data: bytes


def title(text):
    return f"{ESC}]0;🐍 | {text} | 10.3.0{ESC}\\"


START = f"{title('code.py')}{ESC}[2K{ESC}[0Gcode.py output:\n"
AUTO_RELOAD = "Auto-reload is on. Simply save files over USB to run them or enter REPL to disable.\n"
ANY_KEY = "\nPress any key to enter the REPL. Use CTRL-D to reload.\n"
DONE = f"\nCode done running.\n{AUTO_RELOAD}{ANY_KEY}"
PROMPT = f"{title('REPL')}\n{BANNER}\n>>> "
LOOP = "import time\nprint('begin')\nwhile True:\n    time.sleep(10)\n"
INTERRUPTED = 'Traceback (most recent call last):\n  File "code.py", line 4, in <module>\n    time.sleep(10)\nKeyboardInterrupt\n'

SCENES = {
    "first boot": (
        None,
        [f"\n{BANNER}\n{START}Hello World!\n{DONE}{title('Done')}"],
    ),
    "normal end": (
        "print('one', 2)\n",
        [f"\n{BANNER}\n{START}one 2\n{DONE}{title('Done')}", b"x", PROMPT, b"6 * 7\r", "6 * 7\n42\n>>> "],
    ),
    "exception": (
        "def f():\n    return 1 / 0\n\nf()\n",
        [
            f"\n{BANNER}\n{START}"
            'Traceback (most recent call last):\n  File "code.py", line 4, in <module>\n    f()\n'
            '  File "code.py", line 2, in f\n    return 1 / 0\n           ~~^~~\nZeroDivisionError: division by zero\n'
            f"{DONE}{title('2@code.py ZeroDivisionError')}",
        ],
    ),
    "Ctrl-C": (
        LOOP,
        [f"\n{BANNER}\n{START}begin\n", CTRL_C, f"{INTERRUPTED}{DONE}{title('4@code.py KeyboardInterrupt')}", CTRL_C, PROMPT, CTRL_C, "\n>>> "],
    ),
    "Ctrl-D": (
        "print('run')\n",
        [
            f"\n{BANNER}\n{START}run\n{DONE}{title('Done')}",
            CTRL_D,
            f"{START}run\n{DONE}{title('Done')}",
            b"\r",
            PROMPT,
            CTRL_D,
            f"\nsoft reboot\n{START}run\n{DONE}{title('Done')}",
        ],
    ),
    "auto-reload": (
        LOOP,
        [
            f"\n{BANNER}\n{START}begin\n",
            Save("code.py", "print('saved')\n"),
            f"\nCode stopped by auto-reload. Reloading soon.\nChanged: code.py\n{START}saved\n{DONE}{title('Done')}",
        ],
    ),
    "safe mode": (
        "import microcontroller as m\nm.on_next_reset(m.RunMode.SAFE_MODE)\nm.reset()\n",
        [
            f"\n{BANNER}\n{START}\n{BANNER}\n"
            "Auto-reload is off.\nRunning in safe mode! Not running saved code.\n"
            "\nYou are in safe mode because:\nThe `microcontroller` module was used to boot into safe mode.\nPress reset to exit safe mode.\n"
            f"{ANY_KEY}{title('Safe mode')}",
            b"x",
            PROMPT,
        ],
    ),
    "raw REPL": (
        "print('run')\n",
        [
            f"\n{BANNER}\n{START}run\n{DONE}{title('Done')}",
            b"\r",
            PROMPT,
            CTRL_A,
            "\nraw REPL; CTRL-B to exit\n>",
            b"print('out')\nprint('end', end='')" + CTRL_D,
            "OKout\nend\x04\x04>",
            b"1 / 0" + CTRL_D,
            'OK\x04Traceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nZeroDivisionError: division by zero\n\x04>',
            b"dropped" + CTRL_C + b"print(1)" + CTRL_D,
            "OK1\n\x04\x04>",
            CTRL_D,
            "OK\n\nsoft reboot\nraw REPL; CTRL-B to exit\n>",
            CTRL_B,
            f"\n{BANNER}\n>>> ",
        ],
    ),
    "raw-paste": (
        "print('run')\n",
        [
            f"\n{BANNER}\n{START}run\n{DONE}{title('Done')}",
            b"\r",
            PROMPT,
            CTRL_A,
            "\nraw REPL; CTRL-B to exit\n>",
            CTRL_E + b"A\x01",
            Bytes(b"R\x01\x80\x00\x01"),
            b"print(7)  #" + b"." * 117,
            "\x01",
            CTRL_D,
            "\x047\n\x04\x04>",
            CTRL_E + b"X\x01",
            Bytes(b"R\x00"),
        ],
    ),
    "paste mode": (
        "print('run')\n",
        [
            f"\n{BANNER}\n{START}run\n{DONE}{title('Done')}",
            b"\r",
            PROMPT,
            CTRL_E,
            "\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\n=== ",
            b"for i in range(2):\r    print(i)\r",
            "for i in range(2):\n===     print(i)\n=== ",
            CTRL_D,
            "\n0\n1\n>>> ",
            CTRL_E + b"1 / 0" + CTRL_C,
            "\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\n=== 1 / 0\n>>> ",
        ],
    ),
}


SAVED = re.compile(rb"(?<=Changed: code.py), saved \d{4}-\d\d-\d\d \d\d:\d\d:\d\d")


def expect(client, step):
    """All of it comes, and nothing more for a while."""
    wanted = step.data if isinstance(step, Bytes) else step.encode().replace(b"\n", b"\r\n")
    received, end = b"", time.monotonic() + 20
    while received != wanted and time.monotonic() < end:
        received = SAVED.sub(b"", LINE_1.sub(BANNER.encode(), received + client.drain(0.1)))
    received = SAVED.sub(b"", LINE_1.sub(BANNER.encode(), received + client.drain(0.15)))
    assert received == wanted


@pytest.mark.parametrize("scene", SCENES)
def test_transcript(board, scene):
    program, steps = SCENES[scene]
    if program is None:
        os.rmdir(board.drive / "lib")
        os.rmdir(board.drive)
    else:
        board.write("code.py", program)
    process = board.start("--pty")
    process.expect(r"console: (/dev/\S+)\r\n")
    client = RawClient(process.match.group(1))
    for step in steps:
        if isinstance(step, Save):
            board.write(*step)
        elif isinstance(step, bytes):
            client.send(step)
        else:
            expect(client, step)
    client.close()
