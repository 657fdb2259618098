"""Buses of the virtual board: what --attach adds, and a program that is stopped while it uses them."""

import re

import pytest
from virtual_board import PROMPT, WAITING

KEEP = "import supervisor\nsupervisor.runtime.keep_state = True\n"


def result(process, text):
    """Enter a line and return what it prints."""
    process.send(text + "\r")
    process.expect_exact(text + "\r\n")
    process.expect_exact(PROMPT)
    return process.before.rstrip("\r\n")


def decode(changes):
    """What two lines show: "start", "stop", bytes with their acknowledgement."""
    shown, bits, levels = [], [], {"SCL": 1, "SDA": 1}
    for name, level in changes:
        if levels[name] == level:
            continue
        levels[name] = level
        if name == "SDA" and levels["SCL"]:
            shown.append("stop" if level else "start")
            bits = []
        elif name == "SCL" and level:
            bits.append(levels["SDA"])
            if len(bits) == 9:
                shown.append((int("".join(map(str, bits[:8])), 2), not bits[8]))
                bits = []
    return shown


def test_the_trace_shows_a_transfer(board):
    board.write("code.py", "import board\ni2c = board.I2C()\ni2c.try_lock()\ntwo = bytearray(2)\ni2c.writeto_then_readfrom(0x18, b'\\x06', two)\ni2c.probe(0x33)\nprint('end')\n")
    path = board.folder / "pins.vcd"
    process = board.start("--vcd", str(path))
    process.expect_exact("end\r\n")
    process.expect_exact(WAITING)
    head, _, body = path.read_text().partition("$enddefinitions $end\n")
    symbols = {re.search(rf"wire 1 (\S) GPIO\d+_{name} ", head)[1]: name for name in ("SCL", "SDA")}
    changes = [(symbols[line[1:]], int(line[0])) for line in body.splitlines() if line[:1] in "01" and line[1:] in symbols]
    shown = decode(changes)
    start = shown.index((0x30, True)) - 1
    assert shown[start:start + 8] == ["start", (0x30, True), (0x06, True), "start", (0x31, True), (0x00, True), (0x54, False), "stop"]
    assert shown[start + 8:start + 11] == ["start", (0x66, False), "stop"]
    times = [int(line[1:]) for line in body.splitlines() if line.startswith("#")]
    assert times == sorted(times)


def test_attach_adds_devices(board):
    board.write("code.py", "import analogio, board\ni2c = board.I2C()\ni2c.try_lock()\nprint([hex(a) for a in i2c.scan()], round(analogio.AnalogIn(board.A2).value * 3.3 / 65535, 2))\n")
    process = board.start("--attach", "24lc32@I2C:0x57", "--attach", "volts@A2:2.5")
    process.expect_exact("['0x18', '0x50', '0x57'] 2.5\r\n")


@pytest.mark.parametrize("device", ["24lc32", "24lc32@I2C", "24lc32@SPI2:0x50", "24lc32@I2C:0x80", "w25q16@SPI:D99", "toaster@I2C:1", "volts@D5:1", "volts@A0:much"])
def test_attach_what_there_is_not(board, device):
    process = board.start("--attach", device)
    process.expect_exact("adder board: cannot use --attach")


def test_ctrl_c_while_a_line_is_read(board):
    board.write("code.py", "import board, busio\nuart = busio.UART(board.TX, board.RX, timeout=100)\nprint('begin')\nuart.read(1)\n")
    process = board.start()
    process.expect_exact("begin\r\n")
    process.send("\x03")
    process.expect_exact("KeyboardInterrupt")
    process.expect_exact(WAITING)


def test_buses_of_a_paused_program_go_on(board):
    board.write("code.py", KEEP + "import board, time\ni2c, uart = board.I2C(), board.UART()\ni2c.try_lock()\nprint('begin')\nwhile not uart.read(1):\n    pass\nprint('read')\ni2c.scan()\ni2c.unlock()\nprint('end')\n")
    process = board.start()
    process.expect_exact("begin\r\n")
    process.send("\x03")
    process.expect_exact(PROMPT)
    assert result(process, "i2c.scan(), i2c.try_lock()") == "([24, 80], False)"
    assert result(process, "board.I2C() is i2c, board.UART() is uart") == "(True, True)"
    assert "in use by busio.I2C" in result(process, "import busio; busio.I2C(board.SCL, board.SDA)")
    assert result(process, "uart.write(b'x')") == "1"
    process.send("supervisor.resume()\r")
    process.expect_exact("read\r\nend\r\n")
    process.expect_exact(WAITING)


def test_a_paused_program_whose_line_is_closed(board):
    board.write("code.py", KEEP + "import board\nuart = board.UART()\nprint('begin')\nwhile True:\n    uart.read(1)\n")
    process = board.start()
    process.expect_exact("begin\r\n")
    process.send("\x03")
    process.expect_exact(PROMPT)
    result(process, "uart.deinit()")
    process.send("supervisor.resume()\r")
    process.expect_exact("ValueError: Object has been deinitialized")
