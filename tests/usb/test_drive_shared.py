"""The host and Python both write to the drive: nothing changes under the host, nothing is lost, and a save runs."""

import subprocess
import time

import pytest
from usb_board import UsbBoard
from usb_functions import SECTOR


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
    assert "22000" in str(serial.command("import os; print(os.stat('/new.txt')[6])"))
    serial.command("os.remove('/big.bin')")
    wait_for_merge(serial)
    computer.mount()
    assert computer.text("new.txt") == "from Python" * 2000 and "big.bin" not in computer.names()
    assert computer.is_clean()


def test_publishing_shows_it_at_once(board, computer):
    serial = board.prompt()
    write_in_python(serial, "/new.txt", "from Python")
    serial.command("import storage; storage.publish()")
    computer.drive.wait_until_ready()
    computer.read()
    assert computer.text("new.txt") == "from Python" and computer.is_clean()


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
    serial.read_until(b"saved 42")
    computer.save("code.py", "print('again', 6 * 9)\n")
    serial.read_until(b"again 54")
