"""Whatever the emulator complains about fails the test that uses the chip."""

import pytest
from conftest import Chip

UNKNOWN_REGISTER = 0x40070000
UNDEFINED_INSTRUCTION = "00de"
READ_UNMAPPED = "00480068000000f0"  # ldr r0, [pc]; ldr r0, [r0]; 0xf0000000


def provoke_warning(machine):
    machine.command(do="peek", address=UNKNOWN_REGISTER)


def provoke_fault(machine):
    machine.command(do="execute", code=UNDEFINED_INSTRUCTION)
    machine.run(5)


def provoke_bad_access(machine):
    machine.command(do="execute", code=READ_UNMAPPED)
    machine.run(5)


@pytest.mark.parametrize("provoke", [provoke_warning, provoke_fault, provoke_bad_access])
def test_problem_fails_the_test(image, provoke):
    machine = Chip(image)
    machine.run(2)
    provoke(machine)
    with pytest.raises(AssertionError):
        machine.close()


def test_nothing_is_reported_without_a_problem(image):
    machine = Chip(image)
    machine.run(2)
    machine.close()
