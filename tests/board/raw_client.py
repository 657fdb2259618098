"""A small client of the raw REPL, written from the documented protocol, over the board's pseudo-terminal."""

import os
import select
import time

RAW_BANNER = b"raw REPL; CTRL-B to exit\r\n>"


class RawClient:
    def __init__(self, path: str):
        self.descriptor = os.open(path, os.O_RDWR | os.O_NOCTTY)
        self.received = b""

    def close(self):
        os.close(self.descriptor)

    def send(self, data: bytes):
        while data:
            data = data[os.write(self.descriptor, data) :]

    def _receive(self, seconds: float) -> bool:
        if not select.select([self.descriptor], [], [], seconds)[0]:
            return False
        self.received += os.read(self.descriptor, 65536)
        return True

    def until(self, ending: bytes, seconds: float = 10) -> bytes:
        """Everything up to and including `ending`."""
        end = time.monotonic() + seconds
        while ending not in self.received:
            if not self._receive(max(0, end - time.monotonic())):
                raise TimeoutError(f"no {ending!r} in {self.received[-2000:]!r}")
        at = self.received.index(ending) + len(ending)
        found, self.received = self.received[:at], self.received[at:]
        return found

    def take(self, count: int, seconds: float = 10) -> bytes:
        end = time.monotonic() + seconds
        while len(self.received) < count:
            if not self._receive(max(0, end - time.monotonic())):
                raise TimeoutError(f"{count} bytes wanted, {self.received!r} received")
        found, self.received = self.received[:count], self.received[count:]
        return found

    def drain(self, seconds: float = 0.2) -> bytes:
        """What arrives until nothing does for so long."""
        while self._receive(seconds):
            pass
        found, self.received = self.received, b""
        return found

    def enter(self):
        """Stop what runs and enter the raw REPL, as clients do."""
        self.send(b"\r\x03\x03")
        self.drain()
        self.send(b"\r\x01")
        self.until(RAW_BANNER)

    def follow(self) -> tuple[bytes, bytes]:
        """Output and error text of what runs."""
        output = self.until(b"\x04")[:-1]
        error = self.until(b"\x04")[:-1]
        assert self.take(1) == b">"
        return output, error

    def run(self, source: str) -> tuple[bytes, bytes]:
        self.send(source.encode() + b"\x04")
        assert self.take(2) == b"OK"
        return self.follow()

    def paste(self, source: bytes) -> bool:
        """Send a program by raw-paste, as the board's window allows. True if the board wanted all of it."""
        self.send(b"\x05A\x01")
        assert self.take(2) == b"R\x01"
        window = int.from_bytes(self.take(2), "little")
        left = 0
        while source:
            while left == 0 or self.received or select.select([self.descriptor], [], [], 0)[0]:
                answer = self.take(1)
                if answer == b"\x04":
                    self.send(b"\x04")
                    return False
                assert answer == b"\x01"
                left += window
            piece, source = source[:left], source[left:]
            self.send(piece)
            left -= len(piece)
        self.send(b"\x04")
        while (answer := self.take(1)) == b"\x01":
            pass
        assert answer == b"\x04"
        return True

    def run_paste(self, source: str) -> tuple[bytes, bytes]:
        assert self.paste(source.encode())
        return self.follow()
