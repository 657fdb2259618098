"""The virtual bus and the USB/IP server, with a device that sends everything back (tests/tools/usb_loop_main.c)."""

import os
import random
import re
import struct
import subprocess
from pathlib import Path

import pytest
from usbip_client import (BUSY, ECONNRESET, EOVERFLOW, EPIPE, EPROTO, EREMOTEIO, NO_DEVICE, SHORT_NOT_OK, SUBMIT, UNLINK,
                          ZERO_PACKET, Host, Refused, UsbError, command, connect, list_devices, receive)

BUILD = Path(os.environ.get("ADDER", Path(__file__).resolve().parents[2] / "build" / "adder")).parent
KEEP, RETURN, STALL, TRANSFER_BYTES, PULL, NOISE = range(1, 7)


class Loop:
    def __init__(self):
        self.process = subprocess.Popen([BUILD / "usb_loop", "127.0.0.1:0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.port = int(re.search(r"--tcp-port (\d+)", self.process.stderr.readline()).group(1))

    def attach(self):
        host = Host(self.port)
        host.configure()
        return host

    def expect(self, line):
        """Wait until the device has seen this."""
        while (seen := self.process.stdout.readline()) != line + "\n":
            assert seen, "the device has ended"

    def complaint(self):
        return self.process.stderr.readline()


@pytest.fixture
def loop():
    loop = Loop()
    yield loop
    assert loop.process.poll() is None, "the device has crashed"
    loop.process.kill()
    loop.process.wait()


@pytest.fixture
def host(loop):
    with loop.attach() as host:
        yield host


def test_list_shows_the_real_descriptors(loop):
    [device] = list_devices(loop.port)
    assert (device["bus_id"], device["speed"], device["configuration"]) == ("1-1", 2, 1)
    assert (device["vendor"], device["product"], device["release"]) == (0x1209, 1, 0x1234)
    assert (device["device_class"], device["subclass"], device["protocol"]) == (0xFF, 1, 2)
    assert device["classes"] == [(0xFF, 5, 6)]
    loop.expect("unplugged")


def test_list_while_attached(loop, host):
    assert list_devices(loop.port)[0]["vendor"] == host.device["vendor"] == 0x1209
    assert host.descriptor(1, length=18)[8:10] == b"\x09\x12"


def test_one_client_at_a_time(loop):
    with loop.attach():
        with pytest.raises(Refused) as refused:
            Host(loop.port)
        assert refused.value.args == (BUSY,)
    loop.expect("unplugged")
    loop.attach().close()


def test_other_bus_id(loop):
    with pytest.raises(Refused) as refused:
        Host(loop.port, "1-2")
    assert refused.value.args == (NO_DEVICE,)


@pytest.mark.parametrize("length", [0, 1, 63, 64, 65, 128, 4095, 20000])
def test_control_data_both_ways(host, length):
    data = random.Random(length).randbytes(length)
    if data:
        host.control(0x40, KEEP, data_or_length=data)
        assert host.control(0xC0, RETURN, data_or_length=length) == data
        assert host.control(0xC0, RETURN, data_or_length=length + 64) == data


def test_control_stall_is_epipe_and_passes(host):
    with pytest.raises(UsbError) as error:
        host.control(0x80, 99, data_or_length=4)
    assert error.value.status == EPIPE
    assert len(host.descriptor(1, length=18)) == 18


def test_control_answer_that_is_too_long_overflows(host):
    request = host.submit(0x80, length=7, setup=struct.pack("<BBHHH", 0x80, 6, 0x100, 0, 18))
    status, length, data = host.wait(request)
    assert (status, length) == (EOVERFLOW, 7)
    assert len(host.descriptor(1, length=18)) == 18


@pytest.mark.parametrize("length", [0, 1, 64, 100, 4095, 4096, 65536, 122880])
def test_bulk_of_any_length(host, length):
    """A request is split into the device's transfers, and what comes back is joined."""
    data = random.Random(length).randbytes(length)
    out = host.submit(0x01, data, flags=ZERO_PACKET)
    back = b""
    while True:
        piece = host.receive(0x81, 122880)
        back += piece
        if len(piece) < 122880:
            break
    assert host.finish(out) == (length, b"")
    assert back == data


def test_out_request_may_span_transfers_and_wait(host):
    out = host.submit(0x01, bytes(5 * 4096))
    assert not host.is_answered(out)  # the device has no room before somebody reads what it returns
    assert host.receive(0x81, 5 * 4096) == bytes(5 * 4096)
    assert host.finish(out)[0] == 5 * 4096


def test_many_requests_keep_their_order(host):
    random_ = random.Random(5)
    data = [random_.randbytes(random_.randrange(1, 64)) for _ in range(500)]
    incoming = [host.submit(0x81, length=64) for _ in data]
    outgoing = [host.submit(0x01, piece) for piece in data]
    assert [host.finish(request)[1] for request in incoming] == data
    assert [host.finish(request)[0] for request in outgoing] == [len(piece) for piece in data]


def test_in_request_stays_pending_until_there_is_data(host):
    request = host.submit(0x81, length=64)
    assert not host.is_answered(request)
    host.send(0x01, b"x")
    assert host.finish(request)[1] == b"x"


def test_stall_and_clear(host):
    waiting = host.submit(0x81, length=64)
    host.control(0x40, STALL, index=0x81)
    assert host.wait(waiting)[0] == EPIPE
    assert host.wait(host.submit(0x81, length=64))[0] == EPIPE
    host.clear_halt(0x81)
    host.send(0x01, b"again")
    assert host.receive(0x81, 64) == b"again"


def test_stall_of_out_endpoint(host):
    host.control(0x40, STALL, index=0x01)
    assert host.wait(host.submit(0x01, bytes(1000)))[:2] == (EPIPE, 0)
    host.clear_halt(0x01)
    host.send(0x01, b"again")
    assert host.receive(0x81, 64) == b"again"


def test_empty_packet_ends_a_full_transfer(host):
    request = host.submit(0x82, length=256)
    host.control(0x40, NOISE, value=128)
    assert len(host.finish(request)[1]) == 128
    first, second = host.submit(0x82, length=128), host.submit(0x82, length=128)
    host.control(0x40, NOISE, value=128)
    assert (len(host.finish(first)[1]), len(host.finish(second)[1])) == (128, 0)


def test_packet_larger_than_the_request_overflows(host):
    request = host.submit(0x82, length=8)
    host.control(0x40, NOISE, value=64)
    assert host.wait(request)[:2] == (EOVERFLOW, 8)


def test_short_packet_as_an_error_stops_the_endpoint(host):
    first = host.submit(0x82, length=128, flags=SHORT_NOT_OK)
    second = host.submit(0x82, length=128)
    host.control(0x40, NOISE, value=10)
    assert host.wait(first)[:2] == (EREMOTEIO, 10)
    host.control(0x40, NOISE, value=20)
    assert not host.is_answered(second)
    assert host.wait(host.unlink(second))[0] == ECONNRESET
    assert len(host.receive(0x82, 128)) == 20


def test_unknown_endpoint(host):
    assert host.wait(host.submit(0x85, length=64))[0] == EPROTO
    assert host.wait(host.submit(0x05, b"data"))[0] == EPROTO


def test_unlink_of_a_waiting_request(host):
    request = host.submit(0x81, length=64)
    assert host.wait(host.unlink(request))[0] == ECONNRESET
    host.send(0x01, b"later")
    assert host.receive(0x81, 64) == b"later"


def test_unlink_of_what_is_over(host):
    host.send(0x01, b"x")
    request = host.submit(0x81, length=64)
    host.finish(request)
    assert host.wait(host.unlink(request))[0] == 0
    assert host.wait(host.unlink(4711))[0] == 0


def test_unlink_racing_completion(host):
    """Every byte arrives once: in a request, or after its unlinking in the next one."""
    random_ = random.Random(7)
    for i in range(200):
        request = host.submit(0x81, length=64)
        data = bytes([i]) * random_.randrange(1, 60)
        if random_.random() < 0.5:
            out, unlink = host.submit(0x01, data), host.unlink(request)
        else:
            unlink, out = host.unlink(request), host.submit(0x01, data)
        status = host.wait(unlink)[0]
        assert host.finish(out)[0] == len(data)
        if status == ECONNRESET:
            assert request not in host.replies
            assert host.receive(0x81, 64) == data
        else:
            assert host.finish(request)[1] == data


def test_unlink_of_a_control_request(host):
    """The device's answer to the old request does not reach the next one."""
    for _ in range(50):
        setup = struct.pack("<BBHHH", 0x80, 6, 0x200, 0, 39)
        old = host.submit(0x80, length=39, setup=setup)
        unlink = host.unlink(old)
        assert host.descriptor(1, length=18)[1] == 1
        assert host.wait(unlink)[0] in (0, ECONNRESET)


def test_disconnect_in_the_middle(loop):
    for length in (0, 20, 48, 50, 1000):
        host = loop.attach()
        message = command(SUBMIT, 99, 0, 1, length=4000) + bytes(4000)
        host.submit(0x81, length=64)
        host.connection.sendall(message[:length])
        host.close()
        loop.expect("unplugged")
    with loop.attach() as host:
        host.send(0x01, b"alive")
        assert host.receive(0x81, 64) == b"alive"


def test_device_pulls_the_cable(loop, host):
    waiting = host.submit(0x81, length=64)
    with pytest.raises(ConnectionError):
        host.control(0x40, PULL)
    assert waiting not in host.replies
    loop.attach().close()


@pytest.mark.parametrize(
    "message",
    [
        command(9, 1, 0, 0),
        command(SUBMIT, 1, 0, 1, device=77),
        command(SUBMIT, 1, 2, 1),
        command(SUBMIT, 1, 1, 16),
        command(SUBMIT, 1, 1, 1, length=1 << 30),
        command(SUBMIT, 1, 1, 1, packets=4),
        command(UNLINK, 1, 0, 0, device=0),
    ],
)
def test_nonsense_closes_the_connection(loop, message):
    with loop.attach() as host:
        host.connection.sendall(message)
        with pytest.raises(ConnectionError):
            receive(host.connection, 1)
    assert loop.complaint() == "usbip: the host sent a message that makes no sense: connection closed\n"
    loop.attach().close()


def test_too_many_requests(loop):
    with loop.attach() as host, pytest.raises(ConnectionError):
        for _ in range(5000):
            host.submit(0x81, length=64)
        receive(host.connection, 1)
    assert "too many requests" in loop.complaint()
    loop.attach().close()


def test_visitors_that_say_nothing_do_not_block(loop):
    silent = [connect(loop.port) for _ in range(30)]
    assert len(list_devices(loop.port)) == 1
    for connection in silent:
        connection.close()


def test_request_in_pieces(loop):
    with connect(loop.port) as connection:
        for byte in struct.pack(">HHI32s", 0x0111, 0x8003, 0, b"1-1"):
            connection.sendall(bytes([byte]))
        assert receive(connection, 8) == struct.pack(">HHI", 0x0111, 3, 0)


def test_other_protocol(loop):
    with connect(loop.port) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        with pytest.raises(ConnectionError):
            receive(connection, 1)
    assert "does not speak the protocol" in loop.complaint()
    assert len(list_devices(loop.port)) == 1


def fuzzed_message(random_):
    code = random_.choice([SUBMIT] * 6 + [UNLINK] * 2 + [random_.randrange(1 << 32)])
    direction, endpoint = random_.choice([0, 1, 1]), random_.choice([0, 1, 1, 2, 3, 15])
    length = random_.choice([0, 1, 8, 64, 500, 5000])
    setup = struct.pack("<BBHHH", random_.choice([0, 0x80, 2, 0x40, 0xC0, random_.randrange(256)]), random_.randrange(12),
                        random_.choice([0, 0x100, 0x200, 0x300, 64]), random_.choice([0, 1, 0x81, 0x82]), random_.choice([0, 8, 64, length]))
    if setup[0] == 0x40 and setup[1] in (KEEP, TRANSFER_BYTES):
        setup = bytes(8)
    flags = random_.randrange(100) if code == UNLINK else random_.choice([0, 1, 0x40])
    data = random_.randbytes(length) if code == SUBMIT and direction == 0 else b""
    message = command(code, random_.randrange(100), direction, endpoint, flags=flags, length=length, setup=setup) + data
    if random_.random() < 0.02:
        damaged = bytearray(message)
        damaged[random_.randrange(48)] = random_.randrange(256)
        return bytes(damaged)
    return message


@pytest.mark.parametrize("seed", range(20))
def test_fuzz(loop, seed):
    """Whatever a host says, the device lives and the next host is served."""
    random_ = random.Random(seed)
    host = loop.attach()
    host.connection.setblocking(False)
    try:
        for _ in range(400):
            host.connection.send(fuzzed_message(random_))
            if random_.random() < 0.3:
                host.connection.recv(1 << 16)
    except BlockingIOError:
        pass
    except ConnectionError:
        pass
    host.close()
    with loop.attach() as second:
        second.control(0x40, KEEP, data_or_length=b"alive")
        assert second.control(0xC0, RETURN, data_or_length=64) == b"alive"
