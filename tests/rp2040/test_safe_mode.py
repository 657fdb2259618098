"""Crashes, the buttons, and the way to safe mode and to the boot loader."""

import subprocess
from pathlib import Path

import pytest
from conftest import IMAGE, TYPICAL_FLASH, Chip, at_prompt

# Thumb code.
READ_UNMAPPED = "00480068000000f0"  # ldr r0, [pc]; ldr r0, [r0]; 0xf0000000
WRITE_FLASH = "0048006000000010"  # ldr r0, [pc]; str r0, [r0]; 0x10000000
UNDEFINED = "00de"  # udf #0
RECURSION = "ffb5fff7fdff"  # push {r0-r7, lr}; bl back
OWN_FAULT = "Adder core code crashed hard. Whoops!\n{}\nPlease file an issue"


def address_of(function):
    elf = Path(IMAGE).with_suffix(".elf")
    for line in subprocess.run(["arm-none-eabi-nm", str(elf)], capture_output=True, text=True, check=True).stdout.splitlines():
        if line.split()[-1] == function:
            return int(line.split()[0], 16)
    raise AssertionError(f"the firmware has no {function}()")


def after_crash(chip, ms=1500):
    """The chip resets itself; what boot_out.txt says afterwards."""
    assert chip.run(ms)["stop"] == "reset by watchdog", chip.text
    faults = chip.command(do="faults")["faults"]
    chip.restart()
    chip.expect("Running in safe mode! Not running saved code.")
    at_prompt(chip)
    return faults, chip.python("print(open('/boot_out.txt').read())").replace("\r", "")


@pytest.mark.parametrize("code", [READ_UNMAPPED, WRITE_FLASH, UNDEFINED])
def test_a_fault(prompt, code):
    prompt.command(do="execute", code=code)
    faults, log = after_crash(prompt)
    assert len(faults) == 1
    assert OWN_FAULT.format("Hard fault: memory access or instruction error.") in log
    assert "C code: 0x20041f0" in log
    assert "Hard fault" in prompt.text


def test_a_fault_tells_where_the_program_was(prompt):
    prompt.type("def inner():\r    while True: pass\r\rdef outer(): inner()\r\router()\r")
    prompt.run(100)
    prompt.command(do="execute", code=UNDEFINED)
    _, log = after_crash(prompt)
    assert "Python: <stdin>, line 2, in inner\nPython: <stdin>, line 1, in outer" in log


def test_a_fault_while_the_flash_is_busy(image):
    chip = Chip(image, TYPICAL_FLASH)
    at_prompt(chip)
    chip.python("import storage; storage.remount('/', readonly=False)")
    chip.type("for i in range(9):\r    f = open('/y', 'wb'); f.write(bytes(30_000)); f.close()\r\r")
    assert chip.command(do="until")["found"]
    chip.command(do="execute", code=READ_UNMAPPED)
    faults, log = after_crash(chip)
    assert len(faults) == 1
    assert OWN_FAULT.format("Hard fault: memory access or instruction error.") in log
    chip.close()


def test_overflow_of_the_c_stack(prompt):
    before = prompt.python("x = list(range(20000)); sum(x)")
    assert before == "199990000"
    prompt.command(do="execute", code=RECURSION)
    faults, log = after_crash(prompt)
    assert len(faults) == 1 and "of 1ffff" in faults[0]
    assert OWN_FAULT.format("Stack overflow. Increase stack size.") in log


def test_a_failed_assertion(prompt):
    prompt.command(do="execute", address=address_of("hal_fault_assertion"), argument="all is well")
    faults, log = after_crash(prompt)
    assert not faults
    assert "Assertion failed: all is well" in log


@pytest.mark.parametrize("number", [6, 25])
def test_an_interrupt_that_nobody_expects(prompt, number):
    prompt.command(do="interrupt", number=number)
    faults, log = after_crash(prompt)
    assert not faults
    assert OWN_FAULT.format("Interrupt error.") in log
    assert f"Interrupt without a driver: {number}\n" in log


def test_a_reset_leaves_safe_mode(prompt):
    prompt.command(do="execute", code=UNDEFINED)
    after_crash(prompt)
    prompt.reset()
    prompt.expect("Hello World!")


def test_a_program_asks_for_safe_mode(prompt):
    prompt.type("import microcontroller as m; m.on_next_reset(m.RunMode.SAFE_MODE); m.reset()\r")
    _, log = after_crash(prompt)
    assert "The `microcontroller` module was used to boot into safe mode." in log


def test_the_reset_button_within_the_window(chip):
    chip.expect("Hello World!")
    assert chip.last["ms"] < 100  # the window does not delay the program
    chip.run(500)
    chip.reset()
    chip.expect("You pressed the reset button during boot.")
    chip.reset()
    chip.expect("Hello World!")


def test_the_reset_button_after_the_window(chip):
    chip.expect("Hello World!")
    chip.run(800)
    chip.reset()
    chip.expect("Hello World!")
    assert "ResetReason.RESET_PIN" in at_prompt(chip).python("import microcontroller; microcontroller.cpu.reset_reason")


def test_the_boot_button_within_the_window(chip):
    chip.expect("Hello World!")
    chip.command(do="boot", pressed=True)
    assert chip.run(100)["stop"] is None  # the boot ROM would start its loader
    chip.command(do="boot", pressed=False)
    assert chip.run(100)["stop"] == "reset by watchdog"
    chip.restart()
    chip.expect("You pressed the BOOT button at start up.")


def test_the_boot_button_after_the_window(chip):
    chip.expect("Hello World!")
    chip.run(800)
    chip.command(do="boot", pressed=True)
    assert chip.run(200)["stop"] is None


# The boot loader ------------------------------------------------------------------------------------------------------

LOADER = "breakpoint 85"  # emulator/boot_rom.mjs


@pytest.fixture
def chip_with_rom(image):
    machine = Chip(image, {"eraseNs": 1e6, "programNs": 1e5, "rom": True})
    yield machine
    machine.close()


@pytest.mark.parametrize("mode", ["UF2", "BOOTLOADER"])
def test_a_program_enters_the_loader(chip_with_rom, mode):
    at_prompt(chip_with_rom)
    chip_with_rom.type(f"import microcontroller as m; m.on_next_reset(m.RunMode.{mode}); m.reset()\r")
    assert chip_with_rom.run(300)["stop"] == "reset by watchdog"
    chip_with_rom.restart()
    assert chip_with_rom.run(50)["stop"] == LOADER
    chip_with_rom.reset()
    chip_with_rom.expect("Hello World!")


def test_without_a_boot_rom_the_board_just_starts(prompt):
    prompt.type("import microcontroller as m; m.on_next_reset(m.RunMode.UF2); m.reset()\r")
    assert prompt.run(300)["stop"] == "reset by watchdog"
    prompt.restart()
    prompt.expect("Hello World!")


def touch(chip, baud):
    """A host program opens the serial port with a speed and closes it."""
    chip.expect("Press any key to enter the REPL")
    chip.command(do="usb")
    chip.command(do="control", request=[0x21, 0x20, 0, 0], data=baud.to_bytes(4, "little").hex() + "000008")
    chip.command(do="control", request=[0x21, 0x22, 0, 0])
    return chip.run(500)["stop"]


def test_a_touch_with_1200_baud_enters_the_loader(chip_with_rom):
    assert touch(chip_with_rom, 1200) == "reset by watchdog"
    chip_with_rom.restart()
    assert chip_with_rom.run(50)["stop"] == LOADER


def test_another_speed_does_not(chip_with_rom):
    assert touch(chip_with_rom, 115200) is None
