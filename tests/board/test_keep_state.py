"""supervisor.runtime.keep_state: what a stopped program leaves can be looked at, and a paused one goes on."""

import time

import pytest
from virtual_board import PROMPT, WAITING

KEEP = "import supervisor\nsupervisor.runtime.keep_state = True\n"
PAUSED = (
    "The program is paused; its outputs stay driven. supervisor.resume() continues it, "
    "supervisor.post_mortem() looks inside, Ctrl-D ends it.\r\n"
)
KEPT = (
    "The program's variables are kept; its outputs stay driven. supervisor.post_mortem() shows where it failed, "
    "Ctrl-D clears all.\r\n"
)
COUNTER = KEEP + "count = 0\nprint('begin')\nwhile True:\n    count += 1\n"


def enter(process, text):
    process.send(text + "\r")
    process.expect_exact(text + "\r\n")


def result(process, text):
    """Enter a line and return what it prints."""
    enter(process, text)
    process.expect_exact(PROMPT)
    return process.before.rstrip("\r\n").split("\r\n")


def pause(board, program, *options):
    board.write("code.py", program)
    process = board.start(*options)
    process.expect_exact("begin\r\n")
    time.sleep(0.1)
    process.send("\x03")
    process.expect_exact(PAUSED + PROMPT)
    return process


def test_ctrl_c_pauses_and_resume_continues(board):
    process = pause(board, COUNTER + "    if count == -1:\n        break\nprint('end', count)\n")
    assert "Traceback" not in process.before
    first = int(result(process, "count")[0])
    assert first > 0
    assert int(result(process, "count")[0]) == first  # it stands still
    enter(process, "supervisor.resume()")
    time.sleep(0.1)
    process.send("\x03")
    process.expect_exact(PAUSED + PROMPT)
    assert int(result(process, "count")[0]) > first
    result(process, "count = -2")
    enter(process, "supervisor.resume()")
    process.expect_exact("end -1\r\n\r\nCode done running.\r\n")


def test_setting(board):
    board.write("settings.toml", "ADDER_KEEP_STATE = true\n")
    process = pause(board, "print('begin')\nwhile True:\n    pass\n")
    assert result(process, "__name__") == ["'__main__'"]


def test_sleep_keeps_its_deadline(board):
    process = pause(board, KEEP + "import time\nstart = time.monotonic()\nprint('begin')\ntime.sleep(1.5)\nprint('slept', round(time.monotonic() - start, 1))\n")
    time.sleep(0.5)
    enter(process, "supervisor.resume()")
    process.expect_exact("slept 1.5\r\n")


def test_input_goes_on_after_a_pause(board):
    process = pause(board, KEEP + "print('begin')\nprint('got', input('name? '))\n")
    enter(process, "supervisor.resume()")
    enter(process, "Ada")
    process.expect_exact("got Ada\r\n")


def test_ctrl_d_runs_finally_then_starts_anew(board):
    process = pause(board, KEEP + "import time\nprint('begin')\ntry:\n    while True:\n        time.sleep(0.01)\nfinally:\n    print('cleaned up')\n")
    process.send("\x04")
    process.expect_exact("cleaned up\r\n")
    process.expect_exact("KeyboardInterrupt\r\n")
    process.expect_exact("soft reboot\r\n")
    process.expect_exact("code.py output:\r\nbegin\r\n")


def test_ctrl_d_ends_a_program_that_catches_everything(board):
    process = pause(board, KEEP + "import time\nprint('begin')\nwhile True:\n    try:\n        time.sleep(0.01)\n    except BaseException as error:\n        print('caught', type(error).__name__)\n")
    process.send("\x04")
    process.expect_exact("caught KeyboardInterrupt\r\n")
    process.expect_exact("soft reboot\r\n", timeout=3)


def test_save_reloads_while_the_prompt_is_empty(board):
    process = pause(board, COUNTER)
    process.send("half a li")
    process.expect_exact("half a li")
    board.write("code.py", "print('second version')\n")
    time.sleep(1.5)
    process.send("\x03")
    process.expect_exact(PROMPT)
    assert "reload" not in process.before
    board.write("code.py", "print('third version')\n")
    process.expect_exact("Code stopped by auto-reload. Reloading soon.\r\n")
    process.expect_exact("third version\r\n")


def test_ctrl_c_at_the_prompt_of_a_paused_program_stops_the_line(board):
    process = pause(board, COUNTER)
    enter(process, "for i in iter(int, 1): pass")
    process.send("\r")
    time.sleep(0.2)
    process.send("\x03")
    process.expect_exact("KeyboardInterrupt")
    process.expect_exact(PROMPT)
    assert result(process, "count > 0") == ["True"]


def test_objects_live_after_the_end(board):
    board.write("code.py", KEEP + "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\nled.switch_to_output(True)\nimport atexit\natexit.register(print, 'at exit')\n")
    process = board.start()
    process.expect_exact(WAITING)
    assert "at exit" not in process.before
    process.send("x")
    process.expect_exact(KEPT + PROMPT)
    assert result(process, "led.value, led.direction") == ["(True, digitalio.Direction.OUTPUT)"]
    result(process, "led.value = False")
    process.send("\x04")
    process.expect_exact("at exit\r\n")
    process.expect_exact("soft reboot\r\n")


FAILING = KEEP + """
def average(values):
    total = sum(values)
    return total / len(values)

def report(name, values):
    print(name, average(values))

report("light", [])
"""


def test_post_mortem_of_an_exception(board):
    board.write("code.py", FAILING)
    process = board.start()
    process.expect_exact("ZeroDivisionError: division by zero\r\n")
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(KEPT + PROMPT)
    enter(process, "supervisor.post_mortem()")
    process.expect_exact("> code.py, line 6, in average\r\n(pm) ")
    for command, answer in [
        ("locals", "values = []\r\ntotal = 0\r\n"),
        ("up", "> code.py, line 9, in report\r\n"),
        ("locals", "name = 'light'\r\nvalues = []\r\n"),
        ("p name.upper()", "'LIGHT'\r\n"),
        ("down", "> code.py, line 6, in average\r\n"),
        ("down", "This is the innermost call.\r\n"),
        ("where", "  code.py, line 11, in <module>\r\n  code.py, line 9, in report\r\n> code.py, line 6, in average\r\nZeroDivisionError: division by zero\r\n"),
        ("p missing", "NameError: name 'missing' is not defined\r\n"),
        ("total + 1", "1\r\n"),
    ]:
        enter(process, command)
        process.expect_exact(answer + "(pm) ")
        assert process.before == ""
    enter(process, "quit")
    process.expect_exact(PROMPT)
    assert process.before == ""


def test_post_mortem_of_a_paused_program(board):
    process = pause(board, KEEP + "def work(speed):\n    steps = 0\n    while True:\n        steps += speed\n\nprint('begin')\nwork(3)\n")
    enter(process, "supervisor.post_mortem()")
    process.expect(r"> code.py, line [56], in work\r\n\(pm\) ")
    enter(process, "locals")
    process.expect(r"speed = 3\r\nsteps = \d+\r\n\(pm\) ")
    enter(process, "up")
    process.expect_exact("> code.py, line 9, in <module>\r\n(pm) ")
    enter(process, "c")
    process.expect_exact(PROMPT)


def test_breakpoint_opens_the_prompt_and_goes_on(board):
    board.write("code.py", "def f(x):\n    breakpoint()\n    return x + 1\nprint('got', f(41))\n")
    process = board.start()
    process.expect_exact("> code.py, line 2, in f\r\n(pm) ")
    enter(process, "x * 2")
    process.expect_exact("82\r\n(pm) ")
    enter(process, "c")
    process.expect_exact("got 42\r\n")


def test_variables_can_be_changed_at_a_breakpoint(board):
    program = "def outer():\n    total = 1\n    def f(x):\n        y = x\n        breakpoint()\n        return x, y, total\n    return f(2), total\nprint('got', outer())\n"
    board.write("code.py", program)
    process = board.start()
    for line in ("x = 'new'", "total = 5", "unknown = 3", "x", "c"):
        process.expect_exact("(pm) ")
        enter(process, line)
    process.expect_exact("got (('new', 2, 5), 5)\r\n")


def test_nothing_is_kept_without_the_setting(board):
    board.write("code.py", FAILING.replace("True", "False"))
    process = board.start()
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(PROMPT)
    assert "kept" not in process.before
    assert result(process, "'average' in globals()") == ["False"]
    enter(process, "import supervisor; supervisor.resume()")
    process.expect_exact("RuntimeError: no program is paused\r\n")


@pytest.mark.parametrize("options", [("--heap", "96K"), ("--gc-stress",)])
def test_both_contexts_are_alive_for_the_collector(board, options):
    program = KEEP + "def deep(n):\n    text = ['x' * n]\n    if n:\n        return deep(n - 1) + text\n    print('begin')\n    while not stop:\n        pass\n    return text\n\nstop = []\nprint('sum', sum(len(t) for t in deep(12)))\n"
    process = pause(board, program, *options)
    enter(process, "import gc; junk = [bytes(100) for i in range(30)]; n = gc.collect(); stop.append(1)")
    process.expect_exact(PROMPT)
    enter(process, "supervisor.resume()")
    process.expect_exact("sum 78\r\n")


def test_raw_repl_has_its_own_variables(board):
    process = pause(board, COUNTER)
    process.send("\x01")
    process.expect_exact("raw REPL; CTRL-B to exit\r\n>")
    process.send("print('count' in globals()); count = 'raw'\x04")
    process.expect_exact("OKFalse\r\n\x04\x04>")
    process.send("\x02")
    process.expect_exact(PROMPT)
    assert result(process, "type(count)") == ["<class 'int'>"]


def test_soft_reset_in_the_raw_repl_ends_a_paused_program(board):
    process = pause(board, COUNTER)
    process.send("\x01")
    process.expect_exact("raw REPL; CTRL-B to exit\r\n>")
    process.send("\x04")
    process.expect_exact("OK\r\n")
    process.expect_exact("soft reboot\r\n")
    process.expect_exact("raw REPL; CTRL-B to exit\r\n>")
    process.send("print('count' in globals())\x04")
    process.expect_exact("OKFalse\r\n\x04\x04>")


def test_two_pauses_shortly_after_one_another(board):
    process = pause(board, COUNTER)
    enter(process, "supervisor.resume()")
    time.sleep(0.05)
    process.send("\x03\x03")
    process.expect_exact(PAUSED + PROMPT)


def test_errors_at_the_prompt_are_not_the_programs(board):
    process = pause(board, COUNTER + "    if count == -1:\n        break\n")
    assert "NameError: name 'missing' is not defined" in result(process, "missing")
    result(process, "count = -2")
    enter(process, "supervisor.resume()")
    process.expect_exact("Done")  # the title; not the error's name
    process.send("x")
    process.expect_exact(KEPT + PROMPT)
    assert result(process, "supervisor.get_previous_traceback()") == [""]


def test_resume_from_the_raw_repl(board):
    process = pause(board, COUNTER + "    if count < 0:\n        break\nprint('end', count)\n")
    process.send("\x01")
    process.expect_exact("raw REPL; CTRL-B to exit\r\n>")
    process.send("import __main__, supervisor; __main__.count = -5; supervisor.resume()\x04")
    process.expect_exact("OK\x04\x04>")
    process.expect_exact("end -4\r\n\r\nCode done running.\r\n")
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(KEPT + PROMPT)  # not the raw REPL


def test_raw_repl_is_fresh_each_time(board):
    process = pause(board, COUNTER)
    for _ in range(2):
        process.send("\x01")
        process.expect_exact("raw REPL; CTRL-B to exit\r\n>")
        process.send("print('mine' in globals()); mine = 1\x04")
        process.expect_exact("OKFalse\r\n\x04\x04>")
        process.send("\x02")
        process.expect_exact(PROMPT)
    assert result(process, "'mine' in globals()") == ["False"]


def test_raw_repl_of_a_kept_program_is_fresh(board):
    board.write("code.py", KEEP + "count = 3\n")
    process = board.start()
    process.expect_exact(WAITING)
    process.send("\x01")
    process.expect_exact(KEPT + PROMPT)
    process.send("\x01")
    process.expect_exact("raw REPL; CTRL-B to exit\r\n>")
    process.send("print('count' in globals())\x04")
    process.expect_exact("OKFalse\r\n\x04\x04>")
    process.send("\x02")
    process.expect_exact(PROMPT)
    assert result(process, "count") == ["3"]


@pytest.mark.parametrize("times", [1, 10, 100])
@pytest.mark.parametrize("options", [(), ("--heap", "256K")])
def test_the_prompt_works_after_a_memory_error(board, options, times):
    board.write("code.py", KEEP + f"x = []\nwhile True:\n    x.append('memory' * {times} + str(len(x)))\n")
    process = board.start(*options)
    process.expect_exact("MemoryError")
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(KEPT + PROMPT)
    assert result(process, "print(6 * 7)") == ["42"]
    assert result(process, "len(x) > 100") == ["True"]
    process.send("\x01")
    process.expect_exact("raw REPL; CTRL-B to exit\r\n>")
    process.send("print('x' in globals())\x04")
    process.expect_exact("OKFalse\r\n\x04\x04>")


def test_the_setting_at_the_prompt_leaves_the_prompt_its_memory(board):
    board.write("code.py", KEEP + "x = []\nwhile True:\n    x.append('memory' + str(len(x)))\n")
    process = board.start("--heap", "256K")
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(KEPT + PROMPT)
    for setting in (True, False, True):
        result(process, f"supervisor.runtime.keep_state = {setting}")
        assert result(process, "print(6 * 7)") == ["42"]


def test_a_save_reloads_at_the_prompt_of_a_kept_program(board):
    board.write("code.py", FAILING)
    process = board.start()
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(KEPT + PROMPT)
    board.write("code.py", "print('second version')\n")
    process.expect_exact("Code stopped by auto-reload. Reloading soon.\r\n")
    process.expect_exact("second version\r\n")


def test_a_stubborn_line_at_the_prompt_of_a_paused_program_is_stopped(board):
    """The rules of the second Ctrl-C hold within the prompt; the program below does not notice."""
    process = pause(board, COUNTER + "    if count < 0:\n        break\nprint('end')\n")
    result(process, r"exec('def f():\n while True:\n  try:\n   while True: pass\n  except BaseException: print(\"caught\")')")
    enter(process, "f()")
    time.sleep(0.2)
    process.send("\x03")
    process.expect_exact("caught\r\n")
    process.send("\x03")
    process.expect_exact("KeyboardInterrupt\r\n" + PROMPT)
    result(process, "count = -5")
    enter(process, "supervisor.resume()")
    process.expect_exact("end\r\n")


def test_repl_py_does_not_run_beside_a_kept_program(board):
    board.write("repl.py", "print('repl.py runs')\ncount = 'changed'\n")
    process = pause(board, COUNTER)
    assert "repl.py runs" not in process.before
    assert result(process, "type(count)") == ["<class 'int'>"]
    process.send("\x04")
    process.expect_exact("begin\r\n")
    process.send("\x03")
    process.expect_exact(PAUSED + PROMPT)
    assert "repl.py runs" not in process.before


def test_with_and_finally_run_while_the_paused_program_ends(board):
    program = KEEP + """
import digitalio, board
class Door:
    def __enter__(self):
        print("open")
    def __exit__(self, kind, *rest):
        print("shut", kind.__name__)
def steps():
    try:
        yield 1
        while True: pass
    finally:
        print("generator ends")
print("begin")
with Door(), digitalio.DigitalInOut(board.LED) as led:
    led.switch_to_output(True)
    try:
        for step in steps(): pass
    finally:
        print("finally", led.value)
"""
    process = pause(board, program)
    process.send("\x04")
    for line in ("generator ends", "finally True", "shut KeyboardInterrupt", "KeyboardInterrupt", "soft reboot"):
        process.expect_exact(line + "\r\n")


def test_variables_of_dying_frames_are_copied_only_when_on(board):
    program = "import sys\ndef f(size):\n    big = bytearray(size)\n    1 / 0\ntry:\n    f(5)\nexcept ZeroDivisionError as error:\n    print(error.__traceback__.tb_next.tb_frame.f_locals)\n"
    board.write("code.py", KEEP + program)
    process = board.start()
    process.expect_exact("{'size': 5, 'big': bytearray(b'\\x00\\x00\\x00\\x00\\x00')}\r\n")
    process.expect_exact(WAITING)
    board.write("code.py", "import supervisor\nsupervisor.runtime.keep_state = False\n" + program)
    process.expect_exact("{}\r\n")


def test_keeping_costs_nothing_when_off(board):
    """The heap at the first line; with the setting on, what is held back for the prompt is gone from it."""
    free = []
    for settings in ("", "ADDER_KEEP_STATE = false\n", "ADDER_KEEP_STATE = true\n"):
        board.write("settings.toml", settings)
        board.write("code.py", "import gc\nprint('free', gc.mem_free())\n")
        process = board.start()
        process.expect(r"free (\d+)\r\n")
        free.append(int(process.match.group(1)))
        board.stop()
    assert free[0] == free[1]
    assert 0 < free[1] - free[2] < 26_000


def test_a_pause_within_a_long_operation(board):
    """What may not run Python in between pauses when it is done; nothing is lost."""
    process = pause(board, KEEP + "print('begin')\nwhile True:\n    text = '-'.join(['x'] * 200000)\n    assert len(text) == 399999\n", "--heap", "64M")
    for _ in range(3):
        enter(process, "supervisor.resume()")
        time.sleep(0.05)
        process.send("\x03")
        process.expect_exact(PAUSED + PROMPT)


def test_a_pause_within_a_callback_of_sort(board):
    process = pause(board, KEEP + "def key(x):\n    while wait: pass\n    return -x\nwait = True\nprint('begin')\nprint(sorted([1, 3, 2], key=key))\n")
    result(process, "wait = False")
    enter(process, "supervisor.resume()")
    process.expect_exact("[3, 2, 1]\r\n")


def test_a_pause_within_a_finaliser(board):
    process = pause(board, KEEP + "class A:\n    def __del__(self):\n        print('begin')\n        while wait: pass\n        print('deleted')\nwait = True\nfor _ in range(20): A()\nimport gc; gc.collect()\nprint('end')\n")  # a stray word of the stack may keep one, not all
    result(process, "wait = False")
    enter(process, "supervisor.resume()")
    process.expect_exact("deleted\r\n")
    process.expect_exact("end\r\n")
