# Library, codecs: the classes that encodings are made of, and streams through them.
import codecs
import io
import os
import tempfile


class Upper(codecs.Codec):
    def encode(self, text, errors="strict"):
        return text.upper().encode("ascii", errors), len(text)

    def decode(self, data, errors="strict"):
        return bytes(data).decode("ascii", errors).lower(), len(data)


class Writer(Upper, codecs.StreamWriter):
    pass


class Reader(Upper, codecs.StreamReader):
    pass


class Encoder(codecs.IncrementalEncoder):
    def encode(self, text, final=False):
        return text.upper().encode("ascii", self.errors)


raw = io.BytesIO()
writer = Writer(raw)
writer.write("abc\n")
writer.writelines(["de\n", "f"])
writer.reset()
print(raw.getvalue(), writer.stream is raw, writer.errors, writer.getvalue())
writer.seek(0)
writer.write("x")
reader = Reader(io.BytesIO(raw.getvalue()))
print(reader.read(2), reader.readline(), reader.readlines(), reader.seek(0), reader.read(), list(Reader(io.BytesIO(b"A\nB"))), next(Reader(io.BytesIO(b"Q\n"))))
both = codecs.StreamReaderWriter(io.BytesIO(b"ONE\nTWO\n"), Reader, Writer)
print(both.readline(), both.read(), both.seek(0), both.readlines(), both.write("end"), both.reset(), both.stream.getvalue())
recoder = codecs.StreamRecoder(io.BytesIO("é\nü\n".encode("latin-1")), codecs.getencoder("utf-8"), codecs.getdecoder("utf-8"), codecs.getreader("latin-1"), codecs.getwriter("latin-1"))
print(recoder.read(1) if 0 else recoder.readline(), recoder.readlines(), recoder.seek(0), recoder.read(), recoder.write("ö".encode()), recoder.reset(), recoder.stream.getvalue())
encoder = Encoder("ignore")
print(encoder.encode("aé"), encoder.getstate(), encoder.setstate(0), encoder.reset(), encoder.errors)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file")
    with codecs.open(path, "w", "utf-16-le") as file:
        file.write("text é")
    with codecs.open(path, encoding="utf-16-le") as file:
        print(file.read(), type(file).__name__)
    print(open(path, "rb").read()[:4])
error = UnicodeEncodeError("ascii", "aé\u20acb", 1, 3, "why")
for handler in (codecs.ignore_errors, codecs.replace_errors, codecs.backslashreplace_errors, codecs.namereplace_errors, codecs.xmlcharrefreplace_errors):
    print(handler(error))
try:
    codecs.strict_errors(error)
except UnicodeEncodeError as raised:
    print(raised is error)
print(codecs.replace_errors(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why")), codecs.backslashreplace_errors(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why")))
for wrong in (lambda: codecs.xmlcharrefreplace_errors(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why")), lambda: codecs.ignore_errors(5), lambda: codecs.Codec().encode("x"), lambda: codecs.StreamReader(raw).read()):
    try:
        wrong()
    except (TypeError, NotImplementedError) as raised:
        print(type(raised).__name__, raised)
# expect: b'ABC\nDE\nF' True strict b'ABC\nDE\nF'
# expect: xb c
# expect:  ['de\n', 'f'] None xbc
# expect: de
# expect: f ['a\n', 'b'] q
# expect
# expect: one
# expect:  two
# expect:  None ['one\n', 'two\n'] None None b'ONE\nTWO\nEND'
# expect: b'\xc3\xa9\n' [b'\xc3\xbc\n'] None b'\xc3\xa9\n\xc3\xbc\n' None None b'\xe9\n\xfc\n\xf6'
# expect: b'A' 0 None None ignore
# expect: text é StreamReaderWriter
# expect: b't\x00e\x00'
# expect: ('', 3)
# expect: ('??', 3)
# expect: ('\\xe9\\u20ac', 3)
# expect: ('\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}', 3)
# expect: ('&#233;&#8364;', 3)
# expect: True
# expect: ('�', 1) ('\\xff', 1)
# expect: TypeError don't know how to handle UnicodeDecodeError in error callback
# expect: TypeError don't know how to handle int in error callback
# expect: NotImplementedError 
# expect: NotImplementedError 
