"""The life of the board as a person at the terminal sees it; exact texts as CircuitPython's tools expect them."""

import re
import subprocess
import time

import pexpect
import pytest
from virtual_board import ADDER, PROMPT, WAITING

BANNER = r"\r\nAdder \d+\.\d+\.\d+, CircuitPython API 10\.3\.0 on \d{4}-\d\d-\d\d; Adder Virtual Board with linux\r\n"
BEFORE_FILE = "\x1b[2K\x1b[0G"
AUTO_RELOAD_ON = "Auto-reload is on. Simply save files over USB to run them or enter REPL to disable.\r\n"
BLINK = "import time\nprint('begin')\nwhile True:\n    time.sleep(0.01)\n"


def test_normal_end(board):
    board.write("code.py", "print('hello')\n")
    process = board.start()
    process.expect(BANNER)
    process.expect_exact(f"{BEFORE_FILE}code.py output:\r\nhello\r\n\r\nCode done running.\r\n{AUTO_RELOAD_ON}\r\n{WAITING}")


def test_first_start_fills_the_drive(tmp_path):
    process = pexpect.spawn(ADDER, ["board", "--quiet"], cwd=str(tmp_path), encoding="utf-8", timeout=20)
    process.expect_exact("Hello World!\r\n")
    drive = tmp_path / "CIRCUITPY"
    assert sorted(p.name for p in drive.iterdir()) == ["boot_out.txt", "code.py", "lib", "settings.toml"]
    assert (drive / "code.py").read_text() == 'print("Hello World!")\n'
    process.close(force=True)


def test_exception_is_shown_with_its_line(board):
    board.write("code.py", "def f():\n    return 1 / 0\n\nf()\n")
    process = board.start()
    process.expect_exact(
        "Traceback (most recent call last):\r\n"
        '  File "code.py", line 4, in <module>\r\n    f()\r\n'
        '  File "code.py", line 2, in f\r\n    return 1 / 0\r\n           ~~^~~\r\n'
        "ZeroDivisionError: division by zero\r\n\r\nCode done running.\r\n"
    )


def test_syntax_error_is_shown(board):
    board.write("code.py", "print('no')\nif True\n    pass\n")
    process = board.start()
    process.expect_exact('  File "code.py", line 2\r\n    if True\r\n           ^\r\nSyntaxError: expected \':\'\r\n\r\nCode done running.\r\n')
    assert "no" not in process.before.replace("output", "")


def test_ctrl_c_then_key_gives_the_prompt(board):
    board.write("code.py", BLINK)
    process = board.start()
    process.expect_exact("begin\r\n")
    process.send("\x03")
    process.expect_exact("KeyboardInterrupt\r\n\r\nCode done running.\r\n")
    process.expect_exact(WAITING)
    process.send("x")
    process.expect(BANNER)
    process.expect_exact(PROMPT)
    process.send("6 * 7\r")
    process.expect_exact("6 * 7\r\n42\r\n>>> ")


def test_ctrl_d_while_waiting_runs_again(board):
    board.write("code.py", "import supervisor\nprint(supervisor.runtime.run_reason)\n")
    process = board.start()
    process.expect_exact("supervisor.RunReason.STARTUP\r\n")
    process.expect_exact(WAITING)
    process.send("\x04")
    process.expect_exact("code.py output:\r\nsupervisor.RunReason.REPL_RELOAD\r\n")


def test_save_stops_and_runs_again_within_two_seconds(board):
    board.write("code.py", BLINK)
    process = board.start()
    process.expect_exact("begin\r\n")
    saved = time.monotonic()
    board.write("code.py", "import supervisor\nprint('new', supervisor.runtime.run_reason)\n")
    process.expect_exact("\r\nCode stopped by auto-reload. Reloading soon.\r\n")
    process.expect_exact("new supervisor.RunReason.AUTO_RELOAD\r\n")
    assert time.monotonic() - saved < 2


def test_several_writes_are_one_reload(board):
    board.write("code.py", BLINK)
    process = board.start()
    process.expect_exact("begin\r\n")
    for number in range(5):
        board.write("code.py", f"print('version {number}')\n")
        time.sleep(0.1)
    process.expect_exact("version 4\r\n")
    assert process.before.count("output:") == 1
    assert "version" not in process.before


def test_writes_of_the_program_itself_do_not_reload(board):
    board.write("code.py", "import time\nwith open('/log.txt', 'w') as f:\n    f.write('x')\ntime.sleep(1.2)\nprint('still here')\n")
    process = board.start()
    process.expect_exact("still here\r\n\r\nCode done running.\r\n")
    assert "auto-reload" not in process.before
    assert (board.drive / "log.txt").read_text() == "x"


def test_order_of_code_files(board):
    for name in ("main.py", "code.py", "code.txt"):
        board.write(name, f"print('this is {name}')\n")
    process = board.start()
    process.expect_exact("code.txt output:\r\nthis is code.txt\r\n")
    process.expect_exact(WAITING)
    (board.drive / "code.txt").unlink()
    process.expect_exact("code.py output:\r\nthis is code.py\r\n")
    process.expect_exact(WAITING)
    (board.drive / "code.py").unlink()
    process.expect_exact("main.py output:\r\nthis is main.py\r\n")


def test_two_extensions_warn(board):
    board.write("code.py.txt", "print('ran')\n")
    process = board.start()
    process.expect_exact("WARNING: Your code filename has two extensions\r\n")
    process.expect_exact("code.py.txt output:\r\nran\r\n")


def test_boot_file_and_boot_out(board):
    board.write("boot.py", "print('from boot')\n")
    board.write("code.py", "print('from code')\n")
    process = board.start()
    process.expect_exact("from boot\r\n")
    process.expect_exact("from code\r\n")
    lines = (board.drive / "boot_out.txt").read_bytes().decode().split("\r\n")
    assert re.fullmatch(r"Adder \S+, CircuitPython API 10\.3\.0 on \d{4}-\d\d-\d\d; Adder Virtual Board with linux", lines[0])
    assert lines[1] == "Board ID:adder_virtual"
    assert re.fullmatch(r"UID:[0-9A-F]{16}", lines[2])
    assert lines[3:] == ["boot.py output:", "from boot", ""]


def test_clean_slate_between_runs(board):
    program = "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\nled.switch_to_output(True)\nprint('claimed', 'x' in globals())\nx = 1\n"
    board.write("code.py", program)
    process = board.start()
    for _ in range(3):
        process.expect_exact("claimed False\r\n")
        process.expect_exact(WAITING)
        process.send("\x04")


def test_supervisor_reload(board):
    board.write("code.py", "import supervisor\nprint(supervisor.runtime.run_reason)\nif 'STARTUP' in repr(supervisor.runtime.run_reason):\n    supervisor.reload()\nprint('end')\n")
    process = board.start()
    process.expect_exact("RunReason.STARTUP\r\n")
    process.expect_exact("RunReason.SUPERVISOR_RELOAD\r\nend\r\n")


def test_autoreload_can_be_switched_off(board):
    board.write("code.py", "import supervisor, time\nsupervisor.runtime.autoreload = False\nprint('begin')\ntime.sleep(1.5)\nprint('end')\n")
    process = board.start()
    process.expect_exact("begin\r\n")
    board.write("other.txt", "x")
    process.expect_exact("end\r\n\r\nCode done running.\r\nAuto-reload is off.\r\n")


def test_program_that_swallows_every_exception_still_reloads(board):
    board.write("code.py", "import time\nprint('begin')\nwhile True:\n    try:\n        time.sleep(0.05)\n    except BaseException:\n        pass\n")
    process = board.start()
    process.expect_exact("begin\r\n")
    board.write("code.py", "print('second')\n")
    process.expect_exact("second\r\n", timeout=5)


def test_library_folder_is_importable(board):
    board.write("lib/helper.py", "def answer():\n    return 42\n")
    board.write("code.py", "import helper, sys\nprint(helper.answer(), sys.path, sys.implementation.name)\n")
    process = board.start()
    process.expect_exact("42 ['', '/', '.frozen', '/lib'] circuitpython\r\n")


def test_reset_starts_the_board_anew(board):
    board.write("code.py", "import microcontroller\nreason = microcontroller.cpu.reset_reason\nprint(reason)\nif 'POWER_ON' in repr(reason):\n    microcontroller.reset()\n")
    process = board.start()
    process.expect_exact("ResetReason.POWER_ON\r\n")
    process.expect(BANNER)
    process.expect_exact("ResetReason.SOFTWARE\r\n")


def test_pins_are_recorded(board):
    board.write("code.py", "import board, digitalio\npin = digitalio.DigitalInOut(board.D5)\npin.switch_to_output()\nfor _ in range(3):\n    pin.value = True\n    pin.value = False\nprint('end')\n")
    process = board.start("--vcd", str(board.folder / "pins.vcd"))
    process.expect_exact("end\r\n")
    process.expect_exact(WAITING)
    text = (board.folder / "pins.vcd").read_text()
    symbol = re.search(r"\$var wire 1 (\S) GPIO5_D5 \$end", text).group(1)
    after_start = text.split("$end\n#")[-1].split("$dumpvars")[-1]
    assert after_start.count(f"1{symbol}\n") == 3


def test_pseudo_terminal(board):
    import pexpect.fdpexpect
    import os

    board.write("code.py", BLINK)
    process = board.start("--pty")
    process.expect(r"console: (/dev/\S+)\r\n")
    descriptor = os.open(process.match.group(1), os.O_RDWR | os.O_NOCTTY)
    line = pexpect.fdpexpect.fdspawn(descriptor, encoding="utf-8", timeout=10)
    process.expect_exact("begin\r\n")
    line.send("\x03")
    line.expect_exact(WAITING)
    line.send("\r")
    line.expect_exact(PROMPT)
    line.send("print(1, 2)\r")
    line.expect_exact("1 2\r\n>>> ")
    os.close(descriptor)


def test_unknown_option_is_explained():
    result = subprocess.run([ADDER, "board", "--nonsense"], capture_output=True, text=True)
    assert result.returncode == 2
    assert "cannot use --nonsense" in result.stderr


def test_a_program_knows_its_name(board):
    board.write("code.py", "import sys\nprint(sys.argv, __file__)\n")
    board.start().expect_exact("['code.py'] code.py\r\n")


@pytest.mark.parametrize("program", [BLINK, "print('begin')\n"], ids=["while it runs", "at the prompt"])
def test_ctrl_backslash_leaves(board, program):
    board.write("code.py", program)
    process = board.start()
    process.expect_exact("begin\r\n")
    if program is not BLINK:
        process.expect_exact(WAITING)
        process.send("x")
        process.expect_exact(PROMPT)
    process.send("\x1c")
    process.expect(pexpect.EOF)
    process.close()
    assert process.exitstatus == 0
