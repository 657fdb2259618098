# unicodedata.name() and lookup(): names of characters, aliases, sequences, names made of the code point.
import unicodedata
from unicodedata import lookup, name

print(name("a"), name("\xe9"), name("\u20ac"), name("\U0001f600"), sep="|")
# expect: LATIN SMALL LETTER A|LATIN SMALL LETTER E WITH ACUTE|EURO SIGN|GRINNING FACE
print(name("\uac00"), name("\ud7a3"), name("\u4e00"), name("\uf900"), name("\U0001b170"), sep="|")
# expect: HANGUL SYLLABLE GA|HANGUL SYLLABLE HIH|CJK UNIFIED IDEOGRAPH-4E00|CJK COMPATIBILITY IDEOGRAPH-F900|NUSHU CHARACTER-1B170
print(name("\ufdfa"), name("\U000e01ef"), sep="|")
# expect: ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM|VARIATION SELECTOR-256
for char in ("\0", "\x80", "\u0378", "\ue000", "\ud800", "\U00017000", "\U0010ffff"):
    try:
        print(name(char))
    except ValueError as error:
        print(hex(ord(char)), error, name(char, None))
# expect: 0x0 no such name None
# expect: 0x80 no such name None
# expect: 0x378 no such name None
# expect: 0xe000 no such name None
# expect: 0xd800 no such name None
# expect: 0x17000 no such name None
# expect: 0x10ffff no such name None

print(ascii(lookup("LATIN SMALL LETTER A")), ascii(lookup("euro sign")), ascii(lookup("KEYCAP DIGIT ONE")))
# expect: 'a' '\u20ac' '1\ufe0f\u20e3'
print(ascii(lookup("LATIN SMALL LETTER GHA")), ascii(lookup("LATIN SMALL LETTER OI")), ascii(lookup("BELL")), ascii(lookup("ALERT")))
# expect: '\u01a3' '\u01a3' '\U0001f514' '\x07'
for text in ("", "A", "EURO", "EURO SIGN ", "CJK UNIFIED IDEOGRAPH-04E0", "\u20ac", "x" * 256, "x" * 257):
    try:
        print(lookup(text))
    except KeyError as error:
        print(str(error)[:60])
# expect: "undefined character name ''"
# expect: "undefined character name 'A'"
# expect: "undefined character name 'EURO'"
# expect: "undefined character name 'EURO SIGN '"
# expect: "undefined character name 'CJK UNIFIED IDEOGRAPH-04E0'"
# expect: "undefined character name '€'"
# expect: "undefined character name 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect: 'name too long'

# What name() gives, lookup() finds.
print(all(lookup(name(chr(code))) == chr(code) for code in range(0x21, 0x30000, 0x0fd) if name(chr(code), None)))
# expect: True
for call in (lambda: name(), lambda: name("ab"), lambda: name(1), lambda: name("a", "b", "c"), lambda: lookup()):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: name expected at least 1 argument, got 0
# expect: name() argument 1 must be a unicode character, not str
# expect: name() argument 1 must be a unicode character, not int
# expect: name expected at most 2 arguments, got 3
# expect: unicodedata.lookup() takes exactly one argument (0 given)
print(unicodedata.unidata_version)  # expect: 15.0.0
