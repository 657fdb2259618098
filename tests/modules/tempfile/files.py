# tempfile: files and folders that vanish.
import os
import tempfile

with tempfile.TemporaryDirectory(prefix="adder_") as folder:
    print(os.path.isdir(folder), os.path.basename(folder)[:6], os.path.dirname(folder) == tempfile.gettempdir())
    os.mkdir(os.path.join(folder, "sub"))
    with open(os.path.join(folder, "sub", "file"), "w") as file:
        file.write("x")
    with tempfile.NamedTemporaryFile("w+", suffix=".txt", dir=folder) as file:
        print(file.write("one\ntwo\n"), file.seek(0), file.read(), list(file), file.name.endswith(".txt"))
        name = file.name
        print(os.path.exists(name))
    print(os.path.exists(name), file.closed)
    kept = tempfile.NamedTemporaryFile(dir=folder, delete=False)
    kept.write(b"bytes")
    kept.close()
    print(open(kept.name, "rb").read())
    with tempfile.NamedTemporaryFile("w", dir=folder, delete_on_close=False) as file:
        file.write("later")
        file.close()
        print(open(file.name).read())
    print(os.path.exists(file.name))
    with tempfile.TemporaryFile(dir=folder) as file:
        print(file.write(b"abc"), file.seek(1), file.read())
    spool = tempfile.SpooledTemporaryFile(max_size=5, mode="w+", dir=folder)
    print(spool.write("abc"), spool._rolled, spool.write("defg"), spool._rolled, spool.seek(0), spool.read())
    spool.close()
    path = tempfile.mkdtemp("end", "start", folder)
    print(os.path.isdir(path), os.path.basename(path)[:5], path[-3:], os.path.exists(tempfile.mktemp(dir=folder)))
    names = {tempfile.mktemp() for _ in range(50)}
    print(len(names), tempfile.gettempprefix(), tempfile.gettempprefixb(), isinstance(tempfile.gettempdirb(), bytes))
    print(type(tempfile.mkdtemp(dir=folder.encode())))
    for arguments in ({"suffix": b"x", "prefix": "y"},):
        try:
            tempfile.mkdtemp(**arguments)
        except TypeError as error:
            print(error)
# expect: True adder_ True
# expect: 8 0 one
# expect: two
# expect:  [] True
# expect: True
# expect: False True
# expect: b'bytes'
# expect: later
# expect: False
# expect: 3 1 b'bc'
# expect: 3 False 4 True 0 abcdefg
# expect: True start end False
# expect: 50 tmp b'tmp' True
# expect: <class 'bytes'>
# expect: Can't mix bytes and non-bytes in path components.
print(os.path.exists(folder))  # expect: False
directory = tempfile.TemporaryDirectory()
print(os.path.isdir(directory.name), directory.cleanup(), os.path.isdir(directory.name), directory.cleanup())
# expect: True None False None
