# The package encodings: names of codecs.
import encodings
import encodings.aliases

print([encodings.normalize_encoding(name) for name in ("UTF-8", " a--b.c d", b"UTF-8", "é-a", "")])
# expect: ['UTF_8', 'a_b.c_d', 'UTF_8', 'a', '']

print(encodings.search_function("utf-8").name, encodings.search_function("idna").name, encodings.search_function("nope"))
# expect: utf-8 idna None

print(encodings.CodecRegistryError.__mro__)
# expect: (<class 'encodings.CodecRegistryError'>, <class 'LookupError'>, <class 'SystemError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)

aliases = encodings.aliases.aliases
print([aliases[name] for name in ("utf8", "latin1", "rot13", "646", "hex", "windows_1252", "l9", "ibm037", "macintosh", "utf_16be")])
# expect: ['utf_8', 'latin_1', 'rot_13', 'ascii', 'hex_codec', 'cp1252', 'iso8859_15', 'cp037', 'mac_roman', 'utf_16_be']

print("utf_8" in aliases, "nope" in aliases, type(aliases))  # expect: False False <class 'dict'>

# Pages of EBCDIC and of the Macintosh
for name in ("cp037", "cp273", "cp500", "cp1140", "mac-croatian", "mac-arabic", "palmos"):
    print(name, "Aé{~".encode(name, "replace"), ascii(bytes([0x15, 0x5B, 0x81, 0x9F, 0xC1, 0xF1]).decode(name, "replace")))
# expect: cp037 b'\xc1Q\xc0\xa1' '\x85$a\xa4A1'
# expect: cp273 b'\xc1QCY' '\x85$a\xa4A1'
# expect: cp500 b'\xc1Q\xc0\xa1' '\x85$a\xa4A1'
# expect: cp1140 b'\xc1Q\xc0\xa1' '\x85$a\u20acA1'
# expect: mac-croatian b'A\x8e{~' '\x15[\xc5\xfc\xa1\xd2'
# expect: mac-arabic b'A\x8e\xfb~' '\x15[\xa0\xfc\u0621\u0651'
# expect: palmos b'A\xe9{~' '\x15[\x81\u0178\xc1\xf1'







