# Library, str.encode: codecs and error handlers.
s = "aé€😀"
print(s.encode(), s.encode("utf-8"), s.encode("UTF8"), "aé".encode("latin-1"), "abc".encode("ascii"), s.encode("utf-16-le"), s.encode("utf-16-be"), s.encode("utf-32-le"), "a".encode("utf-16") in (b"\xff\xfea\x00", b"\xfe\xff\x00a"))
# expect: b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'a\xe9' b'abc' b'a\x00\xe9\x00\xac =\xd8\x00\xde' b'\x00a\x00\xe9 \xac\xd8=\xde\x00' b'a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00' True
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    print(errors, s.encode("ascii", errors), s.encode("latin-1", errors))
# expect: ignore b'a' b'a\xe9'
# expect: replace b'a???' b'a\xe9??'
# expect: backslashreplace b'a\\xe9\\u20ac\\U0001f600' b'a\xe9\\u20ac\\U0001f600'
# expect: xmlcharrefreplace b'a&#233;&#8364;&#128512;' b'a\xe9&#8364;&#128512;'
print("\udcff".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"), "\ud800".encode("utf-8", "replace"), "\ud800".encode("utf-8", "backslashreplace"))
# expect: b'\xff' b'\xed\xa0\x80' b'?' b'\\ud800'
for f in (lambda: s.encode("ascii"), lambda: s.encode("latin-1"), lambda: "\ud800".encode(), lambda: s.encode("nope"), lambda: s.encode("ascii", "nohandler"), lambda: s.encode(5), lambda: "a\ud800b\udfff".encode("utf-16-le")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: UnicodeEncodeError 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
# expect: UnicodeEncodeError 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: LookupError unknown encoding: nope
# expect: LookupError unknown error handler name 'nohandler'
# expect: TypeError encode() argument 'encoding' must be str, not int
# expect: UnicodeEncodeError 'utf-16-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
print(s.encode(encoding="utf-8", errors="strict") == s.encode())  # expect: True
