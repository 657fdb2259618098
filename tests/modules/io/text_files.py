# Library, open(): text mode, modes, newlines, iteration, context manager.
import os
name = "_text_files.tmp"
try:
    with open(name, "w") as f:
        print(f.write("one\ntwo\n"), f.writelines(["three\n", "é€😀"]), f.name == name, f.mode, f.closed, f.writable(), f.readable())
        # expect: 8 None True w False True False
    print(f.closed)  # expect: True
    with open(name) as f: print(f.read())
    # expect: one
    # expect: two
    # expect: three
    # expect: é€😀
    with open(name, "r") as f: print([f.readline(), f.readline(), f.read(3), f.readlines(), f.read()])
    # expect: ['one\n', 'two\n', 'thr', ['ee\n', 'é€😀'], '']
    with open(name) as f: print([l for l in f])  # expect: ['one\n', 'two\n', 'three\n', 'é€😀']
    with open(name, "a") as f: f.write("!\n"); print(f.tell() > 10)
    # expect: True
    with open(name, encoding="utf-8") as f: print([f.readlines()[-1]], f.encoding.lower())  # expect: ['é€😀!\n'] utf-8
    with open(name, "r+") as f:
        f.write("ONE"); f.seek(0); print(f.readline())
        # expect: ONE
        # expect
    with open(name, "w", newline="\r\n") as f: f.write("a\nb\n")
    with open(name, newline="") as f: print(repr(f.read()))  # expect: 'a\r\nb\r\n'
    with open(name) as f: print(repr(f.read()))  # expect: 'a\nb\n'
    with open(name, "rb") as f: print(f.read())  # expect: b'a\r\nb\r\n'
    with open(name) as g: print(g.closed)  # expect: False
    with open(name, "x") as f: print("never")
except FileExistsError as e:
    print(type(e).__name__, e.filename)  # expect: FileExistsError _text_files.tmp
finally:
    os.remove(name)
try:
    g.read()
except ValueError as e:
    print(e)  # expect: I/O operation on closed file.
def check(*a, **k):
    try:
        open(*a, **k)
    except OSError as e:
        print(type(e).__name__, e.filename)
    except Exception as e:
        print(type(e).__name__, e)
check(name, "q")  # expect: ValueError invalid mode: 'q'
check(name, "rw")  # expect: ValueError must have exactly one of create/read/write/append mode
check(name, "wb", encoding="utf-8")  # expect: ValueError binary mode doesn't take an encoding argument
check("_no_such_file.tmp")  # expect: FileNotFoundError _no_such_file.tmp
check("_no_such_dir/f", "w")  # expect: FileNotFoundError _no_such_dir/f

check(None)  # expect: TypeError expected str, bytes or os.PathLike object, not NoneType
check(name, "rt+b")  # expect: ValueError can't have text and binary mode at once
check(name, 5)  # expect: TypeError open() argument 'mode' must be str, not int
check(name, "")  # expect: ValueError Must have exactly one of create/read/write/append mode and at most one plus
check(name, encoding="nope", mode="w")  # expect: LookupError unknown encoding: nope
check(name, "r", newline="x")  # expect: ValueError illegal newline value: x
if name in os.listdir("."): os.remove(name)
