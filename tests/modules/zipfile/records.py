# Library, zipfile: members made of files.
import io
import os
import tempfile
import zipfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file.txt")
    with open(path, "w") as file:
        file.write("12345")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    info = zipfile.ZipInfo.from_file(path, "inside/file.txt")
    print(info.filename, info.file_size, info.date_time[:2], info.is_dir(), zipfile.ZipInfo.from_file(folder, "x").filename, zipfile.ZipInfo.from_file(folder, "x").is_dir())
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.write(path, "inside/file.txt")
        with archive.open(info.filename + "2", "w") as member:
            member.write(b"in ")
            member.write(b"parts")
    with zipfile.ZipFile(data) as archive:
        print([(one.filename, one.file_size) for one in archive.infolist()], archive.read("inside/file.txt2"), archive.read("inside/file.txt"))
# expect: inside/file.txt 5 (2023, 11) False x/ True
# expect: [('inside/file.txt', 5), ('inside/file.txt2', 8)] b'in parts' b'12345'
