"""Runs of programs: which file is next, how a run ends, what the next one sees of it."""

from virtual_board import PROMPT, WAITING, starts

DONE = "\r\nCode done running.\r\n"


def test_next_code_file_runs_once(board):
    board.write("code.py", "import supervisor\nprint('code', supervisor.runtime.run_reason)\nsupervisor.set_next_code_file('other.py')\n")
    board.write("other.py", "print('other')\n")
    process = board.start()
    process.expect_exact("code supervisor.RunReason.STARTUP\r\n")
    process.expect_exact(WAITING)
    process.send("\x04")
    process.expect_exact(starts("other.py") + "other\r\n" + DONE)
    process.expect_exact(WAITING)
    process.send("\x04")
    process.expect_exact("code.py output:\r\ncode supervisor.RunReason.REPL_RELOAD\r\n")


def test_next_code_file_that_is_missing(board):
    board.write("code.py", "import supervisor\nsupervisor.set_next_code_file('nothing.py')\n")
    process = board.start()
    process.expect_exact(WAITING)
    process.send("\x04")
    process.expect_exact("nothing.py not found.\r\n" + starts("code.py"))


def test_reload_on_success(board):
    board.write("code.py", "import supervisor\nsupervisor.set_next_code_file('b.py', reload_on_success=True)\n")
    board.write("b.py", "import supervisor\nprint('b', supervisor.runtime.run_reason)\n")
    process = board.start()
    process.expect_exact("code.py output:\r\n" + DONE + starts("b.py") + "b supervisor.RunReason.SUPERVISOR_RELOAD\r\n" + DONE)


def test_reload_on_error(board):
    board.write("code.py", "import supervisor\nsupervisor.set_next_code_file('b.py', reload_on_error=True)\n1 / 0\n")
    board.write("b.py", "print('rescued')\n")
    process = board.start()
    process.expect_exact("ZeroDivisionError: division by zero\r\n" + DONE + starts("b.py") + "rescued\r\n")


def test_reload_on_success_does_not_count_for_an_error(board):
    board.write("code.py", "import supervisor\nsupervisor.set_next_code_file('b.py', reload_on_success=True)\n1 / 0\n")
    process = board.start()
    process.expect_exact(WAITING)


def test_sticky_choices(board):
    board.write("code.py", "import supervisor\nsupervisor.set_next_code_file('b.py', sticky_on_success=True)\n")
    board.write("b.py", "import supervisor\nprint('b', supervisor.runtime.run_reason)\n")
    process = board.start()
    process.expect_exact(WAITING)
    for _ in range(2):
        process.send("\x04")
        process.expect_exact("b.py output:\r\n")
        process.expect_exact(WAITING)
    board.write("b.py", "1 / 0\n")  # an end that the choice does not outlive
    process.expect_exact("b.py output:\r\n")
    process.expect_exact(WAITING)
    process.send("\x04")
    process.expect_exact("code.py output:\r\n")


def test_sticky_on_reload(board):
    board.write("code.py", "import supervisor\nsupervisor.set_next_code_file('b.py', sticky_on_reload=True)\n")
    board.write("b.py", "import time\nprint('b waits')\ntime.sleep(20)\n")
    process = board.start()
    process.expect_exact(WAITING)
    process.send("\x04")
    process.expect_exact("b waits\r\n")
    board.write("b.py", "print('b again')\n")
    process.expect_exact("b again\r\n")


def test_working_directory(board):
    board.write("code.py", "import supervisor\nsupervisor.set_next_code_file('c.py', working_directory='/apps/one')\n")
    board.write("apps/one/c.py", "import os, near\nprint(os.getcwd(), near.NAME)\n")
    board.write("apps/one/near.py", "NAME = 'beside'\n")
    process = board.start()
    process.expect_exact(WAITING)
    process.send("\x04")
    process.expect_exact("c.py output:\r\n/apps/one beside\r\n")
    process.expect_exact(WAITING)
    process.send("\x04")
    process.expect_exact("code.py output:\r\n")


def test_arguments_of_set_next_code_file(board):
    board.write(
        "code.py",
        "import supervisor\n"
        "for arguments in ((1,), ('x' * 500,), ('a', 'b')):\n"
        "    try:\n        supervisor.set_next_code_file(*arguments)\n"
        "    except (TypeError, ValueError) as error:\n        print(type(error).__name__, error)\n"
        "supervisor.set_next_code_file(None)\n",
    )
    process = board.start()
    process.expect_exact("TypeError filename must be str or None, not int\r\n")
    process.expect_exact("ValueError filename must be a path of at most 127 bytes\r\n")
    process.expect_exact("TypeError ")
    process.expect_exact(DONE)


def test_previous_traceback(board):
    board.write("code.py", "import supervisor\nprint(repr(supervisor.get_previous_traceback()))\ndef f():\n    raise ValueError('first')\nf()\n")
    process = board.start()
    process.expect_exact("None\r\n")
    process.expect_exact(WAITING)
    process.send("\x04")
    process.expect_exact("'Traceback (most recent call last):\\n  File \"code.py\", line 5, in <module>\\n    f()\\n")
    process.expect_exact("line 4, in f\\n    raise ValueError(\\'first\\')\\nValueError: first\\n'\r\n")


def test_previous_traceback_is_gone_after_a_good_run(board):
    board.write("code.py", "import supervisor\nprint(supervisor.get_previous_traceback())\n")
    process = board.start()
    process.expect_exact("None\r\n")
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(PROMPT)
    process.send("\x04")
    process.expect_exact("None\r\n")


def test_exit_goes_to_the_prompt(board):
    board.write("code.py", "import sys\nprint('before')\nsys.exit()\n")
    process = board.start()
    process.expect_exact("before\r\n")
    process.expect_exact(PROMPT)
    assert "done running" not in process.before
    assert "Press any key" not in process.before


def test_exit_message_is_shown(board):
    board.write("code.py", "raise SystemExit('that is all')\n")
    process = board.start()
    process.expect_exact("that is all\r\n")
    process.expect_exact(PROMPT)


def test_atexit_runs_at_every_kind_of_end(board):
    register = "import atexit, board, digitalio\nled = digitalio.DigitalInOut(board.LED)\natexit.register(lambda: print('last words', led.value))\n"
    board.write("code.py", register)
    process = board.start()
    process.expect_exact("last words False\r\n" + DONE)
    board.write("code.py", register + "1 / 0\n")
    process.expect_exact("ZeroDivisionError: division by zero\r\nlast words False\r\n" + DONE)
    board.write("code.py", register + "import time\nprint('begin')\ntime.sleep(20)\n")
    process.expect_exact("begin\r\n")
    board.write("code.py", "print('next')\n")
    process.expect_exact("last words False\r\n\r\nCode stopped by auto-reload. Reloading soon.\r\n")
    process.expect_exact("next\r\n")


def test_repl_file_runs_before_each_prompt(board):
    board.write("code.py", "")
    board.write("repl.py", "import sys\nprint('hello from repl.py')\nsys.ps = 7\n")
    process = board.start()
    for _ in range(2):
        process.expect_exact(WAITING)
        process.send("x")
        process.expect_exact("hello from repl.py\r\n")
        process.expect_exact(PROMPT)
        process.send("import sys; sys.ps\r")
        process.expect_exact("\r\n7\r\n" + PROMPT)
        process.send("\x04")


def test_failing_repl_file_does_not_keep_the_prompt_away(board):
    board.write("code.py", "")
    board.write("repl.py", "1 / 0\n")
    process = board.start()
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact('File "repl.py", line 1, in <module>')
    process.expect_exact(PROMPT)


def test_boot_file_may_fail(board):
    board.write("boot.py", "print('up')\nimport nothing_like_it\n")
    board.write("code.py", "print('code runs')\n")
    process = board.start()
    process.expect_exact("code runs\r\n")
    text = (board.drive / "boot_out.txt").read_bytes().decode()
    assert text.count("\n") == text.count("\r\n")
    assert "boot.py output:\r\nup\r\nTraceback (most recent call last):\r\n" in text
    assert text.endswith("ModuleNotFoundError: No module named 'nothing_like_it'\r\n")
