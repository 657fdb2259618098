"""Memory stays flat in a program that runs for long and over many reloads. ADDER_SOAK=long makes both really long."""

import os
import subprocess
from pathlib import Path

import pexpect

FOLDER = Path(__file__).resolve().parent
ADDER = os.environ.get("ADDER", str(FOLDER.parents[1] / "build" / "adder"))
LONG = os.environ.get("ADDER_SOAK") == "long"
ROUNDS = 10_000_000 if LONG else 200_000
RELOADS = 2000 if LONG else 200
TIME_LIMIT_S = 3600 if LONG else 300
CHECKPOINT = 100  # reloads
CHECKPOINT_LIMIT_S = 120
HEAP_GROWTH = 1.02
RSS_GROWTH = 1.05


def test_memory_of_a_long_program_is_flat():
    run = subprocess.run([ADDER, str(FOLDER / "mixed.py"), str(ROUNDS)], capture_output=True, text=True, timeout=TIME_LIMIT_S, stdin=subprocess.DEVNULL)
    assert run.returncode == 0, run.stderr
    early, late = map(int, run.stdout.split())
    assert late <= early * HEAP_GROWTH, f"{early} bytes after a tenth of the rounds, {late} at the end"


def resident_kilobytes(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise LookupError("VmRSS")


def test_memory_over_reloads_is_flat(tmp_path):
    drive = tmp_path / "CIRCUITPY"
    drive.mkdir()
    (drive / "code.py").write_text((FOLDER / "reload_counter.py").read_text())
    board = pexpect.spawn(ADDER, ["board", "--drive", str(drive), "--quiet"], cwd=str(tmp_path), encoding="utf-8", timeout=CHECKPOINT_LIMIT_S)
    resident = []
    for run in range(CHECKPOINT, RELOADS + 1, CHECKPOINT):
        board.expect_exact(f"run {run} ")
        resident.append(resident_kilobytes(board.pid))
        board.send("\r")
    board.close(force=True)
    print("resident KB:", *resident)
    assert resident[-1] <= resident[0] * RSS_GROWTH, f"resident KB at every {CHECKPOINT} reloads: {resident}"
