"""usb_cdc, usb_hid, usb_midi and what boot.py chooses, seen by programs on the board and by the host."""

import struct
import time

import pytest
from usb_board import UsbBoard
from usb_functions import ScsiError, find
from usbip_client import UsbError


@pytest.fixture
def start(tmp_path):
    boards = []

    def start(boot="", code="", *options):
        drive = tmp_path / f"drive{len(boards)}"
        drive.mkdir()
        (drive / "boot.py").write_text(boot)
        (drive / "code.py").write_text(code)
        board = UsbBoard(drive, *options)
        board.folder = drive
        boards.append(board)
        return board

    yield start
    for board in boards:
        board.stop()


def names(board):
    return [board.host.string(interface.name_index) for interface in board.interfaces]


def boot_output(board):
    text = (board.folder / "boot_out.txt").read_text()
    return text.partition("boot.py output:")[2].strip()


def test_what_a_board_offers_unasked(start):
    board = start()
    board.attach()
    assert names(board) == ["CircuitPython CDC control", "CircuitPython CDC data", "Adder HID", "Adder Audio", "Adder MIDI"]
    prompt = board.prompt()
    prompt.command("import usb_cdc, usb_hid, usb_midi, supervisor")
    assert prompt.command("usb_cdc.data is None, usb_cdc.console.connected, supervisor.runtime.usb_connected") == "(True, True, True)\n"
    assert prompt.command("[d.usage for d in usb_hid.devices]") == "[6, 2, 1]\n"
    assert prompt.command("usb_hid.devices[0] is usb_hid.Device.KEYBOARD") == "True\n"
    assert prompt.command("[type(p).__name__ for p in usb_midi.ports]") == "['PortIn', 'PortOut']\n"


def test_boot_py_chooses(start):
    board = start(
        "import usb_cdc, usb_hid, usb_midi, storage, supervisor\n"
        "usb_cdc.enable(console=True, data=True)\n"
        "usb_hid.disable()\n"
        "usb_midi.set_names(streaming_interface_name='Organ', audio_control_interface_name=b'Pipes')\n"
        "usb_midi.enable()\n"
        "storage.disable_usb_drive()\n"
        "supervisor.set_usb_identification('Müller', 'Gerät', 0x1234, 0xABCD)\n"
    )
    board.attach()
    device = board.host.descriptor(1, length=18)
    assert struct.unpack_from("<HH", device, 8) == (0x1234, 0xABCD)
    assert [board.host.string(1), board.host.string(2)] == ["Müller", "Gerät"]
    assert names(board) == [
        "CircuitPython CDC control",
        "CircuitPython CDC data",
        "CircuitPython CDC2 control",
        "CircuitPython CDC2 data",
        "Pipes",
        "Organ",
    ]


def test_choices_come_too_late_after_boot(start):
    board = start()
    board.attach()
    prompt = board.prompt()
    prompt.command("import usb_cdc, usb_hid, usb_midi, storage, supervisor")
    for call in (
        "usb_cdc.enable()",
        "usb_cdc.disable()",
        "usb_hid.enable()",
        "usb_hid.disable()",
        "usb_hid.set_interface_name('x')",
        "usb_midi.enable()",
        "usb_midi.disable()",
        "usb_midi.set_names()",
        "storage.disable_usb_drive()",
        "supervisor.set_usb_identification()",
    ):
        assert "RuntimeError: Cannot change USB devices now" in prompt.command(call), call


DATA_PORT = "import usb_cdc\nusb_cdc.enable(console=True, data=True)\n"


def test_data_port_echoes(start):
    board = start(DATA_PORT, "import usb_cdc\nport = usb_cdc.data\nwhile True:\n    port.write(port.read(max(1, port.in_waiting)))\n")
    board.attach()
    data = board.serial(1)
    data.set_lines()
    for i in range(20):
        sent = bytes(range(256)) + bytes([i])
        data.write(sent)
        assert data.read_until(sent) == sent


def test_data_port_at_the_prompt(start):
    board = start(DATA_PORT)
    board.attach()
    prompt, data = board.prompt(), board.serial(1)
    prompt.command("import usb_cdc, time; p = usb_cdc.data")
    assert prompt.command("p.connected, p.timeout, p.write_timeout") == "(False, None, None)\n"
    assert prompt.command("p.write(b'dropped')") == "7\n"
    data.set_lines()
    assert prompt.command("p.connected") == "True\n"
    assert prompt.command("p.timeout = 0; p.read(5), p.readline(), p.readinto(bytearray(3)), list(p)") == "(b'', b'', 0, [])\n"
    data.write(b"one\ntwo\nthree")
    prompt.command("exec('while p.in_waiting < 13: time.sleep(0.01)')")
    assert prompt.command("p.readline(2), p.readline(), p.readlines()") == "(b'on', b'e\\n', [b'two\\n', b'three'])\n"
    data.write(b"abcdef")
    prompt.command("exec('while p.in_waiting < 6: time.sleep(0.01)')")
    assert prompt.command("b = bytearray(4); p.readinto(b), b, p.in_waiting") == "(4, bytearray(b'abcd'), 2)\n"
    assert prompt.command("p.reset_input_buffer(); p.in_waiting") == "0\n"
    assert prompt.command("p.write_timeout = 0.1; p.write(bytes(5000)) < 5000, p.out_waiting > 0") == "(True, True)\n"
    assert prompt.command("p.reset_output_buffer(); p.out_waiting") == "0\n"
    assert "ValueError" in prompt.command("p.timeout = -1")
    assert "TypeError" in prompt.command("p.write('text')")
    assert prompt.command("p.timeout = 0.2; t = time.monotonic(); p.read(1), 0.2 <= time.monotonic() - t < 5") == "(b'', True)\n"


def test_ctrl_c_ends_waiting(start):
    board = start(DATA_PORT, "import usb_cdc\nprint('waits')\nusb_cdc.data.read(1)\n")
    board.attach()
    console = board.serial()
    console.set_lines()
    board.process.expect("waits")
    console.write(b"\x03")
    console.read_until(b"KeyboardInterrupt")


def test_keys_go_to_the_host(start):
    board = start(
        code="import usb_hid, time\n"
        "keyboard = usb_hid.devices[0]\n"
        "while not keyboard.get_last_received_report():\n"
        "    time.sleep(0.01)\n"
        "keyboard.send_report(bytes([0, 0, 4, 0, 0, 0, 0, 0]))\n"
        "keyboard.send_report(bytes(8))\n"
        "usb_hid.devices[2].send_report(b'\\xE9\\x00', 3)\n"
    )
    board.attach()
    reports = board.reports()
    reports.send(b"\x01\x02", 1)
    assert reports.receive() == bytes([1, 0, 0, 4, 0, 0, 0, 0, 0])
    assert reports.receive() == bytes([1]) + bytes(8)
    assert reports.receive() == b"\x03\xe9\x00"


GAMEPAD = bytes.fromhex("05010905a1018504050919012910150025017501951081020501093009311581257f750895028102c0")


def test_a_device_of_ones_own(start):
    board = start(
        "import usb_hid\n"
        f"pad = usb_hid.Device(report_descriptor=bytes.fromhex('{GAMEPAD.hex()}'), usage_page=1, usage=5,\n"
        "    report_ids=(4,), in_report_lengths=(4,), out_report_lengths=(0,))\n"
        "usb_hid.set_interface_name('Pad')\n"
        "usb_hid.enable((usb_hid.Device.KEYBOARD, pad))\n"
    )
    board.attach()
    reports = board.reports()
    assert reports.descriptor().endswith(GAMEPAD) and board.host.string(reports.interface.name_index) == "Pad"
    prompt = board.prompt()
    prompt.command("import usb_hid; pad = usb_hid.devices[1]")
    assert prompt.command("len(usb_hid.devices), pad.usage_page, pad.usage") == "(2, 1, 5)\n"
    prompt.command("pad.send_report(b'abcd')")
    assert reports.receive() == b"\x04abcd"
    assert "ValueError: the report must have 4 bytes, not 3" in prompt.command("pad.send_report(b'abc')")
    assert "ValueError: the device has no report_id 9" in prompt.command("pad.send_report(b'abcd', 9)")
    assert prompt.command("pad.get_last_received_report()") == ""


def test_a_host_that_takes_no_reports(start):
    board = start()
    board.attach()
    prompt = board.prompt()
    prompt.command("import usb_hid; k = usb_hid.devices[0]")
    assert prompt.command("k.send_report(bytes(8))") == ""
    assert "OSError: the USB host does not take the report" in prompt.command("k.send_report(bytes(8))")


def test_reports_without_a_host(start):
    board = start(code="import usb_hid\ntry:\n    usb_hid.devices[0].send_report(bytes(8))\nexcept OSError as e:\n    print(e)\n")
    board.process.expect("no USB host uses the input devices")


def test_a_boot_keyboard(start):
    board = start(
        "import usb_cdc, usb_hid, storage\nusb_cdc.disable()\nstorage.disable_usb_drive()\nusb_hid.enable(boot_device=1)\n",
        "import time, usb_hid\nwhile not usb_hid.get_boot_device():\n    time.sleep(0.01)\nusb_hid.devices[0].send_report(b'12345678')\n",
    )
    board.attach()
    reports = board.reports()
    assert reports.interface.number == 0 and reports.interface.kind == (3, 1, 1)
    board.host.control(0x21, 0x0B, 0, 0)
    assert reports.receive() == b"12345678"


def test_a_misplaced_boot_keyboard_is_safe_mode(start):
    board = start("import usb_hid\nusb_hid.enable(boot_device=1)\n")
    board.process.expect("You are in safe mode because:\r\nBoot device must be first")
    board.attach()  # with what a board offers unasked
    assert names(board)[0] == "CircuitPython CDC control"
    assert "Boot device must be first" in (board.folder / "boot_out.txt").read_text()


ALL = ["CircuitPython CDC control", "CircuitPython CDC data", "Adder HID", "Adder Audio", "Adder MIDI"]
LEFT_OUT = "Left out, since this chip has too few USB endpoints: "


@pytest.mark.parametrize("endpoints, shown, left_out", [(4, 5, []), (3, 3, ["usb_midi"]), (2, 2, ["usb_midi", "usb_hid"])])
def test_a_chip_with_few_endpoints_leaves_out_what_nobody_asked_for(start, endpoints, shown, left_out):
    board = start("", "", "--usb-endpoints", str(endpoints))
    board.attach()
    assert names(board) == ALL[:shown]
    boot_out = (board.folder / "boot_out.txt").read_text()
    assert [line.removeprefix(LEFT_OUT) for line in boot_out.splitlines() if line.startswith(LEFT_OUT)] == left_out


def test_what_was_asked_for_takes_the_place_of_what_was_not(start):
    board = start(DATA_PORT, "", "--usb-endpoints", "5")
    board.attach()
    assert len(find(board.interfaces, 2, 2, 0)) == 2 and len(find(board.interfaces, 3)) == 1 and not find(board.interfaces, 1, 3)


def test_too_much_asked_for_is_safe_mode(start):
    board = start(DATA_PORT, "", "--usb-endpoints", "3")
    board.process.expect("You are in safe mode because:\r\nUSB devices need more endpoints than are available")
    board.attach()  # with what a board offers unasked and the chip can do
    assert names(board) == ALL[:3]
    assert "USB devices need more endpoints" in (board.folder / "boot_out.txt").read_text()


def test_nothing_at_all(start):
    board = start("import usb_cdc, usb_hid, usb_midi, storage\nusb_cdc.disable()\nusb_hid.disable()\nusb_midi.disable()\nstorage.disable_usb_drive()\n", "print('runs')\n")
    board.process.expect("runs")


def test_boot_py_sees_mistakes(start):
    board = start(
        "import usb_hid, usb_midi, supervisor\n"
        "def try_(call, *args, **keywords):\n"
        "    try:\n        call(*args, **keywords)\n        print('no error')\n"
        "    except Exception as e:\n        print(type(e).__name__, e)\n"
        "D = usb_hid.Device\n"
        "def make(ids, ins, outs):\n"
        "    return D(report_descriptor=b'x', usage_page=1, usage=1, report_ids=ids, in_report_lengths=ins, out_report_lengths=outs)\n"
        "try_(make, (), (), ())\n"
        "try_(make, (1, 2), (1,), (1, 1))\n"
        "try_(make, (256,), (1,), (1,))\n"
        "try_(make, (1,), (65,), (1,))\n"
        "try_(usb_hid.enable, (D.MOUSE, D.MOUSE))\n"
        "try_(usb_hid.enable, (make((0,), (1,), (0,)), D.MOUSE))\n"
        "try_(usb_hid.enable, [D.MOUSE] * 9)\n"
        "try_(usb_hid.enable, (3,))\n"
        "try_(usb_hid.enable, boot_device=3)\n"
        "try_(usb_midi.set_names, in_jack_name='x' * 127)\n"
        "try_(supervisor.set_usb_identification, 5)\n"
        "try_(supervisor.set_usb_identification, vid=-2)\n"
    )
    board.attach()
    assert boot_output(board).splitlines() == [
        "ValueError report_ids must have 1 to 6 items, not 0",
        "ValueError in_report_lengths must be as long as report_ids",
        "ValueError report_ids must be 0 to 255, not 256",
        "ValueError in_report_lengths must be 0 to 64, not 65",
        "ValueError each report needs an id of its own: 2 stands twice or is 0",
        "ValueError each report needs an id of its own: 2 stands twice or is 0",
        "ValueError at most 8 devices, not 9",
        "TypeError devices must be usb_hid.Device, not int",
        "ValueError boot_device must be 0, 1 or 2, not 3",
        "ValueError in_jack_name is too long: one text has at most 126 bytes, and 512 hold all names and input devices",
        "TypeError manufacturer must be str, bytes or None, not int",
        "ValueError vid must be 0 to 65535, not -2",
    ]


def test_midi_both_ways(start):
    board = start(
        code="import usb_midi, time\n"
        "into, out = usb_midi.ports\n"
        "message = b''\n"
        "while len(message) < 3:\n    message += into.read(3 - len(message))\n"
        "assert into.read() == b''\n"
        "print(out.write(bytes([0x90, message[1] + 12, message[2], 0x80]), 3))\n"
        "buffer = bytearray(8)\n"
        "while not (n := into.readinto(buffer, 2)):\n    time.sleep(0.01)\n"
        "print(n, buffer)\n"
    )
    board.attach()
    midi = board.midi()
    midi.send(b"\x09\x90\x3c\x40")
    assert midi.receive() == [b"\x09\x90\x48\x40"]
    midi.send(b"\x0c\xc0\x05\x00")
    board.process.expect(r"2 bytearray\(b'\\xc0\\x05\\x00")


def test_midi_that_nobody_reads(start):
    board = start(code="import usb_midi, time\ntime.sleep(1000)\n")
    board.attach()
    midi = board.midi()
    for i in range(200):
        midi.send(*[bytes([0x09, 0x90, i % 128, 1])] * 16)  # never waits for the program


def test_output_without_a_reader_does_not_stop_the_program(start):
    board = start(code="import time\nt = time.monotonic()\nfor i in range(2000):\n    print('x' * 100)\nopen('/took', 'w').write(str(time.monotonic() - t))\n")
    board.attach()
    board.serial().set_lines()  # DTR is on, but nobody reads
    deadline = time.monotonic() + 30
    while not (board.folder / "took").exists() or not (board.folder / "took").read_text():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert float((board.folder / "took").read_text()) < 15


@pytest.mark.parametrize("busy", ["while True: pass", "import time; time.sleep(1000)"])
@pytest.mark.parametrize("length", [0, 192, 5000])
def test_ctrl_c_behind_input_that_nobody_reads(start, busy, length):
    board = start(code=f"print('runs')\n{busy}\n")
    board.attach()
    console = board.serial()
    console.set_lines()
    board.process.expect("runs")
    requests = [board.host.submit(console.outgoing, data) for data in (b"x" * length, b"\x03") if data]
    console.read_until(b"KeyboardInterrupt")
    assert all(board.host.wait(request)[0] == 0 for request in requests)


def test_ctrl_c_behind_unread_input_while_nobody_reads_the_output(start):
    board = start(code="print('runs')\nwhile True:\n    print('x' * 100)\n")
    board.attach()
    console = board.serial()
    board.process.expect("runs")
    console.set_lines()  # DTR is on, but nobody reads
    requests = [board.host.submit(console.outgoing, b"y" * 1000), board.host.submit(console.outgoing, b"\x03")]
    board.process.expect("KeyboardInterrupt")
    assert all(board.host.wait(request)[0] == 0 for request in requests)


def test_a_program_that_reads_slowly_gets_everything(start):
    board = start(code="import sys, time\nprint('runs')\nfor i in range(8):\n    time.sleep(0.3)\n    print(i, sum(sys.stdin.read(500).encode()))\nprint('end')\n")
    board.attach()
    console = board.serial()
    console.set_lines()
    board.process.expect("runs")
    text = bytes(97 + i % 26 for i in range(4000))
    request = board.host.submit(console.outgoing, text)
    output = console.read_until(b"end")
    for i in range(8):
        assert f"{i} {sum(text[500 * i : 500 * (i + 1)])}".encode() in output
    assert board.host.finish(request)[0] == 4000


@pytest.mark.parametrize("busy", ["while True: pass", "import time; time.sleep(1000)"])
def test_reports_at_the_idle_rate(start, busy):
    board = start(code="import supervisor, time, usb_hid\nwhile not supervisor.runtime.usb_connected: time.sleep(0.01)\n"
        f"usb_hid.devices[0].send_report(bytes([0, 0, 4, 0, 0, 0, 0, 0]))\nprint('sent')\n{busy}\n")
    board.attach()
    board.process.expect("sent")
    reports = board.reports()
    pressed = bytes([1, 0, 0, 4, 0, 0, 0, 0, 0])
    assert reports.receive() == pressed
    reports.set_idle(20, 1)
    began = time.monotonic()
    for _ in range(5):
        assert reports.receive() == pressed
    assert time.monotonic() - began >= 4 * 0.08 - 0.02
    reports.set_idle(0, 1)
    while board.host.is_answered(waiting := reports.start(), 1):
        board.host.finish(waiting)  # was on its way


def test_touch_at_1200_restarts_the_board(start):
    board = start()
    board.attach()
    serial = board.serial()
    serial.set_lines()
    serial.set_coding(1200)
    with pytest.raises((ConnectionError, UsbError)):
        serial.set_lines(dtr=False)
        while True:
            board.host.read_reply()
    board.process.expect(r"--tcp-port (\d+)")


def test_every_interface_has_a_class_that_hosts_know(start):
    board = start(DATA_PORT)
    board.attach()
    assert len(find(board.interfaces, 2, 2, 0)) == 2
    assert len(find(board.interfaces, 10)) == 2
    assert len(find(board.interfaces, 3, 0, 0)) == 1
    assert [len(find(board.interfaces, 1, 1)), len(find(board.interfaces, 1, 3))] == [1, 1]


NO_MEDIUM, CHANGED = (2, 0x3A, 0), (6, 0x28, 0)


def sense_of(call):
    with pytest.raises(ScsiError) as error:
        call()
    return error.value.args


@pytest.fixture
def image_board(tmp_path):
    board = UsbBoard(tmp_path / "drive.img")
    yield board
    board.stop()


def test_drive_beside_everything_else(image_board):
    image_board.attach()
    assert names(image_board)[2] == "Adder Mass Storage"
    drive = image_board.drive()
    drive.wait_until_ready()
    assert b"code.py" not in drive.read(0) and b"CODE    PY" in drive.image()


def test_taking_the_drive_away_and_back(image_board):
    image_board.attach()
    drive, prompt = image_board.drive(), image_board.prompt()
    drive.wait_until_ready()
    prompt.command("import storage, os, time")
    prompt.command("storage.unsafe_disable_usb_drive()")
    assert sense_of(drive.test_unit_ready) == NO_MEDIUM
    assert sense_of(lambda: drive.write(100, bytes(512))) == NO_MEDIUM
    prompt.command("f = open('/log.txt', 'w'); f.write('from the board'); f.close()")
    prompt.command("time.sleep(0.5)")  # until it is in the FAT
    assert prompt.command("storage.enable_usb_drive()") == ""
    assert sense_of(drive.test_unit_ready) == CHANGED
    drive.wait_until_ready()
    assert b"from the board" in drive.image()


def test_a_drive_that_boot_py_hides(image_board):
    image_board.attach()
    prompt = image_board.prompt()
    prompt.command("f = open('/boot.py', 'w'); f.write('import storage; storage.disable_usb_drive()'); f.close()")
    prompt.write(b"import microcontroller; microcontroller.reset()\r")
    with pytest.raises(ConnectionError):
        while True:
            image_board.host.read_reply()
    image_board.process.expect(r"--tcp-port (\d+)")
    image_board.port = int(image_board.process.match.group(1))
    image_board.attach()
    assert "Adder Mass Storage" not in names(image_board)
    assert "RuntimeError" in image_board.prompt().command("import storage; storage.enable_usb_drive()")
