"""Every board of this chip: it starts, knows its name and pins, and its status LED tells the truth. ADDER_BOARDS names the folder
where tools/firmware-all has left the images."""

import base64
import os
import re
import sys
import tomllib
from pathlib import Path

import pytest
from conftest import Chip, at_prompt

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from ws2812 import frames  # noqa: E402

FOLDER = Path(os.environ.get("ADDER_BOARDS", "none"))
IMAGES = sorted(FOLDER.glob("*/adder.bin"))
PIXEL, DARK = 12, 0  # of the status LED's colours at its usual brightness


def board_file(image):
    return tomllib.loads((Path(__file__).resolve().parents[2] / "boards" / f"{image.parent.name}.toml").read_text())


def board_machine(image):
    return Chip(image, {"eraseNs": 1e4, "programNs": 1e3, "size": board_file(image).get("flash_kb", 2048) * 1024})


def record(machine, *pins):
    for pin in pins:
        machine.command(do="record", number=pin)


def edges(machine, pin):
    return machine.command(do="edges", number=pin)["edges"]


def number(board, name):
    return int(board["pins"][name].removeprefix("GPIO"))


# KB on 2026-11-23, as in docs/modules.md (everything: what leaves room for more); a change that takes more than the tolerance says
# so in both places.
IMAGE_KB = {"base": 712, "full": 949, "everything": 3800}
TOLERANCE = 1.05


@pytest.mark.skipif(not IMAGES, reason="make test-boards builds the images")
@pytest.mark.parametrize("image", IMAGES, ids=[image.parent.name for image in IMAGES])
def test_image_is_not_larger_than_stated(image):
    kind = board_file(image).get("image", "full")
    assert image.stat().st_size <= IMAGE_KB[kind] * 1000 * TOLERANCE


@pytest.mark.skipif(not IMAGES, reason="make test-boards builds the images")
@pytest.mark.parametrize("image", IMAGES, ids=[image.parent.name for image in IMAGES])
def test_board_starts(image):
    board = board_file(image)
    machine = board_machine(image)
    lamps = [number(board, name) for key, name in board["status_led"].items() if key in ("pin", "red", "green", "blue", "neopixel")]
    record(machine, *lamps)
    machine.expect(f"{board['name']} with rp2040")
    machine.expect("Press any key to enter the REPL")
    machine.run(450)
    check_led(machine, board["status_led"], lamps)
    at_prompt_again(machine)
    assert machine.python("import board; board.board_id") == f"'{board['id']}'"
    shown = eval(machine.python("{n: repr(getattr(board, n)) for n in dir(board) if n[0] != '_' and n != 'board_id'}"))
    assert set(shown) >= set(board["pins"]) | set(board.get("buses", {}))
    drive = eval(machine.python("import os; os.statvfs('/')"))
    assert drive[0] * drive[2] > 0.65 * 1024 * (board.get("flash_kb", 2048) - board.get("firmware_kb", 1024))
    check_last_sector(machine)
    machine.close()


# A computer's sectors at the end of the drive are there when the power was off.
def check_last_sector(machine):
    machine.command(do="usb")
    sectors = machine.command(do="disk")["sectors"]
    data = base64.b64encode(b"the end." * 64).decode()
    machine.command(do="write", sector=sectors - 1, data=data)
    machine.run(1500)
    machine.power()
    machine.expect("Press any key to enter the REPL")
    machine.command(do="usb")
    assert machine.command(do="disk")["sectors"] == sectors
    assert machine.command(do="read", sector=sectors - 1, count=1)["data"] == data


def at_prompt_again(machine):
    machine.type("\n")
    machine.expect(">>> ")


# After a program that ended well: one green blink of a tenth of a second.
def check_led(machine, led, lamps):
    if "neopixel" in led:
        seen = [dict(zip(led.get("order", "GRB"), frame)) for frame in frames(edges(machine, lamps[0]))]
        assert seen[-2:] == [{"R": 0, "G": PIXEL, "B": 0}, {"R": 0, "G": 0, "B": 0}]
        return
    lit = 0 if led.get("inverted") else 1
    blinking = lamps[1] if len(lamps) == 3 else lamps[0]
    for lamp in lamps:
        changes = edges(machine, lamp)
        assert bool(changes) == (lamp == blinking)
        assert not changes or changes[0][1] == lit


@pytest.mark.skipif(not (FOLDER / "adafruit_qtpy_rp2040").is_dir(), reason="make test-boards builds the images")
def test_pixel_tells_errors_and_gives_way_to_programs():
    machine = board_machine(FOLDER / "adafruit_qtpy_rp2040" / "adder.bin")
    record(machine, 12, 11)
    at_prompt(machine)
    assert edges(machine, 11) and machine.command(do="pins")["levels"][11] == 1  # it has power
    assert frames(edges(machine, 12))[-1] == bytes([PIXEL] * 3)  # white at the prompt
    machine.python("import board, digitalio; from neopixel_write import neopixel_write")
    machine.python("pin = digitalio.DigitalInOut(board.NEOPIXEL); pin.switch_to_output(); neopixel_write(pin, b'abc')")
    assert frames(edges(machine, 12)) == [b"abc"]
    machine.python("import storage; storage.remount('/', readonly=False)")
    machine.python("f = open('/code.py', 'w'); f.write('1/0'); f.close()")
    assert frames(edges(machine, 12)) == []  # the program's LED is left alone
    machine.type("\x04")
    machine.expect("ZeroDivisionError")
    machine.run(900)
    red = bytes([0, PIXEL, 0])
    assert frames(edges(machine, 12))[-4:] == [red, bytes(3), red, bytes(3)]
    machine.close()


@pytest.mark.skipif(not (FOLDER / "my_custom_board").is_dir(), reason="make test-boards builds the images")
def test_the_guide_shows_what_the_board_prints():
    guide = (Path(__file__).resolve().parents[2] / "docs" / "boards.md").read_text()
    (transcript,) = re.findall(r"^```console\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL)
    banner, *steps = re.split(r"^>>> ", transcript, flags=re.MULTILINE)
    machine = Chip(FOLDER / "my_custom_board" / "adder.bin")
    machine.expect(re.sub(r".*; ", "; ", banner).strip())  # version and date aside
    at_prompt(machine)
    for step in steps:
        line, _, printed = step.partition("\n")
        assert machine.python(line) == printed.strip(), line
    machine.close()
