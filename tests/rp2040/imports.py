#!/usr/bin/env python3
"""What the import of each module costs on the chip, as a table for docs/modules.md:  python3 tests/rp2040/imports.py BUILD [MODULE…]

BUILD is the folder of a board's image, best of one that holds everything (sparkfun_pro_micro_rp2040). Each import runs in the
emulator from the same state, at the raw prompt, where nothing else has been imported: what a module imports itself is
part of the cost. RAM is what is less free after a collection.
"""

import importlib.machinery
import importlib.util
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FLASH_BYTES = 16 << 20
MEGACYCLES = 200
PROGRAM = """import gc, time
gc.collect()
free = gc.mem_free()
start = time.monotonic_ns()
import {0}
taken = time.monotonic_ns() - start
gc.collect()
print(taken // 1000, free - gc.mem_free())
"""


def load(name):
    sys.path.insert(0, str(ROOT / "tools"))
    loader = importlib.machinery.SourceFileLoader(name, str(ROOT / "tools" / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))
    loader.exec_module(module)
    return module


class Programs:
    def __init__(self, image):
        self.process = subprocess.Popen(["node", "program_session.mjs", str(image.resolve()), str(FLASH_BYTES)], cwd=HERE, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdout.readline()

    def run(self, source):
        self.process.stdin.write(json.dumps({"source": source, "megacycles": MEGACYCLES}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def modules(build):
    """Name, tier, bytes of flash of every public top-level module; submodules and helpers count for their package's tier."""
    boardgen, sizes = load("boardgen"), load("module_sizes")
    board = boardgen.BoardFile(ROOT / "boards" / f"{build.name.removeprefix('build-')}.toml")
    image = boardgen.Image(board, boardgen.read_chip(board))
    flash, native = sizes.frozen_sizes(build), sizes.native_sizes(build)
    python_bytes, c_bytes, tiers = Counter(), Counter(), {}
    for name in image.all:
        top = boardgen.dotted(name).split(".")[0]
        python_bytes[top] += flash[name]
        c_bytes[top] += native[name] if not name.endswith(".py") else 0
        if boardgen.dotted(name) == top and image.holds(name):
            tiers.setdefault(top, image.tier_of(name))
    for name in sorted(tiers):
        yield name, tiers[name], c_bytes[name], python_bytes[name]


def cost(programs, name):
    answer = programs.run(PROGRAM.format(name))
    if answer["error"] or not answer["output"].strip():
        return None
    return tuple(map(int, answer["output"].split()[-2:]))  # some modules print something


def main(build, wanted):
    programs = Programs(build / "adder.bin")
    print("| module | tier | C, bytes | Python, bytes | import, ms | RAM, bytes |\n|---|---|--:|--:|--:|--:|")
    for name, tier, c, python in modules(build):
        if name.startswith("_") and name not in wanted or wanted and name not in wanted:
            continue
        measured = cost(programs, name)
        shown = f"{measured[0] / 1000:.1f} | {measured[1]:,}" if measured else "– | –"
        print(f"| `{name}` | {tier} | {c:,} | {python:,} | {shown} |", flush=True)
    programs.process.stdin.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), set(sys.argv[2:]))
