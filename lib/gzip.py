"""Files and bytes compressed in the format of gzip."""

import io
import os
import struct
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = 1, 2
_PIECE = 512
_END = "Compressed file ended before the end-of-stream marker was reached"


class BadGzipFile(OSError):
    """The data is not in the format of gzip, or damaged."""


def _header(level, mtime, name=b"", system=b"\xff"):
    if mtime is None:
        from time import time
        mtime = time()
    fastest = level < 2 if system == b"\3" else level == 1
    speed = b"\2" if level == 9 else b"\4" if fastest else b"\0"
    return (b"\x1f\x8b\x08" + (b"\x08" if name else b"\0") + struct.pack("<L", int(mtime)) + speed + system
            + (name + b"\0" if name else b""))


def _end(sum, size):
    return sum.to_bytes(4, "little") + (size & 0xFFFFFFFF).to_bytes(4, "little")


class _Members(io.RawIOBase):
    """What a file of one or more compressed streams says, read piece by piece."""

    def __init__(self, file, shows_sums=True):
        self.file = file
        self.shows_sums = shows_sums
        self.ahead = b""  # read from the file, not used yet
        self.stream = None  # the decompressor within a member
        self.mtime = None
        self.at = 0

    def _take(self, count):
        while len(self.ahead) < count:
            more = self.file.read(_PIECE)
            if not more:
                raise EOFError(_END)
            self.ahead += more
        taken, self.ahead = self.ahead[:count], self.ahead[count:]
        return taken

    def _begin(self):
        # True if there is another member; zeros between them are no matter
        if not self.ahead:
            self.ahead = self.file.read(_PIECE)
        if self.mtime is not None:
            while self.ahead and not (rest := self.ahead.lstrip(b"\0")):
                self.ahead = self.file.read(_PIECE)
            self.ahead = self.ahead and rest
        if not self.ahead:
            return False
        if len(self.ahead) == 1:
            self.ahead += self.file.read(1)
        magic, self.ahead = self.ahead[:2], self.ahead[2:]
        if magic != b"\x1f\x8b":
            raise BadGzipFile(f"Not a gzipped file ({magic!r})")
        head = self._take(8)
        if head[0] != 8:
            raise BadGzipFile("Unknown compression method")
        self.mtime = int.from_bytes(head[2:6], "little")
        self._skip_options(head[1])
        self.stream = zlib.decompressobj(-15)
        self.sum = self.size = 0
        return True

    def _skip_options(self, flags):
        if flags & FEXTRA:
            self._take(int.from_bytes(self._take(2), "little"))
        for flag in FNAME, FCOMMENT:
            while flags & flag and self._take(1) != b"\0":
                pass
        if flags & FHCRC:
            self._take(2)

    def _finish(self):
        self.ahead = self.stream.unused_data
        self.stream = None
        sum = int.from_bytes(self._take(4), "little")
        if sum != self.sum:
            raise BadGzipFile("CRC check failed" + (f" {hex(sum)} != {hex(self.sum)}" if self.shows_sums else ""))
        if int.from_bytes(self._take(4), "little") != self.size & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")

    def readable(self):
        return True

    def seekable(self):
        return True

    def readinto(self, buffer):
        data = self.some(len(buffer))
        buffer[:len(data)] = data
        self.at += len(data)
        return len(data)

    def tell(self):
        return self.at

    def rewind(self):
        self.file.seek(0)
        self.__init__(self.file, self.shows_sums)

    def seek(self, offset, whence=io.SEEK_SET):
        """Go to a place: backwards means to read it anew."""
        if whence == io.SEEK_CUR:
            offset += self.at
        elif whence == io.SEEK_END:
            while self.read(_PIECE):
                pass
            offset += self.at
        if offset < self.at:
            self.rewind()
        while self.at < offset and self.read(min(_PIECE, offset - self.at)):
            pass
        return self.at

    def some(self, size):
        """At most size bytes, at least one; b"" at the end."""
        while True:
            if self.stream is None and not self._begin():
                return b""
            if not self.ahead and not self.stream.unconsumed_tail:
                self.ahead = self.file.read(_PIECE)
                if not self.ahead:
                    raise EOFError(_END)
            data = self.stream.decompress(self.stream.unconsumed_tail or self.ahead, size)
            self.ahead = b""
            self.sum = zlib.crc32(data, self.sum)
            self.size += len(data)
            if self.stream.eof:
                self._finish()
            if data:
                return data


class GzipFile(io.BufferedIOBase):
    """A binary file whose bytes are stored compressed: by name, or in the open file fileobj."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        mode = mode or getattr(fileobj, "mode", "rb")
        mode = mode if isinstance(mode, str) else "rb"
        if "b" not in mode:
            mode += "b"
        if mode[0] not in "rwax":
            raise ValueError(f"{'invalid' if fileobj is None else 'Invalid'} mode: {mode!r}")
        self.myfileobj = None
        if fileobj is None:
            self.myfileobj = fileobj = io.open(os.fspath(filename), mode)
        if filename is None:
            filename = getattr(fileobj, "name", "")
            filename = filename if isinstance(filename, (str, bytes)) else ""
        self.name = os.fspath(filename)
        self.mode = READ if mode[0] == "r" else WRITE
        self.fileobj = fileobj
        self._given_mtime = mtime
        self._at = 0
        self._members = self._packer = None
        if self.mode == READ:
            self._members = _Members(fileobj)
            self._buffer = io.BufferedReader(self._members, _PIECE)
        else:
            self._level = compresslevel
            self._packer = zlib.compressobj(compresslevel, zlib.DEFLATED, -15)
            self._sum = 0
            fileobj.write(_header(compresslevel, mtime, self._base_name()))

    def _base_name(self):
        name = self.name.encode("latin-1", "ignore") if isinstance(self.name, str) else self.name
        return name.rsplit(b"/", 1)[-1].removesuffix(b".gz")

    def __repr__(self):
        return f"<gzip {repr(self.fileobj)[1:-1]} {hex(id(self))}>"

    def _check(self, mode, method=None):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file")
        if self.mode != mode:
            verb, kind = ("read", "write") if mode == READ else ("write", "read")
            raise OSError(9, f"{method or verb}() on {kind}-only GzipFile object")

    @property
    def mtime(self):
        """The time in the header that was read last, in seconds since 1970."""
        return self._members.mtime if self._members else self._given_mtime

    @property
    def closed(self):
        return self.fileobj is None

    def write(self, data):
        """Compress and store bytes; how many they were."""
        self._check(WRITE)
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        view = memoryview(data)
        self.fileobj.write(self._packer.compress(view))
        self._sum = zlib.crc32(view, self._sum)
        self._at += view.nbytes
        return view.nbytes

    def read(self, size=-1):
        """size bytes, fewer only at the end; all by default."""
        self._check(READ)
        return self._buffer.read(size)

    def read1(self, size=-1):
        """At most size bytes, as many as there are at once."""
        self._check(READ, "read1")
        return self._buffer.read1(_PIECE if size < 0 else size)

    def readinto(self, buffer, /):
        """Fill a buffer; how many bytes came."""
        self._check(READ)
        return self._buffer.readinto(buffer)

    def peek(self, n):
        """Some of the next bytes, which stay unread."""
        self._check(READ, "peek")
        return self._buffer.peek(n)

    def readline(self, size=-1):
        """Bytes up to and with the next newline."""
        if self.mode == WRITE and not self.closed:
            raise io.UnsupportedOperation("read")
        self._check(READ)
        return self._buffer.readline(size)

    def rewind(self):
        """Go back to the start."""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self.seek(0)

    def seek(self, offset, whence=io.SEEK_SET):
        """Go to a place in what is stored: backwards means to read it anew, forwards in a file for writing zeros."""
        self._check(self.mode)
        if self.mode == READ:
            return self._buffer.seek(offset, whence)
        if whence == io.SEEK_CUR:
            offset += self._at
        elif whence != io.SEEK_SET:
            raise ValueError("Seek from end not supported")
        if offset < self._at:
            raise OSError("Negative seek in write mode")
        while offset > self._at:
            self.write(bytes(min(_PIECE, offset - self._at)))
        return self._at

    def tell(self):
        self._check(self.mode)
        return self._at if self.mode == WRITE else self._buffer.tell()

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        """Store what is still in the compressor."""
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file")
        if self.mode == WRITE:
            self.fileobj.write(self._packer.flush(zlib_mode))
            self.fileobj.flush()

    def close(self):
        """Store the rest; an open file that was given stays open."""
        file, self.fileobj = getattr(self, "fileobj", None), None
        if file is None:
            return
        try:
            if self._packer is not None:
                file.write(self._packer.flush())
                file.write(_end(self._sum, self._at))
        finally:
            own, self.myfileobj = self.myfileobj, None
            if own is not None:
                own.close()

    def fileno(self):
        return self.fileobj.fileno()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """Open a compressed file by name, or one that is open already; with "t" in mode as text."""
    if "t" in mode:
        if "b" in mode:
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for name, value in ("encoding", encoding), ("errors", errors), ("newline", newline):
            if value is not None:
                raise ValueError(f"Argument {name!r} not supported in binary mode")
    plain = mode.replace("t", "")
    if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        file = GzipFile(filename, plain, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, plain, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(file, encoding, errors, newline) if "t" in mode else file


def compress(data, compresslevel=9, *, mtime=None):
    """Bytes in the format of gzip; mtime is the time that the header names, now if None."""
    if not -1 <= compresslevel <= 9:
        raise zlib.error("Bad compression level")
    packer = zlib.compressobj(compresslevel, zlib.DEFLATED, -15)
    system = b"\3" if mtime == 0 else b"\xff"
    return b"".join((_header(compresslevel, mtime, system=system), packer.compress(data), packer.flush(),
                     _end(zlib.crc32(data), memoryview(data).nbytes)))


def decompress(data):
    """What bytes in the format of gzip say."""
    members = _Members(io.BytesIO(data), False)
    return b"".join(iter(lambda: members.some(4096), b""))
