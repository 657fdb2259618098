"""What the board itself writes to the drive, and when."""

import subprocess

import pytest
from test_drive_shared import Computer, read_in_python, wait_for_merge, write_in_python
from usb_board import UsbBoard
from usb_functions import SECTOR

STATE, SERIAL = 37, slice(39, 43)  # of the boot sector


@pytest.fixture
def start(tmp_path):
    boards = []

    def start_board(name="drive.img", megabytes=None):
        image = tmp_path / name
        if megabytes:
            image.write_bytes(b"\xff" * (megabytes << 20))
        boards.append(UsbBoard(image))
        boards[-1].attach()
        return boards[-1]

    yield start_board
    for board in boards:
        board.stop()


def mounted(board, folder):
    drive = board.drive()
    drive.wait_until_ready()
    return Computer(drive, folder)


def test_each_fresh_drive_has_its_own_serial_number(start, tmp_path):
    serials = [mounted(start(name), tmp_path).before[SERIAL] for name in ("one.img", "two.img")]
    assert serials[0] != serials[1] and bytes(4) not in serials


def test_the_dirty_mark_is_cleared_at_start(start, tmp_path):
    board = start()
    computer = mounted(board, tmp_path)
    board.prompt()
    marked = bytearray(computer.before)
    marked[STATE] |= 1
    computer.path.write_bytes(marked)
    computer.write_back()
    assert computer.drive.image()[STATE] & 1
    board.reset()
    assert not mounted(board, tmp_path).before[STATE] & 1


def test_what_a_run_leaves_is_not_written_while_the_host_looks(start, tmp_path):
    board = start()
    computer = mounted(board, tmp_path)
    serial = board.serial()
    serial.set_lines()
    computer.save("boot.py", "print('booted')\n")
    computer.save("code.py", "print('ran', 6 * 7)\n1 / 0\n")
    serial.read_until(b"ran 42")
    serial.read_until(b"ZeroDivisionError")
    before = computer.drive.image()
    board.prompt()
    serial.write(b"\x04")
    serial.read_until(b"ran 42")
    serial.read_until(b"ZeroDivisionError")
    assert computer.drive.image() == before
    assert "booted" not in read_in_python(board.prompt(), "/boot_out.txt")
    board.reset()
    assert "booted" in mounted(board, tmp_path).text("boot_out.txt")


def test_a_large_drive_that_the_host_formats_in_small_clusters(start, tmp_path):
    """24,000 clusters: checked, written by both, merged."""
    board = start(megabytes=16)
    computer = mounted(board, tmp_path)
    subprocess.run(["/usr/sbin/mkfs.fat", "-F", "16", "-s", "1", "-n", "MINE", computer.path], check=True, capture_output=True)
    computer.write_back()
    board.reset()
    computer = mounted(board, tmp_path)
    serial = board.prompt()
    write_in_python(serial, "/new.txt", "from Python")
    computer.save("big.bin", "x" * 1000000)
    computer.drive.prevent(False)
    wait_for_merge(serial)
    computer.mount()
    assert computer.text("new.txt") == "from Python" and computer.text("big.bin") == "x" * 1000000
    assert computer.is_clean() and len(computer.before) > 24000 * SECTOR
