# Reading encrypted entries and the large records of ZIP64
import base64
import io
import zipfile

ENCRYPTED = base64.b64decode(
    "UEsDBAoACQAAAKcSd11qQDI9JQAAABkAAAAFABwAYS50eHRVVAkAAxmjA2sZowNrdXgLAAEEAAAAAAQAAAAAG+EwPv73SU58jGCB"
    "wTVoJZZZftPsNGKK//WXxnbKMKskbaxhXVBLBwhqQDI9JQAAABkAAABQSwMEFAAJAAgApxJ3XQ1bhtogAAAAuAsAAAUAHABiLmJp"
    "blVUCQADGaMDaxmjA2t1eAsAAQQAAAAABAAAAAD8WclhV5CM7ct6IsKMihK//XQ8Q4zMzKTNUMpTjE7RolBLBwgNW4baIAAAALgL"
    "AABQSwECHgMKAAkAAACnEnddakAyPSUAAAAZAAAABQAYAAAAAAABAAAApIEAAAAAYS50eHRVVAUAAxmjA2t1eAsAAQQAAAAABAAA"
    "AABQSwECHgMUAAkACACnEnddDVuG2iAAAAC4CwAABQAYAAAAAAAAAAAApIF0AAAAYi5iaW5VVAUAAxmjA2t1eAsAAQQAAAAABAAA"
    "AABQSwUGAAAAAAIAAgCWAAAA4wAAAAAA"
)
LARGE = base64.b64decode(
    "UEsDBC0AAAAAAAAAIQC1iv+t//////////8FABQAeC50eHQBABAABgAAAAAAAAAGAAAAAAAAAGZvcmNlZFBLAwQUAAAAAACmEndd"
    "2Bn9lgIAAAACAAAAAQAAAHl5eVBLAQItAy0AAAAAAAAAIQC1iv+tBgAAAAYAAAAFAAAAAAAAAAAAAACAAQAAAAB4LnR4dFBLAQIU"
    "AxQAAAAAAKYSd13YGf2WAgAAAAIAAAABAAAAAAAAAAAAAACAAT0AAAB5UEsGBiwAAAAAAAAALQAtAAAAAAAAAAAAAgAAAAAAAAAC"
    "AAAAAAAAAGIAAAAAAAAAXgAAAAAAAABQSwYHAAAAAMAAAAAAAAAAAQAAAFBLBQb/////////////////////AAA="
)


def shown(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


archive = zipfile.ZipFile(io.BytesIO(ENCRYPTED))
print(archive.namelist(), shown(archive.read, "a.txt"))
for password in b"wrong", "pass", b"pass":
    print(shown(archive.read, "a.txt", password))
archive.setpassword(b"pass")
print([len(archive.read(name)) for name in archive.namelist()], archive.testzip())
stream = archive.open("a.txt")
print(stream.read(6), stream.seek(2), stream.read(5), stream.seek(-3, 2), stream.read())
archive = zipfile.ZipFile(io.BytesIO(LARGE))
print(archive.namelist(), archive.read("x.txt"), archive.read("y"), archive.getinfo("x.txt").file_size)
print(zipfile.is_zipfile(io.BytesIO(LARGE)))
# expect: ['a.txt', 'b.bin'] RuntimeError: File 'a.txt' is encrypted, password required for extraction
# expect: RuntimeError: Bad password for file 'a.txt'
# expect: TypeError: pwd: expected bytes, got str
# expect: b'hello secret world hello\n'
# expect: [25, 3000] None
# expect: b'hello ' 2 b'llo s' 22 b'lo\n'
# expect: ['x.txt', 'y'] b'forced' b'yy' 6
# expect: True
