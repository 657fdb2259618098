"""The USB device controller, against a host that checks every packet (emulator/usb_host.mjs)."""

import base64

import pytest
from host_drive import HostDrive

GET_STATUS, CLEAR_FEATURE, SET_FEATURE, GET_DESCRIPTOR, SET_LINE_CODING, GET_LINE_CODING = 0, 1, 3, 6, 0x20, 0x21
IN_ENDPOINT_OF_DRIVE = 0x83


class Host:
    def __init__(self, chip):
        chip.expect("Press any key to enter the REPL")
        self.chip = chip
        self.described = chip.command(do="usb")

    def send(self, text):
        self.chip.command(do="send", text=text)

    def expect(self, text, ms=5000):
        answer = self.chip.command(do="receive", text=text, ms=ms)
        assert answer["found"], f"no {text!r}; {answer['problems']}; {answer['usb']!r}"
        return answer["usb"]

    def prompt(self):
        self.send("\r")
        self.expect(">>> ")

    def python(self, line, ms=5000):
        self.send(line + "\r")
        return self.expect(">>> ", ms).replace("\r", "").partition("\n")[2].rpartition("\n")[0]

    def control(self, *request, **rest):
        return self.chip.command(do="control", request=request, **rest)


@pytest.fixture
def host(chip):
    return Host(chip)


@pytest.fixture
def drive(host, tmp_path):
    return HostDrive(host.chip, tmp_path / "drive.img")


def test_enumerates(host):
    assert host.described["strings"] == ["Raspberry Pi", "Pico", "E661010203040506"]
    classes = [each["class"] for each in host.described["interfaces"]]
    assert classes == [2, 10, 8, 3, 1, 1]


def test_what_is_unknown_stalls_and_the_next_request_is_answered(host):
    assert host.control(0x80, GET_DESCRIPTOR, 0x0377, 0x409, length=255).get("stalled")
    assert host.control(0x80, GET_DESCRIPTOR, 0x0300, 0, length=255)["data"] == "04030904"


def test_a_data_stage_to_the_device(host):
    coding = "0084030000000008"[:14]
    host.control(0x21, SET_LINE_CODING, 0, 0, data=coding)
    assert host.control(0xA1, GET_LINE_CODING, 0, 0, length=7)["data"] == coding


def test_a_halted_endpoint(host):
    host.control(2, SET_FEATURE, 0, IN_ENDPOINT_OF_DRIVE)
    assert host.control(0x82, GET_STATUS, 0, IN_ENDPOINT_OF_DRIVE, length=2)["data"] == "0100"
    host.control(2, CLEAR_FEATURE, 0, IN_ENDPOINT_OF_DRIVE)
    assert host.control(0x82, GET_STATUS, 0, IN_ENDPOINT_OF_DRIVE, length=2)["data"] == "0000"
    assert host.chip.command(do="scsi", command=[0, 0, 0, 0, 0, 0])["status"] == 0


def test_the_prompt(host):
    host.prompt()
    assert host.python("6 * 7") == "42"
    assert host.python("'=' * 64") == "'" + "=" * 64 + "'"
    assert host.python("print('x' * 3000)") == "x" * 3000


def test_a_long_paste_arrives_whole(host):
    host.prompt()
    text = "0123456789" * 30
    assert host.python(f"len('{text}'), '{text}' == '0123456789' * 30") == "(300, True)"


def test_interrupt(host):
    host.prompt()
    host.send("while True: pass\r\r")
    host.chip.run(50)
    host.send("\x03")
    assert "KeyboardInterrupt" in host.expect(">>> ")


def test_the_drive_is_read(host, drive):
    assert "::/code.py" in drive.names() and "::/boot_out.txt" in drive.names()
    assert drive.text("code.py") == 'print("Hello World!")\n'
    assert "Raspberry Pi Pico" in drive.text("boot_out.txt")


def test_a_saved_program_runs(host, drive):
    drive.save("code.py", "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\n"
               "led.switch_to_output(True)\nprint('saved', 6 * 7)\nwhile True: pass\n")
    host.expect("saved 42", 10000)
    assert host.chip.command(do="pins")["levels"][25] == 1
    host.send("\x03")
    host.expect("KeyboardInterrupt")


def test_a_save_stops_a_program_that_never_ends(host, drive):
    drive.save("code.py", "print('first', 6 * 7)\nwhile True: pass\n")
    host.expect("first 42", 10000)
    drive.save("code.py", "print('second', 6 * 9)\n")
    host.expect("second 54", 10000)


def test_a_silent_bus_without_power_is_a_pulled_cable(host, drive, tmp_path):
    """The board has a battery. What Python wrote meanwhile is on the drive then."""
    host.prompt()
    host.chip.command(do="pin", number=VBUS, level=True)
    host.python("f = open('/log.txt', 'w'); f.write('from Python'); f.close()")
    assert "::/log.txt" not in HostDrive(host.chip, tmp_path / "before.img").names()
    host.chip.command(do="bus", what="suspend")
    host.chip.run(300)
    host.chip.command(do="pin", number=VBUS, level=False)
    host.chip.run(1000)
    host.chip.command(do="bus", what="resume")
    host.chip.command(do="usb")
    assert HostDrive(host.chip, tmp_path / "after.img").text("log.txt") == "from Python"


def test_what_the_host_wrote_is_there_without_power(host, drive):
    drive.save("notes.txt", "a line\n" * 500)
    host.chip.run(1000)
    host.chip.power()
    again = Host(host.chip)
    again.prompt()
    assert again.python("open('/notes.txt').read() == 'a line\\n' * 500") == "True"


def test_sectors_are_written_and_read_back(host):
    last = host.chip.command(do="disk")["sectors"] - 16
    data = bytes(i * 7 & 255 for i in range(16 * 512))
    host.chip.command(do="write", sector=last, data=base64.b64encode(data).decode())
    assert base64.b64decode(host.chip.command(do="read", sector=last, count=16)["data"]) == data


def test_a_sector_behind_the_end_is_refused(host):
    sectors = host.chip.command(do="disk")["sectors"]
    read = [0x28, 0, 0, 0, sectors >> 8, sectors & 255, 0, 0, 1, 0]
    assert host.chip.command(do="scsi", command=read, length=512)["status"] == 1
    sense = host.chip.command(do="scsi", command=[3, 0, 0, 0, 18, 0], length=18)
    assert sense["status"] == 0 and bytes.fromhex(sense["data"])[2] == 5


VBUS = 24


def test_the_bus_sleeps_and_wakes(host):
    host.prompt()
    host.chip.command(do="pin", number=VBUS, level=True)
    host.chip.command(do="bus", what="suspend")
    host.chip.run(20)
    host.chip.command(do="bus", what="resume")
    host.chip.run(5)
    assert host.python("1 + 1") == "2"


def test_a_bus_reset_starts_anew(host):
    host.prompt()
    host.send("6 *")
    host.chip.run(5)
    assert host.chip.command(do="usb")["strings"][0] == "Raspberry Pi"
    host.send("\x03")
    host.expect(">>> ")
    assert host.python("2 + 2") == "4"
