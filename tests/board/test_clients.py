"""What clients do through the raw REPL: put, get, list, make and remove, each in the way of a family of clients."""

import ast

import pytest
from raw_client import RAW_BANNER, RawClient

DATA = bytes(range(256)) * 40 + "äöü\r\n\x04\x03".encode()


@pytest.fixture(params=["plain", "raw-paste"])
def client(request, board):
    board.write("boot.py", "import storage\nstorage.remount('/', readonly=False)\n")
    board.write("code.py", "while True:\n    pass\n")
    process = board.start("--pty")
    process.expect(r"console: (/dev/\S+)\r\n")
    client = RawClient(process.match.group(1))
    client.drain()
    client.enter()
    client.drive = board.drive
    client.command = client.run if request.param == "plain" else client.run_paste
    yield client
    client.close()


def output(client, source: str) -> bytes:
    text, error = client.command(source)
    assert error == b"", error
    return text


def test_put_and_get_by_pieces(client):
    """As mpremote does: a file object that lives over many commands, pieces as bytes literals."""
    output(client, "f = open('data.bin', 'wb')\nw = f.write")
    for at in range(0, len(DATA), 256):
        output(client, f"w({DATA[at:at + 256]!r})")
    output(client, "f.close()")
    assert (client.drive / "data.bin").read_bytes() == DATA
    output(client, "f = open('data.bin', 'rb')\nr = f.read")
    got = b""
    while piece := ast.literal_eval(output(client, "print(r(256))").decode()):
        got += piece
    assert got == DATA


def test_get_as_hexadecimal(client):
    """As ampy does: bytes written to sys.stdout."""
    (client.drive / "data.bin").write_bytes(DATA)
    source = (
        "import sys\nimport ubinascii\nwith open('/data.bin', 'rb') as infile:\n    while True:\n        result = infile.read(32)\n"
        "        if result == b'':\n            break\n        len = sys.stdout.write(ubinascii.hexlify(result))\n"
    )
    assert bytes.fromhex(output(client, source).decode()) == DATA


def test_list_with_ilistdir(client):
    (client.drive / "lib").mkdir(exist_ok=True)
    (client.drive / "a.txt").write_text("12345")
    source = "import os\nfor f in os.ilistdir('/'):\n    print('{:12} {}{}'.format(f[3] if len(f) > 3 else 0, f[0], '/' if f[1] & 0x4000 else ''))"
    lines = output(client, source).decode().split("\r\n")
    assert "           5 a.txt" in lines and any(line.endswith(" lib/") for line in lines)


def test_stat(client):
    output(client, "import os\nos.mkdir('/folder')\nopen('/file.txt', 'w').close()")
    assert ast.literal_eval(output(client, "print(os.stat('/folder'))").decode())[0] == 16384
    assert ast.literal_eval(output(client, "print(os.stat('/file.txt'))").decode())[0] == 32768
    assert ast.literal_eval(output(client, "print(os.stat('/file.txt')[0], ',', os.stat('/folder')[0])").decode()) == (32768, 16384)
    assert len(ast.literal_eval(output(client, "print(os.statvfs('/'))").decode())) == 10


def test_make_rename_and_remove(client):
    output(client, "import os\nos.mkdir('/d')\nwith open('/d/x', 'w') as f:\n    f.write('1')\nos.rename('/d/x', '/d/y')")
    assert (client.drive / "d" / "y").read_text() == "1"
    text, error = client.command("os.rmdir('/d')")
    assert b"OSError" in error
    output(client, "os.remove('/d/y')\nos.rmdir('/d')\nos.sync()")
    assert not (client.drive / "d").exists()
    assert output(client, "print('y' in os.listdir('/'), os.getcwd(), os.uname().machine != '')") == b"False / True\r\n"


def test_what_clients_import(client):
    source = "import sys, os, binascii, io, gc, time, storage, microcontroller\nprint(len(sys.version) > 3, sys.implementation.name, time.localtime(946684800)[0])"
    assert output(client, source) == b"True circuitpython 2000\r\n"
    assert output(client, "print(len(microcontroller.cpu.uid) > 0, storage.getmount('/').label, storage.getmount('/').readonly)") == b"True CIRCUITPY False\r\n"
    assert b"digitalio" in output(client, "help('modules')")
    # Thonny, and the web editor, set the clock.
    output(client, "import rtc\nrtc.RTC().datetime = time.struct_time((2026, 11, 22, 10, 20, 30, 6, -1, -1))")
    assert output(client, "print(tuple(rtc.RTC().datetime)[:5], time.localtime()[:5])") == b"(2026, 11, 22, 10, 20) (2026, 11, 22, 10, 20)\r\n"


def test_read_only_drive_is_recognised(client):
    text, error = client.command("import storage\nstorage.remount('/', readonly=True)\nopen('/x', 'w')")
    assert b"OSError" in error and b"30" in error


def test_program_reads_binary_input(client):
    """As rshell does: the program takes the file from sys.stdin, in blocks that it acknowledges."""
    source = (
        "import sys\nwith open('/up.bin', 'wb') as f:\n    left = 1024\n    while left:\n        data = sys.stdin.buffer.read(min(256, left))\n"
        "        f.write(data)\n        left -= len(data)\n        sys.stdout.write('\\x06')\n"
    )
    client.send(source.encode() + b"\x04")
    assert client.take(2) == b"OK"
    data = bytes(b for b in range(256) if b != 3) + b"!"
    for _ in range(4):
        client.send(data)
        assert client.take(1) == b"\x06"
    assert client.follow() == (b"", b"")
    assert (client.drive / "up.bin").read_bytes() == data * 4


def test_stdin_is_not_echoed_and_taken_one_by_one(client):
    client.send(b"import sys, supervisor\nwhile supervisor.runtime.serial_bytes_available < 3: pass\nprint(sys.stdin.read(1), supervisor.runtime.serial_bytes_available)\nprint(repr(sys.stdin.readline()))\x04")
    assert client.take(2) == b"OK"
    client.send(b"abc\r")
    text, error = client.follow()
    assert text in (b"a 3\r\n'bc\\n'\r\n", b"a 2\r\n'bc\\n'\r\n") and error == b""


def test_two_interrupts_after_the_reboot(client):
    """As ampy and rshell do: Ctrl-C twice within half a second after "soft reboot"."""
    client.send(b"\x04")
    client.until(b"soft reboot\r\n")
    client.send(b"\x03")
    client.drain(0.1)
    client.send(b"\x03")
    client.drain(0.1)
    for _ in range(3):
        client.send(b"\r\x01")
    assert client.drain(0.3).endswith(RAW_BANNER)
    assert output(client, "print('ready')") == b"ready\r\n"


def test_blocks_of_256_bytes(client):
    source = "".join(f"v{i} = {i}\n" for i in range(400)) + "print(v399)"
    data = source.encode() + b"\x04"
    import time

    for at in range(0, len(data), 256):
        client.send(data[at : at + 256])
        time.sleep(0.01)
    assert client.take(2) == b"OK"
    assert client.follow() == (b"399\r\n", b"")


def test_prompt_takes_a_pasted_program_of_10_kilobytes(client):
    client.send(b"\x02")
    client.until(b">>> ")
    lines = [f"value{i} = '{'x' * (i % 90)}'" for i in range(200)] + [f"long = '{'y' * 3000}'", "print(len(value199), len(long))"]
    client.send("\r".join(lines).encode() + b"\r")
    client.until(b"\r\n19 3000\r\n>>> ", 30)
