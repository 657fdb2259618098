# Library, open(): binary mode, seek, tell, truncate, readinto.
import os
name = "_binary_files.tmp"
try:
    with open(name, "wb") as f:
        print(f.write(bytes(range(10))), f.tell(), f.seek(3), f.write(b"XYZ"), f.seek(0, 2), f.tell())
        # expect: 10 10 3 3 10 10
    with open(name, "rb") as f:
        print(f.read(4), f.tell(), f.seek(-2, 2), f.read(), f.read(), f.seek(0), f.seek(1, 1), f.read(1), f.readable(), f.writable(), f.seekable())
        # expect: b'\x00\x01\x02X' 4 8 b'\x08\t' b'' 0 1 b'\x01' True False True
        b = bytearray(4)
        print(f.readinto(b), b)  # expect: 4 bytearray(b'\x02XYZ')
    with open(name, "r+b") as f:
        print(f.truncate(5), f.seek(5), f.write(b"\n12\n"), f.seek(0), f.readlines())
        # expect: 5 5 4 0 [b'\x00\x01\x02XY\n', b'12\n']
    with open(name, "ab") as f: f.write(b"end")
    with open(name, "rb", buffering=0) as f: print(f.read(3), f.read())  # expect: b'\x00\x01\x02' b'XY\n12\nend'
    with open(name, "w+b") as f:
        f.write(b"abc"); f.seek(0); print(f.read())
        # expect: b'abc'
    print(os.stat(name).st_size, os.path.getsize(name))  # expect: 3 3
    with open(name, "rb") as f:
        for fn in (lambda: f.read("a"), lambda: f.seek("x")):
            try:
                print(fn())
            except Exception as e:
                print(type(e).__name__, str(e).split(":")[0])
        # expect: TypeError argument should be integer or None, not 'str'
        # expect: TypeError 'str' object cannot be interpreted as an integer
        try:
            f.write(b"x")
        except OSError as e:
            print(type(e).__name__)  # expect: UnsupportedOperation
    with open(name, "wb") as f:
        for fn in (lambda: f.write("text"), lambda: f.write(5)):
            try:
                print(fn())
            except Exception as e:
                print(type(e).__name__, e)
        # expect: TypeError a bytes-like object is required, not 'str'
        # expect: TypeError a bytes-like object is required, not 'int'
finally:
    os.remove(name)
