"""Compare Adder with CPython, Lua and C on the programs of bench/programs:  python3 bench/run.py [NAME…]

Each program runs several times on each implementation, in turn, in one session; the least processor time counts, less
that of an empty program. All implementations must print the same. Figures are ratios: above 1 Adder is faster.
"""

from __future__ import annotations

import math
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = ROOT / "bench" / "programs"
ADDER = str(ROOT / "build" / "adder")
CPYTHON = "/usr/bin/python3"
LUA = shutil.which("lua5.4")
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))


def processor_time(command) -> tuple[float, str]:
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdout=output, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"bench: {' '.join(command)} ended with status {status}")
        output.seek(0)
        return usage.ru_utime + usage.ru_stime, " ".join(output.read().decode().split())


class Runner:
    """One implementation: a command to put before the program's path."""

    def __init__(self, name, command, suffix, empty):
        self.name, self.command, self.suffix = name, command, suffix
        path = Path(tempfile.mkdtemp()) / f"empty{suffix}"
        path.write_text(empty)
        self.start = min(processor_time([*command, str(path)])[0] for _ in range(ROUNDS))

    def commands(self, program: Path):
        path = program.with_suffix(self.suffix)
        return [*self.command, str(path)] if path.exists() else None


class CompiledRunner:
    """C: the program itself, compiled with -O2."""

    name, start = "C -O2", 0.0

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
    commands = {r.name: r.commands(program) for r in runners}
    best, outputs = {}, {}
    for _ in range(ROUNDS):
        for runner in runners:
            if commands[runner.name]:
                seconds, outputs[runner.name] = processor_time(commands[runner.name])
                best[runner.name] = min(best.get(runner.name, math.inf), seconds)
    for name, output in outputs.items():
        if comparable(output) != comparable(outputs["Adder"]):
            sys.exit(f"bench: {program.stem}: {name} prints {output!r}, Adder {outputs['Adder']!r}")
    return {r.name: max(best[r.name] - r.start, 1e-4) for r in runners if r.name in best}


def main(names):
    runners = [Runner("Adder", [ADDER], ".py", ""), Runner("CPython", [CPYTHON], ".py", "")]
    if LUA:
        runners.append(Runner("Lua 5.4", [LUA], ".lua", ""))
    runners.append(CompiledRunner())
    programs = [PROGRAMS / f"{n}.py" for n in names] or sorted(PROGRAMS.glob("*.py"))
    version = subprocess.run([CPYTHON, "-V"], capture_output=True, text=True).stdout.strip()
    print(f"Speed relative to Adder, by least processor time of {ROUNDS} runs; above 1 Adder is faster. CPython is {version}.\n")
    print(f"| {'program':10} | Adder, ms | CPython / Adder | Lua / Adder | C -O2 / Adder |")
    print("|---|---|---|---|---|")
    ratios = []
    for program in programs:
        times = measure(program, runners)
        ratio = {name: seconds / times["Adder"] for name, seconds in times.items()}
        ratios.append(ratio["CPython"])
        cells = [f"{ratio[n]:.3f}" if n in ratio and n == "C -O2" else f"{ratio[n]:.2f}" if n in ratio else "" for n in ("CPython", "Lua 5.4", "C -O2")]
        print(f"| {program.stem:10} | {times['Adder'] * 1000:9.0f} | {' | '.join(cells)} |", flush=True)
    print(f"\nGeometric mean of CPython / Adder: {math.exp(sum(map(math.log, ratios)) / len(ratios)):.2f}; least {min(ratios):.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
