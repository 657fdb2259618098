"""Waves at pins: PWM, and what a WS2812 sees."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from ws2812 import frames  # noqa: E402


def pulses(edges):
    """(nanoseconds high, period) of each whole period."""
    rises = [time for time, level in edges if level]
    falls = [time for time, level in edges if not level and time > rises[0]]
    return [(fall - rise, following - rise) for rise, fall, following in zip(rises, falls, rises[1:])]


def wave(prompt, pin, ms):
    """The pulses of the next milliseconds."""
    prompt.command(do="edges", number=pin)
    prompt.run(ms)
    return pulses(prompt.command(do="edges", number=pin)["edges"])


def test_pwm_frequency_and_duty(prompt):
    prompt.command(do="record", number=5)
    prompt.python("import board, pwmio; p = pwmio.PWMOut(board.GP5, variable_frequency=True, duty_cycle=0x4000)")
    for frequency in (8, 50, 500, 1000, 12345, 250000):
        prompt.python(f"p.frequency = {frequency}")
        prompt.run(130 if frequency == 50 else 21)  # the period that was begun ends first
        shown = wave(prompt, 5, 1000 * 8 / frequency)[2:]
        assert len(shown) >= 3
        for high, period in shown:
            assert period == pytest.approx(1e9 / frequency, rel=2e-3)
            assert high == pytest.approx(0.25 * period, rel=2e-3, abs=20)
    prompt.python("p.frequency = 500; p.duty_cycle = 65535")
    prompt.run(10)
    assert wave(prompt, 5, 10) == [] and prompt.command(do="pins")["levels"][5] == 1
    prompt.python("p.duty_cycle = 0")
    prompt.run(10)
    assert wave(prompt, 5, 10) == [] and prompt.command(do="pins")["levels"][5] == 0


def test_pwm_outputs_of_one_slice(prompt):
    for pin in (2, 3):
        prompt.command(do="record", number=pin)
    prompt.python("import board, pwmio; a = pwmio.PWMOut(board.GP2, frequency=2000, duty_cycle=0x2000)")
    prompt.python("b = pwmio.PWMOut(board.GP3, frequency=2000, duty_cycle=0xC000)")
    prompt.run(2)
    for pin, part in ((2, 0.125), (3, 0.75)):
        for high, period in wave(prompt, pin, 5):
            assert period == pytest.approx(500_000, abs=20) and high == pytest.approx(part * 500_000, abs=20)
    prompt.python("a.deinit()")
    prompt.run(1)
    assert prompt.command(do="pins")["levels"][2] == 2 and len(wave(prompt, 3, 5)) >= 8


def test_pixels_see_their_colours(prompt):
    prompt.command(do="record", number=7)
    prompt.python("import board, digitalio; from neopixel_write import neopixel_write")
    prompt.python("pin = digitalio.DigitalInOut(board.GP7); pin.switch_to_output()")
    prompt.python("neopixel_write(pin, bytes(range(256))); neopixel_write(pin, b'\\x11\\x22\\x33')")
    assert frames(prompt.command(do="edges", number=7)["edges"]) == [bytes(range(256)), b"\x11\x22\x33"]
    assert prompt.python("pin.value") == "False"
    prompt.python("pin.value = True")
    assert prompt.command(do="pins")["levels"][7] == 1


def test_interrupts_go_on_while_pixels_are_sent(prompt):
    """The timer's interrupt, console bytes and the wave do not disturb each other."""
    prompt.command(do="record", number=7)
    prompt.python("import board, digitalio; from neopixel_write import neopixel_write")
    prompt.python("pin = digitalio.DigitalInOut(board.GP7); pin.switch_to_output()")
    prompt.type("for i in range(3): neopixel_write(pin, bytes([i, 255 - i]) * 300)\r\r")
    prompt.command(do="line", text="1234567890" * 20 + "\r")  # 18 ms: more than the UART's queue of 32 bytes holds
    prompt.expect("\n" + "1234567890" * 20)
    assert frames(prompt.command(do="edges", number=7)["edges"]) == [bytes([i, 255 - i]) * 300 for i in range(3)]
