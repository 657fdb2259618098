# Library, bytes.decode: codecs and error handlers.
print(b"a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80".decode(), b"\xe9".decode("latin-1"), b"abc".decode("ascii"), b"a\x00".decode("utf-16-le"), b"\xff\xfea\x00".decode("utf-16"), b"\x00a".decode("utf-16-be"), b"a\0\0\0".decode("utf-32-le"), bytearray(b"ab").decode("UTF-8"), b"\xef\xbb\xbfx".decode("utf-8-sig"))
# expect: aé€😀 é abc a a a a ab x
bad = b"a\xffb\xe2\x82c\xf0\x9fd\xc3"
for errors in ("ignore", "replace", "backslashreplace"):
    print(errors, ascii(bad.decode("utf-8", errors)), ascii(bad.decode("ascii", errors)))
# expect: ignore 'abcd' 'abcd'
# expect: replace 'a\ufffdb\ufffdc\ufffdd\ufffd' 'a\ufffdb\ufffd\ufffdc\ufffd\ufffdd\ufffd'
# expect: backslashreplace 'a\\xffb\\xe2\\x82c\\xf0\\x9fd\\xc3' 'a\\xffb\\xe2\\x82c\\xf0\\x9fd\\xc3'
print(ascii(bad.decode("utf-8", "surrogateescape")), bad.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == bad)
# expect: 'a\udcffb\udce2\udc82c\udcf0\udc9fd\udcc3' True
for data in (b"\x80", b"\xc0\x80", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf8\x88", b"\xc3(", b"\xe2\x82", b"\xe2(\xa1", b"ok\xf0\x9f\x98"):
    try:
        print(data.decode())
    except UnicodeDecodeError as e:
        print(e, e.start, e.end)
# expect: 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte 0 1
# expect: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte 0 1
# expect: 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte 0 1
# expect: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte 0 1
# expect: 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte 0 1
# expect: 'utf-8' codec can't decode byte 0xf8 in position 0: invalid start byte 0 1
# expect: 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte 0 1
# expect: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data 0 2
# expect: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte 0 1
# expect: 'utf-8' codec can't decode bytes in position 2-4: unexpected end of data 2 5
for f in (lambda: b"a".decode("nope"), lambda: b"\xff".decode("ascii"), lambda: b"\xff".decode("utf-8", "what"), lambda: b"a".decode("utf-16-le"), lambda: b"\x00\xd8a\x00".decode("utf-16-le")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: LookupError unknown encoding: nope
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
# expect: LookupError unknown error handler name 'what'
# expect: UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
# expect: UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
