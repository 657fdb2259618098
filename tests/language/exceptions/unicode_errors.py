# Library, UnicodeError: encoding, object, start, end, reason.
for f in (lambda: b"ab\xffcd".decode(), lambda: "aé".encode("ascii"), lambda: b"\xc3".decode("utf-8"), lambda: "\ud800".encode(),
          lambda: b"\x80".decode("ascii"), lambda: "\u0100".encode("latin-1"), lambda: "abé€".encode("ascii"), lambda: b"\xe2\x82".decode(),
          lambda: b"\xed\xa0\x80".decode(), lambda: b"\xf8".decode()):
    try:
        f()
    except UnicodeError as e:
        print(type(e).__name__, e.encoding, e.start, e.end, e.reason, "|", e)
# expect: UnicodeDecodeError utf-8 2 3 invalid start byte | 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
# expect: UnicodeEncodeError ascii 1 2 ordinal not in range(128) | 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
# expect: UnicodeDecodeError utf-8 0 1 unexpected end of data | 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
# expect: UnicodeEncodeError utf-8 0 1 surrogates not allowed | 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: UnicodeDecodeError ascii 0 1 ordinal not in range(128) | 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
# expect: UnicodeEncodeError latin-1 0 1 ordinal not in range(256) | 'latin-1' codec can't encode character '\u0100' in position 0: ordinal not in range(256)
# expect: UnicodeEncodeError ascii 2 4 ordinal not in range(128) | 'ascii' codec can't encode characters in position 2-3: ordinal not in range(128)
# expect: UnicodeDecodeError utf-8 0 2 unexpected end of data | 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# expect: UnicodeDecodeError utf-8 0 1 invalid continuation byte | 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
# expect: UnicodeDecodeError utf-8 0 1 invalid start byte | 'utf-8' codec can't decode byte 0xf8 in position 0: invalid start byte
e = UnicodeDecodeError("enc", b"data", 1, 3, "why")
print(e, e.object)  # expect: 'enc' codec can't decode bytes in position 1-2: why b'data'
e = UnicodeEncodeError("enc", "data", 0, 1, "why")
print(e, e.args)  # expect: 'enc' codec can't encode character '\x64' in position 0: why ('enc', 'data', 0, 1, 'why')
e = UnicodeTranslateError("data", 1, 2, "why")
print(e)  # expect: can't translate character '\x61' in position 1: why
try:
    UnicodeDecodeError("x")
except TypeError as t:
    print(t)  # expect: function takes exactly 5 arguments (1 given)
try:
    "a".encode("no-such-codec")
except LookupError as l:
    print(l)  # expect: unknown encoding: no-such-codec
