#!/usr/bin/env python3
"""Run generated programs on Adder and on CPython 3.12 and compare what they print:

    tests/fuzz/differential.py [--seconds N] [--seed N] [--show SEED]

CPython runs in WebAssembly (the npm package pyodide), many programs in one process; CPYTHON names another one.
Every difference is printed with its snippet; a seed always gives the same program. Status 1 if there was one.
"""

import argparse
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "fuzz")]
import oracle
from generate_features import Features

ADDER = os.environ.get("ADDER", str(TESTS.parent / "build" / "adder"))
CPYTHON = os.environ.get("CPYTHON")
SNIPPETS = 60
BATCH = 40
TIME_LIMIT_S = 20
MEMORY_LIMIT = 1 << 30
PRELUDE = (TESTS / "fuzz" / "prelude.py").read_text()


def snippets(seed):
    statements = Features(random.Random(seed))
    return [statements.snippet() for _ in range(SNIPPETS)]


def program(seed):
    lines = [PRELUDE]
    for number, snippet in enumerate(snippets(seed)):
        lines += [f"print('#', {number}, flush=True)", "run_snippet('''", *(line.replace("\\", "\\\\") for line in snippet), "''')"]
    return "\n".join(lines) + "\n"


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


def run(command, path):
    try:
        process = subprocess.run([*command, path.name], cwd=path.parent, capture_output=True, stdin=subprocess.DEVNULL, timeout=TIME_LIMIT_S,
                                 preexec_fn=limit_memory)
    except subprocess.TimeoutExpired:
        return f"hangs: {TIME_LIMIT_S} s"
    ending = f"ended by signal {-process.returncode}\n" if process.returncode < 0 else ""
    return process.stdout.decode("utf-8", "backslashreplace") + ending


def on_cpython(paths):
    if CPYTHON:
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(lambda path: run(CPYTHON.split(), path), paths))
    results, stopped_by = oracle.run_in_pyodide([str(path) for path in paths])
    return [results[str(path)]["output"] if str(path) in results else None for path in paths]


def normal(line):
    """Addresses and the words for functions' homes differ from run to run."""
    return re.sub(r"0x[0-9a-f]{6,}", "0x…", line)


def same(ours, theirs):
    """Equal lines; the order in which a set is iterated is nobody's promise."""
    return len(ours or []) == len(theirs) and all(sorted(a) == sorted(b) for a, b in zip(ours, theirs))


def sections(output):
    """What each snippet printed, by its number."""
    result, current = {}, []
    for line in output.splitlines():
        if re.fullmatch(r"# \d+", line):
            current = result.setdefault(int(line[2:]), [])
        else:
            current.append(normal(line))
    return result


def compare(seed, ours, theirs):
    """Print where the two outputs differ; returns how many snippets do."""
    mine, reference = sections(ours), sections(theirs)
    count = 0
    for number, snippet in enumerate(snippets(seed)):
        a, b = mine.get(number), reference.get(number)
        if b is None:
            break  # CPython ran out of time or memory here
        if not same(a, b) and not any("MemoryError" in line for line in (a or []) + (b or [])):
            count += 1
            print(f"=== seed {seed}, snippet {number}", *snippet, sep="\n", flush=True)
            for left, right in zip((a or []) + [None] * 200, (b or []) + [None] * 200):
                if left != right:
                    print(f"--- Adder:   {left}\n--- CPython: {right}")
                    break
        if a is None:
            break
    return count


def batch(seeds, folder):
    paths = [folder / f"seed_{seed}.py" for seed in seeds]
    for seed, path in zip(seeds, paths):
        path.write_text(program(seed))
    with ThreadPoolExecutor(2) as pool:
        ours = list(pool.map(lambda path: run([ADDER], path), paths))
    theirs = on_cpython(paths)
    return sum(compare(seed, a, b) for seed, a, b in zip(seeds, ours, theirs) if b is not None)


def main():
    parser = argparse.ArgumentParser(description="Compare Adder with CPython on generated programs.")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--show", type=int, help="print the program of one seed and stop")
    options = parser.parse_args()
    if options.show is not None:
        print(program(options.show))
        return 0
    seed, differences, deadline = options.seed, 0, time.monotonic() + options.seconds
    with tempfile.TemporaryDirectory(prefix="generated_", dir=TESTS) as folder:
        while time.monotonic() < deadline:
            differences += batch(range(seed, seed + BATCH), Path(folder))
            seed += BATCH
    print(f"{seed - options.seed} programs of {SNIPPETS} snippets, {differences} snippets differ")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
