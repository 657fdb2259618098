"""Parts of module os for programs of larger systems: files by number, the process, the terminal."""

import io
import itertools
import os
import sys
import time
from _weakref import ref as weakref
from collections import namedtuple

O_RDONLY, O_WRONLY, O_RDWR, O_ACCMODE = 0, 1, 2, 3
O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, O_NONBLOCK = 0o100, 0o200, 0o400, 0o1000, 0o2000, 0o4000
O_CLOEXEC, O_DIRECTORY, O_NOFOLLOW, O_SYNC = 0o2000000, 0o200000, 0o400000, 0o4010000
EX_OK, EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_SOFTWARE, EX_OSERR, EX_IOERR, EX_TEMPFAIL, EX_CONFIG = 0, 64, 65, 66, 70, 71, 74, 75, 78

# Files by number -----------------------------------------------------------------------------------------------------

_files = {}  # number → a function that gives the open file; 0, 1 and 2 are the standard streams


def _file(fd):
    if not isinstance(fd, int):
        raise TypeError(f"'{type(fd).__name__}' object cannot be interpreted as an integer")
    found = _files[fd]() if fd in _files else None
    if found is None and 0 <= fd <= 2:
        return (sys.stdin, sys.stdout, sys.stderr)[fd].buffer
    if found is None or found.closed:
        _files.pop(fd, None)
        raise OSError(9, os.strerror(9))
    return found


def _is_free(number):
    file = _files[number]() if number in _files else None
    return file is None or file.closed


def _register(file, reference):
    number = next(filter(_is_free, itertools.count(3)))
    _files[number] = reference
    return number


def _number(file):
    """The number of an open file, which gets one when it is asked for it."""
    for number, reference in _files.items():
        if reference() is file:
            return number
    return _register(file, weakref(file))


_FLAGS = {"r": O_RDONLY, "w": O_WRONLY | O_CREAT | O_TRUNC, "x": O_WRONLY | O_CREAT | O_EXCL, "a": O_WRONLY | O_CREAT | O_APPEND}


def _raw(file, mode, opener):
    """The open file that FileIO(file, mode, opener=opener) stands for."""
    number = file
    if not isinstance(file, int):
        flags = _FLAGS[mode[0]] | O_CLOEXEC
        number = opener(os.fspath(file), flags & ~O_ACCMODE | O_RDWR if "+" in mode else flags)
        if not isinstance(number, int):
            raise TypeError("expected integer from opener")
    if number < 0:
        raise ValueError("negative file descriptor" if number is file else f"opener returned {number}")
    raw = _file(number)
    if mode[0] == "a":
        raw.seek(0, 2)
    return raw


def _mode(path, flags):
    """The mode of FileIO; a file that may be created is."""
    if flags & O_CREAT and flags & O_EXCL:
        return "x+" if flags & O_ACCMODE == O_RDWR else "x"
    if flags & O_CREAT and not os.path.exists(path):
        io.FileIO(path, "x").close()
    access = flags & O_ACCMODE
    if flags & O_APPEND and access != O_RDONLY:
        return "a+" if access == O_RDWR else "a"
    return "r" if access == O_RDONLY else "r+"


def open(path, flags, mode=0o777, *, dir_fd=None):
    """Open a file; gives its number. flags are O_… joined by |."""
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")
    file = io.FileIO(path, _mode(path, flags))
    if flags & O_TRUNC and flags & O_ACCMODE != O_RDONLY:
        file.truncate(0)
    return _register(file, lambda: file)


def close(fd):
    """Close a file by its number."""
    _file(fd).close()
    _files.pop(fd, None)


def read(fd, length, /):
    """Up to so many bytes of a file."""
    file = _file(fd)
    return file.read1(length) if fd == 0 and hasattr(file, "read1") else file.read(length)


def write(fd, data, /):
    """Write bytes; how many were written."""
    return _file(fd).write(data)


def lseek(fd, position, whence, /):
    """Go to a position in a file; gives it from the start."""
    return _file(fd).seek(position, whence)


def ftruncate(fd, length, /):
    """Cut a file to a length."""
    _file(fd).truncate(length)


def fsync(fd):
    """Have what was written stored."""
    _file(fd).flush()
    os.sync()


fdatasync = fsync


def _name(fd):
    """What a file that has a number was opened as."""
    return os.fspath(_file(fd).name)


def fstat(fd):
    """What os.stat() tells of an open file."""
    _file(fd)
    return os.stat(fd)


def isatty(fd, /):
    """Whether it is the number of a terminal."""
    try:
        return _file(fd).isatty()
    except OSError:
        return False


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """A file object of an open file."""
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def _opened(file, mode, buffering, encoding, errors, newline, closefd, opener):
    """open() of a number or by an opener."""
    if isinstance(file, int) and 0 <= file <= 2 and file not in _files:
        raw = _file(file)
    else:
        raw = io.FileIO(file, mode.replace("t", ""), closefd, opener)
    if not isinstance(raw, io.FileIO) or buffering == 0:
        buffered = raw
    elif "+" in mode:
        buffered = io.BufferedRandom(raw)
    else:
        buffered = io.BufferedReader(raw) if "r" in mode else io.BufferedWriter(raw)
    return buffered if "b" in mode else io.TextIOWrapper(buffered, encoding, errors, newline, buffering == 1)


def _walk(top, top_down, on_error):
    """os.walk() of bytes."""
    try:
        entries = [(os.fsencode(name), kind == 0x4000) for name, kind, *_ in os.ilistdir(top)]
    except OSError as error:
        if on_error is not None:
            on_error(error)
        return
    folders, files = ([name for name, is_folder in entries if is_folder == wanted] for wanted in (True, False))
    if top_down:
        yield top, folders, files
    for name in folders:
        yield from _walk(os.path.join(top, name), top_down, on_error)
    if not top_down:
        yield top, folders, files


# Process and terminal ------------------------------------------------------------------------------------------------


class terminal_size(namedtuple("terminal_size", "columns lines")):
    """Width and height of a terminal."""

    __module__ = "os"
    __slots__ = ()

    def __new__(cls, sequence):
        return super().__new__(cls, *sequence)

    def __repr__(self):
        return f"os.terminal_size(columns={self.columns}, lines={self.lines})"


def get_terminal_size(fd=1, /):
    """The size of the terminal, as far as COLUMNS and LINES tell."""
    if not isatty(fd):
        raise OSError(25, "Inappropriate ioctl for device")
    return terminal_size(int(os.environ.get(name, default)) for name, default in (("COLUMNS", 80), ("LINES", 24)))


class times_result(namedtuple("times_result", "user system children_user children_system elapsed")):
    """What times() gives."""

    __module__ = "posix"
    __slots__ = ()


def times():
    """The time used so far, in seconds: all of it as the user's."""
    return times_result(time.process_time(), 0.0, 0.0, 0.0, time.monotonic())


def getpid():
    """1: there is one process."""
    return 1


def getppid():
    """0: nobody started it."""
    return 0


def getlogin():
    """OSError: a board has no users."""
    raise OSError(6, os.strerror(6))


_mask = 0o22


def umask(mask, /):
    """Set a mask of permissions that files do not have here; gives the one before."""
    global _mask
    before, _mask = _mask, mask & 0o777
    return before


def get_exec_path(env=None):
    """The folders of PATH."""
    path = (os.environ if env is None else env).get("PATH")
    return os.path.defpath.split(os.pathsep) if path is None else path.split(os.pathsep)


# Functions that take the number of a folder, effective ids, a file's number instead of a path, or look at links themselves.
supports_dir_fd, supports_effective_ids, supports_fd, supports_follow_symlinks = set(), set(), set(), set()

# The environment in bytes --------------------------------------------------------------------------------------------

supports_bytes_environ = True


class _BytesEnviron:
    """os.environ with keys and values in bytes."""

    def __getitem__(self, key):
        return os.fsencode(os.environ[os.fsdecode(key)])

    def __setitem__(self, key, value):
        os.environ[os.fsdecode(key)] = os.fsdecode(value)

    def __delitem__(self, key):
        del os.environ[os.fsdecode(key)]

    def __contains__(self, key):
        return os.fsdecode(key) in os.environ

    def __iter__(self):
        return map(os.fsencode, os.environ)

    def __len__(self):
        return len(os.environ)

    def get(self, key, default=None):
        return self[key] if key in self else default


environb = _BytesEnviron()


def getenvb(key, default=None):
    """A variable of the environment in bytes."""
    return environb.get(key, default)


def putenv(name, value, /):
    """Set a variable for programs that are started: there are none."""
    name, value = os.fsencode(name), os.fsencode(value)
    if b"\0" in name + value:
        raise ValueError("embedded null byte")
    if b"=" in name:
        raise ValueError("illegal environment variable name")


def unsetenv(name, /):
    """Remove a variable for programs that are started: there are none."""
    os.fsencode(name)
