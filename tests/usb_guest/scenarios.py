"""A board and a real Linux kernel: `make test-guest`. One guest is booted for all; each scenario plugs in a fresh board."""

import os
import re
import struct
import time
from pathlib import Path

import pytest
from guest import Guest
from proxy import write_trace
from sticks import BoardStick, PlainStick, UsbBoard, text

TRACES = Path(__file__).resolve().parent / "traces"
MOUNT = "mount -t vfat {} $(disk) /mnt"


@pytest.fixture(scope="session")
def guest(tmp_path_factory):
    guest = Guest(tmp_path_factory.mktemp("guest"))
    yield guest
    guest.close()


def wait_until_tidy(image):
    """Until the board has erased blocks for later: then nothing is written for a while."""
    before, quiet_since = None, time.monotonic()
    while time.monotonic() - quiet_since < 1:
        now = image.read_bytes()
        quiet_since = quiet_since if now == before else time.monotonic()
        before = now
        time.sleep(0.05)


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """A drive as a new board makes it."""
    image = tmp_path_factory.mktemp("template") / "new.img"
    board = UsbBoard(image)
    board.attach()
    board.drive().wait_until_ready()
    wait_until_tidy(image)
    board.stop()
    return image


@pytest.fixture
def plug(guest, request, tmp_path):
    """Plug a stick in. It is pulled at the end."""
    sticks = []

    def plug(make=None, ready="disk_ready"):
        for old in sticks:
            old.stop()
        guest.try_run("umount -f /mnt 2> /dev/null; wait_for no_device")
        folder = tmp_path / str(len(sticks))
        folder.mkdir()
        stick = make(folder) if make else BoardStick(folder, request.getfixturevalue("template"))
        sticks.append(stick)
        guest.run(f"attach {stick.port} {ready}")
        return stick

    yield plug
    for stick in sticks:
        stick.stop()
    guest.try_run("umount -f /mnt 2> /dev/null; wait_for no_device")


# What an editor does -------------------------------------------------------------------------------------------------

SAVES = [
    ("text 1 100 | save_truncate /mnt/code.py", {"code.py": text(1, 100)}),
    ("text 2 80 | save_rename /mnt/code.py", {"code.py": text(2, 80)}),
    ("text 3 20 | save_in_place /mnt/code.py", {"code.py": text(3, 20) + text(2, 80)[len(text(3, 20)) :]}),
    ("mkdir -p /mnt/lib/package && text 4 50 > /mnt/lib/package/__init__.py", {"lib/package/__init__.py": text(4, 50)}),
    ("text 5 400 > '/mnt/lib/package/a long name.py'", {"lib/package/a long name.py": text(5, 400)}),
    ("text 6 30 >> /mnt/lib/package/__init__.py", {"lib/package/__init__.py": text(4, 50) + text(6, 30)}),
    ("mv /mnt/lib/package/__init__.py /mnt/lib/module.py", {"lib/package/__init__.py": None, "lib/module.py": text(4, 50) + text(6, 30)}),
    ("text 7 90 | save_rename /mnt/code.py", {"code.py": text(7, 90)}),
    ("rm '/mnt/lib/package/a long name.py'", {"lib/package/a long name.py": None}),
]


def expected_after(saves):
    files = {}
    for _, changes in saves:
        files.update(changes)
    return files


def check_files(files, expected):
    for name, content in expected.items():
        assert files.get(name) == content, f"{name} is not what was saved"


@pytest.mark.parametrize("options", ["", "-o flush", "-o sync"], ids=["default", "flush", "sync"])
def test_saves_unmount_unplug(guest, plug, options):
    stick = plug()
    guest.run(MOUNT.format(options))
    for line, _ in SAVES:
        guest.run(line)
    guest.run("unmount && detach")
    check_files(stick.files(), expected_after(SAVES))


@pytest.mark.parametrize("options", ["", "-o flush", "-o sync"], ids=["default", "flush", "sync"])
def test_sync_then_cut(guest, plug, options):
    stick = plug()
    guest.run(MOUNT.format(options))
    for line, _ in SAVES:
        guest.run(line)
    guest.run("sync")
    stick.cut()
    check_files(stick.files(), expected_after(SAVES))


def save_until_cut(guest, stick):
    """The saves whose sync returned before the cut, and those that began."""
    synced, begun = [], []
    for save in SAVES:
        begun.append(save)
        guest.try_run(save[0] + "; sync")
        if stick.is_off():
            break
        synced.append(save)
    return synced, begun


def test_cut_at_every_nth_write(guest, plug):
    """Whatever a sync had returned for is there, byte for byte; the save under way may have left anything in its own file."""
    stick = plug()
    guest.run(MOUNT.format(""))
    before = stick.writes
    assert save_until_cut(guest, stick)[0] == SAVES
    writes = stick.writes - before
    guest.run("unmount && detach")
    step = int(os.environ.get("GUEST_CUT_STEP", "2"))
    cuts = range(1, writes + 1, step)
    for cut in cuts:
        stick = plug()
        stick.cut_at = stick.writes + cut
        guest.try_run(MOUNT.format(""))
        synced, begun = save_until_cut(guest, stick)
        expected = expected_after(synced)
        for name in begun[-1][1] if len(begun) > len(synced) else ():
            expected.pop(name, None)
        check_files(stick.files(), expected)
    print(f"\n{len(cuts)} cuts in {writes} writes, no loss")


def test_cut_within_a_flash_operation(guest, plug, template):
    """The power goes in the middle of a program or erase of the flash, not between two commands."""
    hits = 0
    for operation in range(10, 171, 20):
        stick = plug(lambda folder: BoardStick(folder, template, "--power-cut", f"{operation}:{operation}"))
        guest.try_run(MOUNT.format(""))
        synced, begun = save_until_cut(guest, stick)
        expected = expected_after(synced)
        for name in begun[-1][1] if len(begun) > len(synced) else ():
            expected.pop(name, None)
        hits += stick.was_cut
        check_files(stick.files(), expected)
    assert hits >= 5
    print(f"\n{hits} cuts within flash operations, no loss")


def test_45_seconds_without_sync(guest, plug):
    """Linux writes within 35 s what nobody asked it to write."""
    stick = plug()
    guest.run(MOUNT.format(""))
    guest.run(SAVES[0][0])
    guest.run("sleep 45", timeout_s=120)
    stick.cut()
    check_files(stick.files(), expected_after(SAVES[:1]))


# The program ----------------------------------------------------------------------------------------------------------


def test_saved_program_runs(guest, plug):
    """The board waits until the file is whole. Of a rename, Linux tells after 30 s unless somebody says sync."""
    stick = plug()
    guest.run(MOUNT.format("-o flush"))
    guest.run("printf 'print(\"from Linux:\", 6 * 7)\\n' | save_truncate /mnt/code.py")
    stick.board.process.expect_exact("from Linux: 42", timeout=60)
    lines = "".join(f"x{i} = {i}\\n" for i in range(300))
    guest.run(f"printf '{lines}print(\"as a whole:\", x299)\\n' | save_rename /mnt/code.py; sync")
    stick.board.process.expect_exact("as a whole: 299", timeout=60)
    assert "SyntaxError" not in stick.board.process.before


# Both write -----------------------------------------------------------------------------------------------------------

BOARD_WRITES = "f = open('/board.txt', 'w'); f.write('by the board\\n' * 200); f.close()"
BOARD_TEXT = b"by the board\n" * 200


def test_board_writes_while_mounted(guest, plug):
    """The computer sees nothing of it before it mounts again, and loses nothing of its own."""
    stick = plug()
    guest.run(MOUNT.format(""))
    guest.run(SAVES[0][0] + "; sync")
    stick.python(BOARD_WRITES)
    assert "2600" in stick.python("import os; os.stat('/board.txt')[6]")
    for line, _ in SAVES[1:]:
        guest.run(line + "; sync")
    assert guest.try_run("test -e /mnt/board.txt")[0] == 1
    guest.run("unmount")
    guest.run("sleep 1; " + MOUNT.format(""))
    assert guest.run("cat /mnt/board.txt").encode() == BOARD_TEXT
    guest.run("unmount && detach")
    check_files(stick.files(), expected_after(SAVES) | {"board.txt": BOARD_TEXT})


def test_board_writes_while_mounted_and_power_is_cut(guest, plug):
    stick = plug()
    guest.run(MOUNT.format(""))
    stick.python(BOARD_WRITES)
    guest.run(SAVES[0][0] + "; sync")
    stick.cut()
    check_files(stick.files(), expected_after(SAVES[:1]) | {"board.txt": BOARD_TEXT})


def test_board_writes_while_unmounted(guest, plug):
    stick = plug()
    stick.python(BOARD_WRITES)
    guest.run("sleep 1; " + MOUNT.format(""))
    assert guest.run("cat /mnt/board.txt").encode() == BOARD_TEXT
    guest.run(SAVES[0][0] + "; unmount && detach")
    check_files(stick.files(), expected_after(SAVES[:1]) | {"board.txt": BOARD_TEXT})


def test_board_writes_after_eject(guest, plug):
    stick = plug()
    guest.run(MOUNT.format(""))
    guest.run(SAVES[0][0] + "; unmount && eject $(disk)")
    stick.python(BOARD_WRITES)
    check_files(stick.files(), expected_after(SAVES[:1]) | {"board.txt": BOARD_TEXT})


def test_board_publishes_while_mounted(guest, plug):
    """What was synchronised before stays, and the computer sees the rest when it mounts again."""
    stick = plug()
    guest.run(MOUNT.format(""))
    guest.run(SAVES[0][0] + "; sync")
    stick.python(BOARD_WRITES)
    assert "Error" not in stick.python("import storage; storage.publish()")
    guest.try_run("unmount")
    guest.run("wait_for disk_ready; " + MOUNT.format(""))
    assert guest.run("cat /mnt/board.txt").encode() == BOARD_TEXT
    guest.run(SAVES[1][0] + "; unmount && detach")
    check_files(stick.files(), expected_after(SAVES[:2]) | {"board.txt": BOARD_TEXT})


def test_control_a_stick_that_alters_a_mounted_drive_is_noticed(guest, plug):
    """Without what the board does, the same steps lose files: these scenarios would see it."""
    stick = plug(PlainStick)
    guest.run(MOUNT.format(""))
    guest.run(SAVES[0][0] + "; sync")
    stick.device.alter()
    for line, _ in SAVES[1:]:
        guest.try_run(line + "; sync")
    guest.run("unmount && detach")
    with pytest.raises(AssertionError):
        check_files(stick.files(), expected_after(SAVES) | {"BOARD.TXT": b"by the device\n" * 200})


def test_control_the_plain_stick_works_if_left_alone(guest, plug):
    stick = plug(PlainStick)
    guest.run(MOUNT.format(""))
    for line, _ in SAVES:
        guest.run(line)
    guest.run("unmount && detach")
    check_files(stick.files(), expected_after(SAVES))


# The other functions ----------------------------------------------------------------------------------------------------


def console(guest, *lines):
    """What the prompt at /dev/ttyACM0 answers."""
    guest.run("stty -F /dev/ttyACM0 raw -echo; exec 3<> /dev/ttyACM0; cat <&3 > /tmp/console & cat=$!")
    guest.run("printf '\\003\\003\\r' >&3; wait_for grep -q '>>> ' /tmp/console")
    for line in lines:
        guest.run(f"printf '%s\\r' {line!r} >&3")
    guest.run("printf \"'do' + 'ne'\\r\" >&3; wait_for grep -q done /tmp/console")
    return guest.run("cat /tmp/console; kill $cat; exec 3>&-")


def test_console(guest, plug):
    plug(BoardStick, "[ -c /dev/ttyACM0 ]")
    answer = console(guest, "import sys; print(sys.implementation.name, 6*7)", "print(sum(range(1000)))")
    assert re.search(r"circuitpython 42\n(.|\n)*499500\n", answer), answer


def test_key(guest, plug):
    stick = plug(BoardStick, "grep -q 'Adder.*Keyboard' /proc/bus/input/devices")
    handler = guest.run("grep -A5 'Adder.*Keyboard' /proc/bus/input/devices | grep -o 'event[0-9]*'").strip()
    guest.run(f"timeout 20 dd if=/dev/input/{handler} bs=24 count=3 > /tmp/key 2> /dev/null & dd=$!; usleep 200000")
    stick.python("import usb_hid; k = usb_hid.devices[0]; k.send_report(bytes([0, 0, 4, 0, 0, 0, 0, 0])); k.send_report(bytes(8))")
    events = bytes.fromhex(guest.run("wait $dd; hexdump -v -e '1/1 \"%02x\"' /tmp/key"))
    key_pressed = (1, 30, 1)  # EV_KEY, KEY_A, down: what follows the two words of time in struct input_event
    assert key_pressed in [event[2:] for event in struct.iter_unpack("<QQHHi", events)]


def test_note(guest, plug):
    stick = plug(BoardStick, "[ -c /dev/snd/midiC0D0 ]")
    guest.run("timeout 20 head -c 3 /dev/snd/midiC0D0 > /tmp/note & head=$!; usleep 200000")
    stick.python("import usb_midi; usb_midi.ports[1].write(bytes([0x90, 60, 127]))")
    assert guest.run("wait $head; hexdump -e '3/1 \"%d \"' /tmp/note").strip() == "144 60 127"
    guest.run("printf '\\220\\074\\100' > /dev/snd/midiC0D0")
    assert "90 3c 40" in stick.python("b = usb_midi.ports[0].read(3); print(b.hex(' '))")


def timed(guest, line):
    began = time.monotonic()
    guest.run(line)
    return time.monotonic() - began


def test_speed(guest, plug):
    """Through all layers: file system, kernel, USB/IP, our stack, the store. The guest is emulated."""
    plug()
    reading = timed(guest, "dd if=$(disk) of=/dev/null bs=64k count=10")
    guest.run(MOUNT.format(""))
    writing = timed(guest, "dd if=/dev/zero of=/mnt/big bs=64k count=8 conv=fsync")
    print(f"\nreads {640 / reading:.0f} KB/s, writes {512 / writing:.0f} KB/s")
    assert guest.run("wc -c < /mnt/big").strip() == str(512 * 1024)


# Traces -------------------------------------------------------------------------------------------------------------------


@pytest.mark.skipif("GUEST_TRACES" not in os.environ, reason="only when asked for: it replaces files of the source tree")
@pytest.mark.parametrize("options", ["", "-o flush", "-o sync"], ids=["default", "flush", "sync"])
def test_record_traces(guest, plug, options):
    stick = plug(PlainStick)
    image = bytes(stick.device.image)
    guest.run(MOUNT.format(options))
    lines = []
    for line, _ in SAVES:
        guest.run(line + "; sync")
        lines.append(f"{stick.writes:4} writes after: {line}")
    guest.run("unmount && detach")
    name = options.removeprefix("-o ") or "default"
    note = f"GUEST_TRACES=1 make test-guest: Linux {guest.kernel}, vfat, options: {name}, a sync after each save.\n" + "\n".join(lines)
    write_trace(TRACES / f"linux-{name}.trace", note, image, stick.proxy.commands)
