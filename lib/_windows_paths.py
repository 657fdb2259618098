"""The paths of Windows in module pathlib, to compute with anywhere."""

import ntpath
import os
from pathlib import Path, PurePath, _quote

_NUMBERS = "123456789\xb9\xb2\xb3"
_RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *(name + number for name in ("COM", "LPT") for number in _NUMBERS)}


class PureWindowsPath(PurePath):
    """PurePath with drives, backslashes between the names, and without case."""

    __module__ = "pathlib"
    __slots__ = ("drive", "_raw")
    _flavour = ntpath

    def __init__(self, *pathsegments):
        self._raw = ntpath.join(*map(self._segment, pathsegments)) if pathsegments else ""
        self.drive, self.root, self._tail = self._parse_path(self._raw)
        self._joined = None

    def _segment(self, segment):
        return segment._raw if isinstance(segment, PureWindowsPath) else super()._segment(segment)

    @classmethod
    def _parse_path(cls, path):
        """(drive, root, names) of a text; a network share always has a root."""
        drive, root, rest = ntpath.splitroot(path.replace("/", "\\"))
        if not root and drive.startswith("\\") and not drive.endswith("\\"):
            parts = drive.split("\\")
            if len(parts) == 4 and parts[2] not in "?." or len(parts) == 6:
                root = "\\"
        return drive, root, [part for part in rest.split("\\") if part and part != "."]

    def _with_tail(self, tail):
        return self.with_segments(self._text_of(self.anchor, tail))

    @staticmethod
    def _text_of(anchor, tail):
        """A first name that looks like a drive gets a dot before it."""
        if not anchor and tail and ntpath.splitdrive(tail[0])[0]:
            tail = [".", *tail]
        return anchor + "\\".join(tail)

    def __str__(self):
        if self._joined is None:
            self._joined = self._text_of(self.anchor, self._tail) or "."
        return self._joined

    def as_posix(self):
        """The text with forward slashes."""
        return str(self).replace("\\", "/")

    def _key(self):
        return str(self).lower()

    def is_absolute(self):
        """Whether it has a drive and begins at its root."""
        return bool(self.drive and self.root)

    def is_reserved(self):
        """Whether the last name is one that Windows keeps for devices."""
        if not self._tail or self.drive.startswith("\\\\"):
            return False
        name = self._tail[-1].partition(".")[0].partition(":")[0].rstrip(" ")
        return name.upper() in _RESERVED

    def _uri_start(self):
        if self.drive[1:2] == ":":
            return "file:///" + self.drive
        return "file:" + _quote(os.fsencode(self.drive.replace("\\", "/")))


class WindowsPath(Path, PureWindowsPath):
    """Path on Windows; it can be made on no other system."""

    __module__ = "pathlib"
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise NotImplementedError(f"cannot instantiate {cls.__name__!r} on your system")
