# Streams without the mark that says their byte order, and where errors in streams are.
import codecs
import io


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except UnicodeError as error:
        return f"{type(error).__name__}: {error}"


for name, data in (("utf-16", b"ab"), ("utf-16", b"a"), ("utf-16", b"\xff\xfea\0"), ("utf-16", b"\xfe\xff\0a"), ("utf-32", b"a\0\0\0"), ("utf-8-sig", b"a"), ("utf-16", b"")):
    print(name, data, attempt(codecs.getincrementaldecoder(name)().decode, data), attempt(codecs.getincrementaldecoder(name)().decode, data, True))
    print(attempt(codecs.getreader(name)(io.BytesIO(data)).read))
# expect: utf-16 b'ab' UnicodeError: UTF-16 stream does not start with BOM UnicodeError: UTF-16 stream does not start with BOM
# expect: UnicodeError: UTF-16 stream does not start with BOM
# expect: utf-16 b'a'  UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
# expect
# expect: utf-16 b'\xff\xfea\x00' a a
# expect: a
# expect: utf-16 b'\xfe\xff\x00a' a a
# expect: a
# expect: utf-32 b'a\x00\x00\x00' UnicodeError: UTF-32 stream does not start with BOM UnicodeError: UTF-32 stream does not start with BOM
# expect: UnicodeError: UTF-32 stream does not start with BOM
# expect: utf-8-sig b'a' a a
# expect: a
# expect: utf-16 b''  
# expect
print(attempt(codecs.getincrementaldecoder("utf-16")("ignore").decode, b"abc"))
# expect: UnicodeError: UTF-16 stream does not start with BOM
for name, data in (("ascii", b"a\xf0"), ("utf-8", b"a\nb\xff"), ("cp1252", b"ab\x81")):
    print(name, attempt(codecs.getreader(name)(io.BytesIO(data)).read), attempt(codecs.getreader(name)(io.BytesIO(data)).read, -1, 1))
    print(attempt(codecs.getreader(name)(io.BytesIO(data)).readlines), attempt(codecs.getreader(name)(io.BytesIO(data)).read, 2))
# expect: ascii UnicodeDecodeError: 'ascii' codec can't decode byte 0xf0 in position 1: ordinal not in range(128) UnicodeDecodeError: 'ascii' codec can't decode byte 0xf0 in position 1: ordinal not in range(128)
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xf0 in position 1: ordinal not in range(128) UnicodeDecodeError: 'ascii' codec can't decode byte 0xf0 in position 1: ordinal not in range(128)
# expect: utf-8 UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte a
# expect
# expect: cp1252 UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 2: character maps to <undefined> UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 2: character maps to <undefined>
# expect: UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 2: character maps to <undefined> ab
