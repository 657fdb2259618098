# The codec punycode (RFC 3492).
import codecs
import io
from encodings import punycode


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


# Samples of the RFC
SAMPLES = ["", "abc", "bücher", "ü", "\U0001f600", "-", "a-b", "ü-", "3\u5e74B\u7d44\u91d1\u516b\u5148\u751f", "-> $1.00 <-",
           "Pro\u010dprost\u011bnemluv\xed\u010desky", "\u05dc\u05de\u05d4\u05d4\u05dd\u05e4\u05e9\u05d5\u05d8"]
for text in SAMPLES:
    code = text.encode("punycode")
    print(ascii(text), code, code.decode("punycode") == text)
# expect: '' b'' True
# expect: 'abc' b'abc-' True
# expect: 'b\xfccher' b'bcher-kva' True
# expect: '\xfc' b'tda' True
# expect: '\U0001f600' b'e28h' True
# expect: '-' b'--' True
# expect: 'a-b' b'a-b-' True
# expect: '\xfc-' b'--dha' True
# expect: '3\u5e74B\u7d44\u91d1\u516b\u5148\u751f' b'3B-ww4c5e180e575a65lsy2b' True
# expect: '-> $1.00 <-' b'-> $1.00 <--' True
# expect: 'Pro\u010dprost\u011bnemluv\xed\u010desky' b'Proprostnemluvesky-uyb24dma41a' True
# expect: '\u05dc\u05de\u05d4\u05d4\u05dd\u05e4\u05e9\u05d5\u05d8' b'8dbadmqie5c4b' True












print(ascii(b"PROPROSTNEMLUVESKY-UYB24DMA41A".decode("punycode")))  # expect: 'PRO\u010dPROST\u011bNEMLUV\xed\u010dESKY'
for code in (b"abc-!", b"abc-k", b"99999999", b"\xff", b"abc-\xff"):
    print(code, attempt(code.decode, "punycode"))
# expect: b'abc-!' UnicodeError: Invalid extended code point '!'
# expect: b'abc-k' UnicodeError: incomplete punicode string
# expect: b'99999999' UnicodeError: incomplete punicode string
# expect: b'\xff' UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
# expect: b'abc-\xff' UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)





for code, errors in ((b"abc-!", "ignore"), (b"abc-k", "replace"), (b"x\xe9-kva", "replace"), (b"abc-kva!x", "ignore")):
    print(code, errors, ascii(code.decode("punycode", errors)))
# expect: b'abc-!' ignore 'abc'
# expect: b'abc-k' replace 'abc'
# expect: b'x\xe9-kva' replace 'x\u0178\ufffd'
# expect: b'abc-kva!x' ignore 'a\u013abc'




print(attempt(b"a-".decode, "punycode", "other"))  # expect: UnicodeError: Unsupported error handling other
print(codecs.lookup("punycode").name, codecs.getincrementalencoder("punycode")().encode("bücher"))
# expect: punycode b'bcher-kva'

print(ascii(codecs.getreader("punycode")(io.BytesIO(b"tda")).read()), punycode.punycode_encode("ü"), ascii(punycode.punycode_decode(b"tda", "strict")))
# expect: '\xfc' b'tda' '\xfc'
