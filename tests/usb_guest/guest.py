"""A small Linux machine in an emulator, which runs shell commands for the tests."""

import os
import re
import select
import subprocess
import time
from pathlib import Path

import initramfs

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / "build" / "guest"  # tools/setup guest unpacks them there
KERNEL_OPTIONS = "console=ttyS0 quiet panic=-1 mitigations=off nokaslr no_timer_check tsc=reliable audit=0 random.trust_cpu=on"
HOST = "10.0.2.2"  # how the guest reaches our loopback


class GuestError(Exception):
    """A command of the guest failed or did not end."""


class Guest:
    """Booted by the constructor. `run` runs one line of shell at a time; its functions are those of init."""

    def __init__(self, folder: Path):
        image = folder / "initramfs.gz"
        initramfs.build(PACKAGES, image)
        self.console = folder / "console.log"
        self.output = b""
        self.process = subprocess.Popen(
            ["qemu-system-x86_64", "-machine", "q35,accel=tcg", "-m", "256", "-nodefaults", "-no-user-config", "-nographic", "-no-reboot",
             "-kernel", next(PACKAGES.glob("boot/vmlinuz-*")), "-initrd", image, "-append", KERNEL_OPTIONS,
             "-netdev", "user,id=net", "-device", "virtio-net-pci,netdev=net,romfile=",
             "-serial", f"file:{self.console}", "-device", "virtio-serial-pci", "-chardev", "stdio,id=lines",
             "-device", "virtserialport,chardev=lines"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
        self.kernel = self._read_until(rb"ready (\S+) \S+\r?\n", 240).group(1).decode()

    def _read_until(self, pattern, timeout_s):
        deadline = time.monotonic() + timeout_s
        while not (found := re.search(pattern, self.output, re.S)):
            ready = select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))[0]
            piece = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            if not piece:
                console = self.console.read_text(errors="replace")[-3000:]
                raise GuestError(f"no answer within {timeout_s} s, only {self.output!r}; the kernel said:\n{console}")
            self.output += piece
        self.output = self.output[found.end():]
        return found

    def start(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def finish(self, timeout_s=60):
        """Status and output of the line that was started."""
        found = self._read_until(rb"(.*?)<<(\d+)>>\r?\n", timeout_s)
        return int(found.group(2)), found.group(1).decode(errors="replace").replace("\r\n", "\n")

    def try_run(self, line, timeout_s=60):
        self.start(line)
        return self.finish(timeout_s)

    def run(self, line, timeout_s=60):
        """The output of a line that must succeed."""
        status, output = self.try_run(line, timeout_s)
        if status != 0:
            raise GuestError(f"{line!r} ended with {status}: {output}")
        return output

    def messages(self):
        """What the kernel has said."""
        return self.run("dmesg")

    def close(self):
        self.process.kill()
        self.process.wait()
