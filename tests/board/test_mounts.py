"""File systems in Python on the board; tests/hardware/storage_mount.py holds what does not need a board."""

import pytest
from virtual_board import PROMPT, WAITING
from raw_client import RAW_BANNER, RawClient
from remote_fs import MOUNT, ON_BOARD, Host

SMALL_FS = """\
import io, storage, time
class Small:
    def open(self, path, mode):
        return Slow() if 'slow' in path else Noted()
    def stat(self, path):
        if 'slow' in path:
            print('waits')
            time.sleep(30)
        if path == '/file.txt':
            return (0x8000, 0, 0, 0, 0, 0, 3, 0, 0, 0)
        raise OSError(2)
    def ilistdir(self, path):
        return iter([('file.txt', 0x8000, 0, 3)])
class Noted(io.BytesIO):
    def write(self, data):
        print('written', bytes(data))
        return len(data)
    def close(self):
        print('closed')
class Slow(io.BytesIO):
    def read(self, size):
        print('waits')
        time.sleep(30)
storage.mount(Small(), '/small')
"""


def test_the_end_of_a_run_writes_closes_and_unmounts(board):
    board.write("code.py", SMALL_FS + "left = open('/small/x', 'wb')\nleft.write(b'abc')\nprint('end')\n")
    process = board.start()
    process.expect_exact("end\r\nwritten b'abc'\r\nclosed\r\n")
    process.expect_exact(WAITING)
    process.send("x")
    process.expect_exact(PROMPT)
    process.send("import os; '/small' in [m for m in os.listdir('/')], os.path.exists('/small')\r")
    process.expect_exact("(False, False)\r\n")


@pytest.mark.parametrize("call", ["open('/small/slow').read()", "import os; os.path.exists('/small/slow')", "import sys; sys.path.insert(0, '/small'); import slow"])
def test_ctrl_c_reaches_a_file_system_that_waits(board, call):
    board.write("code.py", SMALL_FS + f"{call}\nprint('went on')\n")
    process = board.start()
    process.expect_exact("waits\r\n")
    process.send("\x03")
    process.expect_exact("KeyboardInterrupt\r\n\r\nCode done running.\r\n")
    assert "went on" not in process.before


def test_a_save_stops_a_file_system_that_waits(board):
    board.write("code.py", SMALL_FS + "open('/small/slow').read()\n")
    process = board.start()
    process.expect_exact("waits\r\n")
    board.write("code.py", "import os\nprint('new', os.path.exists('/small'))\n")
    process.expect_exact("new False\r\n")


def test_completion_of_mounted_paths(board):
    board.write("code.py", "import sys\nsys.exit()\n")
    board.write("lib/small.py", SMALL_FS)
    process = board.start()
    process.expect_exact(PROMPT)
    process.send("import small\r")
    process.expect_exact(PROMPT)
    process.send("open('/sm\tfi\t")
    process.expect_exact("open('/small/file.txt")


@pytest.fixture
def host(board, tmp_path):
    board.write("code.py", "print('code.py ran')\n")
    process = board.start("--pty")
    process.expect(r"console: (/dev/\S+)\r\n")
    client = RawClient(process.match.group(1))
    process.expect_exact(WAITING)
    client.enter()
    folder = tmp_path / "remote"
    folder.mkdir()
    host = Host(client, folder)
    assert host.run(ON_BOARD) == (b"", b"")
    assert host.run(MOUNT) == (b"", b"")
    yield host
    client.close()


def test_remote_files(host):
    data = bytes(range(256)) * 10 + b"\x03\x03\x04\x01"  # Ctrl-C in the data is data
    (host.folder / "in.bin").write_bytes(data)
    assert host.run("data = open('in.bin', 'rb').read()\nprint(len(data), data[-4:])") == (b"2564 b'\\x03\\x03\\x04\\x01'\r\n", b"")
    assert host.run("with open('/remote/out.bin', 'wb') as f:\n    print(f.write(data))") == (b"2564\r\n", b"")
    assert (host.folder / "out.bin").read_bytes() == data
    assert host.run("os.mkdir('d')\nos.rename('out.bin', 'd/o')\nprint(os.listdir(), os.stat('d/o')[6], os.getcwd())") == (b"['d', 'in.bin'] 2564 /remote\r\n", b"")
    assert host.run("os.chdir('d')\nprint(os.listdir(), os.path.exists('/remote/in.bin'))\nos.remove('o')\nos.chdir('..')\nos.rmdir('d')") == (b"['o'] True\r\n", b"")
    assert [p.name for p in host.folder.iterdir()] == ["in.bin"]
    output, error = host.run("open('none.txt')")
    assert output == b"" and error.endswith(b"FileNotFoundError: [Errno 2] No such file or directory: 'none.txt'\r\n")


def test_remote_import(host):
    (host.folder / "near.py").write_text("import box.inner\nprint('near', __file__, box.inner.X)\n")
    (host.folder / "box").mkdir()
    (host.folder / "box" / "__init__.py").write_text("")
    (host.folder / "box" / "inner.py").write_text("X = 42\ndef fail():\n    return 1 / 0\n")
    output, error = host.run("import near\nnear.box.inner.fail()")
    assert output == b"near near.py 42\r\n"
    assert error.endswith(b'in fail\r\n    return 1 / 0\r\n           ~~^~~\r\nZeroDivisionError: division by zero\r\n')


def test_reboot_unmounts(host):
    host.client.send(b"\x04")
    host.client.until(b"soft reboot\r\n" + RAW_BANNER)
    assert host.run("import os\nprint('remote' in os.listdir('/'), os.getcwd())") == (b"False /\r\n", b"")
    assert host.run(ON_BOARD + MOUNT + "print(os.listdir())") == (b"[]\r\n", b"")


HANGING = """\
import io, storage
class Hanging:
    def open(self, path, mode):
        return Slow()
class Slow(io.BytesIO):
    def close(self):
        print('closing')
        while True:
            pass
storage.mount(Hanging(), '/small')
left = open('/small/x', 'wb')
print('end')
"""


@pytest.mark.parametrize("stop", ["Ctrl-C", "save"])
def test_a_file_that_hangs_while_it_is_closed_at_the_end(board, stop):
    board.write("code.py", HANGING)
    process = board.start()
    process.expect_exact("end\r\n")
    process.expect_exact("closing\r\n")
    if stop == "Ctrl-C":
        process.send("\x03")
        process.expect_exact(WAITING)
    else:
        board.write("code.py", "print('new')\n")
        process.expect_exact("new\r\n")
