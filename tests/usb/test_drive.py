"""The drive of a board whose flash is an image file, used by a host written in Python."""

import random
import struct

import pytest
from usb_board import UsbBoard
from usb_functions import SECTOR, ScsiError
from usbip_client import UsbError

NOT_READY, ILLEGAL_REQUEST = 2, 5
NO_MEDIUM, BAD_COMMAND, OUT_OF_RANGE = 0x3A, 0x20, 0x21


@pytest.fixture
def board(tmp_path):
    board = UsbBoard(tmp_path / "drive.img")
    board.attach()
    yield board
    board.stop()


@pytest.fixture
def drive(board):
    drive = board.drive()
    drive.wait_until_ready()
    return drive


def sense_of(call, *arguments):
    with pytest.raises(ScsiError) as error:
        call(*arguments)
    return error.value.args


def free_sector(drive):
    """Near the end, where a fresh drive holds nothing."""
    return drive.capacity() - 300


def test_what_the_drive_says_of_itself(drive):
    inquiry = drive.inquiry()
    assert inquiry[0] == 0 and inquiry[1] & 0x80, "a direct-access device with a removable medium"
    assert inquiry[8:16] == b"Adder   "
    assert drive.capacity() >= 1400
    assert drive.mode_sense()[2] & 0x80 == 0, "not write protected"
    assert drive.read(0)[510:] == b"\x55\xaa"


def test_any_number_of_sectors(drive):
    sector = free_sector(drive)
    for count in (1, 2, 3, 7, 64, 240):
        data = random.Random(count).randbytes(count * SECTOR)
        drive.write(sector, data)
        assert drive.read(sector, count) == data


def test_data_in_many_requests_that_are_all_under_way(drive):
    """As Linux cuts a large transfer into a list of requests."""
    host, sector, count = drive.host, free_sector(drive), 64
    data = random.Random(1).randbytes(count * SECTOR)
    host.submit(drive.outgoing, drive.wrapper(struct.pack(">BBIBHB", 0x2A, 0, sector, 0, count, 0), len(data), False))
    requests = [host.submit(drive.outgoing, data[at : at + 4096]) for at in range(0, len(data), 4096)]
    status = host.submit(drive.incoming, length=13)
    assert all(host.finish(request)[0] == 4096 for request in requests)
    assert host.finish(status)[1][12] == 0
    host.submit(drive.outgoing, drive.wrapper(struct.pack(">BBIBHB", 0x28, 0, sector, 0, count, 0), len(data), True))
    requests = [host.submit(drive.incoming, length=4096) for _ in range(count // 8)]
    status = host.submit(drive.incoming, length=13)
    assert b"".join(host.finish(request)[1] for request in requests) == data
    assert host.finish(status)[1][12] == 0


def test_refusals_say_why(drive):
    last = drive.capacity()
    assert sense_of(drive.read, last)[:2] == (ILLEGAL_REQUEST, OUT_OF_RANGE)
    assert sense_of(drive.write, last - 1, bytes(2 * SECTOR))[:2] == (ILLEGAL_REQUEST, OUT_OF_RANGE)
    assert sense_of(drive.command, bytes([0xEE] + [0] * 9))[:2] == (ILLEGAL_REQUEST, BAD_COMMAND)
    drive.test_unit_ready()


def test_answer_shorter_than_asked(drive):
    answer, residue, status = drive.transport(bytes([0x25]) + bytes(9), length=512)
    assert (len(answer.rstrip(b"\0")) <= 8, residue, status) == (True, 504, 0)
    drive.test_unit_ready()


def test_nonsense_stalls_until_reset(board, drive):
    host = drive.host
    with pytest.raises(UsbError):
        host.send(drive.outgoing, b"nonsense" * 3)
        host.receive(drive.incoming, 13)
    drive.reset()
    drive.test_unit_ready()


@pytest.mark.parametrize("sent", [0, 100, 512, 5000])
def test_unplugged_in_the_middle_of_a_write(board, drive, sent):
    """The next host finds a drive that works; whole sectors are old or new."""
    sector = free_sector(drive)
    drive.write(sector, b"o" * 20 * SECTOR)
    drive.host.send(drive.outgoing, drive.wrapper(struct.pack(">BBIBHB", 0x2A, 0, sector, 0, 20, 0), 20 * SECTOR, False))
    drive.host.submit(drive.outgoing, b"n" * sent)
    board.detach()
    board.attach()
    again = board.drive()
    again.wait_until_ready()
    data = again.read(sector, 20)
    assert {data[at : at + SECTOR] for at in range(0, len(data), SECTOR)} <= {b"o" * SECTOR, b"n" * SECTOR}


def test_what_has_its_status_survives_a_kill(tmp_path, board, drive):
    sector, data = free_sector(drive), random.Random(3).randbytes(30 * SECTOR)
    drive.write(sector, data)
    board.process.kill(9)
    board.stop()
    again = UsbBoard(tmp_path / "drive.img")
    try:
        again.attach()
        other = again.drive()
        other.wait_until_ready()
        assert other.read(sector, 30) == data
    finally:
        again.stop()


def test_eject_and_load(drive):
    drive.prevent(True)
    drive.prevent(False)
    drive.eject()
    assert sense_of(drive.test_unit_ready)[:2] == (NOT_READY, NO_MEDIUM)
    assert sense_of(drive.read, 0)[:2] == (NOT_READY, NO_MEDIUM)
    drive.load()
    drive.wait_until_ready()
    assert drive.read(0)[510:] == b"\x55\xaa"


def test_prompt_answers_while_the_drive_works(board, drive):
    prompt, sector = board.prompt(), free_sector(drive)
    for i in range(20):
        prompt.write(f"{i} * 3\r".encode())
        drive.write(sector, bytes([i]) * 100 * SECTOR)
        prompt.read_until(f"{i} * 3\r\n{i * 3}\r\n>>> ".encode())
        assert drive.read(sector, 100) == bytes([i]) * 100 * SECTOR


def random_command(random_, sector):
    """A block, the length and direction that the host announces, and data."""
    block = bytearray(random_.randbytes(16))
    block[0] = random_.choice([0x00, 0x03, 0x12, 0x1A, 0x1E, 0x23, 0x25, 0x28, 0x2A, 0x2F, 0x35, 0x5A, 0xA0, random_.randrange(256)])
    if block[0] in (0x28, 0x2A, 0x2F):
        block[1:10] = struct.pack(">BIBHB", 0, random_.choice([sector, sector, 0, 1 << 31]) if block[0] == 0x28 else sector, 0, random_.randrange(5), 0)
    if block[0] == 0x1B:
        block[0] = 0
    length = random_.choice([0, 1, 8, 13, 36, 255, 512, 1024, 2048])
    return bytes(block), length, random_.random() < 0.5


@pytest.mark.parametrize("seed", range(10))
def test_fuzz(board, drive, seed):
    """Any command with any announced length, in either direction: the device answers by the rules of the transport, or
    asks for a reset by stalling."""
    random_, host, sector = random.Random(seed), drive.host, free_sector(drive)
    for _ in range(60):
        block, length, incoming = random_command(random_, sector)
        host.send(drive.outgoing, drive.wrapper(block, length, incoming))
        try:
            if length:
                drive._data(drive.incoming if incoming else drive.outgoing, b"" if incoming else bytes(length), length)
            residue, status = drive._status()
            assert residue <= length and status in (0, 1, 2)
        except UsbError:
            status = 2
        if status == 2:
            drive.reset()
    drive.wait_until_ready()
    assert drive.capacity() >= 1400
