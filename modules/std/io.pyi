"""Files, and text and bytes that behave like files."""

class IOBase:
    """What every stream can do; a subclass overrides what it supports."""
    def close(self) -> None:
        """Write what is left and close; nothing else works after that."""
    def flush(self) -> None:
        """Write what is still in memory."""
    def readable(self) -> bool:
        """Whether it can be read."""
    def writable(self) -> bool:
        """Whether it can be written."""
    def seekable(self) -> bool:
        """Whether the position can be changed."""
    def isatty(self) -> bool:
        """Whether it is a terminal."""
    def fileno(self) -> int:
        """The number of the file in the system."""
    def seek(self, offset: object, whence: object = 0, /) -> int:
        """Go to a position: from the start, or with whence 1 from here, with 2 from the end."""
    def tell(self) -> int:
        """The position."""
    def truncate(self, size: object = None, /) -> int:
        """Cut to a size, by default at the position."""
    def readline(self, size: object = -1, /) -> object:
        """One line with its line end; empty at the end."""
    def readlines(self, hint: object = -1, /) -> list:
        """All lines, or lines until their length reaches hint."""
    def writelines(self, lines: object, /) -> None:
        """Write each item of an iterable; no line ends are added."""
    def __enter__(self) -> object: ...
    def __exit__(self, *args: object) -> None: ...
    def __del__(self) -> None: ...
    closed: bool

class RawIOBase(IOBase):
    """Unbuffered bytes: a subclass defines readinto() and write()."""
    def read(self, size: object = -1, /) -> object:
        """Up to so many bytes; all that are left if the size is negative or None."""
    def readall(self) -> object:
        """All bytes that are left."""
    def readinto(self, buffer: object, /) -> object:
        """Fill a buffer; returns how many bytes were read."""
    def write(self, data: object, /) -> object:
        """Write bytes; returns how many."""

class BufferedIOBase(IOBase):
    """Buffered bytes."""
    def read(self, size: object = -1, /) -> bytes:
        """Up to so many bytes; all that are left if the size is negative or None."""
    def read1(self, size: object = -1, /) -> bytes:
        """Up to so many bytes with at most one access to the file."""
    def write(self, data: object, /) -> int:
        """Write bytes; returns how many."""
    def readinto(self, buffer: object, /) -> int:
        """Fill a buffer; returns how many bytes were read."""
    def readinto1(self, buffer: object, /) -> int:
        """Fill a buffer with at most one access to the file."""
    def detach(self) -> object:
        """Give back the stream below; this one cannot be used any more."""

class TextIOBase(IOBase):
    """Text."""
    def read(self, size: object = -1, /) -> str:
        """Up to so many characters; all that are left if the size is negative or None."""
    def readline(self, size: object = -1, /) -> str:
        """One line with its line end; empty at the end."""
    def write(self, text: object, /) -> int:
        """Write a text; returns how many characters."""
    def detach(self) -> object:
        """Give back the stream below; this one cannot be used any more."""
    encoding = None
    errors = None
    newlines = None

@module("_io")
class FileIO(RawIOBase):
    """A file of bytes without buffer."""
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __init__(self, file: object, mode: str = "r", closefd: bool = True, opener: object = None) -> None: ...
    def read(self, size: object = -1, /) -> bytes:
        """Up to so many bytes; all that are left if the size is negative or None."""
    def readall(self) -> bytes:
        """All bytes that are left."""
    def readinto(self, buffer: object, /) -> int:
        """Fill a buffer; returns how many bytes were read."""
    def write(self, data: object, /) -> int:
        """Write bytes; returns how many."""
    def readline(self, size: object = -1, /) -> bytes:
        """One line with its line end; empty at the end."""
    def seek(self, offset: object, whence: int = 0, /) -> int:
        """Go to a position: from the start, or with whence 1 from here, with 2 from the end."""
    def tell(self) -> int:
        """The position."""
    def truncate(self, size: object = None, /) -> int:
        """Cut to a size, by default at the position."""
    def flush(self) -> None:
        """Write what is still in memory."""
    def close(self) -> None:
        """Write what is left and close; nothing else works after that."""
    def readable(self) -> bool:
        """Whether it can be read."""
    def writable(self) -> bool:
        """Whether it can be written."""
    def seekable(self) -> bool:
        """Whether the position can be changed."""
    def fileno(self) -> int:
        """The number of the file in the system."""
    def isatty(self) -> bool:
        """Whether it is a terminal."""
    name: object
    mode: str
    closed: bool
    closefd: bool

@module("_io")
@c_name("BufferedFile")
class _hidden_BufferedFile(BufferedIOBase):
    """A file of bytes with a buffer."""
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def read(self, size: object = -1, /) -> bytes:
        """Up to so many bytes; all that are left if the size is negative or None."""
    def read1(self, size: object = -1, /) -> bytes:
        """Up to so many bytes with at most one access to the file."""
    def readinto(self, buffer: object, /) -> int:
        """Fill a buffer; returns how many bytes were read."""
    def readinto1(self, buffer: object, /) -> int:
        """Fill a buffer with at most one access to the file."""
    def write(self, data: object, /) -> int:
        """Write bytes; returns how many."""
    def readline(self, size: object = -1, /) -> bytes:
        """One line with its line end; empty at the end."""
    def seek(self, offset: object, whence: int = 0, /) -> int:
        """Go to a position: from the start, or with whence 1 from here, with 2 from the end."""
    def tell(self) -> int:
        """The position."""
    def truncate(self, size: object = None, /) -> int:
        """Cut to a size, by default at the position."""
    def flush(self) -> None:
        """Write what is still in memory."""
    def close(self) -> None:
        """Write what is left and close; nothing else works after that."""
    def readable(self) -> bool:
        """Whether it can be read."""
    def writable(self) -> bool:
        """Whether it can be written."""
    def seekable(self) -> bool:
        """Whether the position can be changed."""
    def fileno(self) -> int:
        """The number of the file in the system."""
    def isatty(self) -> bool:
        """Whether it is a terminal."""
    def detach(self) -> object:
        """Give back the stream below; this one cannot be used any more."""
    raw: object
    name: object
    mode: str
    closed: bool

@module("_io")
class BufferedReader(BufferedFile):
    """A file of bytes open for reading."""
    def __init__(self, raw: object, buffer_size: int = 512) -> None: ...
    def peek(self, size: int = 0, /) -> bytes:
        """What can be read without asking the file again; the position stays."""

@module("_io")
class BufferedWriter(BufferedFile):
    """A file of bytes open for writing."""
    def __init__(self, raw: object, buffer_size: int = 512) -> None: ...

@module("_io")
class BufferedRandom(BufferedFile):
    """A file of bytes open for both."""
    def __init__(self, raw: object, buffer_size: int = 512) -> None: ...
    def peek(self, size: int = 0, /) -> bytes:
        """What can be read without asking the file again; the position stays."""

@module("_io")
class BytesIO(BufferedIOBase):
    """Bytes in memory that behave like a file."""
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __init__(self, initial_bytes: object = b"") -> None: ...
    def read(self, size: object = -1, /) -> bytes:
        """Up to so many bytes; all that are left if the size is negative or None."""
    def read1(self, size: object = -1, /) -> bytes:
        """Up to so many bytes with at most one access to the file."""
    def readinto(self, buffer: object, /) -> int:
        """Fill a buffer; returns how many bytes were read."""
    def readinto1(self, buffer: object, /) -> int:
        """Fill a buffer with at most one access to the file."""
    def readline(self, size: object = -1, /) -> bytes:
        """One line with its line end; empty at the end."""
    def write(self, data: object, /) -> int:
        """Write bytes; returns how many."""
    def seek(self, offset: object, whence: int = 0, /) -> int:
        """Go to a position: from the start, or with whence 1 from here, with 2 from the end."""
    def tell(self) -> int:
        """The position."""
    def truncate(self, size: object = None, /) -> int:
        """Cut to a size, by default at the position."""
    def getvalue(self) -> bytes:
        """All that was written, wherever the position is."""
    def getbuffer(self) -> memoryview:
        """A view of the bytes, without a copy."""
    def close(self) -> None:
        """Write what is left and close; nothing else works after that."""
    def readable(self) -> bool:
        """Whether it can be read."""
    def writable(self) -> bool:
        """Whether it can be written."""
    def seekable(self) -> bool:
        """Whether the position can be changed."""
    def __getstate__(self) -> tuple: ...
    def __setstate__(self, state: object, /) -> None: ...
    closed: bool

@module("_io")
class StringIO(TextIOBase):
    """Text in memory that behaves like a file."""
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __init__(self, initial_value: object = "", newline: object = "\n") -> None: ...
    def read(self, size: object = -1, /) -> str:
        """Up to so many characters; all that are left if the size is negative or None."""
    def readline(self, size: object = -1, /) -> str:
        """One line with its line end; empty at the end."""
    def write(self, text: object, /) -> int:
        """Write a text; returns how many characters."""
    def seek(self, offset: object, whence: int = 0, /) -> int:
        """Go to a position: from the start, or with whence 1 from here, with 2 from the end."""
    def tell(self) -> int:
        """The position."""
    def truncate(self, size: object = None, /) -> int:
        """Cut to a size, by default at the position."""
    def getvalue(self) -> str:
        """All that was written, wherever the position is."""
    def flush(self) -> None:
        """Nothing: the text is in memory."""
    def close(self) -> None:
        """Write what is left and close; nothing else works after that."""
    def readable(self) -> bool:
        """Whether it can be read."""
    def writable(self) -> bool:
        """Whether it can be written."""
    def seekable(self) -> bool:
        """Whether the position can be changed."""
    def __getstate__(self) -> tuple: ...
    def __setstate__(self, state: object, /) -> None: ...
    line_buffering: bool
    newlines: object
    closed: bool

@module("_io")
class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes."""
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    def __init__(self, buffer: object, encoding: object = None, errors: object = None, newline: object = None, line_buffering: bool = False, write_through: bool = False) -> None: ...
    def read(self, size: object = -1, /) -> str:
        """Up to so many characters; all that are left if the size is negative or None."""
    def readline(self, size: object = -1, /) -> str:
        """One line with its line end; empty at the end."""
    def write(self, text: object, /) -> int:
        """Write a text; returns how many characters."""
    def seek(self, offset: object, whence: int = 0, /) -> int:
        """Go to a position: from the start, or with whence 1 from here, with 2 from the end."""
    def tell(self) -> int:
        """The position."""
    def truncate(self, size: object = None, /) -> int:
        """Cut to a size, by default at the position."""
    def flush(self) -> None:
        """Write what is still in memory."""
    def close(self) -> None:
        """Write what is left and close; nothing else works after that."""
    def readable(self) -> bool:
        """Whether it can be read."""
    def writable(self) -> bool:
        """Whether it can be written."""
    def seekable(self) -> bool:
        """Whether the position can be changed."""
    def isatty(self) -> bool:
        """Whether it is a terminal."""
    def fileno(self) -> int:
        """The number of the file in the system."""
    def detach(self) -> object:
        """Give back the stream below; this one cannot be used any more."""
    def reconfigure(self, *, encoding: object = None, errors: object = None, newline: object = ..., line_buffering: object = None, write_through: object = None) -> None:
        """Change the encoding or how lines are treated."""
    _CHUNK_SIZE = 8192
    buffer: object
    encoding: str
    errors: str
    newlines: object
    line_buffering: bool
    write_through: bool
    name: object
    @property
    def mode(self) -> object: ...
    @mode.setter
    def mode(self, value: object) -> None: ...
    closed: bool

@module("_io")
@c_name("ConsoleIO")
class _hidden_ConsoleIO(BufferedIOBase):
    """The bytes of a standard stream."""
    def read(self, size: object = -1, /) -> bytes:
        """Up to so many bytes; all that are left if the size is negative or None."""
    def read1(self, size: object = -1, /) -> bytes:
        """Up to so many bytes with at most one access to the file."""
    def readline(self, size: object = -1, /) -> bytes:
        """One line with its line end; empty at the end."""
    def readinto(self, buffer: object, size: int = -1, /) -> int:
        """Read into buffer, at most size bytes unless that is negative; returns how many."""
    def write(self, data: object, size: int = -1, /) -> int:
        """Write bytes, at most size of them unless that is negative; returns how many."""
    def flush(self) -> None:
        """Write what is still in memory."""
    def readable(self) -> bool:
        """Whether it can be read."""
    def writable(self) -> bool:
        """Whether it can be written."""
    def isatty(self) -> bool:
        """Whether it is a terminal."""
    def fileno(self) -> int:
        """The number of the file in the system."""
    name: str
    mode: str

def open(file: object, mode: str = "r", buffering: int = -1, encoding: object = None, errors: object = None, newline: object = None, closefd: bool = True, opener: object = None) -> object:
    """Open a file: mode 'r', 'w', 'x' or 'a', with '+' for both ways, 'b' for bytes, 't' for text."""

def __getattr__(name: str, /) -> object:
    """Parts that are Python: BufferedRWPair, IncrementalNewlineDecoder, __all__."""

def text_encoding(encoding: object, stacklevel: int = 2, /) -> str:
    """The encoding, or 'utf-8' if it is None."""

def open_code(path: str) -> object:
    """Open a file of code: open(path, 'rb')."""

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 512
BlockingIOError = BlockingIOError
