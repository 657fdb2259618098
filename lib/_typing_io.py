"""IO, TextIO and BinaryIO of typing: what annotations call files, with the names that a file has."""

from abc import abstractmethod
from typing import AnyStr, Generic


def _members(*names, make=abstractmethod):
    """Abstract members that do nothing, by their names."""

    def member(name):
        def method(self, *arguments):
            pass

        method.__name__ = method.__qualname__ = name
        return make(abstractmethod(method))

    return {name: member(name) for name in names}


class IO(Generic[AnyStr]):
    """A file, for annotations."""

    __module__ = "typing"
    __slots__ = ()
    locals().update(_members("mode", "name", "closed", make=property))
    locals().update(_members(
        "close", "fileno", "flush", "isatty", "read", "readable", "readline", "readlines", "seek", "seekable", "tell", "truncate",
        "writable", "write", "writelines", "__enter__", "__exit__",
    ))  # fmt: skip


class BinaryIO(IO[bytes]):
    """A file of bytes, for annotations."""

    __module__ = "typing"
    __slots__ = ()


class TextIO(IO[str]):
    """A file of text, for annotations."""

    __module__ = "typing"
    __slots__ = ()
    locals().update(_members("buffer", "encoding", "errors", "line_buffering", "newlines", make=property))
