# The module codecs: encodings by name, codecs that are no text encodings, incremental coding, streams.
# heap: 256K, all encodings are looked up
import codecs
import io


def attempt(action):
    try:
        print(ascii(action()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)), getattr(error, "__notes__", None))


for name in "utf8 U8 UTF-16 latin-1 L1 us-ascii utf_32_be windows-1252 437 hex rot13 base64 unicode_escape nope".split():
    attempt(lambda: (codecs.lookup(name).name, codecs.lookup(name)._is_text_encoding))
# expect: ('utf-8', True)
# expect: ('utf-8', True)
# expect: ('utf-16', True)
# expect: ('iso8859-1', True)
# expect: ('iso8859-1', True)
# expect: ('ascii', True)
# expect: ('utf-32-be', True)
# expect: ('cp1252', True)
# expect: ('cp437', True)
# expect: ('hex', False)
# expect: ('rot-13', False)
# expect: ('base64', False)
# expect: ('unicode-escape', True)
# expect: LookupError 'unknown encoding: nope' None
attempt(lambda: codecs.encode("\u20ac", "utf-16-be"))  # expect: b' \xac'
attempt(lambda: codecs.encode("\u20ac", "ascii"))
# expect: UnicodeEncodeError "'ascii' codec can't encode character '\\u20ac' in position 0: ordinal not in range(128)" ["encoding with 'ascii' codec failed"]
attempt(lambda: codecs.decode(b"\xe2\x82", "utf-8"))
# expect: UnicodeDecodeError "'utf-8' codec can't decode bytes in position 0-1: unexpected end of data" ["decoding with 'utf-8' codec failed"]
attempt(lambda: codecs.encode(5))
# expect: TypeError 'utf_8_encode() argument 1 must be str, not int' ["encoding with 'utf-8' codec failed"]
attempt(lambda: codecs.encode(b"abc", "hex"))  # expect: b'616263'
attempt(lambda: codecs.decode(b"6162", "hex"))  # expect: b'ab'
attempt(lambda: codecs.decode(b"zz", "hex"))  # expect: Error 'Non-hexadecimal digit found' ["decoding with 'hex' codec failed"]
attempt(lambda: codecs.encode(b"abc", "base64"))  # expect: b'YWJj\n'
attempt(lambda: codecs.decode(b"YWJj", "base64"))  # expect: b'abc'
attempt(lambda: codecs.encode("Hello", "rot13"))  # expect: 'Uryyb'
attempt(lambda: "abc".encode("hex"))
# expect: LookupError "'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs" None
attempt(lambda: b"abc".decode("rot13"))
# expect: LookupError "'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs" None
attempt(lambda: codecs.getencoder("utf8")("\u20ac"))  # expect: (b'\xe2\x82\xac', 1)
attempt(lambda: codecs.getdecoder("utf8")(b"\xe2\x82\xac"))  # expect: ('\u20ac', 3)
attempt(lambda: codecs.utf_8_decode(b"a\xe2"))  # expect: ('a', 1)
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
# expect: b'\xef\xbb\xbf' b'\xff\xfe' b'\xfe\xff' b'\xff\xfe\x00\x00' b'\x00\x00\xfe\xff'

# tables and escapes
attempt(lambda: b"\x80\xe9".decode("cp1252"))  # expect: '\u20ac\xe9'
attempt(lambda: b"\x81".decode("cp1252"))
# expect: UnicodeDecodeError "'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>" ["decoding with 'cp1252' codec failed"]
attempt(lambda: b"\x81".decode("cp1252", "replace"))  # expect: '\ufffd'
attempt(lambda: "\u20ac\u0100".encode("cp1252", "xmlcharrefreplace"))  # expect: b'\x80&#256;'
attempt(lambda: "\u0100\u0101".encode("cp437"))
# expect: UnicodeEncodeError "'charmap' codec can't encode characters in position 0-1: character maps to <undefined>" ["encoding with 'cp437' codec failed"]
attempt(lambda: "\xa4\u20ac".encode("iso8859-15", "replace"))  # expect: b'?\xa4'
attempt(lambda: "a\n\\\x7f\xe9\u20ac\U0001f600".encode("unicode_escape"))  # expect: b'a\\n\\\\\\x7f\\xe9\\u20ac\\U0001f600'
attempt(lambda: "a\n\\\x7f\xe9\u20ac\U0001f600".encode("raw_unicode_escape"))  # expect: b'a\n\\\x7f\xe9\\u20ac\\U0001f600'
attempt(lambda: b"\\x41\\u20ac\\U0001f600\\n\\101\\\\\\'".decode("unicode_escape"))  # expect: "A\u20ac\U0001f600\nA\\'"
attempt(lambda: b"\\x41\\u20ac\\\\u0041".decode("raw_unicode_escape"))  # expect: '\\x41\u20ac\\\\u0041'
for broken in (b"\\", b"\\x4", b"\\u12", b"\\U0011ffff", b"a\\xg"):
    attempt(lambda: broken.decode("unicode_escape"))
    attempt(lambda: broken.decode("unicode_escape", "replace"))
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode byte 0x5c in position 0: \\ at end of string" ["decoding with 'unicode_escape' codec failed"]
# expect: '\ufffd'
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape" ["decoding with 'unicode_escape' codec failed"]
# expect: '\ufffd'
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape" ["decoding with 'unicode_escape' codec failed"]
# expect: '\ufffd'
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character" ["decoding with 'unicode_escape' codec failed"]
# expect: '\ufffd'
# expect: UnicodeDecodeError "'unicodeescape' codec can't decode bytes in position 1-2: truncated \\xXX escape" ["decoding with 'unicode_escape' codec failed"]
# expect: 'a\ufffdg'

# one byte after the other
for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "unicode_escape"):
    decoder = codecs.getincrementaldecoder(name)()
    data = "a\u20ac\U0001f600".encode(name)
    print(name, ascii([decoder.decode(bytes([byte])) for byte in data] + [decoder.decode(b"", True)]))
# expect: utf-8 ['a', '', '', '\u20ac', '', '', '', '\U0001f600', '']
# expect: utf-8-sig ['', '', '', 'a', '', '', '\u20ac', '', '', '', '\U0001f600', '']
# expect: utf-16 ['', '', '', 'a', '', '\u20ac', '', '', '', '\U0001f600', '']
# expect: utf-16-be ['', 'a', '', '\u20ac', '', '', '', '\U0001f600', '']
# expect: utf-32 ['', '', '', '', '', '', '', 'a', '', '', '', '\u20ac', '', '', '', '\U0001f600', '']
# expect: unicode_escape ['a', '', '', '', '', '', '\u20ac', '', '', '', '', '', '', '', '', '', '\U0001f600', '']
decoder = codecs.getincrementaldecoder("utf-8")("replace")
attempt(lambda: [decoder.decode(b"\xe2"), decoder.getstate(), decoder.decode(b"a\xe2"), decoder.decode(b"", True)])
# expect: ['', (b'\xe2', 0), '\ufffda', '\ufffd']
encoder = codecs.getincrementalencoder("utf-16")()
attempt(lambda: [encoder.encode("a"), encoder.encode("b"), encoder.reset(), encoder.encode("c")])
# expect: [b'\xff\xfea\x00', b'b\x00', None, b'\xff\xfec\x00']
attempt(lambda: list(codecs.iterencode(["a", "\u20ac", ""], "utf-8")))  # expect: [b'a', b'\xe2\x82\xac']
attempt(lambda: list(codecs.iterdecode([b"a\xe2", b"\x82\xac", b""], "utf-8")))  # expect: ['a', '\u20ac']
attempt(lambda: list(codecs.iterdecode([b"a\xe2"], "utf-8")))
# expect: UnicodeDecodeError "'utf-8' codec can't decode byte 0xe2 in position 0: unexpected end of data" None

# streams
reader = codecs.getreader("utf-8")(io.BytesIO(b"ab\xe2\x82\xacc\nxyz\nq"))
attempt(lambda: [reader.readline(), reader.readline(keepends=False), list(reader)])  # expect: ['ab\u20acc\n', 'xyz', ['q']]
buffer = io.BytesIO()
writer = codecs.getwriter("utf-16")(buffer)
writer.write("a")
writer.writelines(["b", "c"])
print(buffer.getvalue())  # expect: b'\xff\xfea\x00b\x00c\x00'


# codecs of one's own
def search(name):
    print("search", name)
    if name == "upside_down":
        return codecs.CodecInfo(lambda text, errors="strict": (text[::-1].encode(), len(text)),
                                lambda data, errors="strict": (bytes(data).decode()[::-1], len(data)), name=name)
    return 5 if name == "wrong" else None


codecs.register(search)
attempt(lambda: "abc".encode("Upside-Down"))
# expect: search upside_down
# expect: b'cba'
attempt(lambda: b"cba".decode("upside_down"))  # expect: 'abc'
attempt(lambda: "abc".encode("wrong"))
# expect: search wrong
# expect: TypeError 'codec search functions must return 4-tuples' None
attempt(lambda: "abc".encode("missing"))
# expect: search missing
# expect: LookupError 'unknown encoding: missing' None
codecs.unregister(search)
attempt(lambda: "abc".encode("upside_down"))  # expect: LookupError 'unknown encoding: upside_down' None
attempt(lambda: codecs.register(5))  # expect: TypeError 'argument must be callable' None
attempt(lambda: codecs.lookup(None))  # expect: TypeError 'lookup() argument must be str, not None' None
