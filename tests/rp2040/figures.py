#!/usr/bin/env python3
"""Figures of the firmware in the emulator, as tables for docs/rp2040.md:  python3 tests/rp2040/figures.py IMAGE.bin

The emulator counts cycles exactly, but knows no wait states of the flash and no cost of exceptions: the figures compare
firmwares with each other, not with a real chip.
"""

import base64
import importlib.machinery
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from conftest import Chip
from host_drive import HostDrive

HERE = Path(__file__).resolve().parent
MHZ = 125
LOOPS = 2000
RAM_BYTES = 264 * 1024

# Name, what runs before, one step. A step's cost is that of a loop with it less that of an empty loop.
STEPS = [
    ("empty `for` iteration", "", "pass"),
    ("`a = b + c`, ints", "b = 3; c = 4", "a = b + c"),
    ("`a = b * c`, floats", "b = 1.5; c = 2.5", "a = b * c"),
    ("`a = b / c`, floats", "b = 1.5; c = 2.5", "a = b / c"),
    ("call of a Python function", "def g(x): return x", "g(i)"),
    ("call of a method", "class C:\n  def m(self): return self\n o = C()", "o.m()"),
    ("`o.x = o.x`", "class C: pass\n o = C(); o.x = 1", "o.x = o.x"),
    ("`d[k] = d[k]`, dict", "d = {'k': 1}; k = 'k'", "d[k] = d[k]"),
    ("`l[i] = l[i]`, list", "l = [0] * %d" % LOOPS, "l[i] = l[i]"),
    ("`l.append(i)`", "l = []", "l.append(i)"),
    ("`len(l)`", "l = []", "len(l)"),
    ("`str(i)`", "", "str(i)"),
]


TYPICAL_FLASH = {"eraseNs": 45e6, "programNs": 400e3}
NO_FLASH_TIME = {"eraseNs": 1e3, "programNs": 1e3}


class Session:
    def __init__(self, image, flash=TYPICAL_FLASH):
        self.process = subprocess.Popen(["node", "session.mjs", str(Path(image).resolve()), json.dumps(flash)], cwd=HERE, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def command(self, **what):
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def start(self):
        """To the first prompt."""
        self.expect("Press any key to enter the REPL")
        self.command(do="run", ms=1000)
        self.command(do="type", text="\n")
        self.expect(">>> ")

    def expect(self, text, ms=20000):
        answer = self.command(do="expect", text=text, ms=ms)
        if not answer["found"]:
            sys.exit(f"figures: no {text!r}: {answer}")
        return answer

    def python(self, line):
        self.command(do="type", text=line + "\r")
        text = self.expect("\n>>> ")["text"]
        return text.replace("\r", "").rstrip("> ").rstrip("\n").rpartition("\n")[2]


def microseconds(session, setup, step, loops):
    source = f"def f():\n {setup or 'pass'}\n t = time.monotonic_ns()\n for i in range({loops}):\n  {step}\n return time.monotonic_ns() - t"
    session.python(f"exec({source!r}, globals())")
    return int(session.python("f()")) / 1000


def figure(answer, since=None):
    """Time and cycles of an answer, since another one."""
    ms, cycles = answer["ms"] - (since["ms"] if since else 0), answer["cycles"] - (since["cycles"] if since else 0)
    return f"{ms:.1f} ms, {cycles:,} cycles"


def start_figures(image):
    """Of the second start: the first one has made the drive."""
    session = Session(image)
    session.expect("Press any key to enter the REPL")
    session.command(do="run", ms=3000)
    session.command(do="power")
    rows = [("from reset to the first line of `code.py`", figure(session.expect("Hello World!")))]
    rows += [("from reset to waiting for a key", figure(session.expect("Press any key to enter the REPL")))]
    session.command(do="run", ms=1000)
    session.heap_start = session.command(do="peek", address=symbols(image, "free_start")[0])["word"]  # the drive has taken memory
    key = session.command(do="type", text="\n")
    rows += [("from the key to the prompt", figure(session.expect(">>> "), key))]
    free = int(session.python("import gc; gc.collect(); gc.mem_free()").split()[-1])
    session.python("import time")
    rows = [("image in flash", f"{Path(image).stat().st_size:,} bytes"), ("free for Python at the first prompt", f"{free:,} bytes")] + rows
    return session, rows


def collection_figure(session):
    """A list of small lists, all alive, that leaves 10 to 20 KB free; what an explicit collection takes."""
    session.python("l = [[i] for i in range(100)]; gc.collect(); before = gc.mem_free()")
    session.python("l = None; gc.collect(); n = (gc.mem_free() - 20_000) * 100 // (gc.mem_free() - before)")
    session.python("exec('def pause():\\n t = time.monotonic_ns()\\n gc.collect()\\n return time.monotonic_ns() - t\\n')")
    session.python("l = [None] * n")
    session.python("exec('for i in range(n): l[i] = [i]')")
    free = int(session.python("gc.mem_free()"))
    pause = int(session.python("pause()")) / 1e6
    return f"pause of a collection with {session.python('n')} small lists, {free:,} bytes free", f"{pause:.1f} ms"


# What the issue gives each of them, in KB, and the parts of tools/size that belong to it; what is named nowhere is the rest.
SUBSYSTEMS = {
    "C stack": (8, ()),
    "code and vectors in RAM": (8, ()),
    "store": (7, ("services/fs/store",)),
    "FAT, and what the computer has changed": (2, ("services/fs/fat",)),
    "layer of Python's writes, open files, mounts": (None, ("services/drive", "services/fs")),
    "USB": (3, ("services/usb",)),
    "console": (2, ("services/console", "system")),
    "tables of the heap": (4, ("heap",)),
    "VM, objects, modules": (10, ("vm", "objects", "compile", "module ", "core", "lib")),
    "objects at the prompt": (None, ()),
    "rest": (2, ()),
}
# Of the drive's one variable.
DRIVE_HEADERS = ("services/drive/layer.h", "services/drive/tables.h", "services/fs/fat/fat_changes.h", "services/fs/store/store.h")
DRIVE_PARTS = {"Store": "store", "DriveTables": "FAT, and what the computer has changed", "FatChanges": "FAT, and what the computer has changed"}


def subsystem(part, section, name):
    if section.startswith((".ram_text", ".ram_vectors")):
        return "code and vectors in RAM"
    if part == "ports/rp2040" and name.startswith("usb"):
        return "USB"
    return next((title for title, (_, parts) in SUBSYSTEMS.items() if part in parts or part.startswith("module ") and "module " in parts), "rest")


def symbols(image, *names):
    lines = subprocess.run(["arm-none-eabi-nm", str(Path(image).with_suffix(".elf"))], capture_output=True, text=True, check=True).stdout.splitlines()
    table = {line.split()[-1]: int(line.split()[0], 16) for line in lines if len(line.split()) == 3}
    return [table[name] for name in names]


def sizes_of(image, headers, types):
    """What the compiler gives types in C."""
    source = "".join(f'#include "{header}"\n' for header in headers) + "".join(f"char size_of_{each}[sizeof({each})];\n" for each in types)
    with tempfile.NamedTemporaryFile(suffix=".o") as file:
        subprocess.run(["arm-none-eabi-gcc", "-mcpu=cortex-m0plus", "-mthumb", "-std=gnu17", f"-I{HERE.parents[1]}", f"-I{Path(image).parent}",
                        "-xc", "-c", "-o", file.name, "-"], input=source, text=True, check=True)
        lines = subprocess.run(["arm-none-eabi-nm", "-S", file.name], capture_output=True, text=True, check=True).stdout.splitlines()
    return {line.split()[3].removeprefix("size_of_"): int(line.split()[1], 16) for line in lines}


def memory_figures(image, session):
    """Where all the RAM is: the variables by the map, the rest by the linker's symbols and by gc."""
    loader = importlib.machinery.SourceFileLoader("size", str(HERE.parents[1] / "tools" / "size"))
    size = importlib.util.module_from_spec(importlib.util.spec_from_loader("size", loader))
    loader.exec_module(size)
    rows = Counter()
    for output, section, _, length, origin in size.pieces(Path(image).with_suffix(".map")):
        if size.is_ram(output):
            rows[subsystem(size.part_of(origin, section), section, size.stem(origin))] += length
    for part, length in sizes_of(image, DRIVE_HEADERS, DRIVE_PARTS).items():
        rows[DRIVE_PARTS[part]] += length
        rows["layer of Python's writes, open files, mounts"] -= length
    stack_bottom, stack_top, ram_start, end = symbols(image, "stack_bottom", "stack_top", "ram_heap_start", "ram_heap_end")
    session.python("gc.collect()")
    free, used = (int(session.python(f"gc.mem_{what}()")) for what in ("free", "alloc"))
    rows["store"] += session.heap_start - ram_start
    rows["C stack"] = stack_top - stack_bottom
    rows["objects at the prompt"] = used
    rows["tables of the heap"] += end - session.heap_start - free - used
    rows["free for Python"] = free
    rows["rest"] += RAM_BYTES - sum(rows.values())
    return rows


def save_figure(image):
    """From the last sector of a save over USB to the first line of the saved program; 750 ms of it are for more sectors."""
    chip = Chip(image)
    with tempfile.TemporaryDirectory() as folder:
        chip.expect("Press any key to enter the REPL")
        chip.run(3000)
        chip.command(do="usb")
        HostDrive(chip, Path(folder) / "drive.img").save("code.py", "print('saved')\n")
        saved = chip.last["ms"]
        chip.expect("saved", 10000)
    return "from the last sector of a save to the program's first line", f"{chip.last['ms'] - saved:.0f} ms"


def step_figures(session):
    empty = microseconds(session, "", "pass", LOOPS) * MHZ / LOOPS
    yield STEPS[0][0], round(empty)
    for name, setup, step in STEPS[1:]:
        yield name, round(microseconds(session, setup, step, LOOPS) * MHZ / LOOPS - empty)


def rate(session, sectors, **command):
    """KB/s of so many sectors moved by a command."""
    begin = session.command(do="run", ms=0)["ms"]
    return sectors / 2 / (session.command(**command)["ms"] - begin) * 1000


def drive_figures(image, flash):
    """Through the whole path, packets at 12 Mbit/s: 64 sectors read, 32 written to blocks that were erased before, and 448
    more without a pause, for which blocks are erased one by one."""
    session = Session(image, flash)
    session.expect("Press any key to enter the REPL")
    session.command(do="run", ms=2000)
    session.command(do="usb", timed=True)
    sectors = session.command(do="disk")["sectors"]
    data = base64.b64encode(bytes(i * 7 & 255 for i in range(64 * 512)))
    reading = rate(session, 64, do="read", sector=sectors - 64, count=64)
    session.command(do="run", ms=2000)
    writing = rate(session, 32, do="write", sector=sectors - 64, data=base64.b64encode(bytes(32 * 512)).decode())
    rates = [rate(session, 64, do="write", sector=sectors - 64 * i, data=data.decode()) for i in range(1, 8)]
    session.process.stdin.close()
    return reading, writing, len(rates[2:]) / sum(1 / each for each in rates[2:])


def main(image):
    session, rows = start_figures(image)
    rows.append(save_figure(image))
    print("| start | |\n|---|--:|")
    for name, figure in rows:
        print(f"| {name} | {figure} |")
    print("\n| RAM | planned, KB | bytes |\n|---|--:|--:|")
    for name, size in memory_figures(image, session).most_common():
        print(f"| {name} | {SUBSYSTEMS.get(name, [None])[0] or ''} | {size:,} |")
    print(f"| all | | {RAM_BYTES:,} |")
    print("\n| step | cycles |\n|---|--:|")
    for name, cycles in step_figures(session):
        print(f"| {name} | {cycles} |")
    print("| %s | %s |" % collection_figure(session))
    session.process.stdin.close()
    print("\n| drive over USB, KB/s | reads | writes, 16 KB after a pause | writes without end |\n|---|--:|--:|--:|")
    for name, flash in ("typical flash", TYPICAL_FLASH), ("a flash that takes no time", NO_FLASH_TIME):
        print(f"| {name} | " + " | ".join(f"{each:.0f}" for each in drive_figures(image, flash)) + " |")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
