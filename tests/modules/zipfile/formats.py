# Library, zipfile: the formats of its records, by name.
import io
import struct
import zipfile

for name in "CentralDir EndArchive EndArchive64 EndArchive64Locator FileHeader".split():
    format, magic = getattr(zipfile, "struct" + name), getattr(zipfile, "string" + name)
    print(name, format, magic, struct.calcsize(format))
# expect: CentralDir <4s4B4HL2L5H2L b'PK\x01\x02' 46
# expect: EndArchive b'<4s4H2LH' b'PK\x05\x06' 22
# expect: EndArchive64 <4sQ2H2L4Q b'PK\x06\x06' 56
# expect: EndArchive64Locator <4sLQL b'PK\x06\x07' 20
# expect: FileHeader <4s2B4HL2L2H b'PK\x03\x04' 30
print(zipfile.sizeCentralDir, zipfile.sizeEndCentDir, zipfile.sizeEndCentDir64, zipfile.sizeEndCentDir64Locator, zipfile.sizeFileHeader)
# expect: 46 22 56 20 30
print(zipfile.DEFAULT_VERSION, zipfile.ZIP64_VERSION, zipfile.BZIP2_VERSION, zipfile.LZMA_VERSION, zipfile.MAX_EXTRACT_VERSION)
# expect: 20 45 46 63 63
print(sorted(zipfile.compressor_names.items()))
# expect: [(0, 'store'), (1, 'shrink'), (2, 'reduce'), (3, 'reduce'), (4, 'reduce'), (5, 'reduce'), (6, 'implode'), (7, 'tokenize'), (8, 'deflate'), (9, 'deflate64'), (10, 'implode'), (12, 'bzip2'), (14, 'lzma'), (18, 'terse'), (19, 'lz77'), (97, 'wavpack'), (98, 'ppmd')]
print(zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT, zipfile.ZIP_MAX_COMMENT)  # expect: 2147483647 65535 65535
file = io.BytesIO()
with zipfile.ZipFile(file, "w") as archive:
    archive.writestr("a", b"")
end = file.getvalue()[-zipfile.sizeEndCentDir:]
print(struct.unpack(zipfile.structEndArchive, end))  # expect: (b'PK\x05\x06', 0, 0, 1, 1, 47, 31, 0)
print(hasattr(zipfile, "Path"), hasattr(zipfile, "NoSuchName"))  # expect: True False
