# Library, codecs: the marks of byte order, the functions of each built-in codec, and tables of characters.
import codecs

print(codecs.BOM, codecs.BOM_BE, codecs.BOM_LE, codecs.BOM_UTF16, codecs.BOM_UTF32, codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE)
# expect: b'\xff\xfe' b'\xfe\xff' b'\xff\xfe' b'\xff\xfe' b'\xff\xfe\x00\x00' b'\xef\xbb\xbf' b'\xfe\xff' b'\xff\xfe\x00\x00'
print(codecs.ascii_encode("ab"), codecs.ascii_decode(b"ab"), codecs.latin_1_encode("é"), codecs.latin_1_decode(b"\xe9"), codecs.unicode_escape_encode("é\n€"), codecs.unicode_escape_decode(rb"\xe9\n\u20ac"))
# expect: (b'ab', 2) ('ab', 2) (b'\xe9', 1) ('é', 1) (b'\\xe9\\n\\u20ac', 3) ('é\n€', 12)
print(codecs.utf_8_encode("é"), codecs.utf_8_decode(b"\xc3\xa9\xc3"[:2]), codecs.utf_8_decode(b"a\xc3", "strict", False))
# expect: (b'\xc3\xa9', 1) ('é', 2) ('a', 1)
table = codecs.make_identity_dict(range(65, 70))
print(table, codecs.make_encoding_map({1: 65, 2: 66, 3: 65}))
# expect: {65: 65, 66: 66, 67: 67, 68: 68, 69: 69} {65: None, 66: 2}
print(codecs.charmap_encode("AB", "strict", {65: 97, 66: b"bb"}), codecs.charmap_decode(b"\x00\x01", "strict", "xy"), codecs.charmap_decode(b"\x00", "strict", {0: "long"}))
# expect: (b'abb', 2) ('xy', 2) ('long', 1)
for wrong in (lambda: codecs.charmap_encode("C", "strict", {}), lambda: codecs.charmap_decode(b"\x05", "strict", "x"), lambda: codecs.ascii_encode("é"), lambda: codecs.ascii_decode(b"\xff"), lambda: codecs.latin_1_encode("€"), lambda: codecs.utf_8_decode(b"\xff")):
    try:
        wrong()
    except UnicodeError as error:
        print(type(error).__name__, error)
# expect: UnicodeEncodeError 'charmap' codec can't encode character '\x43' in position 0: character maps to <undefined>
# expect: UnicodeDecodeError 'charmap' codec can't decode byte 0x05 in position 0: character maps to <undefined>
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
# expect: UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte


