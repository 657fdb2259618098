# Library, printf-style bytes formatting.
class B:
    def __bytes__(self): return b"via bytes"
print(b"%d %x %c%c" % (1, 255, 65, b"b"), b"%s %b" % (b"abc", bytearray(b"def")), b"%s" % B(), b"%a" % "é", b"%r" % "x", b"%5d|%-5s|" % (42, b"a"), b"%.2f" % 1.555, b"%(k)s" % {b"k": b"v"}, bytearray(b"%d") % 5, b"%%" % ())
# expect: b'1 ff Ab' b'abc def' b'via bytes' b"'\\xe9'" b"'x'" b'   42|a    |' b'1.55' b'v' bytearray(b'5') b'%'
for f in (lambda: b"%s" % "text", lambda: b"%s" % 5, lambda: b"%d" % b"a", lambda: b"%c" % 256, lambda: b"%c" % b"ab", lambda: b"%s %s" % b"a", lambda: b"%y" % 1, lambda: b"a" % 1, lambda: b"%(k)s" % {"k": b"v"}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# expect: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# expect: TypeError %d format: a real number is required, not bytes
# expect: OverflowError %c arg not in range(256)
# expect: TypeError %c requires an integer in range(256) or a single byte
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character 'y' (0x79) at index 1
# expect: TypeError not all arguments converted during bytes formatting
# expect: KeyError b'k'
