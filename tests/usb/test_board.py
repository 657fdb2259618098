"""The virtual board's own USB functions, used by a host written in Python: no kernel, no drivers."""


import pexpect
import pytest
from usb_board import ADDER, UsbBoard
from usbip_client import BUSY, Host, Refused


@pytest.fixture
def folder(tmp_path):
    drive = tmp_path / "CIRCUITPY"
    drive.mkdir()
    (drive / "code.py").write_text("print('code ran')\n")
    return drive


@pytest.fixture
def start(folder):
    boards = []

    def start(code=None, *options):
        if code is not None:
            (folder / "code.py").write_text(code)
        boards.append(UsbBoard(folder, *options))
        return boards[-1]

    yield start
    for board in boards:
        board.stop()


def test_prompt_over_usb(start):
    board = start()
    board.attach()
    serial = board.prompt()
    assert serial.command("6 * 7") == "42\n"
    assert serial.command("print('x' * 50000)") == "x" * 50000 + "\n"


def test_program_runs_while_requests_flow(start):
    board = start("n = 0\nwhile True:\n    n += 1\n")
    host = board.attach()
    for _ in range(300):
        assert len(host.descriptor(1, length=18)) == 18
    serial = board.serial()
    serial.set_lines()
    serial.write(b"\x03")
    serial.read_until(b"KeyboardInterrupt")


def test_names_and_serial_number(start):
    board = start()
    host = board.attach()
    assert host.string(2) == "Adder Virtual Board"
    assert host.string(3) == host.string(3).upper() != ""


def test_unplug_and_plug_again(start):
    board = start()
    for i in range(10):
        board.attach()
        serial = board.prompt()
        assert serial.command(f"{i} + 1") == f"{i + 1}\n"
        board.detach()


def test_second_client_is_refused(start):
    board = start()
    board.attach()
    with pytest.raises(Refused) as refused:
        Host(board.port)
    assert refused.value.args == (BUSY,)


def test_reset_is_a_pulled_cable(start):
    board = start()
    board.attach()
    board.prompt().write(b"import microcontroller; microcontroller.reset()\r")
    with pytest.raises(ConnectionError):
        while True:
            board.host.read_reply()
    board.process.expect(r"--tcp-port (\d+)")
    board.port = int(board.process.match.group(1))
    board.attach()
    assert board.prompt().command("1 + 1") == "2\n"


def run(*arguments):
    return pexpect.run(f"{ADDER} board {' '.join(arguments)}", timeout=20, withexitstatus=True, encoding="utf-8")


def test_only_this_machine_unless_asked():
    output, status = run("--usbip", "0.0.0.0:0")
    assert status == 1
    assert output == "adder board: at 0.0.0.0:0 other machines can use the board: say --usbip-any-network if that is meant\r\n"


@pytest.mark.parametrize("address", ["127.0.0.1:x", "nowhere:1", "127.0.0.1:99999", "127.0.0.1:"])
def test_bad_address(address):
    output, status = run("--usbip", address)
    assert (output, status) == (f"adder board: {address} is not ADDRESS:PORT\r\n", 1)


def test_port_in_use(start, folder):
    board = start()
    output, status = run("--usbip", f"127.0.0.1:{board.port}")
    assert (output, status) == (f"adder board: cannot listen at 127.0.0.1:{board.port}: Address already in use\r\n", 1)


def test_image_in_use(tmp_path):
    board = UsbBoard(tmp_path / "one.img")
    try:
        output, status = run("--drive", str(tmp_path / "one.img"))
        assert (output, status) == (f"adder board: another board uses {tmp_path}/one.img\r\n", 1)
        assert (tmp_path / "one.img").stat().st_size == 1 << 20
    finally:
        board.stop()
