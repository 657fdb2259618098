"""Parts of module os that few programs need."""

import os
from abc import ABC, abstractmethod


class PathLike(ABC):
    """What can be passed as a path: it has __fspath__()."""

    __module__ = "os"
    __slots__ = ()

    @abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not PathLike:
            return NotImplemented
        for base in subclass.__mro__:
            if "__fspath__" in base.__dict__:
                return base.__dict__["__fspath__"] is not None or NotImplemented
        return NotImplemented

    @classmethod
    def __class_getitem__(cls, parameters):
        return type(list[int])(cls, parameters)


def removedirs(name):
    """Remove a folder, then those above it that are empty."""
    os.rmdir(name)
    head = os.path.dirname(name.rstrip("/"))
    while head:
        try:
            os.rmdir(head)
        except OSError:
            break
        head = os.path.dirname(head)


def renames(old, new):
    """rename() that creates the folders it needs and removes those it leaves empty."""
    head, tail = os.path.split(new)
    if head and tail and not os.path.exists(head):
        os.makedirs(head)
    os.rename(old, new)
    head, tail = os.path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


class DirEntry:
    """One entry of a folder, given by scandir()."""

    __module__ = "posix"
    __slots__ = ("name", "path", "_is_dir")

    def __init__(self, name, path, is_dir):
        self.name = name
        self.path = path
        self._is_dir = is_dir

    def is_dir(self, *, follow_symlinks=True):
        return self._is_dir

    def is_file(self, *, follow_symlinks=True):
        return not self._is_dir

    def is_symlink(self):
        return False

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return os.stat(self.path)

    def inode(self):
        return os.stat(self.path).st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class scandir:
    """Iterate over the entries of a folder."""

    __module__ = "posix"

    def __init__(self, path="."):
        self._folder = os.fspath(path)
        self._entries = os.ilistdir(self._folder)

    def __iter__(self):
        return self

    def __next__(self):
        name, kind, *_ = next(self._entries)
        name = name if isinstance(self._folder, str) else os.fsencode(name)
        return DirEntry(name, os.path.join(self._folder, name), kind == 0x4000)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def common_items(sequences):
    """os.path.commonprefix() of lists or tuples."""
    least, most = min(sequences), max(sequences)
    same = 0
    while same < min(len(least), len(most)) and least[same] == most[same]:
        same += 1
    return least[:same]


def expand_home(path):
    """os.path.expanduser() of a path that begins with ~."""
    tilde, slash = ("~", "/") if isinstance(path, str) else (b"~", b"/")
    name, separator, rest = path.partition(slash)
    home = os.environ.get("HOME") if name == tilde else None
    if home is None:
        return path
    home = home if isinstance(path, str) else os.fsencode(home)
    return home.rstrip(slash) + separator + rest or slash


def isjunction(path):
    """False: only Windows has junctions."""
    os.fspath(path)
    return False


def sameopenfile(fp1, fp2):
    """Whether both numbers stand for the same open file."""
    for number in fp1, fp2:
        if not isinstance(number, int):
            raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer")
    return fp1 == fp2


def _variable_end(path, start):
    """Where the name that begins at `start` ends."""
    while start < len(path) and (path[start].isalnum() or path[start] == "_") and path[start].isascii():
        start += 1
    return start


def expandvars(path):
    """Replace $NAME and ${NAME} by values of the environment; unknown ones stay."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    parts = []
    at = 0
    while (dollar := path.find("$", at)) >= 0:
        parts.append(path[at:dollar])
        braced = path[dollar + 1 : dollar + 2] == "{"
        start = dollar + 1 + braced
        end = path.find("}", start) if braced else _variable_end(path, start)
        after = end + braced
        known = end > start and path[start:end] in os.environ
        at = after if known else dollar + 1
        parts.append(os.environ[path[start:end]] if known else "$")
    return "".join(parts) + path[at:]
