"""ZIP archives: entries stored or deflated, read and written. Encrypted ones can only be read."""

import io
import os
import struct
import time

from ._info import (
    END as _END, END_MAGIC as _END_MAGIC, ENCRYPTED as _ENCRYPTED, LARGE_END as _LARGE_END, LARGE_END_LOCATOR as _LARGE_END_LOCATOR,
    PATCHED as _PATCHED, SIZES_FOLLOW as _SIZES_FOLLOW, STRONG as _STRONG,
    ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, BadZipFile, LargeZipFile, ZipInfo, check_method, read_central_record,
)  # fmt: skip
from ._streams import ZipExtFile, _ZipWriteFile, data_start

__all__ = [
    "BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA", "is_zipfile", "ZipInfo", "ZipFile",
    "LargeZipFile", "Path",
]  # fmt: skip

error = BadZipfile = BadZipFile

ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1
ZIP_MAX_COMMENT = _COMMENT_LIMIT = (1 << 16) - 1
_PIECE = 512


def __getattr__(name):
    if not name.startswith("_"):
        if name == "Path":
            from . import _path as home
        else:
            from . import _formats as home
        if hasattr(home, name):
            return getattr(home, name)
    raise AttributeError(f"module 'zipfile' has no attribute {name!r}")


def _find_end(file):
    """(position, fields, comment) of the record at the end of an archive; None if there is none."""
    size = file.seek(0, 2)
    count = min(size, _END.size)
    while True:
        file.seek(size - count)
        data = file.read(count)
        at = data.rfind(_END_MAGIC)
        if at >= 0 and len(data) - at >= _END.size:
            fields = _END.unpack(data[at : at + _END.size])
            position = size - count + at
            return *_large_end(file, position, fields), data[at + _END.size : at + _END.size + fields[7]]
        if count >= min(size, _END.size + _COMMENT_LIMIT):
            return None
        count = min(size, _END.size + _COMMENT_LIMIT, 4 * count + _PIECE)


def _large_end(file, position, fields):
    """(position, fields) of the record at the end, or of the one with larger numbers that ZIP64 has before it."""
    if position < _LARGE_END_LOCATOR.size:
        return position, fields
    file.seek(position - _LARGE_END_LOCATOR.size)
    magic, disk, _, disks = _LARGE_END_LOCATOR.unpack(file.read(_LARGE_END_LOCATOR.size))
    if magic != b"PK\6\7":
        return position, fields
    if disk != 0 or disks > 1:
        raise BadZipFile("zipfiles that span multiple disks are not supported")
    start = position - _LARGE_END_LOCATOR.size - _LARGE_END.size
    if start < 0:
        return position, fields
    file.seek(start)
    magic, _, _, _, disk, first, here, count, size, offset = _LARGE_END.unpack(file.read(_LARGE_END.size))
    if magic != b"PK\6\6":
        return position, fields
    return start, (fields[0], disk, first, here, count, size, offset, fields[7])


def is_zipfile(filename):
    """Whether a file, given by name or open, ends like an archive."""
    try:
        if hasattr(filename, "read"):
            return _find_end(filename) is not None
        with open(filename, "rb") as file:
            return _find_end(file) is not None
    except OSError:
        return False


class ZipFile:
    """An archive in a file, given by name or open; mode is 'r', 'w', 'x' (new) or 'a' (add)."""

    fp = None
    _is_writing = False

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, *, strict_timestamps=True,
                 metadata_encoding=None):  # fmt: skip
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        check_method(compression)
        self._allowZip64 = allowZip64
        self._strict_timestamps = strict_timestamps
        self._did_modify = False
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b""
        self.metadata_encoding = metadata_encoding
        if metadata_encoding and mode != "r":
            raise ValueError("metadata_encoding is only supported for reading files")
        self._is_own = not hasattr(file, "read") and not hasattr(file, "write")
        self.filename = os.fspath(file) if self._is_own else getattr(file, "name", None)
        self.fp = self._opened(self.filename) if self._is_own else file
        try:
            self._begin()
        except BaseException:
            self._close_file()
            raise

    def _opened(self, name):
        if self.mode == "a":
            try:
                return open(name, "r+b")
            except OSError:
                return open(name, "w+b")
        return open(name, {"r": "rb", "w": "w+b", "x": "x+b"}[self.mode])

    def _begin(self):
        try:
            self.start_dir = self.fp.tell()
            self.is_seekable = self.fp.seekable() if hasattr(self.fp, "seekable") else True
        except (AttributeError, OSError):
            self.start_dir, self.is_seekable = 0, False
        if self.mode == "r":
            self._read_contents()
            return
        self._did_modify = self.mode != "a"
        if self.mode == "a":
            try:
                self._read_contents()
            except BadZipFile:
                self.start_dir = self.fp.seek(0, 2)
                self._did_modify = True
            self.fp.seek(self.start_dir)

    def _read_contents(self):
        found = _find_end(self.fp)
        if found is None:
            raise BadZipFile("File is not a zip file")
        position, fields, self._comment = found
        size, offset = fields[5], fields[6]
        shift = position - size - offset
        self.start_dir = offset + shift
        if self.start_dir < 0:
            raise BadZipFile("Bad offset for central directory")
        self.fp.seek(self.start_dir)
        directory = io.BytesIO(self.fp.read(size))
        while directory.tell() < size:
            info = read_central_record(directory, shift, self.metadata_encoding)
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def __repr__(self):
        if self.fp is None:
            return "<zipfile.ZipFile [closed]>"
        what = f"filename={self.filename!r}" if self._is_own else f"file={self.fp!r}"
        return f"<zipfile.ZipFile {what} mode={self.mode!r}>"

    def __del__(self):
        if not self._is_writing:
            self.close()

    @property
    def comment(self):
        """The archive's comment, bytes."""
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError(f"comment: expected bytes, got {type(comment).__name__}")
        if len(comment) > ZIP_MAX_COMMENT:
            import warnings

            warnings.warn(f"Archive comment is too long; truncating to {ZIP_MAX_COMMENT} bytes", stacklevel=2)
        self._comment = comment[:ZIP_MAX_COMMENT]
        self._did_modify = True

    # What is in it

    def namelist(self):
        """The names of all entries."""
        return [info.filename for info in self.filelist]

    def infolist(self):
        """The ZipInfo of all entries."""
        return self.filelist

    def getinfo(self, name):
        """The ZipInfo of an entry; KeyError if there is none."""
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError(f"There is no item named {name!r} in the archive")
        return info

    def printdir(self, file=None):
        """Print a table of contents."""
        print(f"{'File Name':<46} {'Modified    ':>19} {'Size':>12}", file=file)
        for info in self.filelist:
            date = "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6]
            print(f"{info.filename:<46} {date} {info.file_size:>12}", file=file)

    def setpassword(self, pwd):
        """The password for entries that are encrypted."""
        if pwd and not isinstance(pwd, bytes):
            raise TypeError(f"pwd: expected bytes, got {type(pwd).__name__}")
        self.pwd = pwd or None

    # Reading

    def read(self, name, pwd=None):
        """The contents of an entry."""
        with self.open(name, "r", pwd) as stream:
            return stream.read()

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        """A stream of an entry: to read it, or with mode 'w' to write a new one."""
        if mode not in ("r", "w"):
            raise ValueError('open() requires mode "r" or "w"')
        if self.fp is None:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        if mode == "w":
            if pwd:
                raise ValueError("pwd is only supported for reading files")
            info = name if isinstance(name, ZipInfo) else self._new_info(name)
            return self._open_to_write(info, force_zip64)
        if self._is_writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read.")
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        start = data_start(self.fp, info, self.metadata_encoding)
        if info.flag_bits & _PATCHED:
            raise NotImplementedError("compressed patched data (flag bit 5)")
        if info.flag_bits & _STRONG:
            raise NotImplementedError("strong encryption (flag bit 6)")
        password = self._password(info, pwd) if info.flag_bits & _ENCRYPTED else None
        check_method(info.compress_type)
        return ZipExtFile(self, info, start, password)

    def _password(self, info, pwd):
        pwd = pwd or self.pwd
        if pwd and not isinstance(pwd, bytes):
            raise TypeError(f"pwd: expected bytes, got {type(pwd).__name__}")
        if not pwd:
            raise RuntimeError(f"File {info.orig_filename!r} is encrypted, password required for extraction")
        return pwd

    def testzip(self):
        """Read all entries; the name of the first bad one, or None."""
        for info in self.filelist:
            try:
                with self.open(info) as stream:
                    while stream.read(_PIECE):
                        pass
            except BadZipFile:
                return info.filename
        return None

    def extract(self, member, path=None, pwd=None):
        """Write an entry to a file below a folder (the current one); the file's path."""
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        parts = [part for part in info.filename.split("/") if part not in ("", ".", "..")]
        target = os.path.join(os.getcwd() if path is None else os.fspath(path), *parts)
        folder = target if info.is_dir() else os.path.dirname(target)
        if folder and not os.path.isdir(folder):
            os.makedirs(folder)
        if not info.is_dir():
            with self.open(info, "r", pwd) as source, open(target, "wb") as file:
                while piece := source.read(_PIECE):
                    file.write(piece)
        return target

    def extractall(self, path=None, members=None, pwd=None):
        """Write all entries, or some, to files below a folder."""
        for member in self.namelist() if members is None else members:
            self.extract(member, path, pwd)

    # Writing

    def _new_info(self, name, folder=False):
        info = ZipInfo(name, time.localtime()[:6])
        info.compress_type = ZIP_STORED if folder else self.compression
        info._compresslevel = self.compresslevel
        info.external_attr = (0o40775 << 16 | 0x10) if folder or name.endswith("/") else 0o600 << 16
        return info

    def _check_writable(self):
        if self.mode == "r":
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if self.fp is None:
            raise ValueError("Attempt to write ZIP archive that was already closed")

    def _check_no_handle(self):
        if self.fp is not None and self._is_writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")

    def _open_to_write(self, info, force_zip64=False):
        if force_zip64 and not self._allowZip64:
            raise ValueError("force_zip64 is True, but allowZip64 was False when opening the ZIP file.")
        if self._is_writing:
            raise ValueError("Can't write to the ZIP file while there is another write handle open on it. Close the first handle before opening another.")
        self._check_writable()
        check_method(info.compress_type)
        if info.filename in self.NameToInfo:
            import warnings

            warnings.warn(f"Duplicate name: {info.filename!r}", stacklevel=3)
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        if self.is_seekable:
            self.fp.seek(self.start_dir)
        else:
            info.flag_bits |= _SIZES_FOLLOW
        is_large = force_zip64 or info.file_size * 1.05 > ZIP64_LIMIT
        if is_large and not self._allowZip64:
            raise LargeZipFile("Filesize would require ZIP64 extensions")
        info.header_offset = self.start_dir
        info.CRC = info.compress_size = info.file_size = 0
        header = info.FileHeader(is_large)
        self.fp.write(header)
        self.start_dir += len(header)
        self._did_modify = self._is_writing = True
        return _ZipWriteFile(self, info, is_large)

    def _end_entry(self, info, is_large):
        """Finish the entry that was written last. For the stream of an entry."""
        self._is_writing = False
        for size, name in ((info.file_size, "File"), (info.compress_size, "Compressed")):
            if size > ZIP64_LIMIT and not is_large:
                self.start_dir = info.header_offset  # what comes next takes its place
                raise RuntimeError(f"{name} size too large, try using force_zip64")
        self.start_dir += info.compress_size
        if info.flag_bits & _SIZES_FOLLOW:
            form = "<4sLQQ" if is_large else "<4sLLL"
            sums = struct.pack(form, b"PK\7\10", info.CRC, info.compress_size, info.file_size)
            self.fp.write(sums)
            self.start_dir += len(sums)
        else:
            self.fp.seek(info.header_offset)
            self.fp.write(info.FileHeader(is_large))
            self.fp.seek(self.start_dir)
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Add an entry with contents, text (as UTF-8) or bytes."""
        if isinstance(data, str):
            data = data.encode()
        info = zinfo_or_arcname if isinstance(zinfo_or_arcname, ZipInfo) else self._new_info(zinfo_or_arcname)
        if self.fp is None:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        self._check_no_handle()
        info.file_size = len(data)
        self._add(info, compress_type, compresslevel, lambda stream: stream.write(data))

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Add a file or folder of the file system."""
        if self.fp is None:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        self._check_no_handle()
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            self.mkdir(info)
            return
        info.compress_type, info._compresslevel = self.compression, self.compresslevel

        def copy(stream):
            with open(filename, "rb") as source:
                while piece := source.read(_PIECE):
                    stream.write(piece)

        self._add(info, compress_type, compresslevel, copy)

    def _add(self, info, compress_type, compresslevel, fill):
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info._compresslevel = compresslevel
        with self._open_to_write(info) as stream:
            fill(stream)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        """Add a folder."""
        info = zinfo_or_directory_name
        if isinstance(info, str):
            info = ZipInfo(info if info.endswith("/") else info + "/")
            info.external_attr = (0o40000 | mode) << 16 | 0x10
        elif not isinstance(info, ZipInfo):
            raise TypeError("Expected type str or ZipInfo")
        elif not info.is_dir():
            raise ValueError("The given ZipInfo does not describe a directory")
        self._open_to_write(info).close()

    def close(self):
        """Write the table of contents, if anything was added, and close the file."""
        if self.fp is None:
            return
        if self._is_writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. Close the writing handle before closing the zip.")
        try:
            if self.mode != "r" and self._did_modify:
                self._write_contents()
        finally:
            self._close_file()

    def _write_contents(self):
        if self.is_seekable:
            self.fp.seek(self.start_dir)
        size = 0
        for info in self.filelist:
            record = info._central_record()
            self.fp.write(record)
            size += len(record)
        count = len(self.filelist)
        self._write_large_end(count, size)
        count, size = min(count, 0xFFFF), min(size, 0xFFFFFFFF)
        self.fp.write(_END.pack(_END_MAGIC, 0, 0, count, count, size, min(self.start_dir, 0xFFFFFFFF), len(self._comment)) + self._comment)
        if self.mode == "a" and hasattr(self.fp, "truncate"):
            self.fp.truncate()
        self.fp.flush()

    def _write_large_end(self, count, size):
        """The record of ZIP64, if the numbers are too large for the other one."""
        limits = (count, ZIP_FILECOUNT_LIMIT, "Files count"), (self.start_dir, ZIP64_LIMIT, "Central directory offset"), (size, ZIP64_LIMIT, "Central directory size")  # fmt: skip
        too_large = [name for number, limit, name in limits if number > limit]
        if not too_large:
            return
        if not self._allowZip64:
            raise LargeZipFile(f"{too_large[0]} would require ZIP64 extensions")
        position = self.start_dir + size
        self.fp.write(_LARGE_END.pack(b"PK\6\6", _LARGE_END.size - 12, 45, 45, 0, 0, count, count, size, self.start_dir))
        self.fp.write(_LARGE_END_LOCATOR.pack(b"PK\6\7", 0, position, 1))

    def _close_file(self):
        file, self.fp = self.fp, None
        if self._is_own and file is not None:
            file.close()
