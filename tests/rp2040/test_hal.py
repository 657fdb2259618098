"""The promises of hal/ (tests/hal), kept by the bodies of ports/rp2040: a program of its own in place of the firmware."""

from pathlib import Path

from conftest import IMAGE, Chip

PROGRAM = Path(IMAGE or "").with_name("hal_promises.bin")


def test_promises():
    machine = Chip(PROGRAM)
    machine.command(do="devices")
    machine.expect(" broken\r\n", 20000)
    lines = machine.text.splitlines()
    assert not [line for line in lines if line.startswith("BROKEN")]
    assert len(lines) > 50 and lines[-1] == f"{len(lines) - 1} kept, 0 broken"
    machine.close()
