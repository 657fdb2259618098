# Library, zipfile: what is known about each member, the names of old, and what is not supported.
import io
import zipfile

print(zipfile.BadZipfile is zipfile.BadZipFile, zipfile.error is zipfile.BadZipFile, issubclass(zipfile.LargeZipFile, Exception), zipfile.LargeZipFile.__name__)
# expect: True True True LargeZipFile


print(zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)  # expect: 0 8 12 14
data = io.BytesIO()
with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
    info = zipfile.ZipInfo("folder/name.tar.gz", (2024, 5, 6, 7, 8, 10))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.comment = b"about it"
    info.external_attr = 0o644 << 16
    archive.writestr(info, "text " * 50)
    archive.writestr("plain", b"x", zipfile.ZIP_STORED)
    archive.mkdir("empty")
    archive.comment = b"of all"
with zipfile.ZipFile(data) as archive:
    print(archive.comment, archive.namelist(), archive.fp is data, archive.filename, archive.mode, archive.testzip())
    info = archive.getinfo("folder/name.tar.gz")
    print(info.filename, info.orig_filename, info.date_time, info.compress_type, info.comment, info.extra, info.create_system, info.create_version, info.extract_version)
    print(info.reserved, info.flag_bits & 0x809, info.volume, info.internal_attr, oct(info.external_attr >> 16), info.header_offset, hex(info.CRC), info.file_size, info.compress_size < info.file_size)
    print(info.is_dir(), archive.getinfo("empty/").is_dir(), repr(info)[:40])
    path = zipfile.Path(archive, "folder/name.tar.gz")
    print(path.name, path.stem, path.suffix, path.suffixes, path.exists(), path.is_file(), path.parent.name, path.read_text()[:4])
    for wrong in (lambda: archive.getinfo("none"), lambda: archive.read("none"), lambda: archive.open("plain", "z"), lambda: archive.setpassword("text")):
        try:
            wrong()
        except (KeyError, ValueError, TypeError) as error:
            print(type(error).__name__, error)
# expect: b'of all' ['folder/name.tar.gz', 'plain', 'empty/'] True None r None
# expect: folder/name.tar.gz folder/name.tar.gz (2024, 5, 6, 7, 8, 10) 8 b'about it' b'' 3 20 20
# expect: 0 0 0 0 0o644 0 0xaa31a40a 250 True
# expect: False True <ZipInfo filename='folder/name.tar.gz' c
# expect: name.tar.gz name.tar .gz ['.tar', '.gz'] True True folder text
# expect: KeyError "There is no item named 'none' in the archive"
# expect: KeyError "There is no item named 'none' in the archive"
# expect: ValueError open() requires mode "r" or "w"
# expect: TypeError pwd: expected bytes, got str


















made = zipfile.ZipInfo("a")
made.CRC = made.compress_size = made.file_size = 0
header = made.FileHeader()
print(header[:4], len(header))  # expect: b'PK\x03\x04' 31
for wrong in (lambda: zipfile.ZipFile(io.BytesIO(b"no archive")), lambda: zipfile.ZipFile(data, "q"), lambda: zipfile.ZipFile(io.BytesIO(), "w", 99), lambda: zipfile.ZipInfo("a", (1979, 1, 1, 0, 0, 0))):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
# expect: BadZipFile File is not a zip file
# expect: ValueError ZipFile requires mode 'r', 'w', 'x', or 'a'
# expect: NotImplementedError That compression method is not supported
# expect: ValueError ZIP does not support timestamps before 1980








print(zipfile.is_zipfile(data), zipfile.is_zipfile(io.BytesIO(b"PK")), zipfile.ZipInfo("a\0b").filename, zipfile.ZipInfo().filename)
# expect: True False a NoName


