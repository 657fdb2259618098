# The codecs punycode and idna: domain names in other scripts
import codecs


def attempt(function, *arguments):
    try:
        return ascii(function(*arguments))
    except UnicodeError as error:
        return f"{type(error).__name__}: {error}"


for text in "bücher", "", "abc", "ü", "他们为什么不说中文", "-ü", "Bü-cher", "\U0010ffff", "ßß1é":
    code = text.encode("punycode")
    print(code, code.decode("punycode") == text)
# expect: b'bcher-kva' True
# expect: b'' True
# expect: b'abc-' True
# expect: b'tda' True
# expect: b'ihqwcrb4cv8a8dqg056pqjye' True
# expect: b'--eha' True
# expect: b'B-cher-3ya' True
# expect: b'dn32g' True
# expect: b'1-pfaa5b' True


















for data in b"w", b"abc-!", b"abc-99999a", b"9c01zZzc", b"BCHER-KVA", b"ab--", b"-tda", b"xx-\xff":
    print(data, attempt(data.decode, "punycode"), attempt(data.decode, "punycode", "replace"))
# expect: b'w' UnicodeError: incomplete punicode string ''
# expect: b'abc-!' UnicodeError: Invalid extended code point '!' 'abc'
# expect: b'abc-99999a' UnicodeError: Invalid character U+122950 'a?bc'
# expect: b'9c01zZzc' UnicodeError: Invalid character U+344435 '?\u063e'
# expect: b'BCHER-KVA' 'B\xfcCHER' 'B\xfcCHER'
# expect: b'ab--' 'ab-' 'ab-'
# expect: b'-tda' '\xfc' '\xfc'
# expect: b'xx-\xff' UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128) UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
















print(attempt(b"x".decode, "punycode", "other"))  # expect: UnicodeError: Unsupported error handling other

for name in "Bücher.Example", "faß.de", "example.com", "a..b", "a.b.", ".ü", "a" * 64, "ü。jp", "a\xadb.ü", "xn--ü", "ⅷ.com", "İ":
    print(ascii(name), attempt(name.encode, "idna"))
# expect: 'B\xfccher.Example' b'xn--bcher-kva.Example'
# expect: 'fa\xdf.de' b'fass.de'
# expect: 'example.com' b'example.com'
# expect: 'a..b' UnicodeError: label empty or too long
# expect: 'a.b.' b'a.b.'
# expect: '.\xfc' UnicodeError: label empty or too long
# expect: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' UnicodeError: label too long
# expect: '\xfc\u3002jp' b'xn--tda.jp'
# expect: 'a\xadb.\xfc' b'ab.xn--tda'
# expect: 'xn--\xfc' UnicodeError: Label starts with ACE prefix
# expect: '\u2177.com' b'viii.com'
# expect: '\u0130' b'xn--i-9bb'
























for name in "\u0627a.com", "\u06271", "\u0627\u0628", "\u2028.x", "ü\u3000x", "ü\ud800":
    print(ascii(name), attempt(name.encode, "idna"))
# expect: '\u0627a.com' UnicodeError: Violation of BIDI requirement 2
# expect: '\u06271' UnicodeError: Violation of BIDI requirement 3
# expect: '\u0627\u0628' b'xn--mgbc'
# expect: '\u2028.x' UnicodeError: Invalid character '\u2028'
# expect: '\xfc\u3000x' b'xn-- x-wka'
# expect: '\xfc\ud800' UnicodeError: Invalid character '\ud800'












for data in b"xn--bcher-kva.de", b"XN--BCHER-KVA.de", b"a..b", b"xn--bb", b"xn--abc-", b"xn--zca.de", b"\xff":
    print(data, attempt(data.decode, "idna"))
# expect: b'xn--bcher-kva.de' 'b\xfccher.de'
# expect: b'XN--BCHER-KVA.de' 'XN--BCHER-KVA.de'
# expect: b'a..b' 'a..b'
# expect: b'xn--bb' UnicodeError: incomplete punicode string
# expect: b'xn--abc-' UnicodeError: ('IDNA does not round-trip', b'xn--abc-', b'abc')
# expect: b'xn--zca.de' UnicodeError: ('IDNA does not round-trip', b'xn--zca', b'ss')
# expect: b'\xff' UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)








print(attempt("ü".encode, "idna", "ignore"), attempt(b"x".decode, "idna", "ignore"))
# expect: UnicodeError: unsupported error handling ignore UnicodeError: Unsupported error handling ignore


encoder = codecs.getincrementalencoder("idna")()
print([encoder.encode(part) for part in ("pyth", "ön", ".or", "g.")], encoder.encode("", True))
# expect: [b'', b'', b'xn--pythn-mua.', b'org.'] b''

decoder = codecs.getincrementaldecoder("idna")()
print([decoder.decode(part) for part in (b"xn--xam", b"ple-9ta.o", b"rg.")] + [decoder.decode(b"", True)])
# expect: ['', 'äxample.', 'org.', '']

print(codecs.lookup("punycode").name, codecs.lookup("IDNA").name)  # expect: punycode idna
