"""The interactive prompt: editing, completion, several lines, history."""

import pytest
from virtual_board import PROMPT, WAITING


@pytest.fixture
def prompt(board):
    board.write("code.py", "")
    process = board.start()
    process.expect_exact(WAITING)
    process.send("\r")
    process.expect_exact(PROMPT)
    return process


def enter(process, text):
    """Send a line and return what it prints."""
    process.send(text + "\r")
    process.expect_exact("\r\n" + PROMPT)
    return process.before.split("\r\n", 1)[1] if "\r\n" in process.before else ""


def test_expressions_and_last_result(prompt):
    assert enter(prompt, "2 ** 100") == "1267650600228229401496703205376"
    assert enter(prompt, "_ + 1") == "1267650600228229401496703205377"
    assert enter(prompt, "None") == ""
    assert enter(prompt, "'a\\n'") == "'a\\n'"


def test_error_leaves_the_prompt_usable(prompt):
    assert enter(prompt, "1 / 0").endswith("ZeroDivisionError: division by zero")
    assert enter(prompt, "undefined_name").endswith("NameError: name 'undefined_name' is not defined")
    assert enter(prompt, "1 +").endswith("SyntaxError: invalid syntax")
    assert enter(prompt, "1 + 1") == "2"


def test_block_is_indented_and_ends_at_an_empty_line(prompt):
    prompt.send("def double(x):\r")
    prompt.expect_exact("...     ")
    prompt.send("return x * 2\r")
    prompt.expect_exact("...     ")
    prompt.send("\r")
    prompt.expect_exact(PROMPT)
    assert enter(prompt, "double(21)") == "42"


def test_editing_keys(prompt):
    assert enter(prompt, "12345\x01\x1b[C\x1b[3~\x05\x7f") == "134"  # Home, right, Delete, End, Backspace
    assert enter(prompt, "1 + 100\x1b[D\x1b[D\x0b") == "2"  # cut to the end of the line
    assert enter(prompt, "junk\x15'kept'") == "'kept'"  # cut to the start
    assert enter(prompt, "'häßlich'\x1b[D\x1b[D\x1b[D\x7f") == "'häßlch'"


def test_history(prompt):
    enter(prompt, "111")
    enter(prompt, "222")
    assert enter(prompt, "\x1b[A\x1b[A").endswith("111")
    assert enter(prompt, "\x10").endswith("111")


def test_history_survives_a_reload(prompt):
    enter(prompt, "4321")
    prompt.send("\x04")
    prompt.expect_exact("\r\nsoft reboot\r\n")
    prompt.expect_exact(WAITING)
    prompt.send("\r")
    prompt.expect_exact(PROMPT)
    assert enter(prompt, "\x1b[A").endswith("4321")


def test_completion(prompt):
    prompt.send("import digi\t")
    prompt.expect_exact("import digitalio")
    enter(prompt, "")
    enter(prompt, "some_long_name = 5")
    assert enter(prompt, "some_l\t + 1") == "6"
    assert enter(prompt, "digitalio.Pull.U\t").endswith("digitalio.Pull.UP")


def test_completion_of_imports_and_files(prompt, board):
    board.write("lib/my_library.py", "value = 1\n")
    board.write("data/measured.csv", "1\n")
    prompt.send("import contextl\t")
    prompt.expect_exact("import contextlib")
    enter(prompt, "")
    prompt.send("import my_l\t")
    prompt.expect_exact("import my_library")
    enter(prompt, "")
    assert enter(prompt, "from digitalio import DigitalInO\t; DigitalInOut") == "<class 'digitalio.DigitalInOut'>"
    assert enter(prompt, "import sys, digi\t; digitalio") == "<module 'digitalio' (built-in)>"
    assert enter(prompt, "open('/da\tmea\t').read()").endswith("'1\\n'")


def test_completion_shows_choices(prompt):
    enter(prompt, "text = ''")
    prompt.send("text.is\t")
    prompt.expect_exact("isalnum")
    prompt.expect_exact("isupper")
    prompt.expect_exact(">>> text.is")


def test_ctrl_c_abandons_the_line(prompt):
    prompt.send("def f():\r")
    prompt.expect_exact("...     ")
    prompt.send("\x03")
    prompt.expect_exact(PROMPT)
    assert enter(prompt, "'fresh'") == "'fresh'"


def test_ctrl_c_stops_a_running_line(prompt):
    prompt.send("while True: pass\r")
    prompt.expect_exact("... ")
    prompt.send("\r")
    prompt.expect_exact("\r\n")
    import time

    time.sleep(0.3)
    prompt.send("\x03")
    prompt.expect_exact("KeyboardInterrupt")
    prompt.expect_exact(PROMPT)


def test_paste_mode(prompt):
    prompt.send("\x05")
    prompt.expect_exact("\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ")
    prompt.send("def f():\r    return 9\r\rprint(f())\r")
    prompt.send("\x04")
    prompt.expect_exact("\r\n9\r\n>>> ")


def test_input(prompt):
    prompt.send("name = input('who? ')\r")
    prompt.expect_exact("who? ")
    prompt.send("Ada\r")
    prompt.expect_exact(PROMPT)
    assert enter(prompt, "name") == "'Ada'"


def test_input_and_lines_that_end_in_return_and_newline(prompt):
    prompt.send("a = input('first? ')\r\n")
    prompt.expect_exact("first? ")
    prompt.send("x" * 300 + "\r\n")
    prompt.expect_exact(PROMPT)
    assert enter(prompt, "len(a), a == 'x' * 300") == "(300, True)"


def test_pasted_block_keeps_its_indentation(prompt):
    lines = ["def classify(n):", "    if n < 0:", "        return 'negative'", "    for i in range(n):", "        if i > 2:", "            return i", "    return n", "", "classify(9), classify(-1), classify(1)"]
    prompt.send("\r".join(lines) + "\r")
    prompt.expect_exact("(3, 'negative', 1)\r\n>>> ")


def test_paste_mode_with_both_line_ends(prompt):
    prompt.send("\x05")
    prompt.expect_exact("=== ")
    prompt.send("if True:\r\n    print('a')\r\n\r\n    print('b')\r\n\x04")
    prompt.expect_exact("if True:\r\n===     print('a')\r\n=== \r\n===     print('b')\r\n=== \r\na\r\nb\r\n>>> ")
