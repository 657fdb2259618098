"""Entries of an archive, and the records that describe them in the file (PKWARE's APPNOTE, chapter 4)."""

import struct

ZIP_STORED = 0
ZIP_DEFLATED = 8
ZIP_BZIP2 = 12
ZIP_LZMA = 14

LOCAL_MAGIC = b"PK\3\4"
CENTRAL_MAGIC = b"PK\1\2"
END_MAGIC = b"PK\5\6"
LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")
LARGE_END = struct.Struct("<4sQ2H2L4Q")
LARGE_END_LOCATOR = struct.Struct("<4sLQL")

ENCRYPTED = 1
PATCHED = 0x20
STRONG = 0x40
SIZES_FOLLOW = 8
UTF_8 = 0x800
_UNIX = 3
_FOLDER_ATTRIBUTE = 0x10
_METHOD_NAMES = {ZIP_DEFLATED: "deflate", ZIP_BZIP2: "bzip2", ZIP_LZMA: "lzma"}
_LARGE_VERSION = 45
_NEWEST_VERSION = 63
_BELONGS_IN_EXTRA = 0xFFFFFFFF


class BadZipFile(Exception):
    """The file is no archive, or damaged."""

    __module__ = "zipfile"


class LargeZipFile(Exception):
    """The archive would need the extensions for sizes from 4 GB on."""

    __module__ = "zipfile"


def check_method(method):
    """Raise NotImplementedError unless entries can be compressed so."""
    if method not in (ZIP_STORED, ZIP_DEFLATED):
        raise NotImplementedError("That compression method is not supported")


def _mode_text(mode):
    """A Unix mode as ls shows it."""
    kind = {0o040000: "d", 0o100000: "-", 0o120000: "l"}.get(mode & 0o170000, "?")
    return kind + "".join([letter if mode & 256 >> n else "-" for n, letter in enumerate("rwxrwxrwx")])


class ZipInfo:
    """What an archive says about one entry."""

    __module__ = "zipfile"
    __slots__ = (
        "orig_filename", "filename", "date_time", "compress_type", "_compresslevel", "comment", "extra", "create_system", "create_version",
        "extract_version", "reserved", "flag_bits", "volume", "internal_attr", "external_attr", "header_offset", "CRC", "compress_size",
        "file_size", "_raw_time",
    )  # fmt: skip

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        end = filename.find("\0")
        self.filename = filename if end < 0 else filename[:end]
        if date_time[0] < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")
        self.date_time = date_time
        self.compress_type = ZIP_STORED
        self._compresslevel = None
        self.comment = self.extra = b""
        self.create_system = _UNIX
        self.create_version = self.extract_version = 20
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0
        self.compress_size = self.file_size = 0

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """An entry for a file or folder of the file system."""
        import os
        import time

        status = os.stat(filename)
        is_folder = bool(status[0] & 0o040000)
        date = time.localtime(status[8])[:6]
        if not strict_timestamps and not 1980 <= date[0] <= 2107:
            date = (1980, 1, 1, 0, 0, 0) if date[0] < 1980 else (2107, 12, 31, 23, 59, 59)
        name = os.path.normpath(os.fspath(filename if arcname is None else arcname)).lstrip("/")
        info = cls(name + "/" * is_folder, date)
        info.external_attr = (status[0] & 0xFFFF) << 16
        if is_folder:
            info.external_attr |= _FOLDER_ATTRIBUTE
        else:
            info.file_size = status[6]
        return info

    def is_dir(self):
        """Whether it is a folder, whose name ends with '/'."""
        return self.filename.endswith("/")

    def __repr__(self):
        parts = [f"<ZipInfo filename={self.filename!r}"]
        if self.compress_type != ZIP_STORED:
            parts.append(f"compress_type={_METHOD_NAMES.get(self.compress_type, self.compress_type)}")
        mode, attributes = self.external_attr >> 16, self.external_attr & 0xFFFF
        if mode:
            parts.append(f"filemode={_mode_text(mode)!r}")
        if attributes:
            parts.append(f"external_attr={attributes:#x}")
        if not self.is_dir() or self.file_size:
            parts.append(f"file_size={self.file_size!r}")
        if (not self.is_dir() or self.compress_size) and (self.compress_type != ZIP_STORED or self.file_size != self.compress_size):
            parts.append(f"compress_size={self.compress_size!r}")
        return " ".join(parts) + ">"

    # Records

    def _stamp(self):
        year, month, day, hour, minute, second = self.date_time
        return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day

    def _name_and_flags(self):
        try:
            return self.filename.encode("ascii"), self.flag_bits & ~UTF_8
        except UnicodeEncodeError:
            return self.filename.encode(), self.flag_bits | UTF_8

    def FileHeader(self, zip64=None):
        """The record before the entry's data, as bytes."""
        name, flags = self._name_and_flags()
        checksum, *sizes = (0, 0, 0) if flags & SIZES_FOLLOW else (self.CRC, self.compress_size, self.file_size)
        is_large = max(sizes) > _limit()
        extra = self.extra
        if zip64 is None:
            zip64 = is_large
        if zip64:
            extra += struct.pack("<HHQQ", 1, 16, sizes[1], sizes[0])
            sizes = _BELONGS_IN_EXTRA, _BELONGS_IN_EXTRA
            self._needs(_LARGE_VERSION)
        elif is_large:
            raise LargeZipFile("Filesize would require ZIP64 extensions")
        return LOCAL.pack(
            LOCAL_MAGIC, self.extract_version, flags, self.compress_type, *self._stamp(), checksum, *sizes, len(name), len(extra)
        ) + name + extra  # fmt: skip

    def _needs(self, version):
        self.extract_version = max(version, self.extract_version)
        self.create_version = max(version, self.create_version)

    def _large_numbers(self):
        """What the central record has no room for, and what stands there instead."""
        sizes, offset, large = (self.compress_size, self.file_size), self.header_offset, []
        if max(sizes) > _limit():
            large += [self.file_size, self.compress_size]
            sizes = _BELONGS_IN_EXTRA, _BELONGS_IN_EXTRA
        if offset > _limit():
            large.append(offset)
            offset = _BELONGS_IN_EXTRA
        return large, sizes, offset

    def _central_record(self):
        """The entry's part of the archive's table of contents."""
        name, flags = self._name_and_flags()
        large, sizes, offset = self._large_numbers()
        extra = self.extra
        if large:
            extra = struct.pack(f"<HH{len(large)}Q", 1, 8 * len(large), *large) + _without_large_numbers(extra)
            self._needs(_LARGE_VERSION)
        return CENTRAL.pack(
            CENTRAL_MAGIC, self.create_system << 8 | self.create_version, self.extract_version, flags, self.compress_type, *self._stamp(),
            self.CRC, *sizes, len(name), len(extra), len(self.comment), 0, self.internal_attr, self.external_attr, offset,
        ) + name + extra + self.comment  # fmt: skip


def _limit():
    from . import ZIP64_LIMIT

    return ZIP64_LIMIT


def _without_large_numbers(extra):
    result = b""
    while len(extra) >= 4:
        kind, length = struct.unpack("<HH", extra[:4])
        if kind != 1:
            result += extra[: length + 4]
        extra = extra[length + 4 :]
    return result + extra


def read_central_record(file, shift, encoding):
    """The next entry of the table of contents; shift is where the archive begins in the file."""
    fields = file.read(CENTRAL.size)
    if len(fields) != CENTRAL.size:
        raise BadZipFile("Truncated central directory")
    (magic, created, needed, flags, method, time, date, checksum, packed_size, size, name_length, extra_length, comment_length, volume,
     internal, external, offset) = CENTRAL.unpack(fields)  # fmt: skip
    if magic != CENTRAL_MAGIC:
        raise BadZipFile("Bad magic number for central directory")
    info = ZipInfo(decode_name(file.read(name_length), flags, encoding))
    info.date_time = (date >> 9) + 1980, date >> 5 & 15, date & 31, time >> 11, time >> 5 & 63, (time & 31) * 2
    info.extra = file.read(extra_length)
    info.comment = file.read(comment_length)
    info.create_system, info.create_version = created >> 8, created & 255
    info.extract_version, info.reserved, info.flag_bits = needed & 255, needed >> 8, flags
    if info.extract_version > _NEWEST_VERSION:
        raise NotImplementedError(f"zip file version {info.extract_version / 10:.1f}")
    info._raw_time = time
    info.compress_type, info.CRC, info.compress_size, info.file_size = method, checksum, packed_size, size
    info.volume, info.internal_attr, info.external_attr = volume, internal, external
    info.header_offset = offset
    _read_large_numbers(info)
    info.header_offset += shift
    return info


def _read_large_numbers(info):
    """Sizes and position from the extra field of ZIP64, for those that are too large for their own place."""
    extra = info.extra
    while len(extra) >= 4:
        kind, length = struct.unpack("<HH", extra[:4])
        if length + 4 > len(extra):
            raise BadZipFile(f"Corrupt extra field {kind:04x} (size={length})")
        if kind == 1:
            _take_large_numbers(info, extra[4 : length + 4])
        extra = extra[length + 4 :]


def _take_large_numbers(info, data):
    for name, shown in (("file_size", "File size"), ("compress_size", "Compress size"), ("header_offset", "Header offset")):
        if getattr(info, name) not in (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF):
            continue
        if len(data) < 8:
            raise BadZipFile(f"Corrupt zip64 extra field. {shown} not found.")
        setattr(info, name, int.from_bytes(data[:8], "little"))
        data = data[8:]


def decode_name(name, flags, encoding):
    """The text of a name: UTF-8 if the flags say so; else of the encoding, or of code page 437."""
    if flags & UTF_8:
        return name.decode()
    return name.decode(encoding or ("ascii" if name.isascii() else "cp437"))
