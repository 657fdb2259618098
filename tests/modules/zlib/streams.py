# Streams that are compressed and decompressed piece by piece.
# heap: runs in 300K: compressing takes 48 KB
import copy
import zlib

text = b"".join(b"line %d of the text\n" % (i * i % 97) for i in range(400))
noise = bytes((i * i * 7919 + (i >> 3) * 31) >> 5 & 255 for i in range(3000))

# every level and format, back again
for data in b"", b"a", text, noise, bytes(5000):
    for wbits in 15, 9, -15, -9, 31, 25:
        print(all(zlib.decompress(zlib.compress(data, level, wbits), wbits) == data for level in (-1, 0, 1, 4, 6, 9)))
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
print(len(zlib.compress(text)) < len(text) // 4, len(zlib.compress(noise)) < 3100, len(zlib.compress(bytes(5000))) < 60)
# expect: True True True
print(zlib.compress(b"")[:2], zlib.compress(b"", 0, -15), zlib.compress(b"", 6, -15), zlib.compress(b"", wbits=31))
# expect: b'x\x9c' b'\x01\x00\x00\xff\xff' b'\x03\x00' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00'

# strategies, memory, flushes, in pieces
for strategy in range(5):
    for memory in 1, 8:
        co = zlib.compressobj(6, zlib.DEFLATED, 15, memory, strategy)
        packed = b""
        for at in range(0, len(text), 777):
            packed += co.compress(text[at:at + 777]) + co.flush([0, 1, 2, 3, 5][at % 5])
        packed += co.flush()
        d = zlib.decompressobj()
        print(b"".join(d.decompress(packed[at:at + 50]) for at in range(0, len(packed), 50)) == text, d.eof)
# expect: True True
# expect: True True
# expect: True True
# expect: True True
# expect: True True
# expect: True True
# expect: True True
# expect: True True
# expect: True True
# expect: True True

# what a flush gives can be read at once
co = zlib.compressobj()
d = zlib.decompressobj()
for mode in zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH:
    print(d.decompress(co.compress(b"abc") + co.flush(mode)))
# expect: b'abc'
# expect: b'abc'
print(d.decompress(co.flush()), d.eof)  # expect: b'' True

# limits of the output
packed = zlib.compress(text)
d = zlib.decompressobj()
parts = [d.decompress(packed, 100)]
while d.unconsumed_tail:
    parts.append(d.decompress(d.unconsumed_tail, 100))
print(max(map(len, parts)), b"".join(parts) + d.flush() == text, d.eof)  # expect: 100 True True

d = zlib.decompressobj()
print(d.decompress(zlib.compress(b"abc") + b"tail"), d.unused_data, d.eof, d.unconsumed_tail)  # expect: b'abc' b'tail' True b''
print(d.decompress(b"more"), d.unused_data, d.flush())  # expect: b'' b'tailmore' b''
d = zlib.decompressobj(-15)
print(d.decompress(b"\x03\x00xyz"), d.unused_data)  # expect: b'' b'xyz'

# byte by byte
for wbits in 15, -15, 31:
    d = zlib.decompressobj(wbits)
    packed = zlib.compress(text[:500], wbits=wbits)
    print(b"".join(d.decompress(packed[i:i + 1]) for i in range(len(packed))) == text[:500], d.eof)
# expect: True True
# expect: True True
# expect: True True

# dictionaries
words = b"line of the text"
for wbits in 15, -15:
    co = zlib.compressobj(wbits=wbits, zdict=words)
    packed = co.compress(b"the text of the line") + co.flush()
    d = zlib.decompressobj(wbits, words)
    print(d.decompress(packed))
# expect: b'the text of the line'
# expect: b'the text of the line'
try:
    zlib.decompressobj(zdict=b"wrong").decompress(zlib.compressobj(zdict=words).flush())
except zlib.error as error:
    print(error)
# expect: Error -3 while setting zdict: invalid input data

# copies
co = zlib.compressobj(memLevel=3)
packed = co.compress(text)
for other in co.copy(), copy.copy(co), copy.deepcopy(co):
    print(zlib.decompress(packed + other.compress(b"x") + other.flush()) == text + b"x")
# expect: True
# expect: True
# expect: True
d = zlib.decompressobj()
packed += co.flush()
start = d.decompress(packed[:200])
other = d.copy()
print(start + d.decompress(packed[200:]) == text, start + other.decompress(packed[200:]) == text)  # expect: True True
