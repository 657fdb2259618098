# zlib._ZlibDecompressor keeps the input it has not used yet
import zlib

data = b"hello world " * 100
packed = zlib.compress(data)
stream = zlib._ZlibDecompressor()
print(stream.decompress(packed[:5]), stream.needs_input, stream.eof)
print(stream.decompress(packed[5:] + b"rest", 20), stream.needs_input, stream.eof, stream.unused_data)
print(stream.decompress(b"", 0), stream.needs_input)
result = b""
while not stream.eof:
    result += stream.decompress(b"", 300)
print(len(result), stream.unused_data, stream.needs_input)
try:
    stream.decompress(b"x")
except EOFError as error:
    print(error)
for bad in ("text", 5):
    try:
        zlib._ZlibDecompressor().decompress(bad)
    except TypeError as error:
        print("TypeError")
print(zlib._ZlibDecompressor(wbits=-15).decompress(zlib.compress(b"raw", wbits=-15)))
# expect: b'he' True False
# expect: b'llo world hello worl' False False b''
# expect: b'' False
# expect: 1178 b'rest' False
# expect: End of stream already reached
# expect: TypeError
# expect: TypeError
# expect: b'raw'
