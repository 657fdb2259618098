"""The host and Python both write to the drive: nothing changes under the host, nothing is lost, and a save runs."""

import subprocess
import time

import pytest
from usb_board import UsbBoard
from usb_functions import SECTOR, ScsiError


@pytest.fixture
def board(tmp_path):
    board = UsbBoard(tmp_path / "drive.img")
    board.attach()
    yield board
    board.stop()


class Computer:
    """A computer that has the drive mounted: it works on a copy, and writes the sectors that differ."""

    def __init__(self, drive, folder):
        self.drive, self.path = drive, folder / "copy.img"
        self.mount()

    def mount(self):
        self.drive.prevent(True)
        self.read()

    def read(self):
        self.before = self.drive.image()
        self.path.write_bytes(self.before)

    def tool(self, name, *arguments):
        environment = {"MTOOLS_SKIP_CHECK": "1", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        command = [name, "-i", str(self.path), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, check=True).stdout

    def save(self, name, text):
        source = self.path.with_name("source")
        source.write_text(text)
        self.tool("mcopy", "-o", str(source), f"::{name}")
        self.write_back()

    def write_back(self):
        after = self.path.read_bytes()
        for sector in range(len(after) // SECTOR):
            data = after[sector * SECTOR : (sector + 1) * SECTOR]
            if data != self.before[sector * SECTOR : (sector + 1) * SECTOR]:
                self.drive.write(sector, data)
        self.before = after

    def text(self, name):
        return self.tool("mtype", f"::{name}").decode()

    def names(self):
        return self.tool("mdir", "-b", "::/").decode()

    def is_clean(self):
        return subprocess.run(["/usr/sbin/fsck.fat", "-n", str(self.path)], capture_output=True).returncode == 0


@pytest.fixture
def computer(board, tmp_path):
    drive = board.drive()
    drive.wait_until_ready()
    return Computer(drive, tmp_path)


def write_in_python(serial, name, text):
    answer = serial.command(f"f = open({name!r}, 'w'); n = f.write({text!r}); f.close(); print('written')")
    assert "written" in str(answer)


def read_in_python(serial, name):
    return str(serial.command(f"print(open({name!r}).read())"))


def wait_for_merge(serial):
    serial.command("import time; time.sleep(0.3)")


def test_what_python_writes_shows_after_unmounting(board, computer):
    serial = board.prompt()
    write_in_python(serial, "/new.txt", "from Python")
    write_in_python(serial, "/settings.toml", "A = 1")
    serial.command("import os; os.remove('/code.py')")
    assert computer.drive.image() == computer.before, "nothing changes under a mounted drive"
    assert "from Python" in read_in_python(serial, "/new.txt")
    computer.save("other.txt", "from the computer")
    assert "from the computer" in read_in_python(serial, "/other.txt")
    computer.drive.prevent(False)
    wait_for_merge(serial)
    computer.mount()
    assert computer.text("new.txt") == "from Python" and computer.text("settings.toml") == "A = 1"
    assert computer.text("other.txt") == "from the computer" and "code.py" not in computer.names()
    assert computer.is_clean()


def test_a_file_that_both_changed_is_kept_twice(board, computer):
    serial = board.prompt()
    write_in_python(serial, "/settings.toml", "B = 'board'")
    computer.save("settings.toml", "B = 'computer'")
    assert "board" in read_in_python(serial, "/settings.toml")
    computer.drive.eject()
    wait_for_merge(serial)
    assert "computer" in read_in_python(serial, "/settings.toml")
    assert "board" in read_in_python(serial, "/settings.board.toml")


def test_a_full_layer_says_what_to_do(board, computer):
    serial = board.prompt()
    answer = str(serial.command("f = open('/big', 'wb'); [f.write(bytes(4096)) for i in range(100)]; f.close()"))
    assert "ENOSPC" in answer or "Errno 28" in answer, answer
    assert "eject or unplug" in answer, answer


def test_what_only_the_computer_could_change_says_so(board, computer):
    serial = board.prompt()
    answer = str(serial.command("import os; os.utime('/lib', (1600000000, 1600000000))"))
    assert "Errno 30" in answer and "The computer holds the drive: eject or unplug it first" in answer


def test_what_did_not_fit_is_merged_when_there_is_room(board, computer):
    serial = board.prompt()
    serial.command("f = open('/new.txt', 'w'); n = f.write('from Python' * 2000); f.close()")
    computer.save("big.bin", "x" * 690000)
    computer.drive.prevent(False)
    wait_for_merge(serial)
    computer.mount()
    assert "new.txt" not in computer.names()
    computer.drive.prevent(False)
    wait_for_merge(serial)
    serial.write(b"\x04")
    serial.read_until(b"WARNING: The drive is full. What Python wrote is not all on it yet: remove something\r\n")
    serial = board.prompt()
    assert "22000" in str(serial.command("import os; print(os.stat('/new.txt')[6])"))
    serial.command("import os; os.remove('/big.bin')")
    wait_for_merge(serial)
    computer.mount()
    assert computer.text("new.txt") == "from Python" * 2000 and "big.bin" not in computer.names()
    assert computer.is_clean()


def test_publishing_takes_the_drive_away_and_brings_it_back(board, computer):
    """As if the cable were pulled: until the computer has noticed. Then it is told that the medium may have changed."""
    serial, drive = board.prompt(), computer.drive
    write_in_python(serial, "/new.txt", "from Python")
    serial.write(b"import storage; storage.publish()\r")
    seen = []
    while not seen or seen[-1] != "ready":
        try:
            drive.test_unit_ready()
            seen.append("ready" if (6, 0x28, 0) in seen else "not yet")
        except ScsiError as error:
            seen.append(error.args)
    seen = [each for i, each in enumerate(seen) if each != "not yet" and each not in seen[:i]]
    assert seen == [(2, 0x3A, 0), (6, 0x28, 0), "ready"]
    serial.read_until(b">>> ")
    computer.read()
    assert computer.text("new.txt") == "from Python" and computer.is_clean()


def test_publishing_to_a_computer_that_does_not_look(board, computer):
    serial, drive = board.prompt(), computer.drive
    write_in_python(serial, "/new.txt", "from Python")
    assert serial.command("import storage; storage.publish()") == ""
    assert sense_of(drive.test_unit_ready) == (6, 0x28, 0)
    computer.read()
    assert computer.text("new.txt") == "from Python" and computer.is_clean()


def test_publishing_risks_what_the_computer_has_not_written(board, computer):
    """A write that comes while the drive is away is refused, and says so: it cannot destroy what was published."""
    serial, drive = board.prompt(), computer.drive
    write_in_python(serial, "/new.txt", "from Python")
    serial.write(b"import storage; storage.publish()\r")
    while True:
        try:
            drive.write(computer.drive.capacity() - 1, bytes(SECTOR))
        except ScsiError as error:
            assert error.args == (2, 0x3A, 0)
            break
    serial.read_until(b">>> ")
    drive.wait_until_ready()
    computer.read()
    assert computer.text("new.txt") == "from Python" and computer.is_clean()


def test_publishing_can_be_stopped(board, computer):
    serial = board.prompt()
    write_in_python(serial, "/new.txt", "from Python")
    serial.write(b"import storage; storage.publish()\r")
    serial.read_until(b"publish()\r\n")
    serial.write(b"\x03")
    serial.read_until(b"KeyboardInterrupt")
    computer.drive.wait_until_ready()
    assert computer.drive.image() == computer.before
    assert "from Python" in read_in_python(serial, "/new.txt")


def test_another_system_starts_at_the_same_cable(board, computer):
    """It configures the device anew and mounts without a word: what the system before let go is held again."""
    serial = board.prompt()
    computer.drive.prevent(False)
    write_in_python(serial, "/direct.txt", "nobody holds it")
    board.host.configure()
    drive = board.drive()
    drive.wait_until_ready()
    before = drive.image()
    serial.set_lines()
    write_in_python(serial, "/late.txt", "held")
    assert drive.image() == before
    drive.eject()
    wait_for_merge(serial)
    drive.load()
    drive.wait_until_ready()
    computer.read()
    assert computer.text("direct.txt") == "nobody holds it" and computer.text("late.txt") == "held" and computer.is_clean()


def test_unplugging_merges(board, tmp_path):
    drive = board.drive()
    drive.wait_until_ready()
    serial = board.prompt()
    computer = Computer(drive, tmp_path)
    write_in_python(serial, "/log.txt", "one")
    board.detach()
    time.sleep(0.5)
    board.attach()
    computer = Computer(board.drive(), tmp_path)
    assert computer.text("log.txt") == "one" and computer.is_clean()


def test_a_save_runs_the_program(board, computer):
    serial = board.serial()
    serial.set_lines()
    computer.save("code.py", "print('saved', 6 * 7)\n")
    serial.read_until(b"Changed: code.py, saved 20")  # the time that the computer wrote
    serial.read_until(b"saved 42")
    computer.save("code.py", "print('again', 6 * 9)\n")
    serial.read_until(b"again 54")


@pytest.mark.parametrize("busy", ["while True: pass", "import time; time.sleep(1000)", "import sys; sys.stdin.readline()"])
def test_a_save_stops_a_program_that_never_ends(board, computer, busy):
    """Also if the host is silent afterwards."""
    serial = board.serial()
    serial.set_lines()
    computer.save("code.py", f"print('first', 6 * 7)\n{busy}\n")
    serial.read_until(b"first 42")
    computer.save("code.py", "print('second', 6 * 9)\n")
    serial.read_until(b"second 54")


# Who may write: storage.remount() as documented ------------------------------------------------------------------------

WRITE_PROTECTED = (7, 0x27, 0)
VISIBLE = "RuntimeError: Cannot remount path when visible via USB"


def sense_of(call, *arguments):
    with pytest.raises(ScsiError) as error:
        call(*arguments)
    return error.value.args


def is_protected(drive):
    return bool(drive.mode_sense()[2] & 0x80)


def start_with(board, boot):
    """The drive of a board that ran this boot.py."""
    write_in_python(board.prompt(), "/boot.py", boot)
    board.reset()
    drive = board.drive()
    drive.wait_until_ready()
    return drive


def test_after_a_remount_in_boot_py_python_writes_and_the_host_reads(board, tmp_path):
    drive = start_with(board, "import storage\nstorage.remount('/', readonly=False)\n")
    assert is_protected(drive)
    assert sense_of(drive.write, 100, bytes(SECTOR)) == WRITE_PROTECTED
    computer, serial = Computer(drive, tmp_path), board.prompt()
    serial.command("f = open('/log.bin', 'wb'); [f.write(b'x' * 4096) for i in range(60)]; f.close()")  # more than the layer holds
    assert "245760" in serial.command("import os; os.stat('/log.bin')[6]")
    assert VISIBLE in serial.command("import storage; storage.remount('/', readonly=True)")
    computer.read()
    assert computer.text("log.bin") == "x" * 245760 and computer.is_clean()


def test_a_remount_in_boot_py_can_keep_python_from_writing(board, tmp_path):
    drive = start_with(board, "import storage\nstorage.remount('/', readonly=True)\n")
    assert not is_protected(drive)
    Computer(drive, tmp_path).save("settings.toml", "A = 2")
    serial = board.prompt()
    assert "Errno 30" in serial.command("open('/new.txt', 'w')")
    assert "A = 2" in read_in_python(serial, "/settings.toml")


def test_without_the_protection_both_write(board, tmp_path):
    drive = start_with(board, "import storage\nstorage.remount('/', readonly=False, disable_concurrent_write_protection=True)\n")
    assert not is_protected(drive)
    computer, serial = Computer(drive, tmp_path), board.prompt()
    write_in_python(serial, "/board.txt", "board")
    serial.command("import storage; storage.remount('/', False, disable_concurrent_write_protection=True)")
    computer.save("host.txt", "host")
    assert "host" in read_in_python(serial, "/host.txt") and "board" in read_in_python(serial, "/board.txt")


def test_no_remount_while_the_host_holds_the_drive(board, computer):
    serial, drive = board.prompt(), computer.drive
    serial.command("import storage")
    for readonly in True, False:
        assert VISIBLE in serial.command(f"storage.remount('/', {readonly})")
    drive.prevent(False)
    assert serial.command("storage.remount('/', False)") == ""
    assert sense_of(drive.test_unit_ready) == (6, 0x28, 0), "a host that is attached looks at the drive again"
    assert is_protected(drive)
    drive.prevent(True)
    assert VISIBLE in serial.command("storage.remount('/', True)")
    drive.eject()
    assert serial.command("storage.remount('/', True)") == ""
    assert "Errno 30" in serial.command("open('/new.txt', 'w')")
    drive.load()
    drive.wait_until_ready()
    assert not is_protected(drive)


def test_a_drive_that_boot_py_hides_is_pythons(board):
    write_in_python(board.prompt(), "/boot.py", "import storage\nstorage.disable_usb_drive()\n")
    board.reset()
    serial = board.prompt()
    serial.command("f = open('/log.bin', 'wb'); [f.write(b'x' * 4096) for i in range(60)]; f.close()")
    assert "245760" in serial.command("import os; os.stat('/log.bin')[6]")
    assert serial.command("import storage; storage.remount('/', False)") == ""
