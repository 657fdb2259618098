"""A USB host in Python: the client's side of the USB/IP protocol, version 1.1.1."""

import socket
import struct

REQ_DEVLIST, REQ_IMPORT = 0x8005, 0x8003
SUBMIT, UNLINK, RET_SUBMIT, RET_UNLINK = 1, 2, 3, 4
DEVICE_ID = 1 << 16 | 2
EPIPE, ECONNRESET, EOVERFLOW, EREMOTEIO, EPROTO = -32, -104, -75, -121, -71
ZERO_PACKET, SHORT_NOT_OK = 0x40, 0x01
OK, BUSY, NO_DEVICE = 0, 2, 4
DEVICE_FORMAT = ">256s32sIIIHHHBBBBBB"


class Refused(Exception):
    """The server does not give the device; args[0] is the status."""


class UsbError(Exception):
    """A request ended with a status other than 0."""

    def __init__(self, status, data=b""):
        super().__init__(status)
        self.status, self.data = status, data


def connect(port, timeout=20):
    connection = socket.create_connection(("127.0.0.1", port), timeout=timeout)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def receive(connection, length):
    data = bytearray()
    while len(data) < length:
        piece = connection.recv(min(length - len(data), 1 << 16))
        if not piece:
            raise ConnectionError("the server closed the connection")
        data += piece
    return bytes(data)


def read_device(connection):
    fields = struct.unpack(DEVICE_FORMAT, receive(connection, struct.calcsize(DEVICE_FORMAT)))
    names = "path bus_id bus number speed vendor product release device_class subclass protocol configuration configurations interfaces"
    device = dict(zip(names.split(), fields))
    device["bus_id"] = device["bus_id"].rstrip(b"\0").decode()
    return device


def list_devices(port):
    with connect(port) as connection:
        connection.sendall(struct.pack(">HHI", 0x0111, REQ_DEVLIST, 0))
        version, code, status, count = struct.unpack(">HHII", receive(connection, 12))
        assert (version, code, status) == (0x0111, 5, 0)
        devices = []
        for _ in range(count):
            device = read_device(connection)
            device["classes"] = [tuple(receive(connection, 4)[:3]) for _ in range(device["interfaces"])]
            devices.append(device)
        assert connection.recv(1) == b""
        return devices


def command(code, sequence, direction, endpoint, *, flags=0, length=0, setup=bytes(8), packets=0, device=DEVICE_ID):
    """The header of CMD_SUBMIT; of CMD_UNLINK with the sequence to unlink in place of the flags."""
    return struct.pack(">IIIIIIIIII8s", code, sequence, device, direction, endpoint, flags, length, 0, packets, 0, setup)


class Host:
    """The device, attached. Requests are numbered; replies are kept until somebody asks for them."""

    def __init__(self, port, bus_id="1-1", timeout=20):
        self.connection = connect(port, timeout)
        self.connection.sendall(struct.pack(">HHI32s", 0x0111, REQ_IMPORT, 0, bus_id.encode()))
        version, code, status = struct.unpack(">HHI", receive(self.connection, 8))
        assert (version, code) == (0x0111, 3)
        if status != OK:
            self.connection.close()
            raise Refused(status)
        self.device = read_device(self.connection)
        self.sequence = 0
        self.requests = {}  # sequence -> whether data comes back
        self.replies = {}

    def close(self):
        self.connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    # Requests

    def submit(self, endpoint, data=b"", length=0, setup=bytes(8), flags=0):
        """Start a request and return its number. `endpoint` is an address, as in descriptors."""
        self.sequence += 1
        incoming = bool(endpoint & 0x80)
        size = length if incoming else len(data)
        header = command(SUBMIT, self.sequence, int(incoming), endpoint & 15, flags=flags, length=size, setup=setup)
        self.requests[self.sequence] = incoming
        self.connection.sendall(header + (b"" if incoming else data))
        return self.sequence

    def unlink(self, victim):
        """Start to take a request back; the number to wait for, which is answered with -ECONNRESET or 0."""
        self.sequence += 1
        self.requests[self.sequence] = False
        self.connection.sendall(command(UNLINK, self.sequence, 0, 0, flags=victim))
        return self.sequence

    def read_reply(self):
        """Wait for any reply: (number, status, actual length, data)."""
        code, sequence, _, _, _, status, length, _, _, errors = struct.unpack(">IIIIIiIIII8x", receive(self.connection, 48))
        assert code in (RET_SUBMIT, RET_UNLINK), code
        incoming = self.requests.pop(sequence)
        data = receive(self.connection, length) if incoming and code == RET_SUBMIT else b""
        self.replies[sequence] = (status, length, data)
        return sequence

    def wait(self, sequence):
        """(status, actual length, data) of a request."""
        while sequence not in self.replies:
            self.read_reply()
        return self.replies.pop(sequence)

    def is_answered(self, sequence, patience=0.2):
        """Whether a reply comes within `patience` seconds."""
        old = self.connection.gettimeout()
        self.connection.settimeout(patience)
        try:
            while sequence not in self.replies:
                self.read_reply()
            return True
        except TimeoutError:
            return False
        finally:
            self.connection.settimeout(old)

    def finish(self, sequence):
        status, length, data = self.wait(sequence)
        if status != 0:
            raise UsbError(status, data)
        return length, data

    # Transfers

    def send(self, endpoint, data, flags=0):
        return self.finish(self.submit(endpoint, data, flags=flags))[0]

    def receive(self, endpoint, length, flags=0):
        return self.finish(self.submit(endpoint | 0x80, length=length, flags=flags))[1]

    def control(self, kind, request, value=0, index=0, data_or_length=0):
        """A control request: the answer, or b"" if it has none."""
        incoming = bool(kind & 0x80)
        length = data_or_length if isinstance(data_or_length, int) else len(data_or_length)
        setup = struct.pack("<BBHHH", kind, request, value, index, length)
        if incoming:
            return self.finish(self.submit(0x80, length=length, setup=setup))[1]
        return self.finish(self.submit(0x00, data_or_length or b"", setup=setup))[1]

    # Chapter 9

    def descriptor(self, kind, index=0, length=255, language=0):
        return self.control(0x80, 6, kind << 8 | index, language, length)

    def string(self, index):
        return self.descriptor(3, index, 255, 0x0409)[2:].decode("utf-16-le") if index else ""

    def configuration_descriptor(self):
        head = self.descriptor(2, 0, 9)
        return self.descriptor(2, 0, struct.unpack_from("<H", head, 2)[0])

    def configure(self, number=1):
        self.control(0x00, 9, number)

    def clear_halt(self, endpoint):
        self.control(0x02, 1, 0, endpoint)
