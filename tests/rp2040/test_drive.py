"""The drive in the flash: made at the first start, power-safe, written while the program's code lies in the same flash."""

import struct
from pathlib import Path

import pytest
from conftest import IMAGE, SLOWEST_FLASH, TYPICAL_FLASH, Chip, at_prompt
from host_drive import HostDrive


@pytest.fixture(params=[TYPICAL_FLASH, SLOWEST_FLASH], ids=["typical", "slowest"])
def slow_chip(request, image):
    machine = Chip(image, request.param)
    yield machine
    machine.close()


def test_first_start_makes_the_drive():
    machine = Chip(IMAGE)
    at_prompt(machine)
    names = machine.python("import os; sorted(os.listdir('/'))")
    assert "'code.py'" in names and "'boot_out.txt'" in names and "'lib'" in names
    assert "UID:E661010203040506" in machine.python("print(open('/boot_out.txt').read())")
    machine.close()


def test_files_survive_without_power(prompt):
    prompt.python("import storage; storage.remount('/', readonly=False)")
    prompt.python("f = open('/data.bin', 'wb'); f.write(bytes(range(256)) * 20); f.close()")
    prompt.run(500)
    prompt.power()
    at_prompt(prompt)
    assert prompt.python("open('/data.bin', 'rb').read() == bytes(range(256)) * 20") == "True"


def test_blocks_are_erased_and_written_again(prompt):
    prompt.python("import storage; storage.remount('/', readonly=False)")
    prompt.python("def write(n):\n    f = open('/x', 'wb')\n    f.write(bytes([n]) * 30_000)\n    f.close()\n")
    before = prompt.command(do="flash")["erased"]
    prompt.type("for n in range(12): write(n)\r\r")
    prompt.expect(">>> ", 60000)
    assert prompt.python("open('/x', 'rb').read() == bytes([11]) * 30_000") == "True"
    assert prompt.command(do="flash")["erased"] > before + 20


def test_the_clock_starts_after_the_newest_file(prompt):
    prompt.python("import rtc, storage, time; rtc.RTC().datetime = (2031, 5, 6, 7, 8, 8, 0, 0, -1)")
    prompt.python("storage.remount('/', readonly=False); f = open('/new', 'w'); f.close()")
    prompt.run(500)
    prompt.power()
    at_prompt(prompt)
    assert prompt.python("import rtc, time; time.localtime()[:4], rtc.RTC().is_set") == "((2031, 5, 6, 7), False)"
    assert prompt.python("import os; time.time() > os.stat('/new')[8]") == "True"


def test_code_py_is_run(prompt):
    prompt.python("import storage; storage.remount('/', readonly=False)")
    prompt.python("f = open('/code.py', 'w'); f.write('print(6 * 7, \"from the drive\")'); f.close()")
    prompt.run(500)
    prompt.power()
    prompt.expect("42 from the drive")


def test_no_byte_of_the_console_is_lost_while_the_flash_works(slow_chip):
    at_prompt(slow_chip)
    slow_chip.python("import storage; storage.remount('/', readonly=False)")
    slow_chip.python("f = open('/y', 'wb'); f.write(bytes(24_000)); f.close()")
    slow_chip.type("f = open('/y', 'wb'); f.write(bytes(8_000)); f.close()\r")
    assert slow_chip.command(do="until", state="erasing")["found"]
    before = slow_chip.command(do="flash")["suspended"]
    for _ in range(4):
        slow_chip.command(do="line", text="abcdefghij" * 5)
    slow_chip.type("\r")
    slow_chip.expect("abcdefghij" * 20, 30000)
    assert slow_chip.command(do="flash")["suspended"] > before


def test_no_write_of_a_save_waits_for_an_erase(image, tmp_path):
    chip = Chip(image, TYPICAL_FLASH)
    chip.expect("Press any key to enter the REPL")
    chip.run(1500)  # the board keeps erased blocks for this
    chip.command(do="usb")
    drive = HostDrive(chip, tmp_path / "drive.img")
    times = drive.save("code.py", "print('saved')\n" + "# a line\n" * 400)
    assert max(times) < 40, times  # milliseconds; an erase takes 45
    chip.expect("Auto-reload is on")
    chip.close()


def load(uf2, flash):
    """As the boot ROM does: a sector is erased before its first page is written."""
    blocks, erased = uf2.read_bytes(), set()
    for at in range(0, len(blocks), 512):
        address, size = struct.unpack_from("<2I", blocks, at + 12)
        offset = address - 0x10000000
        if offset // 4096 not in erased:
            erased.add(offset // 4096)
            flash[offset // 4096 * 4096 : (offset // 4096 + 1) * 4096] = b"\xff" * 4096
        flash[offset : offset + size] = blocks[at + 32 : at + 32 + size]


@pytest.mark.parametrize("name, stays", [("adder.uf2", True), ("adder-factory.uf2", False)])
def test_only_the_factory_image_formats_the_drive_and_only_once(prompt, tmp_path, name, stays):
    prompt.python("import storage, microcontroller; storage.remount('/', readonly=False); microcontroller.nvm[5] = 77")
    prompt.python("f = open('/mine.txt', 'w'); f.write('mine'); f.close()")
    prompt.run(500)
    path = tmp_path / "flash.bin"
    prompt.command(do="save", path=str(path))
    flash = bytearray(path.read_bytes())
    load(Path(IMAGE).with_name(name), flash)
    path.write_bytes(flash)
    machine = Chip(path)
    at_prompt(machine)
    machine.python("import os, microcontroller, storage")
    assert machine.python("'mine.txt' in os.listdir('/'), microcontroller.nvm[5]") == f"({stays}, {77 if stays else 255})"
    machine.python("storage.remount('/', readonly=False); f = open('/new.txt', 'w'); f.close()")
    machine.run(500)
    machine.power()
    at_prompt(machine)
    assert machine.python("import os; 'new.txt' in os.listdir('/')") == "True"
    machine.close()
