# io.IncrementalNewlineDecoder: line ends in pieces, what was seen, state
import codecs
import io

Decoder = io.IncrementalNewlineDecoder
for translate in True, False:
    d = Decoder(None, translate)
    for piece, final in [("a\r", False), ("\nb", False), ("", False), ("c\r", False), ("d\n", False), ("\r", False), ("", True),
                         ("\r", True), ("\n", False), ("x\r\r", False), ("\r\n", True)]:
        print(repr(d.decode(piece, final)), repr(d.newlines), d.getstate())
    d.reset()
    print(d.newlines, d.getstate())
# expect: 'a' None (b'', 1)
# expect: '\nb' '\r\n' (b'', 0)
# expect: '' '\r\n' (b'', 0)
# expect: 'c' '\r\n' (b'', 1)
# expect: '\nd\n' ('\r', '\n', '\r\n') (b'', 0)
# expect: '' ('\r', '\n', '\r\n') (b'', 1)
# expect: '\n' ('\r', '\n', '\r\n') (b'', 0)
# expect: '\n' ('\r', '\n', '\r\n') (b'', 0)
# expect: '\n' ('\r', '\n', '\r\n') (b'', 0)
# expect: 'x\n' ('\r', '\n', '\r\n') (b'', 1)
# expect: '\n\n' ('\r', '\n', '\r\n') (b'', 0)
# expect: None (b'', 0)
# expect: 'a' None (b'', 1)
# expect: '\r\nb' '\r\n' (b'', 0)
# expect: '' '\r\n' (b'', 0)
# expect: 'c' '\r\n' (b'', 1)
# expect: '\rd\n' ('\r', '\n', '\r\n') (b'', 0)
# expect: '' ('\r', '\n', '\r\n') (b'', 1)
# expect: '\r' ('\r', '\n', '\r\n') (b'', 0)
# expect: '\r' ('\r', '\n', '\r\n') (b'', 0)
# expect: '\n' ('\r', '\n', '\r\n') (b'', 0)
# expect: 'x\r' ('\r', '\n', '\r\n') (b'', 1)
# expect: '\r\r\n' ('\r', '\n', '\r\n') (b'', 0)
# expect: None (b'', 0)

for text in "a\n", "a\r", "a\r\n", "a\rb\n", "a\nb\r\n", "a\r\nb\rc", "abc":
    d = Decoder(None, translate=True)
    print(repr(d.decode(text, final=True)), repr(d.newlines))
# expect: 'a\n' '\n'
# expect: 'a\n' '\r'
# expect: 'a\n' '\r\n'
# expect: 'a\nb\n' ('\r', '\n')
# expect: 'a\nb\n' ('\n', '\r\n')
# expect: 'a\nb\nc' ('\r', '\r\n')
# expect: 'abc' None

d = Decoder(codecs.getincrementaldecoder("utf-8")(), True)
for piece in b"\xc3", b"\xa9\r", b"\n", b"x\r\n":
    print(repr(d.decode(piece)), repr(d.newlines), d.getstate())
# expect: '' None (b'\xc3', 0)
# expect: 'é' None (b'', 1)
# expect: '\n' '\r\n' (b'', 0)
# expect: 'x\n' '\r\n' (b'', 0)
d.setstate((b"\xc3", 1))
print(d.getstate(), repr(d.decode(b"\xa9")), repr(d.decode(b"", final=True)))  # expect: (b'\xc3', 1) '\né' ''
d.reset()
print(d.getstate(), d.newlines)  # expect: (b'', 0) None
try:
    d.decode(b"\xc3", final=True)
except UnicodeDecodeError as e:
    print(e)
# expect: 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data

for bad in [lambda: Decoder(None, True).decode(b"x"), lambda: Decoder(None, True).decode(5), lambda: Decoder(None, True).setstate(3),
            lambda: Decoder(None, True).setstate((b"",)), lambda: Decoder(3, False).decode("a")]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError decoder should return a string result, not 'bytes'
# expect: TypeError decoder should return a string result, not 'int'
# expect: TypeError state argument must be a tuple
# expect: TypeError setstate(): illegal state argument
# expect: AttributeError 'int' object has no attribute 'decode'
for bad in [lambda: Decoder(), lambda: Decoder(None), lambda: Decoder(None, True).decode(), lambda: Decoder(None, True, "strict", 1)]:
    try:
        print(bad())
    except TypeError as e:
        print("TypeError")
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
