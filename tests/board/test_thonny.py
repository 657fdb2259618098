"""Thonny's CircuitPython back end, as Debian ships it, driven without its window."""

import os
import queue
import subprocess
import sys
import threading
import time

import pytest

common = pytest.importorskip("thonny.common")
pytest.importorskip("serial")

PROGRAM = "print('x')\n" * 300


class Thonny:
    def __init__(self, port: str, folder):
        options = {"clean": True, "port": port, "dtr": None, "rts": None, "submit_mode": None, "interrupt_on_connect": True,
                   "write_block_size": None, "write_block_delay": None, "proxy_class": "CircuitPythonProxy",
                   "sync_time": True, "local_rtc": True, "utc_clock": False}
        environment = dict(os.environ, THONNY_USER_DIR=str(folder))
        command = [sys.executable, "-m", "thonny.plugins.circuitpython.cirpy_back", repr(options)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
        self.messages = queue.Queue()
        threading.Thread(target=self._receive, daemon=True).start()

    def _receive(self):
        for line in self.process.stdout:
            self.messages.put(common.parse_message(line))

    def send(self, message):
        self.process.stdin.write(common.serialize_message(message) + "\n")
        self.process.stdin.flush()

    def until(self, kind: str, seconds: float = 15):
        """Wait for a message of this kind; it, and the output before it."""
        output, end = "", time.monotonic() + seconds
        while True:
            message = self.messages.get(timeout=max(0.01, end - time.monotonic()))
            if type(message).__name__ == kind:
                return message, output
            output += getattr(message, "data", "") or ""

    def execute(self, source: str) -> str:
        self.send(common.ToplevelCommand("execute_source", source=source))
        return self.until("ToplevelResponse")[1]

    def inline(self, name: str, **arguments):
        self.send(common.InlineCommand(name, id=name, **arguments))
        return self.until("InlineResponse")[0]


@pytest.fixture
def thonny(board):
    board.write("boot.py", "import storage\nstorage.remount('/', readonly=False)\n")
    board.write("code.py", "print('hello')\nwhile True:\n    pass\n")
    process = board.start("--pty")
    process.expect(r"console: (/dev/\S+)\r\n")
    port = process.match.group(1)
    process.expect_exact("hello")
    thonny = Thonny(port, board.folder)
    thonny.drive = board.drive
    thonny.until("ToplevelResponse", 30)
    yield thonny
    thonny.process.kill()


def test_session(thonny):
    assert thonny.execute("print(6 * 7)") == "42\r\n"
    assert "ZeroDivisionError" in thonny.execute("1 / 0")
    assert "'value'" in thonny.execute("'value'")

    listing = thonny.inline("get_dirs_children_info", node_id=1, paths=["/"], include_hidden=False)["data"]["/"]
    assert listing["code.py"]["kind"] == "file" and listing["lib"]["kind"] == "dir"

    thonny.inline("write_file", path="/new file.py", content_bytes=PROGRAM.encode(), editor_id=1, make_shebang_scripts_executable=False)
    assert (thonny.drive / "new file.py").read_text() == PROGRAM
    assert thonny.inline("read_file", path="/new file.py")["content_bytes"] == PROGRAM.encode()
    thonny.inline("mkdir", path="/folder")
    thonny.inline("delete", paths=["/folder", "/new file.py"])
    assert not (thonny.drive / "folder").exists() and not (thonny.drive / "new file.py").exists()

    thonny.send(common.ToplevelCommand("Run", args=["main.py"], source="for i in range(3): print(i)\n", cmd_line="%Run -c $EDITOR_CONTENT"))
    assert "0\r\n1\r\n2\r\n" in thonny.until("ToplevelResponse")[1]

    thonny.send(common.ToplevelCommand("execute_source", source="while True: pass"))
    time.sleep(0.5)
    thonny.send(common.ImmediateCommand("interrupt"))
    assert "KeyboardInterrupt" in thonny.until("ToplevelResponse")[1]
