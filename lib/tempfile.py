"""Files and folders with new names, for data of a moment."""

import io
import os

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp",
           "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempprefix():
    """What the names begin with."""
    return os.fsdecode(template)


def gettempprefixb():
    """What names in bytes begin with."""
    return os.fsencode(template)


def gettempdir():
    """The folder for such files: tempdir, else TMPDIR, TEMP or TMP of the environment, else /tmp, else the current."""
    global tempdir
    if tempdir is None:
        choices = [os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP")]
        tempdir = next((os.path.abspath(name) for name in [*choices, "/tmp"] if name and os.path.isdir(name)), os.getcwd())
    return os.fsdecode(tempdir)


def gettempdirb():
    """gettempdir() in bytes."""
    return os.fsencode(gettempdir())


def _names(suffix, prefix, folder):
    """Names that may be free, without end for practical purposes. All bytes if one part is."""
    given = [part for part in (suffix, prefix, folder) if part is not None]
    in_bytes = any(isinstance(part, bytes) for part in given)
    if in_bytes and any(isinstance(os.fspath(part), str) for part in given):
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    text = [os.fsdecode(part) if part is not None else default
            for part, default in ((suffix, ""), (prefix, "tmp"), (folder, gettempdir()))]
    for _ in range(TMP_MAX):
        middle = "".join(_LETTERS[byte % len(_LETTERS)] for byte in os.urandom(8))
        path = os.path.abspath(os.path.join(text[2], text[1] + middle + text[0]))
        yield os.fsencode(path) if in_bytes else path
    raise FileExistsError(17, "No usable temporary file name found")


def mktemp(suffix="", prefix="tmp", dir=None):
    """A path that does not exist; another program may take it before you do."""
    return next(path for path in _names(suffix, prefix, dir) if not os.path.lexists(path))


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Create a folder; gives its path."""
    for path in _names(suffix, prefix, dir):
        try:
            os.mkdir(path)
        except FileExistsError:
            continue
        return path


def _create(mode, buffering, encoding, newline, suffix, prefix, folder, errors=None):
    """(open file, path)"""
    for path in _names(suffix, prefix, folder):
        try:
            io.open(path, "xb").close()
        except FileExistsError:
            continue
        return io.open(path, mode.replace("x", "w"), buffering, encoding, errors, newline), path


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """(number of the open file, path) of a new file, as os.open() gives it."""
    for path in _names(suffix, prefix, dir):
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL), path
        except FileExistsError:
            continue


class _TemporaryFileWrapper:
    """An open file that is removed when it is closed."""

    def __init__(self, file, name, delete, delete_on_close):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close
        self._exists = True

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __iter__(self):
        for line in self.file:
            yield line

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exception):
        result = self.file.__exit__(*exception)
        self._remove(True)
        return result

    def __del__(self):
        self.close()
        self._remove(True)

    def close(self):
        """Close the file, and remove it if that is to be."""
        self.file.close()
        self._remove(self._delete_on_close)

    def _remove(self, now):
        if self.delete and now and self._exists:
            self._exists = False
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    """An open file with a name, removed when it is closed; delete_on_close=False: when the `with` ends."""
    file, path = _create(mode, buffering, encoding, newline, suffix, prefix, dir, errors)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    """An open file that is removed when it is closed."""
    return NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)


class SpooledTemporaryFile(io.IOBase):
    """A file in memory that goes to the drive when it is larger than max_size, or fileno() or rollover() is called."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        if "b" in mode:
            self._file = io.BytesIO()
        else:
            self._file = io.TextIOWrapper(io.BytesIO(), encoding=encoding or "utf-8", errors=errors, newline=newline)
        self._max_size = max_size
        self._rolled = False
        self._arguments = (mode, buffering, encoding, newline, suffix, prefix, dir)
        self._errors = errors

    def __getattr__(self, name):
        return getattr(self._file, name)

    @property
    def name(self):
        """What the file on the drive is called; None while there is none."""
        return self._file.name if self._rolled else None

    @property
    def mode(self):
        """As it was opened."""
        return self._file.mode if self._rolled else self._arguments[0]

    def rollover(self):
        """Go to the drive now."""
        if self._rolled:
            return
        old = self._file
        self._file = TemporaryFile(*self._arguments, errors=self._errors)
        place = old.tell()
        old.seek(0)
        self._file.write(old.read())
        self._file.seek(place)
        self._rolled = True

    def _check(self):
        if self._max_size and not self._rolled and self._file.tell() > self._max_size:
            self.rollover()

    def write(self, data):
        """Write bytes or text."""
        count = self._file.write(data)
        self._check()
        return count

    def writelines(self, lines):
        """Write each of an iterable."""
        for line in lines:
            self.write(line)

    def read(self, *size):
        """Read bytes or text."""
        return self._file.read(*size)

    def readline(self, *size):
        """Read a line."""
        return self._file.readline(*size)

    def readlines(self, *hint):
        """All lines from here."""
        return self._file.readlines(*hint)

    def __iter__(self):
        return iter(self._file)

    def __next__(self):
        return next(self._file)

    def seek(self, *place):
        """Go to a place."""
        return self._file.seek(*place)

    def tell(self):
        """The place."""
        return self._file.tell()

    def truncate(self, size=None):
        """Change the length."""
        if size is not None and self._max_size and size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def flush(self):
        """Write what is pending."""
        self._file.flush()

    def close(self):
        """Close and forget it."""
        self._file.close()

    @property
    def closed(self):
        """Whether it is closed."""
        return self._file.closed

    def read1(self, *size):
        """Read bytes with one access to the file."""
        return self._file.read1(*size)

    def readinto(self, b):
        """Fill a buffer; how many bytes were read."""
        return self._file.readinto(b)

    def readinto1(self, b):
        """Fill a buffer with one access to the file."""
        return self._file.readinto1(b)

    def detach(self):
        """The stream below."""
        return self._file.detach()

    def fileno(self):
        """The number of the file, which goes to the drive."""
        self.rollover()
        return self._file.fileno()

    def isatty(self):
        """False."""
        return self._file.isatty()

    @property
    def encoding(self):
        """Of a file of text."""
        return self._file.encoding

    @property
    def errors(self):
        """Of a file of text."""
        return self._file.errors

    @property
    def newlines(self):
        """The line ends that a file of text has had."""
        return self._file.newlines

    def readable(self):
        """True if it can be read."""
        return self._file.readable()

    def writable(self):
        """True if it can be written."""
        return self._file.writable()

    def seekable(self):
        """True."""
        return True

    def __enter__(self):
        if self.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *exception):
        self.close()


class TemporaryDirectory:
    """A folder that is removed with all it holds at the end of `with`, by cleanup(), or with the object."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self._delete = self._exists = False
        self._ignore = ignore_cleanup_errors
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete
        self._exists = True

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *exception):
        if self._delete:
            self.cleanup()

    def __del__(self):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the folder."""
        if self._exists or os.path.exists(self.name):
            self._exists = False
            from shutil import rmtree

            rmtree(self.name, ignore_errors=self._ignore)

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)
