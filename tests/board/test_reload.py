"""Which saves restart the program, and what the console says about it."""

import os
import re
import time

import pytest
from virtual_board import WAITING, starts

STOPPED = "\r\nCode stopped by auto-reload. Reloading soon.\r\n"
SLEEP = "\nimport time\nprint('begin')\ntime.sleep(20)\n"


def begin(board, program, end=SLEEP):
    board.write("code.py", program + end)
    process = board.start()
    process.expect_exact("begin\r\n")
    time.sleep(0.05)
    return process


def changed(name):
    """The line that names what was changed, and when it was saved."""
    now = r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d"
    return f"Changed: {re.escape(name)}(, saved {now})?\r\n"


def is_reason(process, name):
    process.expect(re.escape(STOPPED) + changed(name) + re.escape(starts("code.py")))


def is_ignored(process):
    """Nothing happens to the program, which still stops for its own file."""
    assert process.expect_exact([STOPPED, "\r\nCode done running."] + [__import__("pexpect").TIMEOUT], timeout=1.2) == 2


def test_file_of_the_program(board):
    process = begin(board, "")
    board.write("code.py", "print('new')\n")
    is_reason(process, "code.py")
    process.expect_exact("new\r\n")


def test_module_and_module_of_a_package(board):
    board.write("lib/helper.py", "")
    board.write("lib/box/__init__.py", "from . import part\n")
    board.write("lib/box/part.py", "")
    process = begin(board, "import helper, box")
    board.write("lib/helper.py", "x = 1\n")
    is_reason(process, "lib/helper.py")
    process.expect_exact("begin\r\n")
    board.write("lib/box/part.py", "x = 1\n")
    is_reason(process, "lib/box/part.py")


def test_compiled_module_counts_as_its_source(board):
    import subprocess

    from virtual_board import ADDER

    board.write("lib/helper.py", "x = 1\n")
    subprocess.run([ADDER, "--compile", str(board.drive / "lib/helper.py")], check=True)
    (board.drive / "lib/helper.py").unlink()
    process = begin(board, "import helper")
    board.write("lib/helper.py", "x = 2\n")
    is_reason(process, "lib/helper.py")


@pytest.mark.parametrize(
    "program",
    [
        "open('/data/table.csv').close()",
        "import os; os.stat('/data/table.csv')",
        "import os; os.path.exists('data/table.csv')",
        "import os; os.listdir('/data')",
        "import os; os.chdir('/data'); open('table.csv').close()",
    ],
)
def test_data_file_that_was_looked_at(board, program):
    board.write("data/table.csv", "1")
    process = begin(board, program)
    board.write("data/table.csv", "2")
    is_reason(process, "data/table.csv")


def test_data_file_looked_for_in_vain(board):
    process = begin(board, "try:\n    open('/config.json')\nexcept OSError:\n    pass\ntry:\n    import extra\nexcept ImportError:\n    pass")
    board.write("config.json", "{}")
    is_reason(process, "config.json")
    process.expect_exact("begin\r\n")
    time.sleep(0.05)
    board.write("lib/extra.py", "")
    is_reason(process, "lib/extra.py")


def test_unrelated_files_are_no_reason(board):
    board.write("data/table.csv", "1")
    board.write("settings.toml", "A = 1\n")
    process = begin(board, "")
    board.write("data/table.csv", "2")
    board.write("notes.txt", "x")
    board.write("lib/unused.py", "x")
    board.write("settings.toml", "A = 2\n")
    is_ignored(process)
    board.write("code.py", "print('new')\n")
    is_reason(process, "code.py")


def test_setting_any_makes_every_file_a_reason(board):
    board.write("settings.toml", 'ADDER_RELOAD = "any"\n')
    process = begin(board, "")
    board.write("notes.txt", "x")
    is_reason(process, "notes.txt")


def test_settings_that_were_read(board):
    board.write("settings.toml", "A = 1\n")
    process = begin(board, "import os; os.getenv('A')")
    board.write("settings.toml", "A = 2\n")
    is_reason(process, "settings.toml")


def test_hidden_names_are_never_a_reason(board):
    board.write("settings.toml", 'ADDER_RELOAD = "any"\n')
    board.write(".hidden", "x")
    process = begin(board, "open('/.hidden').close()")
    board.write(".hidden", "y")
    board.write("~lock.code", "x")
    board.write(".git/index", "x")
    board.write("System Volume Information/IndexerVolumeGuid", "x")
    is_ignored(process)


def test_attributes_are_no_reason(board):
    process = begin(board, "")
    path = board.drive / "code.py"
    os.utime(path)
    path.chmod(0o600)
    path.read_text()
    open(path, "a").close()  # opened for writing, but nothing written
    is_ignored(process)


def test_temporary_file_and_rename_is_one_save(board):
    process = begin(board, "")
    board.write("code.py.tmp", "print('new')\n")
    time.sleep(0.3)
    (board.drive / "code.py").rename(board.drive / "code.py.bak")
    (board.drive / "code.py.tmp").rename(board.drive / "code.py")
    time.sleep(0.3)
    (board.drive / "code.py.bak").unlink()
    is_reason(process, "code.py")
    process.expect_exact("new\r\n")
    process.expect_exact(WAITING)
    is_ignored(process)


def test_reload_waits_for_750_ms_of_quiet(board):
    process = begin(board, "")
    times = []
    for number in range(4):
        times.append(time.monotonic())
        board.write("code.py", f"print('version {number}')\n")
        time.sleep(0.35)
    gaps = [later - earlier for earlier, later in zip(times, times[1:])]
    process.expect_exact(STOPPED)
    process.expect_exact("version 3\r\n")
    assert time.monotonic() - times[-1] > 0.74
    assert "version" not in process.before or max(gaps) > 0.7  # a busy machine may have paused between two saves


def test_after_the_end_any_file_is_a_reason(board):
    board.write("code.py", "print('end')\n")
    process = board.start()
    process.expect_exact(WAITING)
    time.sleep(0.1)
    board.write("notes.txt", "x")
    process.expect(changed("notes.txt") + re.escape(starts("code.py") + "end\r\n"))
    saved = time.localtime((board.drive / "notes.txt").stat().st_mtime)
    assert process.match.group(1) == time.strftime(", saved %Y-%m-%d %H:%M:%S", saved)


def test_files_of_a_new_folder(board):
    process = begin(board, "try:\n    import box\nexcept ImportError:\n    pass")
    board.write("lib/box/__init__.py", "")
    process.expect_exact(STOPPED)


def test_own_writes_are_never_a_reason(board):
    process = begin(
        board,
        "import os, time\n"
        "with open('/log.txt', 'w') as f:\n    f.write('x' * 10)\n    f.truncate(3)\n"
        "os.rename('/log.txt', '/old.txt')\nos.mkdir('/made')\nos.rmdir('/made')\nos.remove('/old.txt')\nos.listdir('/')",
    )
    is_ignored(process)


def test_wait_for_a_line_ends_for_a_relevant_save_only(board):
    process = begin(board, "", "\nprint('begin')\ninput('name? ')\n")
    process.expect_exact("name? ")
    board.write("notes.txt", "x")
    is_ignored(process)
    board.write("code.py", "print('new')\n")
    is_reason(process, "code.py")


def test_too_many_paths_mean_any(board):
    process = begin(board, "import os\nfor i in range(200):\n    os.path.exists('/data/%d' % i)")
    board.write("notes.txt", "x")
    is_reason(process, "notes.txt")


def source(board, data):
    (board.drive / "code.py").write_bytes(data)
    process = board.start()
    process.expect_exact("code.py output:\r\n")
    process.expect_exact("\r\nCode done running.\r\n")
    return process.before


def test_byte_order_mark_returns_and_no_last_newline(board):
    assert source(board, b"\xef\xbb\xbfprint('one')\r\nif True:\r\n    print('two')") == "one\r\ntwo\r\n"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le"])
def test_utf16_is_named(board, encoding):
    mark = b"\xfe\xff" if encoding.endswith("be") else b"\xff\xfe" if encoding.endswith("le") else b""
    assert source(board, mark + "print('one')\n".encode(encoding)) == "SyntaxError: code.py is UTF-16: save it as UTF-8 (byte order mark at offset 0)\r\n"


def test_bad_byte_is_named(board):
    assert source(board, b"print('gr\xfcn')\n") == "SyntaxError: code.py is not UTF-8: invalid byte 0xfc at offset 9\r\n"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n", b" \r\n\n"])
def test_empty_program_says_so(board, data):
    assert source(board, data) == "code.py is empty.\r\n"


def test_syntax_error_after_a_save_appears_before_anything_runs(board):
    process = begin(board, "")
    board.write("code.py", "print('not this')\nfor x in 3\n    pass\n")
    is_reason(process, "code.py")
    process.expect_exact('  File "code.py", line 2\r\n    for x in 3\r\n              ^\r\nSyntaxError: expected \':\'\r\n')


# How editors save: each writes `new` to code.py in a folder `drive`, with a pause between the steps.
def save_in_place(drive, new, pause):
    """nano, VS Code, Mu, gedit: the file is emptied, then written."""
    with open(drive / "code.py", "w") as file:
        pause()
        file.write(new[: len(new) // 2])
        file.flush()
        pause()
        file.write(new[len(new) // 2 :])


def save_like_vim(drive, new, pause):
    """A file tells whether the folder can be written; the old version becomes a backup."""
    (drive / "4913").write_text("")
    (drive / "4913").unlink()
    (drive / ".code.py.swp").write_text("swap")
    (drive / "code.py").rename(drive / "code.py~")
    pause()
    (drive / "code.py").write_text(new)
    pause()
    (drive / "code.py~").unlink()
    (drive / ".code.py.swp").unlink()


def save_like_emacs(drive, new, pause):
    """A lock, an automatic copy, the old version as a backup that stays."""
    os.symlink("user@host.1", drive / ".#code.py")
    (drive / "#code.py#").write_text(new)
    pause()
    (drive / "code.py").rename(drive / "code.py~")
    (drive / "code.py").write_text(new)
    pause()
    (drive / "#code.py#").unlink()
    (drive / ".#code.py").unlink()


def save_by_renaming(drive, new, pause):
    """Kate, PyCharm, git, rsync: a temporary file beside it takes its place."""
    (drive / "code.py.XyZ123").write_text(new)
    pause()
    (drive / "code.py.XyZ123").rename(drive / "code.py")


SAVES = [save_in_place, save_like_vim, save_like_emacs, save_by_renaming]
COUNTED = "import time, microcontroller\nnvm = microcontroller.nvm\nnvm[0] = nvm[0] % 255 + 1\nprint('new', nvm[0])\n"


@pytest.mark.parametrize("save", SAVES)
def test_a_save_of_an_editor_is_one_reload(board, save):
    """Also for a program that has listed the folder, to which the temporary files are changes."""
    process = begin(board, "import os\nos.listdir('/')")
    save(board.drive, COUNTED, lambda: time.sleep(0.15))
    process.expect_exact(STOPPED)
    process.expect_exact(starts("code.py") + "new 1\r\n")
    process.expect_exact(WAITING)
    is_ignored(process)


@pytest.mark.parametrize("save", [save_like_vim, save_by_renaming])
def test_a_save_while_waiting_names_the_program(board, save):
    board.write("code.py", "print('end')\n")
    process = board.start()
    process.expect_exact(WAITING)
    time.sleep(0.1)
    save(board.drive, COUNTED, lambda: time.sleep(0.15))
    process.expect(changed("code.py") + re.escape(starts("code.py") + "new 1\r\n"))


def test_touch_while_waiting_is_no_reason(board):
    board.write("code.py", "print('end')\n")
    process = board.start()
    process.expect_exact(WAITING)
    time.sleep(0.1)
    os.utime(board.drive / "code.py")
    os.chmod(board.drive / "code.py", 0o600)
    is_ignored(process)


def test_128_paths_are_told_apart(board):
    """512 bytes of hashes: a program that looks at a little less still reloads for its own files only."""
    process = begin(board, "import os\nfor i in range(100):\n    os.path.exists('/data/%d' % i)")
    board.write("notes.txt", "x")
    is_ignored(process)
    board.write("data/99", "x")
    is_reason(process, "data/99")
