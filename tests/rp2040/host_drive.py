"""The drive as a computer writes to it over USB: mtools change a copy of it, the sectors that differ go to the board."""

import base64
import subprocess
from copy import copy

SECTOR = 512
TABLE_SECTORS = 64  # boot sector, FATs, root folder, and the first files


class HostDrive:
    def __init__(self, chip, path):
        self.chip = chip
        self.path = path
        sectors = chip.command(do="disk")["sectors"]
        known = self.read(0, TABLE_SECTORS)
        self.before = known + bytes(sectors * SECTOR - len(known))
        path.write_bytes(self.before)

    def read(self, sector, count):
        return base64.b64decode(self.chip.command(do="read", sector=sector, count=count)["data"])

    def tool(self, *command, text=None):
        return subprocess.run(command, input=text, capture_output=True, check=True, text=True,
                              env={"MTOOLS_SKIP_CHECK": "1", "PATH": "/usr/bin:/bin"}).stdout

    def at(self, path):
        """The same tools for another image; it cannot be written to the board."""
        other = copy(self)
        other.path = path
        return other

    def names(self):
        return self.tool("mdir", "-b", "-i", str(self.path), "::").split()

    def text(self, name):
        return self.tool("mtype", "-i", str(self.path), f"::{name}")

    def text_if_there(self, name):
        try:
            return self.text(name)
        except subprocess.CalledProcessError:
            return None

    def save(self, name, text):
        """Data first, then the tables, as Linux does. Returns how many milliseconds each sector took."""
        self.tool("mcopy", "-o", "-i", str(self.path), "-", f"::{name}", text=text)
        after = self.path.read_bytes()
        changed = [at for at in range(0, len(after), SECTOR) if after[at:at + SECTOR] != self.before[at:at + SECTOR]]
        self.previous, self.writes = self.before, [(at, after[at:at + SECTOR]) for at in reversed(changed)]
        self.before = after
        return [self.write(at // SECTOR, data) for at, data in self.writes]

    def write(self, sector, data):
        before = self.chip.last["ms"]
        return self.chip.command(do="write", sector=sector, data=base64.b64encode(data).decode())["ms"] - before
