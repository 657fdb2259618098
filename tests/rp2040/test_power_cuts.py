"""The power fails in a random flash operation while a computer saves files over USB. Afterwards the drive is whole, what was
saved before is there, and the file that was being saved is the old or the new one. ADDER_SEED: other ones; ADDER_CUTS: more.
"""

import os
import random
import subprocess

import pytest
from conftest import Chip
from host_drive import HostDrive

CUTS = int(os.environ.get("ADDER_CUTS", "6"))
SEED = int(os.environ.get("ADDER_SEED", "1"))
NAMES = ["code.py", "one.txt", "two.txt", "lib/three.py"]
MOST_OPERATIONS = 60  # a save of one of these files takes about as many


def connect(chip, path):
    chip.expect("Press any key to enter the REPL")
    chip.command(do="usb")
    return HostDrive(chip, path)


def random_text(generator):
    return "".join(f"x = {generator.random()}\n" for _ in range(generator.randrange(1, 150)))


def save_until_cut(drive, generator, contents):
    """Returns the name of the file whose save was broken off, what it held and what it was to hold."""
    cut = generator.randrange(1, MOST_OPERATIONS)
    drive.chip.command(do="cut", operations=cut, seed=generator.randrange(1 << 32))
    while True:
        name, text = generator.choice(NAMES), random_text(generator)
        before = contents.get(name)
        drive.save(name, text)
        if drive.chip.last["stop"] == "power cut":
            return name, before, text
        contents[name] = text
        drive.chip.run(200)
        if drive.chip.last["stop"] == "power cut":  # while the board tidied up
            return name, text, text


def check_whole(path):
    check = subprocess.run(["/sbin/fsck.fat", "-n", str(path)], capture_output=True, text=True)
    assert check.returncode == 0, check.stdout


@pytest.mark.parametrize("number", range(CUTS))
def test_a_cut_while_the_host_writes(image, tmp_path, number):
    generator = random.Random(SEED * 10007 + number)
    chip = Chip(image)
    drive = connect(chip, tmp_path / "before.img")
    contents = {"code.py": drive.text("code.py")}
    name, before, after = save_until_cut(drive, generator, contents)
    chip.power()
    drive = connect(chip, tmp_path / "after.img")
    check_whole(drive.path)
    for saved in contents:
        if saved != name:
            assert drive.text(saved) == contents[saved], f"{saved} has changed"
    names = drive.names()
    if f"::/{name}" in names:
        assert drive.text(name) in (before, after), f"{name} is neither old nor new"
    else:
        assert before is None, f"{name} is gone"
    chip.close()
