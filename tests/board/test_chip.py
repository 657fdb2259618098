"""What the chip offers besides pins: non-volatile memory, the watchdog that raises."""

from virtual_board import WAITING


def run(board, program):
    board.write("code.py", "import microcontroller, time\n" + program)
    process = board.start()
    process.expect_exact("code.py output:\r\n")
    process.expect_exact("\r\nCode done running.\r\n")
    return process.before.replace("\r\n", "\n")


def attempts(*statements):
    return "".join(f"try:\n    {s}\nexcept Exception as e:\n    print(type(e).__name__, e, sep=': ')\n" for s in statements)


def test_nvm_reads_and_writes(board):
    program = (
        "nvm = microcontroller.nvm\nprint(type(nvm), len(nvm), nvm[0], nvm[-1])\n"
        "nvm[0] = 7\nnvm[1:4] = b'abc'\nnvm[4:10:2] = bytearray(3)\nnvm[-1] = True\n"
        "print(nvm[0], nvm[0:10], nvm[4:10:2], nvm[-1], nvm[9:0:-3])\n"
    )
    assert run(board, program) == (
        "<class 'nvm.ByteArray'> 4096 255 255\n"
        "7 b'\\x07abc\\x00\\xff\\x00\\xff\\x00\\xff' b'\\x00\\x00\\x00' 1 b'\\xff\\x00c'\n"
    )


def test_nvm_errors(board):
    assert run(board, "nvm = microcontroller.nvm\n" + attempts("nvm[4096]", "nvm[0] = 256", "nvm[0] = -1", "nvm[0:2] = b'abc'", "nvm['a']", "nvm[0] = 'a'", "del nvm[0]", "nvm[0:1] = 5")) == (
        "IndexError: ByteArray index out of range\n"
        "ValueError: byte must be in range(0, 256)\n"
        "ValueError: byte must be in range(0, 256)\n"
        "ValueError: a slice of 2 bytes cannot become 3 bytes\n"
        "TypeError: ByteArray indices must be integers or slices, not str\n"
        "TypeError: 'str' object cannot be interpreted as an integer\n"
        "TypeError: the bytes of a ByteArray cannot be deleted\n"
        "TypeError: a bytes-like object is required, not 'int'\n"
    )


def test_nvm_survives_power_off(board):
    run(board, "microcontroller.nvm[5:7] = b'hi'\n")
    board.stop()
    assert run(board, "print(microcontroller.nvm[5:7])\n") == "b'hi'\n"
    assert (board.folder / "CIRCUITPY.nvm").stat().st_size == 4096


def test_watchdog_raises(board):
    program = (
        "from watchdog import WatchDogMode, WatchDogTimeout\nw = microcontroller.watchdog\n"
        "print(w.timeout, w.mode)\nw.timeout = 0.3\nw.mode = WatchDogMode.RAISE\nprint(w.timeout, w.mode)\n"
        "for _ in range(4):\n    time.sleep(0.15)\n    w.feed()\n"
        "try:\n    time.sleep(5)\nexcept WatchDogTimeout as e:\n    print('out', e)\n"
        "w.feed()\ntry:\n    while True: pass\nexcept WatchDogTimeout:\n    print('again')\n"
        "w.deinit()\nprint(w.mode)\ntime.sleep(0.5)\n"
    )
    assert run(board, program) == "None None\n0.3 watchdog.WatchDogMode.RAISE\nout the watchdog was not fed in time\nagain\nNone\n"


def test_watchdog_errors(board):
    program = "import watchdog\nw = microcontroller.watchdog\n" + attempts(
        "w.feed()", "w.mode = watchdog.WatchDogMode.RAISE", "w.timeout = 0", "w.timeout = 1e9", "w.mode = 5", "w.timeout = 'x'", "watchdog.WatchDogTimer()"
    )
    assert run(board, program) == (
        "ValueError: the watchdog does not run: set its mode first\n"
        "ValueError: set the timeout of the watchdog before its mode\n"
        "ValueError: timeout must be greater than 0\n"
        "ValueError: timeout is longer than the 8388 seconds of this chip\n"
        "TypeError: mode must be of type watchdog.WatchDogMode, not int\n"
        "TypeError: must be real number, not str\n"
        "TypeError: cannot create 'watchdog.WatchDogTimer' instances\n"
    )


def test_raising_watchdog_stops_at_the_end_of_the_run(board):
    board.write("code.py", "import microcontroller, time, watchdog\nw = microcontroller.watchdog\nprint('state', w.timeout, w.mode)\nw.timeout = 0.3\nw.mode = watchdog.WatchDogMode.RAISE\n")
    process = board.start()
    for _ in range(2):
        process.expect_exact("state None None\r\n")
        process.expect_exact(WAITING)
        process.send("\x04")
