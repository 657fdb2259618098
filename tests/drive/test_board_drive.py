"""The virtual board with its drive in flash: what a fresh drive holds, that it stays, and what Python may do with it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pexpect import EOF

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "board"))
from virtual_board import PROMPT, WAITING, Board  # noqa: E402


class FlashBoard(Board):
    def __init__(self, folder):
        super().__init__(folder)
        self.drive = folder / "drive.img"

    def ask(self, expression):
        self.process.sendline(f"print('<' + str({expression}) + '>')")
        self.process.expect(r"\r\n<(.*?)>\r\n")
        answer = self.process.match.group(1)
        self.process.expect_exact(PROMPT)
        return answer

    def do(self, statement):
        self.process.sendline(statement)
        self.process.expect_exact(PROMPT)

    def prompt(self, *options):
        process = self.start(*options)
        process.expect_exact(WAITING)
        process.send("\r")
        process.expect_exact(PROMPT)
        return process


@pytest.fixture
def board(tmp_path):
    board = FlashBoard(tmp_path)
    yield board
    board.stop()


def test_files_that_nobody_closed(board):
    board.prompt()
    assert board.ask("[len(open('/code.py').read()) for _ in range(40)].count(22)") == "40"
    board.do("kept = []")
    board.process.sendline("while True: kept.append(open('/code.py'))")
    board.process.expect_exact("\r\n... ")
    board.process.send("\r")
    board.process.expect_exact("OSError: [Errno 23] Too many open files in system: '/code.py'\r\n")


def test_a_fresh_drive(board):
    process = board.start()
    process.expect_exact("Hello World!\r\n")
    process.expect_exact(WAITING)
    process.send("\r")
    process.expect_exact(PROMPT)
    board.do("import os, storage")
    assert board.ask("sorted(os.listdir('/'))") == str(
        sorted([".Trash-1000", ".Trashes", ".fseventsd", ".metadata_never_index", "boot_out.txt", "code.py", "lib", "settings.toml"])
    )
    assert board.ask("os.listdir('/.fseventsd')") == "['no_log']"
    assert board.ask("storage.getmount('/').label") == "CIRCUITPY"
    assert board.ask("(os.stat('/lib')[0], os.stat('/code.py')[6])") == "(16384, 22)"
    space = [int(number) for number in board.ask("os.statvfs('/')[:4]").strip("()").split(",")]
    assert space[0] == 512 and 1350 < space[2] < 1500 and space[2] - space[3] < 12


def test_what_python_writes_stays(board):
    board.prompt()
    board.do("import os, storage")
    board.do("f = open('/lib/a module.py', 'w'); n = f.write('x = 5' * 1000); f.close()")
    board.do("storage.getmount('/').label = 'MINE'")
    board.do("f = open('/code.py', 'w'); n = f.write('print(6 * 7)'); f.close()")
    board.stop()
    process = board.start()
    process.expect_exact("42\r\n")
    process.expect_exact(WAITING)
    process.send("\r")
    process.expect_exact(PROMPT)
    board.do("import os, storage")
    assert board.ask("len(open('/lib/a module.py').read())") == "5000"
    assert board.ask("storage.getmount('/').label") == "MINE"


def test_erasing_makes_the_drive_as_new(board):
    board.prompt()
    board.do("f = open('/code.py', 'w'); n = f.write('print(1)'); f.close()")
    board.do("import storage")
    board.process.sendline("storage.erase_filesystem()")
    board.process.expect_exact("Hello World!\r\n")
    board.process.expect_exact(WAITING)


def change_drive(board):
    board.prompt()
    board.do("import microcontroller; microcontroller.nvm[0] = 7")
    board.do("f = open('/code.py', 'w'); n = f.write('print(6 * 7)'); f.close()")
    board.stop()


def test_the_boot_button_held_for_ten_seconds_makes_the_drive_as_new(board):
    change_drive(board)
    process = board.start("--boot-button", "10.3")
    process.expect_exact("Hello World!\r\n", timeout=60)
    process.expect_exact(WAITING)
    process.send("\r")
    process.expect_exact(PROMPT)
    board.do("import microcontroller")
    assert board.ask("microcontroller.nvm[0]") == "255"


def test_the_boot_button_held_for_a_moment_starts_safe_mode(board):
    change_drive(board)
    process = board.start("--boot-button", "1.5")
    process.expect_exact("You pressed the BOOT button at start up.")
    process.expect_exact(WAITING)
    process.send("\r")
    process.expect_exact(PROMPT)
    board.do("import microcontroller")
    assert board.ask("(microcontroller.nvm[0], open('/code.py').read())") == "(7, 'print(6 * 7)')"


def test_python_cannot_write_to_a_drive_made_readonly(board):
    board.prompt()
    board.do("import storage")
    board.do("storage.remount('/', readonly=True)")
    board.process.sendline("open('/x', 'w')")
    board.process.expect_exact("'/x'. The program made it so with storage.remount(); storage.remount('/', readonly=False) allows writing")


def test_flash_of_another_firmware_is_left_alone(board):
    board.drive.write_bytes(os.urandom(1 << 20))
    before = board.drive.read_bytes()
    process = board.start()
    process.expect_exact("holds no drive")
    process.expect_exact("CIRCUITPY drive could not be found or created.")
    board.stop()
    assert board.drive.read_bytes() == before


@pytest.mark.parametrize("bits, megabytes", ((12, 1), (16, 4), (16, 16)))
def test_the_drive_of_another_firmware_is_shown_readonly(board, tmp_path, bits, megabytes):
    with open(board.drive, "wb") as image:
        image.truncate(megabytes << 20)
    environment = {**os.environ, "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}
    subprocess.run(["mkfs.fat", "-F", str(bits), "-s", "1", "-n", "OTHER", board.drive], check=True, capture_output=True, env=environment)
    (tmp_path / "source").write_text("print('their code')")
    subprocess.run(["mcopy", "-i", board.drive, tmp_path / "source", "::code.py"], check=True)
    before = board.drive.read_bytes()
    process = board.start()
    process.expect_exact("read-only")
    process.expect_exact("their code")
    process.expect_exact(WAITING)
    process.send("\r")
    process.expect_exact(PROMPT)
    board.do("import os, storage")
    assert board.ask("os.listdir('/')") == "['code.py', 'ADDER.TXT']"
    assert board.ask("'storage.erase_filesystem()' in open('/ADDER.TXT').read()") == "True"
    process.sendline("open('/x', 'w')")
    process.expect_exact("'/x'. Another firmware made this drive; ADDER.TXT on it says how to keep its files and make a new one")
    process.expect_exact(PROMPT)
    assert board.drive.read_bytes() == before
    process.sendline("storage.erase_filesystem()")
    process.expect_exact("Hello World!")


def test_nvm_is_part_of_the_flash(board):
    board.prompt()
    board.do("import microcontroller")
    assert board.ask("(len(microcontroller.nvm), microcontroller.nvm[:2], microcontroller.nvm[-1])") == r"(4096, b'\xff\xff', 255)"
    board.do("microcontroller.nvm[510:514] = b'kept'")
    board.do("microcontroller.nvm[0:6:2] = b'abc'")
    board.stop()
    assert not board.drive.with_name(board.drive.name + ".nvm").exists()
    board.prompt()
    board.do("import microcontroller, storage")
    assert board.ask("(microcontroller.nvm[509:515], microcontroller.nvm[:6])") == r"(b'\xffkept\xff', b'a\xffb\xffc\xff')"
    board.process.sendline("storage.erase_filesystem()")
    board.process.expect_exact("Hello World!\r\n")
    board.process.expect_exact(WAITING)
    board.process.send("\r")
    board.process.expect_exact(PROMPT)
    board.do("import microcontroller")
    assert board.ask("set(microcontroller.nvm[:])") == "{255}"


DEFINE_SAVE_AND_LOAD = r"""exec("def save(name, data):\n  with open(f'/lib/{name}', 'wb') as f: f.write(data)"); exec("def load(name):\n  with open(f'/lib/{name}', 'rb') as f: return f.read()")"""


@pytest.mark.parametrize("megabytes, sectors", ((2, 3000), (4, 6300), (16, 24000)))
def test_a_large_flash_is_used_whole(board, megabytes, sectors):
    board.drive.write_bytes(b"\xff" * (megabytes << 20))
    board.prompt()
    board.do("import os")
    assert board.ask(f"(lambda s: s[0] * s[2] > {sectors} * 512)(os.statvfs('/'))") == "True"
    board.do("data = bytes(range(256)) * 16")
    board.do(DEFINE_SAVE_AND_LOAD)
    board.do("n = [save(i, data * (1 + i % 5)) for i in range(90)]")
    board.stop()
    board.prompt()
    board.do("import os")
    board.do("data = bytes(range(256)) * 16")
    board.do(DEFINE_SAVE_AND_LOAD)
    assert board.ask("all(load(i) == data * (1 + i % 5) for i in range(90))") == "True"


def test_the_power_fails_while_a_large_flash_is_written(board):
    board.drive.write_bytes(b"\xff" * (4 << 20))
    board.prompt()
    board.do(DEFINE_SAVE_AND_LOAD)
    board.do("n = [save(i, bytes([i]) * 9000) for i in range(200)]")
    board.stop()
    for cut in range(40, 1200, 200):
        process = board.start("--power-cut", str(cut))
        process.expect_exact(WAITING)
        process.send("\r")
        process.expect_exact(PROMPT)
        board.do(DEFINE_SAVE_AND_LOAD)
        process.sendline("[save('x', bytes(5000)) for i in range(10000)]")
        process.expect(EOF)
        board.stop()
    board.prompt()
    board.do(DEFINE_SAVE_AND_LOAD)
    assert board.ask("all(load(i) == bytes([i]) * 9000 for i in range(200))") == "True"
