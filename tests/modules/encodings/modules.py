# The modules of encodings, and codecs that are kept in pickles by them.
import codecs
import encodings.cp1252
import encodings.latin_1
import encodings.utf_8
import pickle
from encodings import hex_codec

print(encodings.utf_8.getregentry().name, encodings.cp1252.getregentry().name, encodings.latin_1.getregentry().name, hex_codec.getregentry().name)
# expect: utf-8 cp1252 iso8859-1 hex
print(encodings.utf_8.decode(b"\xc3\xa9"), encodings.cp1252.IncrementalEncoder().encode("\u20ac"), encodings.utf_8.StreamReader.__module__)
# expect: ('é', 2) b'\x80' encodings.utf_8
for name in ("utf-8", "utf-16", "latin-1", "cp1252", "utf-7"):
    decoder = codecs.getincrementaldecoder(name)()
    first = decoder.decode("a\xe9".encode(name)[:-1])
    copy = pickle.loads(pickle.dumps(decoder))
    print(name, repr(first + copy.decode("a\xe9".encode(name)[-1:], True)), type(copy).__module__)
# expect: utf-8 'aé' encodings.utf_8
# expect: utf-16 'aé' encodings.utf_16
# expect: latin-1 'aé' encodings.latin_1
# expect: cp1252 'aé' encodings.cp1252
# expect: utf-7 'aé' encodings.utf_7
try:
    import encodings.nothing_like_this
except ImportError as error:
    print(type(error).__name__, error)
# expect: ModuleNotFoundError No module named 'encodings.nothing_like_this'
