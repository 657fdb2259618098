#!/usr/bin/env python3
"""Where the cycles of a step of Python go:  python3 tests/rp2040/profile.py IMAGE.bin STEP [SETUP]

For example:  python3 tests/rp2040/profile.py build-raspberry_pi_pico/adder.bin 'o.x = o.x' 'class C: x = 1\\no = C()'
The table is of functions: cycles for each execution of the step, an empty loop included.
"""

import bisect
import subprocess
import sys
from collections import Counter
from pathlib import Path

from figures import Session

LOOPS = 200


def functions(elf):
    """Addresses of functions and their names, in order."""
    lines = subprocess.run(["arm-none-eabi-nm", "--defined-only", str(elf)], capture_output=True, text=True, check=True).stdout.splitlines()
    found = sorted((int(address, 16) & ~1, name) for address, kind, name in (line.split() for line in lines) if kind in "tTwW" and name[0] != "$")
    return [address for address, _ in found], [name for _, name in found]


def main(image, step, setup=""):
    addresses, names = functions(Path(image).with_suffix(".elf"))
    session = Session(image, {"eraseNs": 1e6, "programNs": 1e5, "size": 16 << 20})
    session.start()
    body = "\n".join(" " + line for line in (setup or "pass").replace("\\n", "\n").splitlines())
    session.python(f"exec({f'def f(n):{chr(10)}{body}{chr(10)} for i in range(n):{chr(10)}  {step}'!r}, globals())")
    session.python(f"f({LOOPS})")
    session.command(do="type", text=f"f({LOOPS})")
    session.command(do="run", ms=50)
    session.command(do="profile")
    session.python("")
    totals = Counter()
    for address, cycles in session.command(do="profile")["counts"]:
        totals[names[bisect.bisect_right(addresses, address) - 1]] += cycles
    print(f"{sum(totals.values()) / LOOPS:8.1f} all")
    for name, cycles in totals.most_common(25):
        print(f"{cycles / LOOPS:8.1f} {name}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
