"""The records of the format under the names that programs know, for those that take archives apart themselves."""

from ._info import CENTRAL, CENTRAL_MAGIC, END, END_MAGIC, LARGE_END, LARGE_END_LOCATOR, LOCAL, LOCAL_MAGIC

structCentralDir = "<4s4B4HL2L5H2L"
structEndArchive = b"<4s4H2LH"
structEndArchive64 = "<4sQ2H2L4Q"
structEndArchive64Locator = "<4sLQL"
structFileHeader = "<4s2B4HL2L2H"
stringCentralDir, stringEndArchive, stringFileHeader = CENTRAL_MAGIC, END_MAGIC, LOCAL_MAGIC
stringEndArchive64, stringEndArchive64Locator = b"PK\6\6", b"PK\6\7"
sizeCentralDir, sizeEndCentDir, sizeFileHeader = CENTRAL.size, END.size, LOCAL.size
sizeEndCentDir64, sizeEndCentDir64Locator = LARGE_END.size, LARGE_END_LOCATOR.size
DEFAULT_VERSION, ZIP64_VERSION, BZIP2_VERSION, LZMA_VERSION, MAX_EXTRACT_VERSION = 20, 45, 46, 63, 63
compressor_names = {
    0: "store", 1: "shrink", 2: "reduce", 3: "reduce", 4: "reduce", 5: "reduce", 6: "implode", 7: "tokenize", 8: "deflate",
    9: "deflate64", 10: "implode", 12: "bzip2", 14: "lzma", 18: "terse", 19: "lz77", 97: "wavpack", 98: "ppmd",
}  # fmt: skip
