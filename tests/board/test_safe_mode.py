"""Safe mode: each way into it, what the person sees, what boot_out.txt keeps."""

import os
import re
import signal
import time

import pytest
from virtual_board import PROMPT, WAITING

BANNER = r"Adder \S+, CircuitPython API 10\.3\.0 on \S+; Adder Virtual Board with linux\r\n"
OWN_FAULT = "Adder core code crashed hard. Whoops!\r\n{}\r\nPlease file an issue with your program and the trace in boot_out.txt."
DEEP = "import time\ndef inner():\n    time.sleep(20)\ndef outer():\n    inner()\nprint('begin')\nouter()\n"


def safe_mode_text(reason):
    return (
        "Auto-reload is off.\r\nRunning in safe mode! Not running saved code.\r\n\r\n"
        f"You are in safe mode because:\r\n{reason}\r\nPress reset to exit safe mode.\r\n\r\n{WAITING}"
    )


def boot_out(board):
    return (board.drive / "boot_out.txt").read_bytes().decode().replace("\r\n", "\n")


@pytest.mark.parametrize(
    "fault, reason, cause",
    [
        ("stack", "Stack overflow. Increase stack size.", ""),
        ("memory", "Hard fault: memory access or instruction error.", "Bad address: 0x8\n"),
        ("assertion", "Hard fault: memory access or instruction error.", "Assertion failed: provoked by --fault\n"),
    ],
)
def test_crash_of_c_code(board, fault, reason, cause):
    board.write("code.py", DEEP)
    process = board.start("--fault", fault)
    process.expect_exact("begin\r\n")
    process.expect_exact(safe_mode_text(OWN_FAULT.format(reason)))
    text = boot_out(board)
    assert f"You are in safe mode because:\nAdder core code crashed hard. Whoops!\n{reason}\n" in text
    assert cause + "C code: 0x" in text
    assert text.endswith("Python: code.py, line 3, in inner\nPython: code.py, line 5, in outer\nPython: code.py, line 7, in <module>\n")
    assert text.count(";") == 1
    process.send("x")
    process.expect(BANNER)
    process.expect_exact(PROMPT)
    process.send("import supervisor, microcontroller; supervisor.runtime.safe_mode_reason\r")
    process.expect(r"supervisor\.SafeModeReason\.(STACK_OVERFLOW|HARD_FAULT)\r\n")
    process.send("microcontroller.reset()\r")
    process.expect_exact("begin\r\n")


def test_boot_and_code_do_not_run(board):
    board.write("boot.py", "print('boot ran')\nimport microcontroller as m\n")
    board.write("code.py", "import microcontroller as m\nprint('code ran')\nm.on_next_reset(m.RunMode.SAFE_MODE)\nm.reset()\n")
    board.write("repl.py", "print('repl ran')\n")
    process = board.start()
    process.expect_exact("boot ran\r\n")
    process.expect_exact("code ran\r\n")
    process.expect_exact(safe_mode_text("The `microcontroller` module was used to boot into safe mode."))
    process.send("\x04")
    process.expect_exact(safe_mode_text("The `microcontroller` module was used to boot into safe mode."))
    process.send("x")
    process.expect_exact(PROMPT)
    assert " ran" not in process.before
    assert "boot.py output" not in boot_out(board)
    process.send("import microcontroller; microcontroller.reset()\r")
    process.expect_exact("code ran\r\n")


def test_saving_does_not_start_the_program_in_safe_mode(board):
    board.write("code.py", "import microcontroller as m\nm.on_next_reset(m.RunMode.SAFE_MODE)\nm.reset()\n")
    process = board.start()
    process.expect_exact(WAITING)
    board.write("code.py", "print('new')\n")
    time.sleep(1.2)
    process.send("x")
    process.expect_exact(PROMPT)
    assert "new" not in process.before


def test_reset_button_in_the_window(board):
    board.write("safemode.py", "print('safemode.py ran')\n")
    board.write("code.py", "print('code runs beside the window')\nwhile True:\n    pass\n")
    process = board.start("--window", "20")
    process.expect_exact("code runs beside the window\r\n")
    os.kill(process.pid, signal.SIGUSR1)
    process.expect_exact(safe_mode_text("You pressed the reset button during boot."))
    assert " ran" not in process.before
    assert "You pressed the reset button during boot.\n" in boot_out(board)


def test_reset_button_outside_the_window(board):
    board.write("code.py", "import microcontroller, time\nprint(microcontroller.cpu.reset_reason)\ntime.sleep(20)\n")
    process = board.start("--window", "0")
    process.expect_exact("ResetReason.POWER_ON\r\n")
    for _ in range(2):
        os.kill(process.pid, signal.SIGUSR1)
        process.expect(BANNER)
        process.expect_exact("ResetReason.RESET_PIN\r\n")


@pytest.mark.parametrize("seconds, ends_in_safe_mode", [("0.2", False), ("20", True)])
def test_window_is_as_long_as_the_setting_says(board, seconds, ends_in_safe_mode):
    board.write("settings.toml", f"CIRCUITPY_SAFE_MODE_DELAY = {seconds}\n")
    board.write("code.py", "import time\nt = time.monotonic()\nwhile time.monotonic() - t < 0.5: pass\nprint('later')\nwhile True: pass\n")
    process = board.start()
    process.expect_exact("later\r\n")
    os.kill(process.pid, signal.SIGUSR1)
    if ends_in_safe_mode:
        process.expect_exact(safe_mode_text("You pressed the reset button during boot."))
    else:
        process.expect_exact("later\r\n")


def test_start_does_not_wait_for_the_window(board):
    board.write("settings.toml", "CIRCUITPY_SAFE_MODE_DELAY = 60\n")
    board.write("code.py", "print('begin')\n")
    board.start().expect_exact("begin\r\n", timeout=20)


def test_safemode_file_runs_and_may_reset(board):
    board.write("code.py", "import microcontroller as m\nprint('code', m.cpu.reset_reason)\nif 'POWER' in repr(m.cpu.reset_reason):\n    m.on_next_reset(m.RunMode.SAFE_MODE)\n    m.reset()\n")
    board.write("safemode.py", "import supervisor, microcontroller\nprint(supervisor.runtime.safe_mode_reason)\nmicrocontroller.reset()\n")
    process = board.start()
    process.expect_exact("code microcontroller.ResetReason.POWER_ON\r\n")
    process.expect_exact("supervisor.SafeModeReason.PROGRAMMATIC\r\n")
    process.expect_exact("code microcontroller.ResetReason.SOFTWARE\r\n")


def test_error_in_safemode_file(board):
    board.write("code.py", "import microcontroller as m\nm.on_next_reset(m.RunMode.SAFE_MODE)\nm.reset()\n")
    board.write("safemode.py", "1 / 0\n")
    process = board.start()
    process.expect_exact("ZeroDivisionError: division by zero\r\n")
    process.expect_exact(safe_mode_text("Error in safemode.py."))


def test_watchdog_resets_into_safe_mode(board):
    board.write("code.py", "import microcontroller, time\nfrom watchdog import WatchDogMode\nw = microcontroller.watchdog\nw.timeout = 0.4\nw.mode = WatchDogMode.RESET\nfor _ in range(3):\n    time.sleep(0.2)\n    w.feed()\nprint('fed')\nwhile True:\n    pass\n")
    process = board.start()
    process.expect_exact("fed\r\n")
    process.expect_exact(safe_mode_text("Internal watchdog timer expired."))
    process.send("x")
    process.expect_exact(PROMPT)
    process.send("import microcontroller; microcontroller.cpu.reset_reason\r")
    process.expect_exact("microcontroller.ResetReason.WATCHDOG\r\n")


def test_broken_drive(board):
    import shutil

    shutil.rmtree(board.drive)
    board.drive.write_bytes(b"\xff" * 4096)
    process = board.start()
    process.expect_exact(safe_mode_text("CIRCUITPY drive could not be found or created."))
    process.send("x")
    process.expect_exact(PROMPT)
    process.send("import os; os.listdir('/')\r")
    process.expect(r"OSError: \[Errno 19\]")
    process.send("1 + 1\r")
    process.expect_exact("\r\n2\r\n" + PROMPT)
    assert board.drive.read_bytes() == b"\xff" * 4096


def test_crash_in_safe_mode_does_not_run_safemode_file_again(board):
    board.write("code.py", DEEP)
    board.write("safemode.py", "import os, time\nprint('safemode.py runs')\ntime.sleep(20)\n")
    process = board.start("--fault", "memory")
    process.expect_exact("safemode.py runs\r\n")
    os.kill(process.pid, signal.SIGSEGV)
    process.expect_exact(safe_mode_text(OWN_FAULT.format("Hard fault: memory access or instruction error.")))
    assert "safemode.py runs" not in process.before
    assert re.search(r"Python: safemode.py, line 3, in <module>\n$", boot_out(board))


def test_reasons_have_names(board):
    board.write("code.py", "import supervisor\nprint(supervisor.runtime.safe_mode_reason)\nprint(supervisor.SafeModeReason.NO_HEAP)\n")
    process = board.start()
    process.expect_exact("supervisor.SafeModeReason.NONE\r\nsupervisor.SafeModeReason.NO_HEAP\r\n")
