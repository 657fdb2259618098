"""The raw REPL and raw-paste, byte for byte."""

import re

import pytest
from virtual_board import WAITING
from raw_client import RAW_BANNER, RawClient

BANNER = rb"\r\nAdder \S+, CircuitPython API 10\.3\.0 on \S+; Adder Virtual Board with linux\r\n"


@pytest.fixture
def client(board):
    board.write("code.py", "print('code.py ran')\n")
    process = board.start("--pty")
    process.expect(r"console: (/dev/\S+)\r\n")
    client = RawClient(process.match.group(1))
    process.expect_exact(WAITING)
    client.drain()
    yield client
    client.close()


@pytest.fixture
def raw(client):
    client.enter()
    return client


def test_enter_from_the_prompt(client):
    client.send(b"\r")
    client.until(b">>> ")
    client.send(b"\x01")
    assert client.drain() == b"\r\n" + RAW_BANNER


def test_ctrl_b_shows_the_banner_and_the_prompt(raw):
    raw.send(b"\x02")
    assert re.fullmatch(BANNER + b">>> ", raw.drain())
    raw.send(b"\x02")  # at the prompt too
    assert re.fullmatch(BANNER + b">>> ", raw.drain())


def test_output_is_framed(raw):
    raw.send(b"print('one')\nprint('two', end='')\x04")
    assert raw.drain() == b"OKone\r\ntwo\x04\x04>"


def test_every_kind_of_line_end(raw):
    assert raw.run("print(1)\r\nprint(2)\rprint(3)\nprint(4)") == (b"1\r\n2\r\n3\r\n4\r\n", b"")


def test_nothing_is_echoed(raw):
    raw.send(b"x = 5\n")
    assert raw.drain() == b""
    raw.send(b"\x03")  # clears what was sent
    assert raw.drain() == b""
    assert raw.run("print('x' in globals())") == (b"False\r\n", b"")


def test_errors_stand_between_the_marks(raw):
    output, error = raw.run("print('before')\n1 / 0\n")
    assert output == b"before\r\n"
    assert error == (
        b"Traceback (most recent call last):\r\n"
        b'  File "<stdin>", line 2, in <module>\r\n'
        b"ZeroDivisionError: division by zero\r\n"
    )


def test_syntax_error(raw):
    output, error = raw.run("x = = 1\n")
    assert output == b""
    assert error.startswith(b'  File "<stdin>", line 1\r\n') and error.endswith(b"SyntaxError: invalid syntax\r\n")
    assert b"\r\r" not in error


def test_incomplete_source_is_a_syntax_error(raw):
    output, error = raw.run("def f(:\n")
    assert output == b"" and b"SyntaxError" in error


def test_system_exit_is_framed(raw):
    assert raw.run("print(1)\nraise SystemExit") == (b"1\r\n", b"")
    assert raw.run("import sys\nsys.exit('bye')") == (b"", b"bye\r\n")
    assert raw.run("print(2)") == (b"2\r\n", b"")


def test_keyboard_interrupt_is_framed(raw):
    raw.send(b"import time\nprint('go')\nwhile True: time.sleep(1)\x04")
    raw.until(b"OKgo\r\n")
    raw.send(b"\x03\x03")
    output, error = raw.follow()
    assert output == b"" and error.endswith(b"KeyboardInterrupt\r\n")
    assert raw.run("print('alive')") == (b"alive\r\n", b"")


def test_names_are_kept_and_shared_with_the_prompt(raw):
    assert raw.run("answer = 42") == (b"", b"")
    raw.send(b"\x02")
    raw.until(b">>> ")
    raw.send(b"answer\r")
    assert raw.drain() == b"answer\r\n42\r\n>>> "


def test_ctrl_d_restarts_into_the_raw_repl(raw):
    raw.run("gone = 1")
    raw.send(b"\x04")
    assert raw.drain(0.5) == b"OK\r\n\r\nsoft reboot\r\n" + RAW_BANNER
    assert raw.run("print('gone' in globals())") == (b"False\r\n", b"")


def test_ctrl_a_starts_again(raw):
    raw.send(b"\r\x01")
    assert raw.drain() == RAW_BANNER
    raw.send(b"\r\x01\r\x01\r\x01")
    assert raw.drain() == RAW_BANNER * 3


def test_ctrl_d_after_ctrl_b_runs_the_program(raw):
    raw.send(b"\x02")
    raw.until(b">>> ")
    raw.send(b"\x04")
    raw.until(b"\r\nsoft reboot\r\n")
    raw.until(b"code.py ran\r\n")


def test_bytes_come_out_as_they_are(raw):
    assert raw.run("import sys\nsys.stdout.buffer.write(bytes(range(5, 256)))") == (bytes(range(5, 256)), b"")
    assert raw.run("import sys\nsys.stdout.write('a\\n')\nprint('b\\r\\n', end='')") == (b"a\r\nb\r\n", b"")


def test_raw_paste(raw):
    assert raw.run_paste("print('pasted')\n") == (b"pasted\r\n", b"")
    assert raw.run_paste("") == (b"", b"")
    assert raw.run("print('plain')") == (b"plain\r\n", b"")


def test_raw_paste_answers(raw):
    raw.send(b"\x05A\x01")
    assert raw.drain() == b"R\x01\x80\x00\x01"
    raw.send(b"print(1)\n\x04")
    assert raw.drain() == b"\x041\r\n\x04\x04>"
    raw.send(b"\x05B\x01")
    assert raw.drain() == b"R\x00"


def test_raw_paste_window(raw):
    raw.send(b"\x05A\x01")
    raw.take(5)
    raw.send(b"#" * 127)
    assert raw.drain() == b""
    raw.send(b"#")
    assert raw.drain() == b"\x01"
    raw.send(b"\nprint(2)\x04")
    assert raw.drain() == b"\x042\r\n\x04\x04>"


def test_raw_paste_ctrl_c_aborts(raw):
    raw.send(b"\x05A\x01")
    raw.take(5)
    raw.send(b"print('never')\x03")
    assert raw.take(1) == b"\x04"
    output, error = raw.follow()
    assert output == b"" and error.endswith(b"KeyboardInterrupt\r\n")
    assert raw.run("print('alive')") == (b"alive\r\n", b"")


def test_raw_paste_of_a_long_program(raw):
    lines = [f"x{number} = {number}" for number in range(1500)] + ["print(x1499)"]
    assert raw.run_paste("\n".join(lines)) == (b"1499\r\n", b"")


def test_raw_paste_of_too_much_says_so(raw):
    """Half a megabyte of text does not fit beside itself: the board stops the sender and reports it."""
    source = b"text = '''" + b"abcdefghi\n" * 150_000 + b"'''\n"
    assert not raw.paste(source)
    output, error = raw.follow()
    assert output == b"" and b"MemoryError" in error
    assert raw.run("print('alive')") == (b"alive\r\n", b"")


def test_plain_program_that_is_too_long_says_so(raw):
    raw.send(b"x = 1  # comment\n" * 100_000 + b"\x04")
    assert raw.take(2, 30) == b"OK"
    output, error = raw.follow()
    assert output == b"" and b"MemoryError" in error
    assert raw.run("print('alive')") == (b"alive\r\n", b"")


def test_errors_do_not_replace_the_traceback_of_the_program(board):
    board.write("code.py", "1 / 0\n")
    process = board.start("--pty")
    process.expect(r"console: (/dev/\S+)\r\n")
    client = RawClient(process.match.group(1))
    process.expect_exact(WAITING)
    client.drain()
    client.enter()
    assert b"NameError" in client.run("missing")[1]
    output, error = client.run("import supervisor; print(supervisor.get_previous_traceback())")
    assert b"ZeroDivisionError" in output and b"NameError" not in output and error == b""
    client.close()


def test_system_exit_keeps_the_session_and_its_names(raw):
    """A real board starts anew; clients cannot tell, since they wait for the last ">" of either."""
    assert raw.run("kept = 1\nraise SystemExit(3)") == (b"", b"")
    assert raw.run("print(kept)") == (b"1\r\n", b"")


def test_bytes_available_counts_what_waits(raw):
    source = "import supervisor, time\nprint('go')\nwhile supervisor.runtime.serial_bytes_available < 5: pass\nimport sys\nprint(sys.stdin.read(5), supervisor.runtime.serial_bytes_available)"
    raw.send(source.encode() + b"\x04")
    raw.until(b"OKgo\r\n")
    raw.send(b"hello")
    assert raw.follow() == (b"hello 0\r\n", b"")


def test_a_reset_keeps_the_pseudo_terminal(board):
    board.write("code.py", "print('code.py ran')\n")
    process = board.start("--pty")
    process.expect(r"console: (/dev/\S+)\r\n")
    client = RawClient(process.match.group(1))
    process.expect_exact(WAITING)
    client.enter()
    client.send(b"import microcontroller; microcontroller.reset()\x04")
    client.until(b"code.py ran\r\n", 20)
    client.until(WAITING.encode())
    client.enter()
    assert client.run("import microcontroller; print(microcontroller.cpu.reset_reason)")[0].endswith(b"SOFTWARE\r\n")
    client.close()


def test_nobody_has_to_read_the_terminal(board):
    """Not even over resets, which say no path again."""
    board.write("code.py", "print('x' * 3000)\n")
    process = board.start("--pty")
    process.expect(r"console: (/dev/\S+)\r\n")
    client = RawClient(process.match.group(1))
    for _ in range(5):
        client.until(WAITING.encode(), 20)
        client.enter()
        client.send(b"import microcontroller; microcontroller.reset()\x04")
    client.until(WAITING.encode(), 20)
    client.close()
