# Library, zlib: the constants, and what each level, strategy and way to flush does to data.
import zlib

print([getattr(zlib, name) for name in ("Z_NO_COMPRESSION", "Z_BEST_SPEED", "Z_BEST_COMPRESSION", "Z_DEFAULT_COMPRESSION")])
# expect: [0, 1, 9, -1]

print([getattr(zlib, name) for name in ("Z_DEFAULT_STRATEGY", "Z_FILTERED", "Z_HUFFMAN_ONLY", "Z_RLE", "Z_FIXED")])
# expect: [0, 1, 2, 3, 4]

print([getattr(zlib, name) for name in ("Z_NO_FLUSH", "Z_PARTIAL_FLUSH", "Z_SYNC_FLUSH", "Z_FULL_FLUSH", "Z_FINISH", "Z_BLOCK", "Z_TREES")])
# expect: [0, 1, 2, 3, 4, 5, 6]

print(zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.DEF_BUF_SIZE, zlib.DEFLATED, zlib.ZLIB_VERSION == zlib.ZLIB_RUNTIME_VERSION, zlib.ZLIB_VERSION[:2])
# expect: 15 8 16384 8 True 1.

data = b"to be or not to be, that is the question; " * 20 + bytes(range(256))
for level in (zlib.Z_NO_COMPRESSION, zlib.Z_BEST_SPEED, zlib.Z_BEST_COMPRESSION, zlib.Z_DEFAULT_COMPRESSION):
    packed = zlib.compress(data, level)
    print(level, zlib.decompress(packed) == data, len(packed) > len(data), zlib.decompress(packed, zlib.MAX_WBITS, zlib.DEF_BUF_SIZE) == data)
# expect: 0 True True True
# expect: 1 True False True
# expect: 9 True False True
# expect: -1 True False True




for strategy in (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED):
    packer = zlib.compressobj(6, zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, strategy)
    packed = packer.compress(data) + packer.flush(zlib.Z_FINISH)
    print(strategy, zlib.decompress(packed) == data, len(packed) < len(data))
# expect: 0 True True
# expect: 1 True True
# expect: 2 True True
# expect: 3 True True
# expect: 4 True True





for mode in (zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_BLOCK):
    packer, unpacker = zlib.compressobj(), zlib.decompressobj()
    early = unpacker.decompress(packer.compress(data) + packer.flush(mode))
    print(mode, mode in (zlib.Z_NO_FLUSH, zlib.Z_BLOCK) or early == data, early + unpacker.decompress(packer.flush()) + unpacker.flush() == data)
# expect: 0 True True
# expect: 1 True True
# expect: 2 True True
# expect: 3 True True
# expect: 5 True True





for broken in (b"\x05" + bytes(100), b"\x06"):  # a code of lengths without any length, a kind of block that is none
    try:
        print(zlib.decompress(broken, -15))
    except zlib.error as error:
        print(error)
# expect: Error -3 while decompressing data: invalid code -- missing end-of-block
# expect: Error -3 while decompressing data: invalid block type
