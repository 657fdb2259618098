#!/usr/bin/env python3
"""Write windows-assumed.trace and macos-assumed.trace: what mtools changes with each save, in the order in which we believe
those systems write it. Nobody has recorded them. Windows: the folder early, the data late. macOS: the data first, tables
and folder late, and a file "._NAME" beside each one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from plain_device import fresh_image  # noqa: E402
from proxy import pack  # noqa: E402

SECTOR = 512
SAVES = [("code.py", 3000), ("code.py", 1200), ("module.py", 5000), ("code.py", 4000), ("a long name.py", 700), ("module.py", 100)]


def content(name, length):
    return (f"# {name}\n" * length).encode()[:length]


def kind(sector, image):
    table = image[14] + image[16] * image[22]
    root = table + int.from_bytes(image[17:19], "little") * 32 // SECTOR
    return "table" if sector < table else "folder" if sector < root else "data"


def changes(before, after):
    numbers = range(len(before) // SECTOR)
    return [n for n in numbers if before[n * SECTOR : (n + 1) * SECTOR] != after[n * SECTOR : (n + 1) * SECTOR]]


def save(path, name, data):
    """The image after a save, as mtools does it."""
    subprocess.run(["mcopy", "-o", "-i", path, "-", f"::/{name}"], input=data, check=True)
    return path.read_bytes()


def write_trace(system, order, files):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "image"
        fresh_image(path)
        image = path.read_bytes()
        notes = ["ASSUMED, not recorded: made by assume.py."]
        lines = [f"sectors {len(image) // SECTOR}"]
        lines += [f"holds {n} {pack(image[n * SECTOR :][:SECTOR])}" for n in changes(bytes(len(image)), image)]
        writes = 0
        for name, length in SAVES:
            for file, data in files(name, content(name, length)):
                after = save(path, file, data)
                sectors = sorted(changes(image, after), key=lambda n: order.index(kind(n, after)))
                lines += [f"write {n} {pack(after[n * SECTOR :][:SECTOR])}" for n in sectors]
                writes += len(sectors)
                image = after
            notes.append(f"{writes:4} writes after: {name}, {length} bytes")
        (HERE / f"{system}-assumed.trace").write_text("".join(f"# {note}\n" for note in notes) + "\n".join(lines) + "\n")


def main():
    os.environ |= {"SOURCE_DATE_EPOCH": "1790000000", "MTOOLS_SKIP_CHECK": "1"}
    write_trace("windows", ["folder", "table", "data"], lambda name, data: [(name, data)])
    write_trace("macos", ["data", "table", "folder"], lambda name, data: [(f"._{name}", bytes(4096)), (name, data)])


if __name__ == "__main__":
    main()
