"""What a Linux kernel wrote (tests/usb_guest/traces), played on a board's drive again, in its order and with data late; the
power is cut on the way. The next host finds a file system without faults, and all that was complete at a `sync`."""

import random
import re
import sys
from pathlib import Path

import pytest
from usb_board import UsbBoard
from usb_functions import SECTOR

GUEST = Path(__file__).resolve().parents[1] / "usb_guest"
sys.path.insert(0, str(GUEST))
from fat_files import read_files  # noqa: E402

TRACES = sorted((GUEST / "traces").glob("*.trace"))


def unpack(parts):
    return b"".join(bytes.fromhex(part[:2]) * int(part[3:]) if "*" in part else bytes.fromhex(part) for part in parts)


class Trace:
    def __init__(self, path):
        self.image, self.steps, self.syncs = bytearray(), [], []
        for line in path.read_text().splitlines():
            kind, *parts = line.split(" ")
            if kind == "#":
                self.syncs += [int(count) for count in re.findall(r"(\d+) writes after: ", line)]
            elif kind == "sectors":
                self.image = bytearray(int(parts[0]) * SECTOR)
            elif kind == "holds":
                self.put(int(parts[0]), unpack(parts[1:]))
            elif kind == "write":
                self.steps.append((int(parts[0]), unpack(parts[1:])))

    def put(self, sector, data):
        self.image[sector * SECTOR : sector * SECTOR + len(data)] = data

    def data_late(self):
        """Between two syncs the tables and the root folder come first; each sector keeps the order of its own writes."""
        boot = self.image
        first_data = boot[14] + boot[16] * boot[22] + int.from_bytes(boot[17:19], "little") * 32 // SECTOR
        ends = [0, *self.syncs, len(self.steps)]
        groups = [self.steps[begin:end] for begin, end in zip(ends, ends[1:])]
        self.steps = [step for group in groups for step in sorted(group, key=lambda step: step[0] >= first_data)]

    def files_after(self, count, folder):
        for sector, data in self.steps[:count]:
            self.put(sector, data)
        self.image[37] &= 0xFE  # not dirty
        return read_files(bytes(self.image), folder)


def write_image(drive, image):
    for sector in range(0, len(image) // SECTOR, 100):
        drive.write(sector, bytes(image[sector * SECTOR : (sector + 100) * SECTOR]))


def play_and_cut(trace, cut, folder):
    """The drive's image after the power was cut after `cut` writes and came back."""
    path = folder / "drive.img"
    board = UsbBoard(path)
    board.attach()
    drive = board.drive()
    drive.wait_until_ready()
    write_image(drive, trace.image)
    for sector, data in trace.steps[:cut]:
        drive.write(sector, data)
    board.process.kill(9)
    board.stop()
    board = UsbBoard(path)
    board.attach()
    drive = board.drive()
    drive.wait_until_ready()
    image = drive.image()
    board.stop()
    return image


@pytest.mark.parametrize("late", [False, True], ids=["as recorded", "data late"])
@pytest.mark.parametrize("path", TRACES, ids=lambda path: path.stem)
def test_cut_after_a_sync(path, late, tmp_path):
    random_ = random.Random(path.stem)
    for i, cut in enumerate(random_.sample(Trace(path).syncs, 1)):
        trace = Trace(path)
        if late:
            trace.data_late()
        folder = tmp_path / str(i)
        folder.mkdir()
        image = play_and_cut(trace, cut, folder)
        expected = trace.files_after(cut, folder)
        files = read_files(image, folder)
        assert expected.items() <= files.items()


@pytest.mark.parametrize("late", [False, True], ids=["as recorded", "data late"])
@pytest.mark.parametrize("path", TRACES, ids=lambda path: path.stem)
def test_cut_anywhere(path, late, tmp_path):
    random_ = random.Random(path.stem)
    trace = Trace(path)
    if late:
        trace.data_late()
    for i in range(2):
        folder = tmp_path / str(i)
        folder.mkdir()
        read_files(play_and_cut(trace, random_.randrange(1, len(trace.steps)), folder), folder)
