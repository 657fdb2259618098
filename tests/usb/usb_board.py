"""The virtual board on its USB."""

import os
import time
from pathlib import Path

import pexpect
from usb_functions import Drive, Midi, Reports, Serial, enumerate_device
from usbip_client import Host, Refused

ADDER = os.environ.get("ADDER", str(Path(__file__).resolve().parents[2] / "build" / "adder"))


class UsbBoard:
    """A board whose drive is the flash image `image`, or a folder."""

    def __init__(self, image, *options, usbip="127.0.0.1:0"):
        arguments = ["board", "--drive", str(image), "--usbip", usbip, "--quiet", *options]
        self.process = pexpect.spawn(ADDER, arguments, cwd=str(Path(image).parent), encoding="utf-8", timeout=20)
        self.process.delaybeforesend = 0
        self.process.expect(r"--tcp-port (\d+)")
        self.port = int(self.process.match.group(1))
        self.host = None

    def attach(self, patience=20):
        """Plug the board in, as soon as it shows itself: the host, configured."""
        deadline = time.monotonic() + patience
        while True:
            try:
                self.host = Host(self.port)
                break
            except (Refused, ConnectionError):
                if not self.process.isalive():
                    raise
                assert time.monotonic() < deadline, "the board does not show itself"
                time.sleep(0.02)
        self.interfaces = enumerate_device(self.host)
        return self.host

    def detach(self):
        if self.host:
            self.host.close()
            self.host = None

    def serial(self, index=0):
        return Serial(self.host, self.interfaces, index)

    def drive(self):
        return Drive(self.host, self.interfaces)

    def reports(self):
        return Reports(self.host, self.interfaces)

    def midi(self):
        return Midi(self.host, self.interfaces)

    def prompt(self):
        """The console over USB, at the prompt."""
        serial = self.serial()
        serial.set_lines()
        serial.write(b"\x03\x03\r")
        serial.read_until(b">>> ")
        serial.write(b"\r'at the' + ' prompt'\r")
        serial.read_until(b"at the prompt")
        serial.read_until(b">>> ")
        return serial

    def reset(self):
        """Reset the board from its prompt, and plug it in again."""
        self.serial().write(b"\x03\rimport microcontroller; microcontroller.reset()\r")
        try:
            while True:
                self.host.read_reply()
        except ConnectionError:
            self.detach()
        self.process.expect(r"--tcp-port (\d+)")
        self.port = int(self.process.match.group(1))
        self.attach()

    def stop(self):
        self.detach()
        self.process.close(force=True)
