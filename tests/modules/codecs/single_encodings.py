# The functions of single encodings, UTF-7, and encodings that make bytes of bytes.
import codecs


def attempt(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for text in ("a+\xe9\u20ac\U0001F600-b~", "+", "+-", "\xe9-", "\xe9a", "\xe9 \xe9", "\\", "(),-./:?", ""):
    coded = text.encode("utf-7")
    print(coded, coded.decode("utf-7") == text)
# expect: b'a+-+AOkgrNg93gA--b+AH4-' True
# expect: b'+-' True
# expect: b'+--' True
# expect: b'+AOk--' True
# expect: b'+AOk-a' True
# expect: b'+AOk +AOk-' True
# expect: b'+AFw-' True
# expect: b'(),-./:?' True
# expect: b'' True
for data in (b"+AOk", b"+AO", b"+AOka", b"+!", b"+AAB-", b"+AG-", b"a\xffb", b"+2D0-", b"+2D0"):
    for errors in ("strict", "replace", "ignore"):
        attempt(data.decode, "utf-7", errors)
    print(ascii(codecs.utf_7_decode(data, "replace", False)))
# expect: '\xe9'
# expect: '\xe9'
# expect: '\xe9'
# expect: ('', 0)
# expect: UnicodeDecodeError "'utf7' codec can't decode bytes in position 0-2: unterminated shift sequence"
# expect: '\ufffd'
# expect: ''
# expect: ('', 0)
# expect: UnicodeDecodeError "'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence"
# expect: '\xe9\ufffd'
# expect: '\xe9'
# expect: ('', 0)
# expect: UnicodeDecodeError "'utf7' codec can't decode bytes in position 0-1: ill-formed sequence"
# expect: '\ufffd'
# expect: ''
# expect: ('\ufffd', 2)
# expect: UnicodeDecodeError "'utf7' codec can't decode bytes in position 0-4: non-zero padding bits in shift sequence"
# expect: '\x00\ufffd'
# expect: '\x00'
# expect: ('\x00\ufffd', 5)
# expect: UnicodeDecodeError "'utf7' codec can't decode bytes in position 0-3: partial character in shift sequence"
# expect: '\ufffd'
# expect: ''
# expect: ('\ufffd', 4)
# expect: UnicodeDecodeError "'utf7' codec can't decode byte 0xff in position 1: unexpected special character"
# expect: 'a\ufffdb'
# expect: 'ab'
# expect: ('a\ufffdb', 3)
# expect: '\ud83d'
# expect: '\ud83d'
# expect: '\ud83d'
# expect: ('\ud83d', 5)
# expect: UnicodeDecodeError "'utf7' codec can't decode bytes in position 0-3: unterminated shift sequence"
# expect: '\ufffd'
# expect: ''
# expect: ('', 0)
decoder = codecs.getincrementaldecoder("utf-7")()
print(ascii([decoder.decode(bytes([byte])) for byte in b"a+AOk-+-"]))  # expect: ['a', '', '', '', '', '\xe9', '', '+']

print(codecs.utf_16_encode("a"), codecs.utf_16_encode("a", None, 1), codecs.utf_16_le_encode("a"), codecs.utf_32_be_encode("a"))
# expect: (b'\xff\xfea\x00', 1) (b'\x00a', 1) (b'a\x00', 1) (b'\x00\x00\x00a', 1)
print(codecs.utf_16_decode(b"\xfe\xff\0ab"), codecs.utf_16_ex_decode(b"\xfe\xff\0a"), codecs.utf_16_ex_decode(b"a\0", None, -1))
# expect: ('a', 4) ('a', 4, 1) ('a', 2, -1)
print(codecs.utf_32_ex_decode(b"\xff\xfe\0\0a\0\0\0"), codecs.utf_32_le_decode(b"a\0\0\0b"))  # expect: ('a', 8, -1) ('a', 4)
print(codecs.escape_encode(b"a\n'\"\\\xff"), codecs.escape_decode(b"a\\n\\x41\\101\\\n\\'"), codecs.escape_decode("\\t"))
# expect: (b'a\\n\\\'"\\\\\\xff', 6) (b"a\nAA'", 15) (b'\t', 2)
attempt(codecs.escape_decode, b"ab\\x4z")  # expect: ValueError 'invalid \\x escape at position 2'
attempt(codecs.escape_decode, b"ab\\x4z", "replace")  # expect: (b'ab?z', 6)
attempt(codecs.escape_decode, b"\\")  # expect: ValueError 'Trailing \\ in string'
attempt(codecs.escape_encode, "a")  # expect: TypeError 'escape_encode() argument 1 must be bytes, not str'
print(codecs.charmap_build("ab"), codecs.charmap_encode("ab", None, {97: 200, 98: b"xyz"}), codecs.charmap_decode(b"a", None, {97: "AA"}))
# expect: {97: 0, 98: 1} (b'\xc8xyz', 2) ('AA', 1)
attempt(codecs.charmap_encode, "a", None, {97: 256})  # expect: TypeError 'character mapping must be in range(256)'
attempt(codecs.charmap_encode, "a", None, {97: "x"})
# expect: TypeError 'character mapping must return integer, bytes or None, not str'
attempt(codecs.charmap_decode, b"a", None, {97: b"x"})  # expect: TypeError 'character mapping must return integer, None or str'
print(codecs.readbuffer_encode("\xe9"), codecs.raw_unicode_escape_encode("\xe9\u20ac"), ascii(codecs.raw_unicode_escape_decode(b"\\u20ac\\n")))
# expect: (b'\xc3\xa9', 2) (b'\xe9\\u20ac', 2) ('\u20ac\\n', 8)
print(codecs.unicode_escape_decode(b"ab\\", "strict", False))  # expect: ('ab', 2)
for function in (codecs.utf_8_encode, codecs.utf_16_encode, codecs.unicode_escape_encode, codecs.utf_8_decode):
    attempt(function, 3)
# expect: TypeError 'utf_8_encode() argument 1 must be str, not int'
# expect: TypeError 'utf_16_encode() argument 1 must be str, not int'
# expect: TypeError 'unicode_escape_encode() argument 1 must be str, not int'
# expect: TypeError "a bytes-like object is required, not 'int'"
for name in ("zlib", "quopri_codec", "uu", "hex", "base64_codec"):
    coded = codecs.encode(b"some bytes = \xff" * 5, name)
    print(codecs.lookup(name).name, codecs.decode(coded, name) == b"some bytes = \xff" * 5)
# expect: zlib True
# expect: quopri True
# expect: uu True
# expect: hex True
# expect: base64 True
print(codecs.encode(b"abc", "uu"), codecs.encode(b"a b=", "quopri"))  # expect: b'begin 666 <data>\n#86)C\n \nend\n' b'a=20b=3D'
attempt(codecs.decode, b"abc", "uu")  # expect: ValueError 'Missing "begin" line in input data'
print(codecs.getreader("utf-8"), codecs.getincrementaldecoder("latin-1"), "EncodedFile" in codecs.__all__)
# expect: <class 'encodings.utf_8.StreamReader'> <class 'encodings.latin_1.IncrementalDecoder'> True
