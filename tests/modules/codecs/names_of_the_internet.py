# The codec idna (RFC 3490): names of the Internet.
import codecs
import io
from encodings import idna


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in ("", "a", "a.b.", "bücher.DE", "www.bücher.de.", "a\u3002b", "a\uff0eb\uff61c", "faß", "xn--bcher-kva", "É", "a" * 63,
             "a\u200bb\xad", "\xa0é", "a\u0340", "\u0378", "\u2126"):
    print(ascii(name), attempt(name.encode, "idna"))
# expect: '' b''
# expect: 'a' b'a'
# expect: 'a.b.' b'a.b.'
# expect: 'b\xfccher.DE' b'xn--bcher-kva.DE'
# expect: 'www.b\xfccher.de.' b'www.xn--bcher-kva.de.'
# expect: 'a\u3002b' b'a.b'
# expect: 'a\uff0eb\uff61c' b'a.b.c'
# expect: 'fa\xdf' b'fass'
# expect: 'xn--bcher-kva' b'xn--bcher-kva'
# expect: '\xc9' b'xn--9ca'
# expect: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
# expect: 'a\u200bb\xad' b'ab'
# expect: '\xa0\xe9' b'xn-- -bga'
# expect: 'a\u0340' b'xn--0ca'
# expect: '\u0378' b'xn--zva'
# expect: '\u2126' b'xn--bya'
















for name in (".", "a..b", ".a", "a" * 64, "a." + "b" * 64 + ".c", "é" * 63, "xn--é", "\xad", "é\x80", "a\ue000", "a\u2ff0", "\u05d0a",
             "\u05d01", "1\u05d0", "\ufdd0"):
    print(ascii(name)[:20], ascii(attempt(name.encode, "idna")))
# expect: '.' 'UnicodeError: label empty or too long'
# expect: 'a..b' 'UnicodeError: label empty or too long'
# expect: '.a' 'UnicodeError: label empty or too long'
# expect: 'aaaaaaaaaaaaaaaaaaa 'UnicodeError: label too long'
# expect: 'a.bbbbbbbbbbbbbbbbb 'UnicodeError: label empty or too long'
# expect: '\xe9\xe9\xe9\xe9\xe 'UnicodeError: label empty or too long'
# expect: 'xn--\xe9' 'UnicodeError: Label starts with ACE prefix'
# expect: '\xad' 'UnicodeError: label empty or too long'
# expect: '\xe9\x80' "UnicodeError: Invalid character '\\x80'"
# expect: 'a\ue000' "UnicodeError: Invalid character '\\ue000'"
# expect: 'a\u2ff0' "UnicodeError: Invalid character '\u2ff0'"
# expect: '\u05d0a' 'UnicodeError: Violation of BIDI requirement 2'
# expect: '\u05d01' 'UnicodeError: Violation of BIDI requirement 3'
# expect: '1\u05d0' 'UnicodeError: Violation of BIDI requirement 3'
# expect: '\ufdd0' "UnicodeError: Invalid character '\\ufdd0'"















for name in (b"", b"a", b"a.b.", b"xn--bcher-kva.de", b"XN--BCHER-KVA.DE", b"a..b", b"xn--8ca.de", b"a" * 64, b"xn--", b"xn--zca",
             b"xn--bcher-kvz!", b"\xff.a"):
    print(name[:20], ascii(attempt(name.decode, "idna")))
# expect: b'' ''
# expect: b'a' 'a'
# expect: b'a.b.' 'a.b.'
# expect: b'xn--bcher-kva.de' 'b\xfccher.de'
# expect: b'XN--BCHER-KVA.DE' 'XN--BCHER-KVA.DE'
# expect: b'a..b' 'a..b'
# expect: b'xn--8ca.de' '\xe8.de'
# expect: b'aaaaaaaaaaaaaaaaaaaa' 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
# expect: b'xn--' 'UnicodeError: label empty or too long'
# expect: b'xn--zca' "UnicodeError: ('IDNA does not round-trip', b'xn--zca', b'ss')"
# expect: b'xn--bcher-kvz!' "UnicodeError: Invalid extended code point '!'"
# expect: b'\xff.a' "UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)"












print(attempt("é".encode, "idna", "ignore"), attempt(b"a".decode, "idna", "replace"))
# expect: UnicodeError: unsupported error handling ignore UnicodeError: Unsupported error handling replace


decoder = codecs.getincrementaldecoder("idna")()
print(ascii([decoder.decode(bytes([byte])) for byte in b"a.xn--tda.de"] + [decoder.decode(b"", True)]))
# expect: ['', 'a.', '', '', '', '', '', '', '', '\xfc.', '', '', 'de']

encoder = codecs.getincrementalencoder("idna")()
print([encoder.encode(letter) for letter in "ü.de."] + [encoder.encode("", True)])
# expect: [b'', b'xn--tda.', b'', b'', b'de.', b'']

print(ascii(codecs.getreader("idna")(io.BytesIO(b"xn--bcher-kva.de")).read()), codecs.lookup("IDNA").name)
# expect: 'b\xfccher.de' idna

stream = io.BytesIO()
codecs.getwriter("idna")(stream).write("bücher.de")
print(stream.getvalue())  # expect: b'xn--bcher-kva.de'

print(*map(ascii, map(idna.nameprep, ["ABC", "ß", "\xad", "\u0130", "", "\uff21"])))  # expect: 'abc' 'ss' '' 'i\u0307' '' 'a'
for label in ("\u06271", "\u05d0a\u05d0", "\u200e", "a\u05d0"):
    print(attempt(idna.nameprep, label))
# expect: UnicodeError: Violation of BIDI requirement 3
# expect: UnicodeError: Violation of BIDI requirement 2
# expect: UnicodeError: Invalid character '\u200e'
# expect: UnicodeError: Violation of BIDI requirement 2




print(idna.ToASCII("bücher"), idna.ToASCII("ABC"), attempt(idna.ToASCII, ""), attempt(idna.ToASCII, "xn--é"))
# expect: b'xn--bcher-kva' b'ABC' UnicodeError: label empty or too long UnicodeError: Label starts with ACE prefix

print(ascii(idna.ToUnicode("xn--bcher-kva")), idna.ToUnicode(b"abc"), attempt(idna.ToUnicode, "xn--zca"))
# expect: 'b\xfccher' abc UnicodeError: ('IDNA does not round-trip', b'xn--zca', b'ss')

print(attempt(idna.ToUnicode, "é"), attempt(idna.ToUnicode, "a" * 1025), idna.getregentry().name)
# expect: UnicodeError: Invalid character in IDN label UnicodeError: label way too long idna

print(attempt("a".encode, "undefined"), attempt(b"a".decode, "undefined"), codecs.lookup("undefined").name)
# expect: UnicodeError: undefined encoding UnicodeError: undefined encoding undefined

