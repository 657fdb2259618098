"""Entries of an archive as paths."""

import posixpath
import re


_SPECIAL = {"**": ".*", "*": "[^/]*", "?": "[^/]", "[": r"\[", "": ""}


def _translated(pattern):
    """The regular expression of a glob pattern."""
    result = []
    for literal, special in re.findall(r"([^*?\[]*)(\*\*?|\?|\[!?\]?[^\]]*\]|\[|$)", pattern):
        result.append(re.escape(literal))
        if special in _SPECIAL:
            result.append(_SPECIAL[special])
        else:
            result.append("[^" + special[2:] if special[1] == "!" else special)
    return "".join(result)


class Path:
    """A place in an archive, which need not exist: with the methods of pathlib.Path that make sense there."""

    __module__ = "zipfile._path"

    def __init__(self, root, at=""):
        from . import ZipFile

        self.root = root if isinstance(root, ZipFile) else ZipFile(root)
        self.at = at

    def __reduce__(self):
        return type(self), (self.root.filename if self.root._is_own else self.root, self.at)

    def __repr__(self):
        return f"Path({self.root.filename!r}, {self.at!r})"

    def __str__(self):
        return posixpath.join(self.root.filename, self.at)

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return (self.root, self.at) == (other.root, other.at)

    def __hash__(self):
        return hash((self.root, self.at))

    def _names(self):
        """The names of all entries, and of the folders that only their names speak of."""
        names = self.root.namelist()
        known = set(names)
        for name in list(names):
            while name := posixpath.dirname(name.rstrip("/")):
                name += "/"
                if name not in known:
                    known.add(name)
                    names.append(name)
        return names

    def _at_name(self, at):
        if at and not at.endswith("/") and at not in self.root.NameToInfo and at + "/" in self._names():
            at += "/"
        return Path(self.root, at)

    def _pure(self):
        import pathlib

        return pathlib.PurePosixPath(self.at or self.filename)

    @property
    def filename(self):
        import pathlib

        return pathlib.Path(self.root.filename).joinpath(self.at)

    @property
    def name(self):
        return posixpath.basename(self.at.rstrip("/")) or self.filename.name

    @property
    def suffix(self):
        return posixpath.splitext(self.name)[1]

    @property
    def suffixes(self):
        return self._pure().suffixes

    @property
    def stem(self):
        return posixpath.splitext(self.name)[0]

    @property
    def parent(self):
        if not self.at:
            return self.filename.parent
        above = posixpath.dirname(self.at.rstrip("/"))
        return Path(self.root, above + "/" if above else "")

    def joinpath(self, *other):
        """The place that names lead to from here."""
        return self._at_name(posixpath.join(self.at, *other))

    __truediv__ = joinpath

    def exists(self):
        return not self.at or self.at in self._names()

    def is_dir(self):
        return not self.at or self.at.endswith("/")

    def is_file(self):
        return self.exists() and not self.is_dir()

    def iterdir(self):
        """The places in this folder."""
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        folder = self.at.rstrip("/")
        return (Path(self.root, name) for name in self._names() if posixpath.dirname(name.rstrip("/")) == folder)

    def match(self, path_pattern):
        """Whether the place agrees with a pattern, as pathlib's paths do."""
        return self._pure().match(path_pattern)

    def glob(self, pattern):
        """The places below this one that agree with a pattern, in which ** stands for any number of folders."""
        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        found = re.compile(re.escape(self.at) + _translated(pattern)).fullmatch
        return (Path(self.root, name) for name in self._names() if found(name))

    def rglob(self, pattern):
        """The same in all folders below this one."""
        return self.glob(f"**/{pattern}")

    def relative_to(self, other, *extra):
        """The way here from another place, as text."""
        return posixpath.relpath(str(self), str(other.joinpath(*extra)))

    def is_symlink(self):
        """False: links are not followed."""
        return False

    def open(self, mode="r", *args, pwd=None, **kwargs):
        """A stream of the entry, of text unless the mode has a 'b'."""
        if self.is_dir():
            raise IsADirectoryError(self)
        if mode[0] == "r" and not self.exists():
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, mode[0], pwd=pwd)
        if "b" in mode:
            if args or kwargs:
                raise ValueError("encoding args invalid for binary operation")
            return stream
        import io

        return io.TextIOWrapper(stream, *args, **kwargs)

    def read_text(self, *args, **kwargs):
        with self.open("r", *args, **kwargs) as stream:
            return stream.read()

    def read_bytes(self):
        with self.open("rb") as stream:
            return stream.read()
