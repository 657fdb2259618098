"""Compare ulab with numpy (Debian's python3-numpy):  /usr/bin/python3 tests/fuzz/ulab_differential.py [--seeds N]

ADDER names the runner. The programs are those of ulab_operations.py; numpy stands for ulab when it runs them itself.
"""

import argparse
import os
import pathlib
import subprocess
import sys

PROGRAM = pathlib.Path(__file__).with_name("ulab_operations.py")
AS_ULAB = (
    "import sys, types, numpy, runpy\n"
    "numpy.float, numpy.bool = numpy.float64, numpy.bool_\n"
    "sys.modules['ulab'] = types.SimpleNamespace(numpy=numpy)\n"
    "del sys.argv[0]\n"
    "runpy.run_path(sys.argv[0], run_name='__main__')\n"
)


def output(command):
    return subprocess.run(command, capture_output=True, text=True, timeout=60).stdout.splitlines()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=100)
    adder = os.environ.get("ADDER", "build/adder")
    different = 0
    for seed in range(parser.parse_args().seeds):
        expected = output([sys.executable, "-W", "ignore", "-c", AS_ULAB, str(PROGRAM), str(seed)])
        found = output([adder, str(PROGRAM), str(seed)])
        if not expected or expected != found:
            different += 1
            print(f"seed {seed}:", *[pair for pair in zip(expected, found) if pair[0] != pair[1]][:1] or ["lengths differ"])
    print(f"{different} programs differ")
    return different != 0


sys.exit(main())
