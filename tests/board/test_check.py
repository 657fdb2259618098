"""The check before a program runs: what it names, and that it is silent about everything that may be meant."""

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from virtual_board import ADDER, WAITING

ROOT = Path(__file__).resolve().parents[2]
FINDING = re.compile(r"^(\S+\.py), line (\d+): (there is no module '.*|'.*' is (?:read|changed) but never assigned.*|\S+ does not exist.*)$", re.MULTILINE)


def check(path, folder=None):
    """The findings of the check, without the output of the program."""
    result = subprocess.run([ADDER, "--check", str(path)], cwd=folder or path.parent, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    return [f"{line} {text}" for _, line, text in FINDING.findall(result.stdout)]


def findings(tmp_path, program):
    path = tmp_path / "program.py"
    path.write_text(program)
    return check(path)


def test_lines_stand_before_the_output(board):
    board.write("code.py", "import board\nprint('runs')\ndef blink():\n    board.LDE.value = 1\n    print(cuont)\ncount = 0\n")
    process = board.start()
    process.expect_exact(
        "code.py output:\r\n"
        "code.py, line 4: board.LDE does not exist. Did you mean board.LED?\r\n"
        "code.py, line 5: 'cuont' is read but never assigned. Did you mean 'count'?\r\n"
        "runs\r\n\r\nCode done running.\r\n"
    )


def test_missing_modules_are_explained_twice(board):
    board.write("code.py", "import adafruit_dht\n")
    process = board.start()
    process.expect_exact("code.py, line 1: there is no module 'adafruit_dht': it is a library: copy it to lib/.\r\nTraceback")
    process.expect_exact("ModuleNotFoundError: No module named 'adafruit_dht': it is a library: copy it to lib/\r\n")
    process.expect_exact(WAITING)


@pytest.mark.parametrize(
    "program, expected",
    [
        ("import time\ndef f():\n    time.slep(1)\n", ["3 time.slep does not exist. Did you mean time.sleep?"]),
        ("def f():\n    tmie = time.sleep(1)\n", ["2 'time' is read but never assigned. Is 'import time' missing?"]),
        ("from math import sqroot\n", ["1 math.sqroot does not exist. Did you mean math.sqrt?"]),
        ("import wifi\n", ["1 there is no module 'wifi': it is built into boards with Wi-Fi, not into this one."]),
        ("import machine\n", ["1 there is no module 'machine': it belongs to MicroPython; here digitalio, analogio and busio do its work."]),
        ("import no_such\nimport no_such\n", ["1 there is no module 'no_such'."]),
        ("def f():\n    return lambda: [x for x in itmes]\nitems = ()\n", ["2 'itmes' is read but never assigned. Did you mean 'items'?"]),
        ("def f(path):\n    with open(path) as file:\n        return fiel.read()\n", ["3 'fiel' is read but never assigned."]),
        ("count = 0\ndef f():\n    count += 1\n    return count\n", ["3 'count' is changed but never assigned in f(). Is 'global count' missing?"]),
        ("def f(a):\n    for n in a:\n        total += n\n    return total\n", ["3 'total' is changed but never assigned in f()."]),
        ("class A:\n    limit = 3\n    def f(self):\n        return limit\n", ["4 'limit' is read but never assigned. Did you mean 'self.limit'?"]),
    ],
)
def test_mistakes(tmp_path, program, expected):
    assert findings(tmp_path, program) == expected


@pytest.mark.parametrize(
    "program",
    [
        "try:\n    import wifi\nexcept ImportError:\n    wifi = None\n",
        "try:\n    unicode\nexcept NameError:\n    unicode = str\n",
        "from contextlib import suppress\nwith suppress(ImportError):\n    import wifi\n",
        "import sys\nif sys.platform == 'esp32':\n    import wifi\n    wifi.radio\n",
        "import sys\nimport time\ndef now():\n    return time.ticks_ms()\nif sys.implementation.name == 'micropython':\n    now()\n",
        "import board\nif hasattr(board, 'NEOPIXEL'):\n    print(board.NEOPIXEL)\n",
        "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    import typing_extras\n",
        "def f():\n    return later\ndef g():\n    global later\n    later = 1\n",
        "globals()['made'] = 1\nprint(made)\n",
        "exec('made = 1')\nprint(made)\n",
        "from math import *\nprint(sqrt(4))\n",
        "import sys\nsys.path.append('/sd')\ndef f():\n    import on_the_card\n",
        "import sys\nsys.modules['fake'] = sys\nimport fake\n",
        "import time\ntime.slep = time.sleep\ntime.slep(0)\n",
        "import time\ntime = 5\ndef f():\n    return time.slep\n",
        "import time\ndef f(other=None):\n    return (other or time).slep\n",
        "import os.path\nprint(os.path.join('a', 'b'))\n",
        "def f():\n    try:\n        g()\n    except NameError as error:\n        return error\n",
        "print(__name__, __file__, __doc__)\n",
        "class A:\n    first = 1\n    second = first\n    def f(self): return __class__\n",
        "def f[T](x: T) -> T:\n    return x\ntype Pair[T] = tuple[T, T]\n",
        "def f(a, *b, c=1, **d):\n    a += 1; b += (2,); c += 3; d |= {}\n    return a, b, c, d\n",
        "def f():\n    n = 0\n    n += 1\n    for i in ():\n        i += 1\n    j, k = 1, 2\n    j += k; k -= j\n    *rest, last = [1]\n    rest += []; last *= 2\n    def g():\n        nonlocal n\n        n += 1\n",
        "def f():\n    with open('x') as w: w += 1\n    import time as t; t |= 1\n    if (v := 1): v += 1\n    try: pass\n    except OSError as e: e += 1\n    [y for y in ()]\n    match 1:\n        case q: q += 1\n",
        "def f():\n    s = len(''); s += 1\n    u = ''.upper(); u += 'x'\n    p = print(*[]); p += 1\n    y = yield; y += 1\n    def h(): pass\n    h += 1\n",
        "def f():\n    try: count += 1\n    except UnboundLocalError: count = 1\n",
        "x: int\ndel_me = 1\ndel del_me\n",
        "match [1, 2]:\n    case [a, b]:\n        print(a, b)\nfor i, (j, k) in (): print(i, j, k)\n",
        "if (n := 3) > 2: print(n)\nprint([m for m in range(3) if (last := m)], last)\n",
        "with open(__file__) as (f): print(f.closed)\nasync def g():\n    async for q in g(): yield q\n",
        "def outer():\n    v = 1\n    def inner():\n        nonlocal v\n        v += 1\n        return v\n    return inner\n",
        "name = 'helper_made_here'\nopen('helper_made_here.py', 'w').close()\ndef f(): import helper_made_here\n",
    ],
)
def test_no_false_alarm(tmp_path, program):
    assert findings(tmp_path, program) == []


# Programs that read what does not exist in order to see the error.
DELIBERATE = {
    "expressions/attribute_reference.py", "exceptions/control_flow_matrix.py", "exceptions/name_errors.py",
    "comprehensions/generator_expression.py", "tracebacks/carets.py", "tracebacks/suggestions.py",
    "tracebacks/line_numbers.py", "import/module_objects.py", "re/methods.py",
}  # fmt: skip


def test_no_false_alarm_in_the_language_programs():
    paths = [p for folder in ("tests/language", "tests/modules", "lib") for p in sorted((ROOT / folder).rglob("*.py")) if not any(part.startswith("_") for part in p.relative_to(ROOT).parts)]
    with ThreadPoolExecutor(4) as pool:
        found = {str(path.relative_to(ROOT)): result for path, result in zip(paths, pool.map(check, paths)) if result}
    assert {name.split("/", 2)[2] for name in found} <= DELIBERATE, found


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "programs").glob("*.py")), ids=lambda path: path.stem)
def test_no_false_alarm_in_programs_as_people_write_them(path):
    assert check(path) == []


def test_it_can_be_switched_off(board):
    board.write("settings.toml", "ADDER_LINT = false\n")
    board.write("code.py", "def f():\n    return missing\nprint('runs')\n")
    process = board.start()
    process.expect_exact("code.py output:\r\nruns\r\n")
