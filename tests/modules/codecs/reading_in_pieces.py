# Library, codecs: what StreamReader.read() and readline() read and give, with sizes in bytes and in characters.
import codecs
import io

data = "———abcdef\nghi—jklmnop\n".encode()


class Logged(io.BytesIO):
    def read(self, size=-1):
        sizes.append(size)
        return super().read(size)


def reads(*calls):
    sizes.clear()
    reader = codecs.getreader("utf-8")(Logged(data))
    return [reader.read(*call) for call in calls], sizes


sizes = []
print(reads((3,), (3,), (100,)))  # expect: (['———', 'abc', 'def\nghi—jklmnop\n'], [3, 3, 3, 3, 100, 100])
print(reads((2, 2), (1, 2)))  # expect: (['——', '—a'], [2, 2, 2, 1, 1, 1, 1])
print(reads((4, 2), (4, 4), (4, 4)))  # expect: (['——', '—abc', 'def\n'], [4, 4, 4, 4])
print(reads((-1, 2), (-1, 2), (-1,)))  # expect: (['——', '—a', 'bcdef\nghi—jklmnop\n'], [-1, -1])
print(reads((0,), (5, 0)))  # expect: (['', ''], [])
print(reads((7,), (2,), (3, 20)))  # expect: (['———abcd', 'ef', '\nghi—jklmnop\n'], [7, 7, 2, 3, 3, 3, 3, 3, 3])

reader = codecs.getreader("utf-8")(io.BytesIO(data))
print(repr(reader.readline(3)), repr(reader.readline(10)), repr(reader.readline(10)), repr(reader.readline(-1)), repr(reader.readline()))
# expect: '———' 'abcdef\n' 'ghi—jklmno' 'p\n' ''
reader.seek(0)
print(repr(reader.readline(3, False)), repr(reader.readline(None, False)), repr(reader.read(2)), repr(reader.readline()))
# expect: '———' 'abcdef' 'gh' 'i—jklmnop\n'

reader = codecs.getreader("utf-8")(io.BytesIO(b"abc\xe2\x80"))
print(repr(reader.read(10)), reader.bytebuffer)  # expect: 'abc' b'\xe2\x80'

recoder = codecs.EncodedFile(io.BytesIO(data), "utf-8")
print(recoder.read(3), recoder.read(1), recoder.tell())  # expect: b'\xe2\x80\x94\xe2\x80\x94\xe2\x80\x94' b'a' 10
