"""Stands between the guest and a board: sees each SCSI command, can cut the power after any of them, records traces."""

import socket
import struct
import threading
from dataclasses import dataclass, field

CBW, CSW = 0x43425355, 0x53425355
SUBMIT, UNLINK = 1, 2
WRITE_10, READ_10, PREVENT_ALLOW = 0x2A, 0x28, 0x1E
OTHERS = {0x1B: "start-stop", 0x35: "synchronize"}


@dataclass
class Command:
    block: bytes
    sent: bytearray = field(default_factory=bytearray)  # the host's data
    status: int | None = None

    @property
    def sector(self):
        return struct.unpack_from(">I", self.block, 2)[0]

    @property
    def count(self):
        return struct.unpack_from(">H", self.block, 7)[0]


class Scsi:
    """Follows the bulk-only transport in both directions."""

    def __init__(self, finished):
        self.finished = finished
        self.command = None

    def to_device(self, data):
        if len(data) == 31 and struct.unpack_from("<I", data)[0] == CBW:
            self.command = Command(bytes(data[15 : 15 + data[14]]))
        elif self.command and self.command.block[0] == WRITE_10:
            self.command.sent += data

    def to_host(self, data):
        if self.command and len(data) == 13 and struct.unpack_from("<I", data)[0] == CSW:
            command, self.command = self.command, None
            command.status = data[12]
            self.finished(command)


class Proxy:
    """Listens at `port` and passes everything on to `board_port`. `on_command` is called when a command has its status,
    before the host knows; returning True drops the connection instead."""

    def __init__(self, board_port, on_command=lambda command: False):
        self.board_port, self.on_command = board_port, on_command
        self.commands = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.connections = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                guest, _ = self.listener.accept()
                board = socket.create_connection(("127.0.0.1", self.board_port))
            except OSError:
                return
            for connection in (guest, board):
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += [guest, board]
            Passage(self, guest, board)

    def finished(self, command):
        self.commands.append(command)
        return self.on_command(command)

    def drop(self):
        for connection in self.connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            connection.close()
        self.connections = []

    def close(self):
        self.listener.close()
        self.drop()


class Passage:
    """One connection: both directions, each in a thread."""

    def __init__(self, proxy, guest, board):
        self.proxy, self.guest, self.board = proxy, guest, board
        self.scsi = Scsi(self._finished)
        self.incoming = {}  # sequence -> endpoint of requests for data
        self.drop = False
        for work in (self._to_board, self._to_guest):
            threading.Thread(target=self._guarded, args=(work,), daemon=True).start()

    def _finished(self, command):
        self.drop = self.proxy.finished(command) or self.drop

    def _guarded(self, work):
        try:
            work()
        except (OSError, EOFError):
            pass
        for connection in (self.guest, self.board):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    @staticmethod
    def _read(connection, length):
        data = bytearray()
        while len(data) < length:
            piece = connection.recv(length - len(data))
            if not piece:
                raise EOFError
            data += piece
        return bytes(data)

    def _to_board(self):
        request = self._read(self.guest, 8)
        if struct.unpack_from(">H", request, 2)[0] != 0x8003:
            self.board.sendall(request)
            return self._read(self.guest, 1)
        self.board.sendall(request + self._read(self.guest, 32))
        while True:
            header = self._read(self.guest, 48)
            code, sequence, _, direction, endpoint, _, length = struct.unpack_from(">7I", header)
            data = self._read(self.guest, length) if code == SUBMIT and direction == 0 else b""
            if code == SUBMIT and direction == 1:
                self.incoming[sequence] = endpoint
            elif endpoint:
                self.scsi.to_device(data)
            self.board.sendall(header + data)

    def _to_guest(self):
        head = self._read(self.board, 8)
        self.guest.sendall(head)
        if struct.unpack_from(">H", head, 2)[0] != 3:
            while True:
                self.guest.sendall(self._read(self.board, 1))
        if struct.unpack_from(">I", head, 4)[0] == 0:
            self.guest.sendall(self._read(self.board, 312))
        while True:
            header = self._read(self.board, 48)
            code, sequence, _, _, _, _, length = struct.unpack_from(">7I", header)
            endpoint = self.incoming.pop(sequence, None)
            data = self._read(self.board, length) if code == 3 and endpoint is not None else b""
            if endpoint:
                self.scsi.to_host(data)
            if self.drop:
                raise EOFError
            self.guest.sendall(header + data)


def write_trace(path, note, image, commands):
    """A text file: what the medium held (`sectors N`, `holds SECTOR BYTES` unless all are 0), then one line for each
    command that concerns it. BYTES are hexadecimal, `XX*N` for N equal ones. Reads of neighbours are joined."""
    lines = [f"# {line}" for line in note.splitlines()]
    lines.append(f"sectors {len(image) // 512}")
    for sector in range(len(image) // 512):
        content = image[sector * 512 : (sector + 1) * 512]
        lines += [f"holds {sector} {pack(content)}"] if any(content) else []
    for command in commands:
        if command.block[0] == WRITE_10:
            lines.append(f"write {command.sector} {pack(command.sent)}")
        elif command.block[0] == READ_10:
            last = lines[-1].split()
            if last[0] == "read" and int(last[1]) + int(last[2]) == command.sector:
                lines[-1] = f"read {last[1]} {int(last[2]) + command.count}"
            else:
                lines.append(f"read {command.sector} {command.count}")
        elif command.block[0] == PREVENT_ALLOW:
            lines.append("prevent" if command.block[4] & 1 else "allow")
        elif command.block[0] in OTHERS:
            lines.append(f"{OTHERS[command.block[0]]} {command.block[4]}")
    path.write_text("\n".join(lines) + "\n")


def pack(data):
    """Hexadecimal; runs of more than eight equal bytes are XX*N."""
    parts, at = [], 0
    literal = bytearray()
    while at < len(data):
        end = at
        while end < len(data) and data[end] == data[at]:
            end += 1
        if end - at > 8:
            if literal:
                parts.append(literal.hex())
                literal = bytearray()
            parts.append(f"{data[at]:02x}*{end - at}")
        else:
            literal += data[at:end]
        at = end
    return " ".join(parts + ([literal.hex()] if literal else []))
