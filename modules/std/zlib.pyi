"""Compression and decompression in the formats deflate, zlib and gzip.

wbits chooses the format: 9 to 15 zlib, -15 to -9 bare deflate, 25 to 31 gzip;
to decompress also 0 (what the header says) and 40 to 47 (zlib or gzip). The
window that a stream keeps in memory is 1 << wbits bytes when decompressing; a
compressor uses smaller ones, which follow from memLevel."""

DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_RUNTIME_VERSION = "1.2.13"
ZLIB_VERSION = "1.2.13"
__version__ = "1.0"
Z_BEST_COMPRESSION = 9
Z_BEST_SPEED = 1
Z_BLOCK = 5
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_FINISH = 4
Z_FIXED = 4
Z_FULL_FLUSH = 3
Z_HUFFMAN_ONLY = 2
Z_NO_COMPRESSION = 0
Z_NO_FLUSH = 0
Z_PARTIAL_FLUSH = 1
Z_RLE = 3
Z_SYNC_FLUSH = 2
Z_TREES = 6

@c_name("zlib_error")
class error(Exception):
    """Data cannot be decompressed, or a stream is used wrongly."""

@final
@abstract
@c_name("zlib_Compress")
class Compress(object):
    """A compressor for data that comes in pieces."""
    def compress(self, data: object, /) -> bytes:
        """Take in data; the part of the compressed data that is ready."""
    def flush(self, mode: int = 4, /) -> bytes:
        """The rest of the compressed data; afterwards nothing more may come, unless mode is another than Z_FINISH."""
    def copy(self, /) -> Compress:
        """An independent compressor in the same state."""
    def __copy__(self, /) -> Compress:
        """An independent compressor in the same state."""
    def __deepcopy__(self, memo: object, /) -> Compress:
        """An independent compressor in the same state."""

@final
@abstract
@c_name("zlib_Decompress")
class Decompress(object):
    """A decompressor for data that comes in pieces."""
    def decompress(self, data: object, /, max_length: int = 0) -> bytes:
        """Take in compressed data; what it says, at most max_length bytes (0: any). See unconsumed_tail."""
    def flush(self, length: int = 16384, /) -> bytes:
        """What unconsumed_tail says, whole."""
    def copy(self, /) -> Decompress:
        """An independent decompressor in the same state."""
    def __copy__(self, /) -> Decompress:
        """An independent decompressor in the same state."""
    def __deepcopy__(self, memo: object, /) -> Decompress:
        """An independent decompressor in the same state."""
    @field
    def unused_data(self) -> bytes:
        """What came behind the end of the stream."""
    @field
    def unconsumed_tail(self) -> bytes:
        """Input that max_length kept from being used; give it again."""
    @field
    def eof(self) -> bool:
        """Whether the end of the stream has been reached."""

def adler32(data: object, value: object = 1, /) -> int:
    """Adler-32 of the data; value is that of what came before."""
def crc32(data: object, value: object = 0, /) -> int:
    """CRC-32 of the data; value is that of what came before."""
def compress(data: object, /, level: int = -1, wbits: int = 15) -> bytes:
    """Data compressed; level 0 (not at all), 1 (quickly) to 9 (best), -1 (6)."""
def compressobj(level: int = -1, method: int = 8, wbits: int = 15, memLevel: int = 8, strategy: int = 0, zdict: object = None) -> Compress:
    """A compressor for pieces; memLevel 1 to 9 sets its memory (8: 45 KB), zdict is data that the stream may refer to."""
def decompress(data: object, /, wbits: int = 15, bufsize: int = 16384) -> bytes:
    """What compressed data says; error if it is damaged or not complete."""
def decompressobj(wbits: int = 15, zdict: object = ...) -> Decompress:
    """A decompressor for pieces; zdict is the data that the compressor was given as such."""

def __getattr__(name: str, /) -> object:
    """Parts that are Python: _ZlibDecompressor."""
