"""What a Linux kernel wrote (tests/usb_guest/traces), played on a board's drive again, in its order and with data late; the
power is cut on the way. The next host finds a file system without faults, and all that was complete at a `sync`."""

import os
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


def read_trace(path, late):
    trace = Trace(path)
    if late:
        trace.data_late()
    return trace


def kept(path, late, cut, folder):
    """The files that a cut after this many writes must leave: those of the last sync that the next save does not change."""
    syncs = [0, *Trace(path).syncs]
    before = max(sync for sync in syncs if sync <= cut)
    after = min((sync for sync in syncs if sync >= cut), default=cut)
    first, second = (read_trace(path, late).files_after(sync, folder) for sync in (before, after))
    return {name: content for name, content in first.items() if second.get(name) == content}


def write_image(drive, image):
    """What differs of it. A board that starts writes boot_out.txt, which the trace knows nothing of."""
    now = drive.image()
    for at in range(0, len(image), SECTOR):
        if image[at : at + SECTOR] != now[at : at + SECTOR]:
            drive.write(at // SECTOR, bytes(image[at : at + SECTOR]))


class PlayedDrive:
    """A board's drive that holds what the trace begins with."""

    def __init__(self, folder, trace):
        self.path, self.trace = folder / "drive.img", trace
        self.use(lambda drive: write_image(drive, trace.image))

    def use(self, work, *options):
        board = UsbBoard(self.path, *options)
        try:
            board.attach()
            drive = board.drive()
            drive.wait_until_ready()
            return work(drive)
        finally:
            board.process.kill(9)
            board.stop()

    def play_until(self, cut, *options):
        """The number of writes that the board said it has: all up to `cut`, or fewer if the power goes before."""
        done = 0

        def work(drive):
            nonlocal done
            write_image(drive, self.trace.image)
            for sector, data in self.trace.steps[:cut]:
                drive.write(sector, data)
                done += 1

        try:
            self.use(work, *options)
        except ConnectionError:
            pass
        return done

    def files(self, folder):
        """What the next host finds, without faults."""
        return read_files(self.use(lambda drive: drive.image()), folder)


ORDERS = pytest.mark.parametrize("late", [False, True], ids=["as recorded", "data late"])
EACH_TRACE = pytest.mark.parametrize("path", TRACES, ids=lambda path: path.stem)
ROUNDS = 20 if os.environ.get("ADDER_SOAK") == "long" else 1


def folders(tmp_path, count):
    for i in range(count):
        folder = tmp_path / str(i)
        folder.mkdir()
        yield folder


@ORDERS
@EACH_TRACE
def test_cut_after_a_sync(path, late, tmp_path):
    random_ = random.Random(path.stem)
    for folder in folders(tmp_path, ROUNDS):
        cut = random_.choice(Trace(path).syncs)
        drive = PlayedDrive(folder, read_trace(path, late))
        assert drive.play_until(cut) == cut
        assert read_trace(path, late).files_after(cut, folder).items() <= drive.files(folder).items()


@ORDERS
@EACH_TRACE
def test_cut_anywhere(path, late, tmp_path):
    random_ = random.Random(path.stem)
    for folder in folders(tmp_path, ROUNDS):
        drive = PlayedDrive(folder, read_trace(path, late))
        cut = drive.play_until(random_.randrange(1, len(drive.trace.steps)))
        assert kept(path, late, cut, folder).items() <= drive.files(folder).items()


@ORDERS
@EACH_TRACE
def test_cut_within_a_flash_operation(path, late, tmp_path):
    random_ = random.Random(path.stem)
    for folder in folders(tmp_path, ROUNDS):
        drive = PlayedDrive(folder, read_trace(path, late))
        steps = len(drive.trace.steps)
        cut = drive.play_until(steps, "--power-cut", f"{random_.randrange(40, 40 + 2 * steps)}:{random_.randrange(1000)}")
        assert cut < steps
        files = drive.files(folder)
        assert kept(path, late, cut, folder).items() <= files.items()
