"""Drivers of a host for what a board offers: serial ports, the drive, HID and MIDI, over usbip_client.Host."""

import struct
import time
from dataclasses import dataclass, field

from usbip_client import ECONNRESET, EPIPE, UsbError

CDC, HID, MASS_STORAGE, CDC_DATA, AUDIO = 2, 3, 8, 10, 1
MIDI_STREAMING = (AUDIO, 3)
SECTOR = 512


@dataclass
class Interface:
    number: int
    setting: int
    kind: tuple  # class, subclass, protocol
    name_index: int
    extra: list = field(default_factory=list)  # class-specific descriptors
    endpoints: dict = field(default_factory=dict)  # address -> (attributes, packet size)

    def endpoint(self, incoming):
        [address] = [address for address in self.endpoints if bool(address & 0x80) == incoming]
        return address


def parse_configuration(data):
    """The interfaces of a configuration descriptor."""
    assert struct.unpack_from("<H", data, 2)[0] == len(data)
    interfaces, at = [], 0
    while at < len(data):
        length, kind = data[at], data[at + 1]
        piece = data[at : at + length]
        assert 2 <= length == len(piece)
        if kind == 4:
            interfaces.append(Interface(piece[2], piece[3], tuple(piece[5:8]), piece[8]))
        elif kind == 5:
            interfaces[-1].endpoints[piece[2]] = (piece[3], struct.unpack_from("<H", piece, 4)[0])
        elif interfaces and kind != 11:
            interfaces[-1].extra.append(piece)
        at += length
    assert data[4] == len({interface.number for interface in interfaces})
    return interfaces


def enumerate_device(host):
    """What a host does before drivers come: returns the interfaces."""
    host.descriptor(1, length=18)
    interfaces = parse_configuration(host.configuration_descriptor())
    host.configure()
    return interfaces


def find(interfaces, *kind):
    return [interface for interface in interfaces if interface.kind[: len(kind)] == kind]


class Serial:
    """A CDC ACM port: the `index`-th of the device."""

    def __init__(self, host, interfaces, index=0):
        self.host = host
        self.control = find(interfaces, CDC)[index]
        data = find(interfaces, CDC_DATA)[index]
        self.incoming, self.outgoing = data.endpoint(True), data.endpoint(False)
        self.waiting = []
        self.text = b""

    def set_lines(self, dtr=True, rts=True):
        self.host.control(0x21, 0x22, dtr | rts << 1, self.control.number)

    def set_coding(self, baud=115200):
        self.host.control(0x21, 0x20, 0, self.control.number, struct.pack("<IBBB", baud, 0, 0, 8))

    def coding(self):
        return struct.unpack("<IBBB", self.host.control(0xA1, 0x21, 0, self.control.number, 7))

    def write(self, data):
        self.host.send(self.outgoing, data)

    def _read_some(self, patience):
        while len(self.waiting) < 4:
            self.waiting.append(self.host.submit(self.incoming, length=512))
        if not self.host.is_answered(self.waiting[0], patience):
            return False
        self.text += self.host.finish(self.waiting.pop(0))[1]
        return True

    def read_until(self, end, timeout=20):
        """What came, up to and with `end`."""
        deadline = time.monotonic() + timeout
        while end not in self.text:
            assert self._read_some(max(0.01, deadline - time.monotonic())), f"no {end!r}, only {self.text!r}"
        found = self.text.index(end) + len(end)
        result, self.text = self.text[:found], self.text[found:]
        return result

    def command(self, line):
        """What a line at the prompt prints."""
        self.write(line.encode() + b"\r")
        self.read_until(line.encode() + b"\r\n")
        return self.read_until(b">>> ")[:-4].decode().replace("\r\n", "\n")


class ScsiError(Exception):
    """CHECK CONDITION: args are sense key, additional code and qualifier."""


class Drive:
    """Mass storage: SCSI over the bulk-only transport."""

    def __init__(self, host, interfaces):
        self.host = host
        [self.interface] = find(interfaces, MASS_STORAGE, 6, 0x50)
        self.incoming, self.outgoing = self.interface.endpoint(True), self.interface.endpoint(False)
        self.tag = 0

    def reset(self):
        self.host.control(0x21, 0xFF, 0, self.interface.number)
        self.host.clear_halt(self.incoming)
        self.host.clear_halt(self.outgoing)

    def wrapper(self, command, length, incoming):
        self.tag += 1
        return struct.pack("<IIIBBB16s", 0x43425355, self.tag, length, 0x80 * incoming, 0, len(command), command)

    def _data(self, endpoint, data, length):
        try:
            return self.host.send(endpoint, data) if data else self.host.receive(endpoint, length)
        except UsbError as error:
            assert error.status == EPIPE, error
            self.host.clear_halt(endpoint)
            return error.data

    def _status(self):
        try:
            status = self.host.receive(self.incoming, 13)
        except UsbError as error:
            assert error.status == EPIPE, error
            self.host.clear_halt(self.incoming)
            status = self.host.receive(self.incoming, 13)
        signature, tag, residue, status = struct.unpack("<IIIB", status)
        assert (signature, tag) == (0x53425355, self.tag)
        return residue, status

    def transport(self, command, data=b"", length=0):
        """(answer, residue, status) of one command."""
        self.host.send(self.outgoing, self.wrapper(command, len(data) or length, not data))
        answer = b""
        if data or length:
            answer = self._data(self.outgoing if data else self.incoming, data, length)
        residue, status = self._status()
        return answer, residue, status

    def command(self, command, data=b"", length=0):
        """The answer to a command that must succeed."""
        answer, residue, status = self.transport(command, data, length)
        assert status in (0, 1), f"phase error: {status}"
        if status:
            raise ScsiError(*self.sense())
        return answer

    def sense(self):
        answer = self.transport(bytes([0x03, 0, 0, 0, 18, 0]), length=18)[0]
        return answer[2] & 15, answer[12], answer[13]

    def test_unit_ready(self):
        self.command(bytes(6))

    def wait_until_ready(self):
        """As a host does: unit attentions are taken note of."""
        for _ in range(10):
            try:
                return self.test_unit_ready()
            except ScsiError as error:
                if error.args[0] != 6:
                    raise
        raise AssertionError("unit attention without end")

    def inquiry(self, length=36):
        return self.command(bytes([0x12, 0, 0, 0, length, 0]), length=length)

    def capacity(self):
        last, size = struct.unpack(">II", self.command(bytes([0x25]) + bytes(9), length=8))
        assert size == SECTOR
        return last + 1

    def mode_sense(self, page=0x3F, length=192):
        return self.command(bytes([0x1A, 0, page, 0, length, 0]), length=length)

    def read(self, sector, count=1):
        return self.command(struct.pack(">BBIBHB", 0x28, 0, sector, 0, count, 0), length=count * SECTOR)

    def write(self, sector, data):
        self.command(struct.pack(">BBIBHB", 0x2A, 0, sector, 0, len(data) // SECTOR, 0), data)

    def prevent(self, on):
        self.command(bytes([0x1E, 0, 0, 0, int(on), 0]))

    def eject(self):
        self.command(bytes([0x1B, 0, 0, 0, 2, 0]))

    def load(self):
        self.command(bytes([0x1B, 0, 0, 0, 3, 0]))

    def image(self, step=128):
        """All sectors."""
        total = self.capacity()
        return b"".join(self.read(sector, min(step, total - sector)) for sector in range(0, total, step))


class Reports:
    """HID: the reports of the first HID interface."""

    def __init__(self, host, interfaces):
        self.host = host
        self.interface = find(interfaces, HID)[0]
        self.incoming = self.interface.endpoint(True)

    def descriptor(self):
        [head] = [piece for piece in self.interface.extra if piece[1] == 0x21]
        return self.host.control(0x81, 6, 0x2200, self.interface.number, struct.unpack_from("<H", head, 7)[0])

    def start(self):
        return self.host.submit(self.incoming, length=64)

    def receive(self):
        return self.host.receive(self.incoming, 64)

    def set_idle(self, units, report_id=0):
        """How many times 4 ms a report stays unsaid; 0: until it changes."""
        self.host.control(0x21, 10, units << 8 | report_id, self.interface.number)

    def send(self, report, report_id=0):
        self.host.control(0x21, 9, 0x200 | report_id, self.interface.number, report)


class Midi:
    """MIDI: event packets of four bytes."""

    def __init__(self, host, interfaces):
        self.host = host
        self.interface = find(interfaces, *MIDI_STREAMING)[0]
        self.incoming, self.outgoing = self.interface.endpoint(True), self.interface.endpoint(False)

    def send(self, *packets):
        self.host.send(self.outgoing, b"".join(packets))

    def receive(self):
        data = self.host.receive(self.incoming, 64)
        return [data[i : i + 4] for i in range(0, len(data), 4)]

    def is_silent(self):
        """Whether nothing waits to be read."""
        request = self.host.submit(self.incoming, length=64)
        return self.host.wait(self.host.unlink(request))[0] == ECONNRESET
