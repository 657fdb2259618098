"""What the guest's drive is: a board, or for the control a stick without protection. Each is reached through a proxy."""

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "usb"))

from fat_files import read_files
from plain_device import PlainDevice, fresh_image
from proxy import WRITE_10, Proxy
from usb_board import UsbBoard


def text(seed, lines):
    """What init's function `text` prints."""
    return "".join(f"line {line} of text {seed}\n" for line in range(lines)).encode()


class Stick:
    """The drive as the guest reaches it, at `port`. `cut_at` counts the WRITE commands of the host."""

    def __init__(self, folder):
        self.folder = folder
        self.cut_at = None
        self.was_cut = False

    def connect(self, port):
        self.proxy = Proxy(port, self._finished)
        self.port = self.proxy.port

    @property
    def writes(self):
        return sum(command.block[0] == WRITE_10 for command in self.proxy.commands)

    def _finished(self, command):
        if command.block[0] == WRITE_10 and self.cut_at == self.writes:
            self.cut()
        return self.was_cut

    def cut(self):
        """The power goes."""
        self.was_cut = True
        self.power_off()
        self.proxy.close()


    def is_off(self):
        return self.was_cut


class BoardStick(Stick):
    def __init__(self, folder, template=None, *options):
        super().__init__(folder)
        self.image = folder / "board.img"
        if template:
            shutil.copy(template, self.image)
        self.board = UsbBoard(self.image, *options)
        self.connect(self.board.port)

    def power_off(self):
        self.board.process.kill(9)

    def is_off(self):
        """Cut from outside, or by itself within a flash operation."""
        self.was_cut = self.was_cut or not self.board.process.isalive()
        return self.was_cut

    def python(self, line):
        """What a line prints at the board's prompt, on its own terminal."""
        process = self.board.process
        process.send("\x03\x03\r")
        process.expect_exact(">>> ")
        process.send("'the' + ' prompt'\r")
        process.expect_exact("the prompt")
        process.expect_exact(">>> ")
        process.send(line + "\r")
        process.expect_exact("\r\n")
        process.expect_exact(">>> ")
        return process.before.replace("\r\n", "\n")

    def stop(self):
        self.proxy.close()
        self.board.stop()

    def files(self):
        """What the next host sees after power has come back."""
        self.stop()
        self.board = UsbBoard(self.image)
        self.board.attach()
        drive = self.board.drive()
        drive.wait_until_ready()
        image = drive.image()
        self.board.stop()
        return read_files(image, self.folder)


class PlainStick(Stick):
    def __init__(self, folder):
        super().__init__(folder)
        self.image = folder / "plain.img"
        fresh_image(self.image)
        self.device = PlainDevice(self.image)
        self.connect(self.device.port)

    def power_off(self):
        self.device.cut()

    def stop(self):
        self.proxy.close()
        self.device.cut()

    def files(self):
        self.stop()
        return read_files(self.image.read_bytes(), self.folder)
