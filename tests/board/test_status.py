"""What the board shows of itself: the terminal's title, the status LED and the live line."""

import re
import subprocess
import time

import pexpect
from virtual_board import ADDER, PROMPT, WAITING, title


def start_with_live_line(board, *options):
    arguments = ["board", "--drive", str(board.drive), *options]
    board.process = pexpect.spawn(ADDER, arguments, cwd=str(board.folder), encoding="utf-8", timeout=20, dimensions=(24, 100))
    return board.process


def collect(process, seconds):
    text, end = "", time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            text += process.read_nonblocking(4096, timeout=0.1)
        except pexpect.TIMEOUT:
            pass
    return text


def until_quiet(process, quiet=2.0, limit=15.0):
    """What comes until nothing comes for a while."""
    text, end, last = "", time.monotonic() + limit, time.monotonic()
    while time.monotonic() < end and time.monotonic() - last < quiet:
        try:
            text += process.read_nonblocking(4096, timeout=0.1)
            last = time.monotonic()
        except pexpect.TIMEOUT:
            pass
    return text


def blink_code(process):
    """The lights of one whole group of blinks: from one long pause to the next."""
    until_quiet(process)
    text = ""
    while not lights(text):
        text = until_quiet(process)
    return lights(text)


def lights(text):
    """The colours of the status LED in the order in which the live line showed them."""
    names = {"255;0;0": "red", "0;255;0": "green", "255;255;0": "yellow", "255;255;255": "white"}
    seen = re.findall(r"\x1b\[7m(?: (○)|\x1b\[0m \x1b\[38;2;([\d;]+)m●)", text)
    result = []
    for dark, colour in seen:
        name = "dark" if dark else names[colour]
        if result[-1:] != [name]:
            result.append(name)
    return result[1:] if result[:1] == ["dark"] else result


def test_titles_of_a_program_that_ends_well(board):
    board.write("code.py", "print('hello')\n")
    process = board.start()
    process.expect_exact(title("code.py") + "\x1b[2K\x1b[0Gcode.py output:\r\nhello\r\n")
    process.expect_exact(WAITING + title("Done"))
    process.send("x")
    process.expect_exact(title("REPL") + "\r\nAdder ")
    process.expect_exact(PROMPT)
    process.send("\x04")
    process.expect_exact("soft reboot\r\n" + title("code.py"))


def test_title_names_the_exception(board):
    board.write("code.py", "import helper\nhelper.f()\n")
    board.write("lib/helper.py", "def f():\n\n    return [][1]\n")
    process = board.start()
    process.expect_exact(WAITING + title("3@/lib/helper.py IndexError"))


def test_title_of_a_syntax_error(board):
    board.write("code.py", "if\n")
    process = board.start()
    process.expect_exact(WAITING + title("SyntaxError"))


def test_title_can_be_switched_off_and_on(board):
    board.write("code.py", "import supervisor\nbar = supervisor.status_bar\nprint(bar.console, bar.display)\nbar.console = False\nprint(bar.console)\n")
    process = board.start()
    process.expect_exact("True True\r\nFalse\r\n")
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact("\r\nAdder ")
    assert "\x1b]0;" not in process.before
    process.expect_exact(PROMPT)
    process.send("import supervisor; supervisor.status_bar.console = True\r")
    process.expect_exact("\r\n" + title("REPL") + PROMPT)


def test_no_title_where_there_is_no_terminal(board):
    board.write("code.py", "print('hello')\nimport microcontroller\n")
    process = subprocess.Popen([ADDER, "board", "--drive", str(board.drive)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    time.sleep(1)
    process.terminate()
    output = process.communicate()[0].decode()
    assert "hello\r\n" in output
    assert "\x1b]" not in output


def test_no_title_in_the_raw_repl(board):
    board.write("code.py", "")
    process = board.start()
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(PROMPT)
    process.send("\x01")
    process.expect_exact("raw REPL; CTRL-B to exit\r\n>")
    process.send("\x04")
    process.expect_exact("OK\r\n")
    process.expect_exact("soft reboot\r\n")
    process.expect_exact("raw REPL; CTRL-B to exit\r\n>")
    assert "\x1b]" not in process.before


def test_led_after_a_good_end_is_one_green_blink(board):
    board.write("code.py", "")
    process = start_with_live_line(board)
    process.expect_exact(WAITING)
    assert blink_code(process) == ["green", "dark"]


def test_led_after_an_exception_is_two_red_blinks(board):
    board.write("code.py", "1 / 0\n")
    process = start_with_live_line(board)
    process.expect_exact(WAITING)
    assert blink_code(process) == ["red", "dark", "red", "dark"]


def test_led_in_safe_mode_is_three_yellow_blinks(board):
    board.write("code.py", "import microcontroller as m\nm.on_next_reset(m.RunMode.SAFE_MODE)\nm.reset()\n")
    process = start_with_live_line(board)
    process.expect_exact(WAITING)
    assert blink_code(process) == ["yellow", "dark"] * 3


def test_led_is_dark_while_a_program_runs(board):
    board.write("code.py", "import time\nprint('begin')\ntime.sleep(3)\n")
    process = start_with_live_line(board)
    process.expect_exact("begin\r\n")
    assert lights(collect(process, 1.5)) == []


def test_prompt_is_white(board):
    board.write("code.py", "")
    process = start_with_live_line(board)
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(PROMPT)
    assert lights(collect(process, 0.5))[-1:] == ["white"]


def test_live_line_shows_title_and_pins(board):
    board.write("code.py", "import board, digitalio, time\nled = digitalio.DigitalInOut(board.LED)\nled.switch_to_output(True)\ntime.sleep(3)\n")
    process = start_with_live_line(board)
    process.expect_exact("\x1b[7m ○ code.py  LED ● ")


def test_status_bar_display_is_the_live_line(board):
    board.write("code.py", "import supervisor, time\nsupervisor.status_bar.display = False\nprint('begin')\ntime.sleep(3)\n")
    process = start_with_live_line(board)
    process.expect_exact("begin\r\n")
    process.expect_exact("\x1b[7m ○ \x1b[K")


def test_brightness(board):
    board.write("code.py", "import supervisor\nr = supervisor.runtime\nprint(r.rgb_status_brightness)\nr.rgb_status_brightness = 255\nprint(r.rgb_status_brightness)\ntry:\n    r.rgb_status_brightness = 256\nexcept ValueError as e:\n    print(e)\nprint(r.ble_workflow, r.display)\n")
    process = board.start()
    process.expect_exact("63\r\n255\r\nrgb_status_brightness must be 0-255\r\nFalse None\r\n")
