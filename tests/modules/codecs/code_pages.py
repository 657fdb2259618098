# Library, codecs: code pages, one byte for each character: every byte there and back, their names, what they cannot say.
# heap: 500K, fifty pages at once
# slow
import codecs
import hashlib

PAGES = """cp437 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874 cp1125 cp1250 cp1251
cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9
iso8859-10 iso8859-11 iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic mac-greek mac-latin2
mac-turkish mac-iceland kz1048 ptcp154 tis-620 hp-roman8 cp720 cp856 cp1006 koi8-t""".split()
ALL = bytes(range(256))
for page in PAGES:
    text = ALL.decode(page, "ignore")
    back = text.encode(page) == bytes(code for code in ALL if bytes([code]).decode(page, "ignore"))
    print(codecs.lookup(page).name, len(text), hashlib.sha256(text.encode()).hexdigest()[:16], back)
# expect: cp437 256 754c5bb3fea001ec True
# expect: cp737 256 8c30c5d80947baf7 True
# expect: cp775 256 99b1c2002a7b11a7 True
# expect: cp850 256 4e721f6806dbbff2 True
# expect: cp852 256 a5798618e5ecfe1b True
# expect: cp855 256 a5dedbb9383c8d2a True
# expect: cp857 253 5ac7d1a96eaeb6c0 True
# expect: cp858 256 bcd479c0617b954a True
# expect: cp860 256 74e0dd67eb4444db True
# expect: cp861 256 55a9d8ca7ce97b2a True
# expect: cp862 256 b1ef2b55aefd16e2 True
# expect: cp863 256 b992274bd7115031 True
# expect: cp864 250 da0be99bb67e0d1c True
# expect: cp865 256 d4e3d8f3a2af7d10 True
# expect: cp866 256 3c8cc5cb485f93d2 True
# expect: cp869 247 f9e7fe6e351e277a True
# expect: cp874 225 175c132776bb1ceb True
# expect: cp1125 256 12b86d242d075834 True
# expect: cp1250 251 804321ec6f5b79b0 True
# expect: cp1251 255 caa388a459f126d6 True
# expect: cp1252 251 5b2df34bc5cd434e True
# expect: cp1253 239 3c74f24fa1f98b9b True
# expect: cp1254 249 22d07adf3a9e16b6 True
# expect: cp1255 233 6d5b69268cb5e647 True
# expect: cp1256 256 6f6e8626197b1b6b True
# expect: cp1257 244 28cf907364a4470f True
# expect: cp1258 247 44d7e0ed58cf8df1 True
# expect: iso8859-2 256 a5871b0f978b840b True
# expect: iso8859-3 249 c75a222751be0692 True
# expect: iso8859-4 256 449076e20ebf45eb True
# expect: iso8859-5 256 9f31ddc0f7444afa True
# expect: iso8859-6 211 c64ac4c0941577d4 True
# expect: iso8859-7 253 8e50b8a9dffdbab6 True
# expect: iso8859-8 220 69f614b5e3fc21f3 True
# expect: iso8859-9 256 99a8e5b10c9d2f49 True
# expect: iso8859-10 256 282514fbd01219c4 True
# expect: iso8859-11 248 6e706e6275d19470 True
# expect: iso8859-13 256 4426f6d2f1b025cd True
# expect: iso8859-14 256 f03afb7e01e66cac True
# expect: iso8859-15 256 9b58b26dbd8fbff2 True
# expect: iso8859-16 256 2de1faef4dc524c9 True
# expect: koi8-r 256 fb0243455e64ef70 True
# expect: koi8-u 256 31757051a3101a8a True
# expect: mac-roman 256 54112bce885d7b1a True
# expect: mac-cyrillic 256 784db55e1c90195e True
# expect: mac-greek 256 3186b2d5c1a4b408 True
# expect: mac-latin2 256 a3e9390d6e0dd8ac True
# expect: mac-turkish 256 79e1c9cd728951fc True
# expect: mac-iceland 256 f582cb016dc78fd9 True
# expect: kz1048 255 39a1277ec92c963e True
# expect: ptcp154 256 52439d52e19ee079 True
# expect: tis-620 247 47d18bc89a4bb13e True
# expect: hp-roman8 255 a820ef39d16d061b True
# expect: cp720 256 f4e7685b2417dfe0 True
# expect: cp856 215 7a92b625b582f4b3 True
# expect: cp1006 256 cdacde804233f4f4 False
# expect: koi8-t 237 348d6323ff674bdf True
print("Привет".encode("cp1251"), b"\xcf\xf0\xe8".decode("windows-1251"), "Żółw".encode("iso-8859-2"), "ñandú".encode("cp850"))
# expect: b'\xcf\xf0\xe8\xe2\xe5\xf2' При b'\xaf\xf3\xb3w' b'\xa4and\xa3'
for spelling in ("latin2", "csIsoLatin2", "greek", "macintosh", "IBM850", "ruscii"):
    print(codecs.lookup(spelling).name)
# expect: iso8859-2
# expect: iso8859-2
# expect: iso8859-7
# expect: mac-roman
# expect: cp850
# expect: cp1125
for data, page in ((b"a\x81", "cp1253"), ("aж", "cp1250"), ("100%", "cp864")):
    try:
        print(data.decode(page) if isinstance(data, bytes) else data.encode(page))
    except UnicodeError as error:
        print(error)
# expect: 'charmap' codec can't decode byte 0x81 in position 1: character maps to <undefined>
# expect: 'charmap' codec can't encode character '\u0436' in position 1: character maps to <undefined>
# expect: 'charmap' codec can't encode character '\x25' in position 3: character maps to <undefined>
print("aж€".encode("cp1250", "replace"), "ж".encode("cp850", "xmlcharrefreplace"), b"\x81".decode("cp1253", "replace") == "\ufffd")
# expect: b'a?\x80' b'&#1078;' True
decoder = codecs.getincrementaldecoder("koi8-r")()
print(decoder.decode(b"\xc1\xc2"), decoder.decode(b"", True) == "")  # expect: аб True
try:
    "x".encode("cp9999")
except LookupError as error:
    print(error)
# expect: unknown encoding: cp9999
