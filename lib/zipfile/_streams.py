"""The data of an entry as a stream: read from an archive, or written to one."""

import io
import zlib

from ._info import LOCAL, LOCAL_MAGIC, SIZES_FOLLOW, ZIP_DEFLATED, BadZipFile, decode_name

_PIECE = 512


class ZipExtFile(io.BufferedIOBase):
    """The contents of an entry, decompressed and checked while they are read."""

    __module__ = "zipfile"

    def __init__(self, archive, info, start, password=None):
        self._archive = archive
        self._file = archive.fp
        self._info = info
        self._start = start
        self._password = password
        self.mode = "r"
        self.name = info.filename
        self.newlines = None
        self._restart()

    def _restart(self):
        self._at = self._start
        self._left = self._info.compress_size
        self._missing = self._info.file_size
        self._inflater = zlib.decompressobj(-15) if self._info.compress_type == ZIP_DEFLATED else None
        self._ahead = b""
        self._position = 0
        self._sum = 0
        self._is_done = False
        self._decrypter = None
        if self._password is not None:
            self._begin_decryption()

    def _begin_decryption(self):
        """Twelve bytes before the data show whether the password is the right one."""
        from ._crypt import Decrypter

        info = self._info
        self._decrypter = Decrypter(self._password)
        self._file.seek(self._at)
        header = self._decrypter.decrypt(self._file.read(12))
        self._at += 12
        self._left -= 12
        check = info._raw_time >> 8 & 255 if info.flag_bits & SIZES_FOLLOW else info.CRC >> 24 & 255
        if len(header) != 12 or header[11] != check:
            raise RuntimeError(f"Bad password for file {info.orig_filename!r}")

    def __repr__(self):
        if self.closed:
            return "<zipfile.ZipExtFile [closed]>"
        method = " compress_type=deflate" if self._inflater else ""
        return f"<zipfile.ZipExtFile name={self.name!r} mode='r'{method}>"

    def _check(self, what="read from"):
        if self.closed:
            raise ValueError(f"{what} closed file.")

    def _more(self):
        """Decompress another piece; False at the end."""
        if self._is_done:
            return False
        self._file.seek(self._at)
        raw = self._file.read(min(self._left, _PIECE))
        if self._left and not raw:
            raise EOFError
        self._at += len(raw)
        self._left -= len(raw)
        data = raw if self._decrypter is None else self._decrypter.decrypt(raw)
        if self._inflater:
            data = self._inflater.decompress(data)
            if not self._left:
                data += self._inflater.flush()
        data = data[: self._missing]
        self._sum = zlib.crc32(data, self._sum)
        self._ahead += data
        self._missing -= len(data)
        if not self._left or self._missing <= 0 or (self._inflater and self._inflater.eof):
            self._is_done = True
            if self._sum != self._info.CRC:
                raise BadZipFile(f"Bad CRC-32 for file {self.name!r}")
        return True

    def _take(self, count):
        data, self._ahead = self._ahead[:count], self._ahead[count:]
        self._position += len(data)
        return data

    def read(self, n=-1):
        """Up to n bytes, or all that is left."""
        self._check()
        if n is None or n < 0:
            pieces = []
            while self._ahead or self._more():
                pieces.append(self._take(len(self._ahead)))
            return b"".join(pieces)
        while len(self._ahead) < n and self._more():
            pass
        return self._take(n)

    def read1(self, n=-1):
        """Up to n bytes, with one step of decompression at most that gives any."""
        self._check()
        while not self._ahead and self._more():
            pass
        return self._take(len(self._ahead) if n is None or n < 0 else n)

    def readinto(self, buffer):
        """Fill a buffer; the number of bytes read."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def peek(self, n=1):
        """Bytes that come next, without taking them."""
        self._check()
        while len(self._ahead) < n and self._more():
            pass
        return self._ahead

    def readline(self, limit=-1):
        """The next line, or limit bytes of it."""
        self._check()
        searched = 0
        while True:
            end = self._ahead.find(b"\n", searched) + 1
            if end or (0 <= limit <= len(self._ahead)):
                break
            searched = len(self._ahead)
            if not self._more():
                end = len(self._ahead)
                break
        if not end or 0 <= limit < end:
            end = limit
        return self._take(end)

    def seek(self, offset, whence=io.SEEK_SET):
        """Go to a position in the decompressed data; backwards means from the beginning again."""
        self._check("seek on")
        if not self._archive.is_seekable:
            raise io.UnsupportedOperation("underlying stream is not seekable")
        if whence not in (0, 1, 2):
            raise ValueError("whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or os.SEEK_END (2)")
        size = self._info.file_size
        target = max(0, min(offset + (0, self._position, size)[whence], size))
        if target < self._position:
            self._restart()
        while self._position < target and (self._ahead or self._more()):
            self._take(target - self._position)
        return target

    def tell(self):
        self._check("tell on")
        return self._position

    def readable(self):
        self._check("I/O operation on")
        return True

    def seekable(self):
        self._check("I/O operation on")
        return self._archive.is_seekable


class _ZipWriteFile(io.BufferedIOBase):
    """A stream whose data becomes an entry when it is closed."""

    __module__ = "zipfile"

    def __init__(self, archive, info, is_large):
        self._archive = archive
        self._info = info
        self._is_large = is_large
        level = -1 if info._compresslevel is None else info._compresslevel
        self._deflater = zlib.compressobj(level, zlib.DEFLATED, -15) if info.compress_type == ZIP_DEFLATED else None

    def writable(self):
        return True

    def write(self, data):
        """Add data; the number of bytes."""
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        data = bytes(memoryview(data))
        self._info.CRC = zlib.crc32(data, self._info.CRC)
        self._info.file_size += len(data)
        self._put(self._deflater.compress(data) if self._deflater else data)
        return len(data)

    def _put(self, data):
        self._info.compress_size += len(data)
        self._archive.fp.write(data)

    def close(self):
        if self.closed:
            return
        super().close()
        if self._deflater:
            self._put(self._deflater.flush())
        self._archive._end_entry(self._info, self._is_large)


def data_start(file, info, encoding):
    """Where the data of an entry begins: behind a header that must agree with the table of contents."""
    file.seek(info.header_offset)
    header = file.read(LOCAL.size)
    if len(header) != LOCAL.size:
        raise BadZipFile("Truncated file header")
    fields = LOCAL.unpack(header)
    if fields[0] != LOCAL_MAGIC:
        raise BadZipFile("Bad magic number for file header")
    name = file.read(fields[9])
    if decode_name(name, fields[2], encoding) != info.orig_filename:
        raise BadZipFile(f"File name in directory {info.orig_filename!r} and header {name!r} differ.")
    return info.header_offset + LOCAL.size + fields[9] + fields[10]


