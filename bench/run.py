"""Compare the speed of Adder with CPython, Lua, C and MicroPython:  python3 bench/run.py [--write] [PROGRAM…]

Each program of bench/programs runs several times on each implementation, in turn, in one session; the least processor
time counts, less that of an empty program. All implementations must print the same. With --write the tables of this
script and of memory.py become docs/bench.md.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import memory
from common import ADDER, CPYTHON, LUA, MICROPYTHON, NODE, programs, table, write_document

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))


def processor_time(command) -> tuple[float, str]:
    """Seconds and what the program prints; raises CalledProcessError."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=output, stderr=errors, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        for file in (output, errors):
            file.seek(0)
        if status:
            raise subprocess.CalledProcessError(process.returncode, command, stderr=errors.read().decode())
        return usage.ru_utime + usage.ru_stime, " ".join(output.read().decode().split())


class Runner:
    """One implementation: a command to put before the program's path. An optional one may fail to run a program."""

    def __init__(self, name, command, suffix, empty="", optional=False):
        self.name, self.command, self.suffix, self.optional = name, command, suffix, optional
        path = Path(tempfile.mkdtemp()) / f"empty{suffix}"
        path.write_text(empty)
        self.start = min(processor_time([*command, str(path)])[0] for _ in range(ROUNDS))

    def commands(self, program: Path):
        path = program.with_suffix(self.suffix)
        return [*self.command, str(path)] if path.exists() else None


class CompiledRunner:
    """C: the program itself, compiled with -O2."""

    name, start, optional = "C -O2", 0.0, False

    def commands(self, program: Path):
        source = program.with_suffix(".c")
        if not source.exists():
            return None
        binary = Path(tempfile.mkdtemp()) / program.stem
        subprocess.run(["gcc", "-O2", "-o", str(binary), str(source), "-lm"], check=True)
        return [str(binary)]


def comparable(text):
    """Programs in other languages may write numbers and lists with other separators."""
    return text.replace(",", " ").split()


def measure(program: Path, runners):
    """Seconds by name of the runner, without those that cannot run the program."""
    commands = {r.name: r.commands(program) for r in runners}
    best, outputs = {}, {}
    for _ in range(ROUNDS):
        for runner in runners:
            if not commands[runner.name]:
                continue
            try:
                seconds, outputs[runner.name] = processor_time(commands[runner.name])
                best[runner.name] = min(best.get(runner.name, math.inf), seconds)
            except subprocess.CalledProcessError as error:
                if not runner.optional:
                    sys.exit(f"bench: {runner.name} fails on {program.stem}:\n{error.stderr}")
                commands[runner.name] = None
    for runner in runners:
        if runner.name in outputs and comparable(outputs[runner.name]) != comparable(outputs["Adder"]):
            if not runner.optional:
                sys.exit(f"bench: {program.stem}: {runner.name} prints {outputs[runner.name]!r}, Adder {outputs['Adder']!r}")
            del best[runner.name]
    return {r.name: max(best[r.name] - r.start, 1e-4) for r in runners if r.name in best}


def all_runners():
    runners = [Runner("Adder", [ADDER], ".py"), Runner("CPython", [CPYTHON], ".py")]
    if LUA:
        runners.append(Runner("Lua 5.4", [LUA], ".lua"))
    runners.append(CompiledRunner())
    if NODE and MICROPYTHON.exists():
        runners.append(Runner("MicroPython (wasm)", ["timeout", "20", NODE, str(MICROPYTHON), "-X", "heapsize=64m"], ".py", optional=True))
    return runners


def geometric_mean(numbers):
    return math.exp(sum(map(math.log, numbers)) / len(numbers))


def describe(ratios, names):
    """The last rows: mean and least of each column."""
    columns = {name: [r[name] for r in ratios if name in r] for name in names}
    rows = []
    for title, function in (("geometric mean", geometric_mean), ("least", min)):
        rows.append([f"*{title}*", "", *(figure(function(c)) if c else "" for c in columns.values())])
    return rows


def figure(ratio):
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.3f}"


def speed_section(names) -> str:
    runners = all_runners()
    others = [r.name for r in runners[1:]]
    ratios, rows = [], []
    for program in programs(names):
        print(f"  {program.stem} …", end="\r", file=sys.stderr, flush=True)
        times = measure(program, runners)
        ratio = {name: seconds / times["Adder"] for name, seconds in times.items()}
        ratios.append(ratio)
        rows.append([program.stem, f"{times['Adder'] * 1000:.0f}", *(figure(ratio[n]) if n in ratio else "" for n in others)])
    version = subprocess.run([CPYTHON, "-V"], capture_output=True, text=True).stdout.strip()
    text = f"## Speed\n\nTime of the others divided by Adder's; above 1 Adder is faster. Least processor time of {ROUNDS} runs. CPython is {version}."
    if "MicroPython (wasm)" in others:
        text += (" MicroPython is its WebAssembly build under node, which is slower than a native one by a factor not measured"
                 " here: the column is no claim about MicroPython on a chip. It is empty where MicroPython lacks something that the"
                 " program uses.")
    return text + "\n\n" + table(["program", "Adder, ms", *others], rows + describe(ratios, others))


def main(arguments):
    write = "--write" in arguments
    sections = [speed_section([a for a in arguments if a != "--write"])]
    print(sections[0] + "\n", flush=True)
    if write:
        sections.append(memory.section())
        print(sections[1])
        write_document(sections)


if __name__ == "__main__":
    main(sys.argv[1:])
