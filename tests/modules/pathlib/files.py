# Path: what is on the drive.
import os
import time
from pathlib import Path


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__)


scratch = "/tmp/adder_pathlib_%d" % time.time_ns()
os.mkdir(scratch)
os.chdir(scratch)
base = Path("folder")
base.mkdir()
attempt(base.mkdir)  # expect: FileExistsError
base.mkdir(exist_ok=True)
attempt((base / "x/y").mkdir)  # expect: FileNotFoundError
(base / "x/y").mkdir(parents=True)
print(base.is_dir(), base.is_file(), base.exists(), (base / "none").exists(), (base / "none").is_file())
# expect: True False True False False

file = base / "a.txt"
print(file.write_text("hé\nsecond\n", encoding="utf-8"), repr(file.read_text("utf-8")), file.read_bytes())
# expect: 10 'hé\nsecond\n' b'h\xc3\xa9\nsecond\n'

print(file.write_bytes(b"12345"), file.stat().st_size, file.is_file(), file.is_dir(), file.is_symlink(), file.is_fifo())
# expect: 5 5 True False False False

attempt(file.write_text, b"x")  # expect: TypeError
attempt(file.write_bytes, "x")  # expect: TypeError
attempt(file.mkdir, exist_ok=True)  # expect: FileExistsError
with file.open("a") as f:
    f.write("6")
with file.open() as f:
    print(f.read())
# expect: 123456

(base / "x/new.py").touch()
(base / "x/new.py").touch()
attempt((base / "x/new.py").touch, exist_ok=False)  # expect: FileExistsError
(base / "x/y/deep.py").write_text("")
print(sorted(str(p) for p in base.iterdir()))  # expect: ['folder/a.txt', 'folder/x']
print(sorted(str(p.relative_to(base)) for p in base.glob("*")))  # expect: ['a.txt', 'x']
print(sorted(str(p.relative_to(base)) for p in base.glob("**/*.py")))  # expect: ['x/new.py', 'x/y/deep.py']
print(sorted(str(p.relative_to(base)) for p in base.glob("**")))  # expect: ['.', 'x', 'x/y']
print(sorted(str(p.relative_to(base)) for p in base.rglob("*.py")))  # expect: ['x/new.py', 'x/y/deep.py']
print(sorted(str(p.relative_to(base)) for p in base.rglob("*")))  # expect: ['a.txt', 'x', 'x/new.py', 'x/y', 'x/y/deep.py']
print(sorted(str(p.relative_to(base)) for p in base.glob("x/*.py")), list(base.glob("nothing/*")), list(base.glob("*/y")))
# expect: ['x/new.py'] [] [PosixPath('folder/x/y')]

print(sorted(str(p.relative_to(base)) for p in base.glob("**/x/**/*.py")), list(base.glob("A.TXT", case_sensitive=False)))
# expect: ['x/new.py', 'x/y/deep.py'] [PosixPath('folder/a.txt')]

attempt(lambda: list(base.glob("/x")))  # expect: NotImplementedError
attempt(lambda: list(base.glob("")))  # expect: ValueError
print([(str(a), sorted(b), sorted(c)) for a, b, c in base.walk()])
# expect: [('folder', ['x'], ['a.txt']), ('folder/x', ['y'], ['new.py']), ('folder/x/y', [], ['deep.py'])]

print(repr(file.rename(base / "b.txt")), file.exists())  # expect: PosixPath('folder/b.txt') False
(base / "c.txt").write_text("c")
print((base / "b.txt").replace(base / "c.txt"), (base / "c.txt").read_text())  # expect: folder/c.txt 123456
attempt((base / "b.txt").unlink)  # expect: FileNotFoundError
(base / "b.txt").unlink(missing_ok=True)
attempt((base / "b.txt").read_text)  # expect: FileNotFoundError
attempt((base / "x").rmdir)  # expect: OSError
print((base / "c.txt").samefile(base / "x/../c.txt"), Path.cwd() == Path(os.getcwd()))  # expect: True True
print(base.absolute() == Path.cwd() / base, (base / "x/../c.txt").resolve() == Path.cwd() / base / "c.txt", base.absolute().is_absolute())
# expect: True True True

attempt((base / "none").resolve, strict=True)  # expect: FileNotFoundError
print(open(base / "c.txt").read(), os.path.join(base, "u"))  # expect: 123456 folder/u
for folder, folders, files in base.walk(top_down=False):
    for name in files:
        (folder / name).unlink()
    folder.rmdir()
print(base.exists())  # expect: False
os.chdir("/")
os.rmdir(scratch)
