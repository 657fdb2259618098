#!/usr/bin/env python3
"""Evaluate random expressions that use modules on Adder and on CPython 3.12 and compare all results:

    tests/fuzz/module_differential.py [MODULE…] [--seconds N] [--seed N] [--show SEED]

Each module of tests/fuzz/modules/ (all unless named) draws its own: PROGRAM is what the expressions need, cases(source)
yields expressions drawn from a random.Random, and agrees(case, ours, theirs), where there is one, says which differences
are deliberate. A seed always gives the same cases. Every difference is printed; status 1 if there was one. CPYTHON names
a CPython to use instead of the one in WebAssembly.
"""

import argparse
import importlib
import itertools
import random
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE / "modules")]
import differential

CASES = 200
BATCH = 8
SHOWN_BEFORE, SHOWN_BEHIND = 150, 250
MODULES = sorted(path.stem for path in (HERE / "modules").glob("*_cases.py"))

CASE = """
def case(number, expression):
    try:
        text = ascii(expression())
    except Exception as e:
        text = ascii(f"{type(e).__name__}: {e}")
    print(number, text)
"""


def cases(module, seed):
    return list(itertools.islice(module.cases(random.Random(seed)), CASES))


def program(module, seed):
    lines = [f"case({number}, lambda: ({case}))" for number, case in enumerate(cases(module, seed))]
    return module.PROGRAM + CASE + "\n".join(lines) + "\n"


def by_case(output):
    """What was printed for each case; its number and a blank come first."""
    return dict(line.split(" ", 1) for line in (output or "").splitlines() if line[:1].isdigit() and " " in line)


def from_difference(text, other):
    """The text, without what long ones have in common except for the last words."""
    start = next((at for at, pair in enumerate(zip(text, other)) if pair[0] != pair[1]), 0)
    return text[max(start - SHOWN_BEFORE, 0) : start + SHOWN_BEHIND]


def report(module, name, seed, ours, theirs):
    ours, theirs, count = by_case(ours), by_case(theirs), 0
    agrees = getattr(module, "agrees", lambda case, mine, other: False)
    for number, case in enumerate(cases(module, seed)):
        mine, other = ours.get(str(number)), theirs.get(str(number))
        if other is None:
            print(f"{name}, seed {seed}: CPython stopped at case {number}, {case}", flush=True)
            break
        if mine != other and not agrees(case, mine or "", other):
            count += 1
            print(f"{name}, seed {seed}: {case}\n    Adder   {from_difference(mine or 'nothing', other)}\n    CPython {from_difference(other, mine or '')}", flush=True)
    return count


def compare(name, first_seed, seconds):
    module = importlib.import_module(name)
    end, seed, differences = time.monotonic() + seconds, first_seed, 0
    with tempfile.TemporaryDirectory(prefix="generated_", dir=differential.TESTS) as folder:
        while time.monotonic() < end:
            seeds = range(seed, seed + BATCH)
            paths = [Path(folder) / f"{number}.py" for number in seeds]
            for number, path in zip(seeds, paths):
                path.write_text(program(module, number))
            theirs = differential.on_cpython(paths)
            with ThreadPoolExecutor(2) as pool:
                ours = list(pool.map(lambda path: differential.run([differential.ADDER], path), paths))
            differences += sum(report(module, name, *outputs) for outputs in zip(seeds, ours, theirs))
            seed += BATCH
    print(f"{name}: {seed - first_seed} programs of {CASES} cases, {differences} differences", flush=True)
    return differences


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("modules", nargs="*", choices=[[], *(name.removesuffix("_cases") for name in MODULES)])
    parser.add_argument("--seconds", type=float, default=60, help="for all modules together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int)
    options = parser.parse_args()
    names = [name + "_cases" for name in options.modules] or MODULES
    if options.show is not None:
        print(*(program(importlib.import_module(name), options.show) for name in names), sep="\n")
        return 0
    return 1 if sum([compare(name, options.seed, options.seconds / len(names)) for name in names]) else 0


if __name__ == "__main__":
    sys.exit(main())
