"""Errors that say what to do: behind the message of a traceback, never in str(error)."""

import re

import pytest
from virtual_board import WAITING


def last_line(board, program, *options):
    board.write("settings.toml", "ADDER_LINT = false\n")
    board.write("code.py", program)
    process = board.start(*options)
    process.expect_exact(WAITING)
    lines = process.before.split("\r\n")
    return lines[lines.index("Code done running.") - 2]


@pytest.mark.parametrize(
    "module, hint",
    [
        ("neopixel", ": it is a library: copy it to lib/"),
        ("adafruit_display_text", ": it is a library: copy it to lib/"),
        ("adafruit_bus_device", ": it is a library: copy it to lib/"),
        ("adafruit_pixelbuf", ": the library adafruit_pypixelbuf does its work: copy it to lib/"),
        ("wifi", ": it is built into boards with Wi-Fi, not into this one"),
        ("rp2pio", ": it is built into boards with an RP2040 or RP2350, not into this one"),
        ("machine", ": it belongs to MicroPython; here digitalio, analogio and busio do its work"),
        ("tkinter", ": it exists only on computers"),
        ("no_such_module", ""),
    ],
)
def test_modules(board, module, hint):
    assert last_line(board, f"import {module}\n") == f"ModuleNotFoundError: No module named '{module}'{hint}"


def test_the_text_of_the_exception_stays_as_it_is(board):
    board.write("code.py", "try:\n    import wifi\nexcept ImportError as error:\n    print(error)\n")
    board.start().expect_exact("code.py output:\r\nNo module named 'wifi'\r\n")


def test_memory(board):
    line = last_line(board, "keep = []\nwhile True:\n    keep.append(bytearray(5000))\n", "--heap", "200K")
    wanted, free, piece = map(int, re.fullmatch(r"MemoryError: wanted (\d+) bytes; (\d+) are free, at most (\d+) of them in one piece", line).groups())
    assert 5000 <= wanted < 5100
    assert piece <= free < 100000 and piece < wanted


def test_read_only_drive(board):
    line = last_line(board, "import storage\nstorage.remount('/', readonly=True)\nopen('/log.txt', 'w')\n")
    assert line == "OSError: [Errno 30] Read-only file system: '/log.txt'. The program made it so with storage.remount(); storage.remount('/', readonly=False) allows writing"


def test_pin_in_use(board):
    line = last_line(board, "import board, digitalio\nfirst = digitalio.DigitalInOut(board.D5)\nsecond = digitalio.DigitalInOut(board.D5)\n")
    assert line == "ValueError: board.D5 (GPIO5) in use by digitalio.DigitalInOut"


def test_file_system_mounted_for_reading(board):
    """A fault of a mount is not put down to the computer."""
    program = "import storage\nclass Fs:\n    def stat(self, path):\n        raise OSError(2)\nstorage.mount(Fs(), '/sd', readonly=True)\nopen('/sd/log.txt', 'w')\n"
    assert last_line(board, program) == "OSError: [Errno 30] Read-only file system: '/sd/log.txt'. It is mounted for reading; storage.remount('/sd', readonly=False) allows writing"
