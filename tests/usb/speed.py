#!/usr/bin/python3
"""How fast the drive of the virtual board is, for docs/drive.md: a host in Python, over USB/IP. Its flash is a file:  python3 tests/usb/speed.py"""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from usb_board import UsbBoard  # noqa: E402
from usb_functions import SECTOR  # noqa: E402

SECTORS, AT_ONCE = 960, 240


def rate(move):
    began = time.monotonic()
    for sector in range(0, SECTORS, AT_ONCE):
        move(100 + sector)
    return SECTORS * SECTOR / 1000 / (time.monotonic() - began)


def main():
    with tempfile.TemporaryDirectory() as folder:
        board = UsbBoard(Path(folder) / "drive.img")
        board.attach()
        drive = board.drive()
        drive.wait_until_ready()
        data = bytes(range(256)) * 2 * AT_ONCE
        writing = rate(lambda sector: drive.write(sector, data))
        again = rate(lambda sector: drive.write(sector, data))
        reading = rate(lambda sector: drive.read(sector, AT_ONCE))
        board.stop()
    print(f"reads {reading:,.0f} KB/s, writes {writing:,.0f} KB/s, writes again {again:,.0f} KB/s")


if __name__ == "__main__":
    main()
