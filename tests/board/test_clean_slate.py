"""A program finds the board as the first one did, whatever the programs before it left behind."""

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
