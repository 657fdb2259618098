"""A program finds the board as the first one did, whatever the programs before it left behind.

tests/hardware/ holds the test programs of the hardware modules, with inline expectations (tests/expectations.py). They
run here as the successive programs of one board, and what they left must not be seen by the next.
"""

import sys
from pathlib import Path

from virtual_board import WAITING

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))
from expectations import read_expectation  # noqa: E402

HARDWARE = sorted((TESTS / "hardware").glob("*.py"))

PROBE = """\
import board, builtins, digitalio, gc, microcontroller, os, supervisor, sys
number = microcontroller.nvm[0] % 255
free = gc.mem_free() if number == 0 else int(open('/free.txt').read())
if number == 0:
    with open('/free.txt', 'w') as f:
        f.write(str(free))
    with open('/modules.txt', 'w') as f:
        f.write(repr(sorted(sys.modules)))
pins = [getattr(board, name) for name in ('LED', 'D4', 'D5', 'D6')]
claimed = [digitalio.DigitalInOut(pin) for pin in pins]
print(
    'probe', number, sys.path, os.getcwd(), hasattr(builtins, 'left'), repr(sorted(sys.modules)) == open('/modules.txt').read(),
    [(io.direction is digitalio.Direction.INPUT, io.pull) for io in claimed].count((True, None)), microcontroller.watchdog.mode,
    sys.getrecursionlimit(), gc.isenabled(), abs(gc.mem_free() - free) < 16000,
)
microcontroller.nvm[0] = number + 1
if 'dirty%d.py' % number in os.listdir('/'):
    supervisor.set_next_code_file('dirty%d.py' % number, reload_on_success=True, reload_on_error=True)
print('goes on')
"""

# Runs between two programs of tests/hardware/: finds every pin free and undriven, and names the next one.
CHOOSE = """\
import board, digitalio, microcontroller, os, storage, supervisor
for name in dir(board):
    pin = getattr(board, name)
    if isinstance(pin, microcontroller.Pin):
        with digitalio.DigitalInOut(pin) as io:
            assert (io.direction, io.pull) == (digitalio.Direction.INPUT, None), name
assert microcontroller.watchdog.mode is None
assert not [name for name in os.listdir('/') if name in ('ram', 'plain')]
number = microcontroller.nvm[0] % 255
names = open('/order.txt').read().split()
if number < len(names):
    supervisor.set_next_code_file(names[number])
microcontroller.nvm[0] = number + 1
print('chosen')
"""

DIRTY = [
    "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\nled.switch_to_output(True)\n",
    "import board, digitalio\nkeep = [digitalio.DigitalInOut(p) for p in (board.D4, board.D5, board.D6)]\nfor io in keep:\n    io.switch_to_input(digitalio.Pull.UP)\n1 / 0\n",
    "import sys, os, builtins\nsys.path.clear()\nos.mkdir('/deep')\nos.chdir('/deep')\nbuiltins.left = 1\nbuiltins.print = None\n",
    "import microcontroller, watchdog\nw = microcontroller.watchdog\nw.timeout = 2\nw.mode = watchdog.WatchDogMode.RAISE\n",
    "import sys\nfiles = [open('/file%d' % i, 'w') for i in range(8)]\nsys.stdout = files[0]\nsys.setrecursionlimit(50)\nimport gc\ngc.disable()\n",
    "big = [bytearray(1000) for _ in range(300)]\nclass Loop:\n    pass\na = Loop()\na.me = a\na.big = big\n",
    "def f():\n    f()\nf()\n",
    "import sys, json, collections\nfor name in list(sys.modules):\n    del sys.modules[name]\n",
    "x = [0]\nwhile True:\n    x = x + x\n",
    "def g():\n    try:\n        yield 1\n    finally:\n        print('generator closed')\nkeep = g()\nnext(keep)\n",
    "class Noisy:\n    def __del__(self):\n        1 / 0\nnoisy = Noisy()\n",
    "import atexit, supervisor\natexit.register(lambda: 1 / 0)\nsupervisor.runtime.rgb_status_brightness = 10\n",
    "raise BaseException('odd')\n",
    "import microcontroller\nmicrocontroller.disable_interrupts()\n",
]


def test_successive_programs(board):
    for number, program in enumerate(DIRTY):
        board.write(f"dirty{number}.py", program)
    board.write("code.py", PROBE)
    process = board.start()
    for number in range(len(DIRTY) + 1):
        process.expect(rf"probe {number} ([^\r]*)\r\n")
        assert process.match.group(1) == "['', '/', '.frozen', '/lib'] / False True 4 None 1000 True True", DIRTY[number - 1]
    process.expect_exact("goes on\r\n\r\nCode done running.\r\n")


def run_program(process, path: Path):
    """Start the program that was chosen, and compare what it prints."""
    process.send("\x04")
    process.expect_exact(f"{path.name} output:\r\n")
    process.expect_exact("\r\nCode done running.\r\n")
    printed = process.before.splitlines()
    process.expect_exact(WAITING)
    assert printed == read_expectation(path).output, path.name


def test_hardware_programs_one_after_the_other(board):
    """Each twice, so that every program also comes after itself, and after the others in both orders."""
    successive = [*HARDWARE, *HARDWARE, *reversed(HARDWARE)]
    board.write("code.py", CHOOSE)
    board.write("order.txt", "\n".join(path.name for path in successive))
    for path in HARDWARE:
        board.write(path.name, path.read_text())
    process = board.start()
    process.expect_exact("chosen\r\n")
    process.expect_exact(WAITING)
    for path in successive:
        run_program(process, path)
        process.send("\x04")
        process.expect_exact("chosen\r\n")
        process.expect_exact(WAITING)


def test_patterns_of_one_program_are_no_roots_of_the_next(board):
    """A collection while the heap is checked: a reference to the heap before would end the board."""
    board.write("code.py", "import re\nfor i in range(20):\n    re.match('pattern' + str(i), 'text')\nprint('first')\n")
    process = board.start("--gc-stress")
    process.expect_exact("first\r\n")
    process.expect_exact(WAITING)
    board.write("code.py", "import gc\njunk = [[i] for i in range(50)]\ngc.collect()\nprint('second')\n")
    process.expect_exact("second\r\n")
    process.expect_exact(WAITING)
