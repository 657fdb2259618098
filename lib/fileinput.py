"""The lines of several files one after the other, or of standard input."""

import io
import os
import sys

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin", "FileInput",
           "hook_compressed", "hook_encoded"]  # fmt: skip

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """A FileInput that the functions of this module speak of."""
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    """Close what input() gave."""
    global _state
    state, _state = _state, None
    if state:
        state.close()


def _active():
    if not _state:
        raise RuntimeError("no active input()")
    return _state


def nextfile():
    """Leave the rest of the file; the next line is the first one of the next file."""
    return _active().nextfile()


def filename():
    """The name of the file that the last line is from; None before the first line."""
    return _active().filename()


def lineno():
    """The number of the last line, counted through all files."""
    return _active().lineno()


def filelineno():
    """The number of the last line in its file."""
    return _active().filelineno()


def fileno():
    """The number of the file in the system; -1 if none is open."""
    return _active().fileno()


def isfirstline():
    """Whether the last line is the first one of its file."""
    return _active().isfirstline()


def isstdin():
    """Whether the last line is from standard input."""
    return _active().isstdin()


class FileInput:
    """The lines of files, by default of those that sys.argv names; "-" is standard input.

    With inplace, what is printed replaces the file; backup is the extension of the copy that is kept."""

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if isinstance(files, (str, os.PathLike)):
            files = (os.fspath(files),)
        self._files = tuple(sys.argv[1:] if files is None else files) or ("-",)
        self._inplace, self._backup = inplace, backup
        self._file = self._output = self._stdout = self._saved = None
        self._filename = None
        self._lines = self._startline = 0
        self._is_stdin = False
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook and inplace:
            raise ValueError("FileInput cannot use an opening hook in inplace mode")
        if openhook and not callable(openhook):
            raise ValueError("FileInput openhook must be callable")
        self._mode, self._openhook, self._encoding, self._errors = mode, openhook, encoding, errors

    def __del__(self):
        self.close()

    def close(self):
        """Close the file; there are no more lines."""
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self):
        """The next line; empty at the end of the last file."""
        while True:
            if self._file is None:
                if not self._files:
                    return b"" if self._mode == "rb" else ""
                self._open()
            line = self._file.readline()
            if line:
                self._lines += 1
                return line
            self.nextfile()

    def nextfile(self):
        """Leave the rest of the file; the next line is the first one of the next file."""
        file, self._file = self._file, None
        output, self._output = self._output, None
        saved, self._saved = self._saved, None
        if self._stdout is not None:
            sys.stdout, self._stdout = self._stdout, None
        try:
            if output is not None:
                output.close()
        finally:
            if file is not None and not self._is_stdin:
                file.close()
            if saved and not self._backup:
                try:
                    os.unlink(saved)
                except OSError:
                    pass
            self._is_stdin = False

    def _open(self):
        self._filename, *files = self._files
        self._files = tuple(files)
        self._startline = self._lines
        if self._filename == "-":
            self._filename, self._is_stdin = "<stdin>", True
            self._file = getattr(sys.stdin, "buffer", sys.stdin) if "b" in self._mode else sys.stdin
        elif self._inplace:
            self._open_inplace()
        elif not self._openhook:
            self._file = open(self._filename, self._mode, encoding=self._text_encoding(), errors=self._errors)
        elif self._encoding is None and self._errors is None:
            self._file = self._openhook(self._filename, self._mode)
        else:
            self._file = self._openhook(self._filename, self._mode, encoding=self._encoding, errors=self._errors)

    def _text_encoding(self):
        return None if "b" in self._mode else self._encoding

    def _open_inplace(self):
        self._saved = os.fspath(self._filename) + (self._backup or ".bak")
        try:
            os.unlink(self._saved)
        except OSError:
            pass
        os.rename(self._filename, self._saved)
        self._file = open(self._saved, self._mode, encoding=self._text_encoding(), errors=self._errors)
        self._output = open(
            self._filename, self._mode.replace("r", "w"), encoding=self._text_encoding(), errors=self._errors
        )
        self._stdout, sys.stdout = sys.stdout, self._output

    def lineno(self):
        """The number of the last line, counted through all files."""
        return self._lines

    def filelineno(self):
        """The number of the last line in its file."""
        return self._lines - self._startline

    def filename(self):
        """The name of the file that the last line is from; None before the first line."""
        return self._filename

    def fileno(self):
        """The number of the file in the system; -1 if none is open."""
        try:
            return self._file.fileno() if self._file is not None else -1
        except (ValueError, io.UnsupportedOperation):
            return -1

    def isfirstline(self):
        """Whether the last line is the first one of its file."""
        return self.filelineno() == 1

    def isstdin(self):
        """Whether the last line is from standard input."""
        return self._is_stdin

    __class_getitem__ = classmethod(type(list[int]))


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """An openhook: names that end in .gz are compressed files."""
    if encoding is None and "b" not in mode:
        encoding = "locale"
    extension = os.path.splitext(filename)[1]
    if extension == ".gz":
        import gzip

        stream = gzip.open(filename, mode)
    else:
        return open(filename, mode, encoding=None if encoding == "locale" else encoding, errors=errors)
    return stream if "b" in mode else io.TextIOWrapper(stream, None if encoding == "locale" else encoding, errors)


def hook_encoded(encoding, errors=None):
    """An openhook: files in an encoding."""
    return lambda filename, mode: open(filename, mode, encoding=encoding, errors=errors)
