"""The power fails in a random flash operation while a computer saves files over USB. Afterwards the drive is whole, what was
saved before is there, and the file that was being saved is as the computer's first writes left it: FAT's own steps between the
old and the new one that break no table. ADDER_SEED: other ones; ADDER_CUTS: more.
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


def is_whole(path):
    return subprocess.run(["/sbin/fsck.fat", "-n", str(path)], capture_output=True, text=True).returncode == 0


def steps(drive, name, path):
    """What the file held before the last save and behind each of its writes that left the drive whole; None: no file."""
    image = bytearray(drive.previous)
    texts = []
    for at, data in [(0, drive.previous[:1]), *drive.writes]:
        image[at:at + len(data)] = data
        path.write_bytes(image)
        if is_whole(path):
            texts.append(drive.at(path).text_if_there(name))
    return texts


def save_until_cut(drive, generator, contents, path):
    """Returns the name of the file whose save was broken off, and what it may hold."""
    cut = generator.randrange(1, MOST_OPERATIONS)
    drive.chip.command(do="cut", operations=cut, seed=generator.randrange(1 << 32))
    while True:
        name, text = generator.choice(NAMES), random_text(generator)
        drive.save(name, text)
        if drive.chip.last["stop"] == "power cut":
            return name, steps(drive, name, path)
        contents[name] = text
        drive.chip.run(200)
        if drive.chip.last["stop"] == "power cut":  # while the board tidied up
            return name, [text]


@pytest.mark.parametrize("number", range(CUTS))
def test_a_cut_while_the_host_writes(image, tmp_path, number):
    generator = random.Random(SEED * 10007 + number)
    chip = Chip(image)
    drive = connect(chip, tmp_path / "before.img")
    contents = {"code.py": drive.text("code.py")}
    name, possible = save_until_cut(drive, generator, contents, tmp_path / "step.img")
    chip.power()
    drive = connect(chip, tmp_path / "after.img")
    assert is_whole(drive.path)
    for saved in contents:
        if saved != name:
            assert drive.text(saved) == contents[saved], f"{saved} has changed"
    assert drive.text_if_there(name) in possible, f"{name} is none of its steps"
    chip.close()
