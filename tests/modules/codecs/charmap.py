# The codec "charmap" without a table: one byte for each of the first 256 characters
import codecs

print(codecs.lookup("charmap").name, "aÿ".encode("charmap"), b"\xffb".decode("charmap"))  # expect: charmap b'a\xff' ÿb
print("āb".encode("charmap", "replace"), ascii(codecs.getincrementaldecoder("charmap")().decode(b"\x80")))  # expect: b'?b' '\x80'
try:
    "ā".encode("charmap")
except UnicodeEncodeError as error:
    print(error)  # expect: 'latin-1' codec can't encode character '\u0101' in position 0: ordinal not in range(256)
