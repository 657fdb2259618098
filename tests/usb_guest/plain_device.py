"""A USB stick without any protection, in Python: the host's writes go straight into a FAT image. It shows that the
scenarios notice a device which changes a mounted file system (alter), and lets the guest be tested without a board."""

import socket
import struct
import subprocess
import threading

DESCRIPTORS = {
    1: bytes([18, 1, 0, 2, 0, 0, 0, 64, 0x09, 0x12, 1, 0, 0, 1, 0, 0, 0, 1]),
    2: bytes([9, 2, 32, 0, 1, 1, 0, 0x80, 50, 9, 4, 0, 0, 2, 8, 6, 0x50, 0, 7, 5, 0x81, 2, 64, 0, 0, 7, 5, 0x01, 2, 64, 0, 0]),
}
DEVICE = b"/sys/devices/plain/usb1/1-1".ljust(256, b"\0") + b"1-1".ljust(32, b"\0") + struct.pack(">IIIHHH6B", 1, 2, 2, 0x1209, 1, 0x100, 0, 0, 0, 1, 1, 1)


def fresh_image(path, sectors=1400):
    path.write_bytes(bytes(512 * sectors))
    subprocess.run(["/sbin/mkfs.fat", "-n", "CIRCUITPY", "-F", "12", "-s", "1", "-S", "512", path], check=True, stdout=subprocess.DEVNULL)


class PlainDevice:
    def __init__(self, path):
        self.path = path
        self.image = bytearray(path.read_bytes())
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.connection = None
        threading.Thread(target=self._serve, daemon=True).start()

    # The medium

    def alter(self):
        """Add a file as the board might do: in the image, behind the host's back."""
        self.path.write_bytes(self.image)
        subprocess.run(["mcopy", "-o", "-i", self.path, "-", "::BOARD.TXT"], input=b"by the device\n" * 200, check=True)
        self.image[:] = self.path.read_bytes()

    def cut(self):
        """Power off: what has arrived is kept."""
        self.listener.close()
        if self.connection:
            try:
                self.connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # the host was faster
        self.path.write_bytes(self.image)

    # SCSI and the bulk-only transport

    def _execute(self, block):
        """What the command returns, or None if it is refused."""
        sector, count = struct.unpack_from(">IxH", block, 2)
        sectors = len(self.image) // 512
        answers = {
            0x00: b"",
            0x03: bytes([0x70, 0, 5, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0x20, 0, 0, 0, 0, 0]),
            0x12: bytes([0, 0x80, 2, 2, 31, 0, 0, 0]) + b"Plain   Stick           1.0 ",
            0x1A: bytes([3, 0, 0, 0]),
            0x1B: b"",
            0x1E: b"",
            0x25: struct.pack(">II", sectors - 1, 512),
            0x28: bytes(self.image[sector * 512 : (sector + count) * 512]),
            0x2A: b"",
        }
        return answers.get(block[0])

    def _bulk_out(self, data):
        if self.state == "data":
            self.image[self.at : self.at + len(data)] = data
            self.at += len(data)
            self.left -= len(data)
            self.state = "data" if self.left else "answer"
            return
        _, tag, length, flags, _, _ = struct.unpack_from("<IIIBBB", data)
        block = data[15:31]
        answer = self._execute(block)
        self.answers = [answer[:length]] if length and flags & 0x80 and answer is not None else [b""] if length and flags & 0x80 else []
        residue = length - len(self.answers[0]) if self.answers else 0
        self.answers.append(struct.pack("<IIIB", 0x53425355, tag, residue, answer is None))
        self.at, self.left = struct.unpack_from(">I", block, 2)[0] * 512, length
        self.state = "data" if length and not flags & 0x80 else "answer"

    def _bulk_in(self, length):
        answer, rest = self.answers[0][:length], self.answers[0][length:]
        self.answers[:1] = [rest] if rest else []
        if not self.answers:
            self.state = "command"
        return answer

    def _control(self, setup):
        kind, request, value, _, length = struct.unpack("<BBHHH", setup)
        if (kind, request) == (0x80, 6):
            answer = DESCRIPTORS.get(value >> 8)
            return answer and answer[:length]
        if (kind, request) == (0xA1, 0xFE):
            return b"\0"
        return b"" if kind & 0x80 == 0 else None

    # USB/IP

    def _read(self, length):
        data = bytearray()
        while len(data) < length:
            piece = self.connection.recv(length - len(data))
            if not piece:
                raise EOFError
            data += piece
        return bytes(data)

    def _reply(self, sequence, status, data=b"", length=None):
        count = len(data) if length is None else length
        self.connection.sendall(struct.pack(">IIIIIiIIII8x", 3, sequence, 0, 0, 0, status, count, 0, 0xFFFFFFFF, 0) + data)

    def _request(self):
        code, sequence, _, direction, endpoint, flags, length, _, _, _, setup = struct.unpack(">10I8s", self._read(48))
        if code == 2:
            self.waiting = [request for request in self.waiting if request[0] != flags]
            self.connection.sendall(struct.pack(">IIIIIi24x", 4, sequence, 0, 0, 0, -104))
            return
        data = self._read(length) if direction == 0 else b""
        if endpoint == 0:
            answer = self._control(setup)
            self._reply(sequence, -32 if answer is None else 0, answer or b"", None if direction else len(data))
        elif direction == 0:
            self._bulk_out(data)
            self._reply(sequence, 0, length=len(data))
        else:
            self.waiting.append((sequence, length))
        while self.waiting and self.state == "answer":
            waiting, size = self.waiting.pop(0)
            self._reply(waiting, 0, self._bulk_in(size))

    def _serve(self):
        while True:
            try:
                self.connection, _ = self.listener.accept()
                self.state, self.answers, self.waiting = "command", [], []
                self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                assert self._read(8)[:4] == b"\x01\x11\x80\x03"
                self._read(32)
                self.connection.sendall(struct.pack(">HHI", 0x0111, 3, 0) + DEVICE)
                while True:
                    self._request()
            except (OSError, EOFError):
                if self.listener.fileno() < 0:
                    return
