# Error handlers that a program registers: what they are told, what they may answer, where coding goes on.
import codecs


def attempt(action):
    try:
        print(ascii(action()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


def show(error):
    print(type(error).__name__, error.encoding, error.start, error.end, error.reason)
    return "<>", error.end


codecs.register_error("show", show)
attempt(lambda: "a\u20ac\u20acb".encode("ascii", "show"))
# expect: UnicodeEncodeError ascii 1 3 ordinal not in range(128)
# expect: b'a<>b'
attempt(lambda: "\u20ac\xe9\u0100".encode("latin-1", "show"))
# expect: UnicodeEncodeError latin-1 0 1 ordinal not in range(256)
# expect: UnicodeEncodeError latin-1 2 3 ordinal not in range(256)
# expect: b'<>\xe9<>'
attempt(lambda: "a\ud800b".encode("utf-8", "show"))
# expect: UnicodeEncodeError utf-8 1 2 surrogates not allowed
# expect: b'a<>b'
attempt(lambda: "a\ud800b".encode("utf-16-le", "show"))
# expect: UnicodeEncodeError utf-16-le 1 2 surrogates not allowed
# expect: b'a\x00<\x00>\x00b\x00'
attempt(lambda: b"a\xff\xfeb".decode("ascii", "show"))
# expect: UnicodeDecodeError ascii 1 2 ordinal not in range(128)
# expect: UnicodeDecodeError ascii 2 3 ordinal not in range(128)
# expect: 'a<><>b'
attempt(lambda: b"a\xe2\x82\xf0\x9fb".decode("utf-8", "show"))
# expect: UnicodeDecodeError utf-8 1 3 invalid continuation byte
# expect: UnicodeDecodeError utf-8 3 5 invalid continuation byte
# expect: 'a<><>b'
attempt(lambda: b"a\x00b".decode("utf-16-le", "show"))
# expect: UnicodeDecodeError utf-16-le 2 3 truncated data
# expect: 'a<>'
attempt(lambda: bytearray(b"\xff").decode("utf-8", "show"))
# expect: UnicodeDecodeError utf-8 0 1 invalid start byte
# expect: '<>'

codecs.register_error("bytes", lambda error: (b"\xff\xfe", error.end))
attempt(lambda: "a\u20acb".encode("ascii", "bytes"))  # expect: b'a\xff\xfeb'
attempt(lambda: b"\xff".decode("ascii", "bytes"))  # expect: TypeError 'decoding error handler must return (str, int) tuple'

codecs.register_error("text", lambda error: ("\xe9", error.end))
attempt(lambda: "a\u20acb".encode("latin-1", "text"))  # expect: b'a\xe9b'
attempt(lambda: "a\u20acb".encode("ascii", "text"))
# expect: UnicodeEncodeError "'ascii' codec can't encode character '\\u20ac' in position 1: ordinal not in range(128)"
attempt(lambda: b"a\xffb".decode("ascii", "text"))  # expect: 'a\xe9b'

for answer in (("?", -1), ("a",), "a", None, ("a", "b"), ("x", -100), ("x", 100), ("x", 0.5), ["x", 1]):
    codecs.register_error("answer", lambda error: answer)
    attempt(lambda: "a\u20acb".encode("ascii", "answer"))
    attempt(lambda: b"a\xffb".decode("ascii", "answer"))
# expect: b'a?b'
# expect: 'a?b'
# expect: TypeError 'encoding error handler must return (str/bytes, int) tuple'
# expect: TypeError 'decoding error handler must return (str, int) tuple'
# expect: TypeError 'encoding error handler must return (str/bytes, int) tuple'
# expect: TypeError 'decoding error handler must return (str, int) tuple'
# expect: TypeError 'encoding error handler must return (str/bytes, int) tuple'
# expect: TypeError 'decoding error handler must return (str, int) tuple'
# expect: TypeError "'str' object cannot be interpreted as an integer"
# expect: TypeError "'str' object cannot be interpreted as an integer"
# expect: IndexError 'position -97 from error handler out of bounds'
# expect: IndexError 'position -97 from error handler out of bounds'
# expect: IndexError 'position 100 from error handler out of bounds'
# expect: IndexError 'position 100 from error handler out of bounds'
# expect: TypeError "'float' object cannot be interpreted as an integer"
# expect: TypeError "'float' object cannot be interpreted as an integer"
# expect: TypeError 'encoding error handler must return (str/bytes, int) tuple'
# expect: TypeError 'decoding error handler must return (str, int) tuple'

codecs.register_error("fails", lambda error: 1 / 0)
attempt(lambda: "\u20ac".encode("ascii", "fails"))  # expect: ZeroDivisionError 'division by zero'
attempt(lambda: "plain".encode("ascii", "fails"))  # expect: b'plain'
attempt(lambda: "\u20ac".encode("ascii", "not there"))  # expect: LookupError "unknown error handler name 'not there'"
attempt(lambda: b"\xff".decode("ascii", "not there"))  # expect: LookupError "unknown error handler name 'not there'"
attempt(lambda: "plain".encode("ascii", "not there"))  # expect: b'plain'
attempt(lambda: codecs.register_error("x", 1))  # expect: TypeError 'handler must be callable'
attempt(lambda: codecs.register_error(1, len))  # expect: TypeError 'register_error() argument 1 must be str, not int'
attempt(lambda: codecs.lookup_error(1))  # expect: TypeError 'lookup_error() argument must be str, not int'

encode_error = UnicodeEncodeError("ascii", "a\u20ac\u0100b", 1, 3, "reason")
decode_error = UnicodeDecodeError("utf-8", b"a\xff\xfeb", 1, 3, "reason")
for name in "strict ignore replace backslashreplace xmlcharrefreplace surrogateescape surrogatepass".split():
    handler = codecs.lookup_error(name)
    print(name)
    attempt(lambda: handler(encode_error))
    attempt(lambda: handler(decode_error))
    attempt(lambda: handler(ValueError("other")))
# expect: strict
# expect: UnicodeEncodeError "'ascii' codec can't encode characters in position 1-2: reason"
# expect: UnicodeDecodeError "'utf-8' codec can't decode bytes in position 1-2: reason"
# expect: ValueError 'other'
# expect: ignore
# expect: ('', 3)
# expect: ('', 3)
# expect: TypeError "don't know how to handle ValueError in error callback"
# expect: replace
# expect: ('??', 3)
# expect: ('\ufffd', 3)
# expect: TypeError "don't know how to handle ValueError in error callback"
# expect: backslashreplace
# expect: ('\\u20ac\\u0100', 3)
# expect: ('\\xff\\xfe', 3)
# expect: TypeError "don't know how to handle ValueError in error callback"
# expect: xmlcharrefreplace
# expect: ('&#8364;&#256;', 3)
# expect: TypeError "don't know how to handle UnicodeDecodeError in error callback"
# expect: TypeError "don't know how to handle ValueError in error callback"
# expect: surrogateescape
# expect: UnicodeEncodeError "'ascii' codec can't encode characters in position 1-2: reason"
# expect: ('\udcff\udcfe', 3)
# expect: TypeError "don't know how to handle ValueError in error callback"
# expect: surrogatepass
# expect: UnicodeEncodeError "'ascii' codec can't encode characters in position 1-2: reason"
# expect: UnicodeDecodeError "'utf-8' codec can't decode bytes in position 1-2: reason"
# expect: TypeError "don't know how to handle ValueError in error callback"
