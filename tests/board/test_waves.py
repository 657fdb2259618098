"""What peripherals do to pins, as the trace of the virtual board shows it (--vcd)."""

import re
import sys
from pathlib import Path

import pytest
from virtual_board import WAITING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from ws2812 import frames  # noqa: E402


def trace(board, program):
    """Run a program; the changes of each pin as (nanoseconds, level)."""
    board.write("code.py", program)
    path = board.folder / "pins.vcd"
    process = board.start("--vcd", str(path))
    process.expect_exact("end\r\n")
    process.expect_exact(WAITING)
    head, _, body = path.read_text().partition("$enddefinitions $end\n")
    assert "$timescale 1 ns $end" in head
    names = dict(re.findall(r"\$var wire 1 (\S) GPIO\d+_(\w+) \$end", head))
    changes, now = {name: [] for name in names.values()}, 0
    for line in body.splitlines():
        if line.startswith("#"):
            assert int(line[1:]) >= now, "time goes back"
            now = int(line[1:])
        elif line[0] in "01" and line[1:] in names:
            changes[names[line[1:]]].append((now, int(line[0])))
    return changes


def edges(changes):
    """Without reports that change nothing."""
    return [change for before, change in zip(changes, changes[1:]) if before[1] != change[1]]


@pytest.mark.parametrize("frequency, duty", [(50, 4915), (500, 32768), (1000, 16384), (9999, 60000)])
def test_pwm_shows_frequency_and_duty(board, frequency, duty):
    changes = edges(trace(board, f"import board, pwmio, time\nwith pwmio.PWMOut(board.D5, frequency={frequency}, duty_cycle={duty}):\n    time.sleep(0.1)\nprint('end')\n")["D5"])
    rises = [time for time, level in changes if level]
    assert len(rises) >= 0.1 * frequency - 1
    for rise, (fall, level), following in zip(rises[1:-1], changes[changes.index((rises[1], 1)) + 1 :: 2], rises[2:]):
        assert level == 0
        assert following - rise == pytest.approx(1e9 / frequency, abs=2)
        assert fall - rise == pytest.approx(1e9 / frequency * duty / 65535, abs=2)


def test_pwm_always_low_and_always_high(board):
    changes = trace(board, "import board, pwmio, time\nlow = pwmio.PWMOut(board.D5)\nhigh = pwmio.PWMOut(board.D6, duty_cycle=65535)\ntime.sleep(0.02)\nprint('end')\n")
    assert [level for _, level in edges(changes["D5"])] == []
    assert [level for _, level in edges(changes["D6"])] == [1, 0]


def test_two_pins_of_one_slice_are_in_step(board):
    changes = trace(board, "import board, pwmio, time\na = pwmio.PWMOut(board.D4, frequency=200, duty_cycle=10000)\nb = pwmio.PWMOut(board.D5, frequency=200, duty_cycle=50000)\ntime.sleep(0.05)\nprint('end')\n")
    rises = [{time for time, level in edges(changes[name]) if level} for name in ("D4", "D5")]
    assert len(rises[0] & rises[1]) >= 8


PIXELS = """\
import board, digitalio, pwmio
from neopixel_write import neopixel_write
beside = pwmio.PWMOut(board.D9, frequency=100_000, duty_cycle=30000)
pin = digitalio.DigitalInOut(board.NEOPIXEL)
pin.switch_to_output()
neopixel_write(pin, b'\\x11\\x22\\x33')
neopixel_write(pin, bytes(range(256)))
pin.deinit()
print('end')
"""


def test_pixels_are_sent(board):
    changes = trace(board, PIXELS)
    assert frames(edges([(0, 0), *changes["NEOPIXEL"]])) == [b"\x11\x22\x33", bytes(range(256))]
    rises = [time for time, level in edges(changes["D9"]) if level]
    assert {following - rise for rise, following in zip(rises, rises[1:])} == {10_000}  # its PWM goes on beside
