# shutil: copy, move and remove files and folders.
# native: error numbers differ in WebAssembly
import io
import os
import shutil
import time

base = "/tmp/adder_shutil_%d" % time.time_ns()
os.mkdir(base)
os.chdir(base)


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


def write(path, text="text"):
    with open(path, "w") as file:
        file.write(text)


def tree(path="."):
    print(sorted(os.path.join(folder, name) for folder, folders, files in os.walk(path) for name in folders + files))


write("a.txt", "hello")
os.makedirs("d/sub")
write("d/sub/x.py")
write("d/y.pyc")
attempt(shutil.copyfile, "a.txt", "b.txt")  # expect: b.txt
attempt(shutil.copy, "a.txt", "d")  # expect: d/a.txt
attempt(shutil.copy2, "a.txt", "d/other.txt")  # expect: d/other.txt
print(open("b.txt").read(), abs(os.stat("a.txt").st_mtime - os.stat("d/other.txt").st_mtime) < 2)  # expect: hello True
attempt(shutil.copyfile, "a.txt", "a.txt")  # expect: SameFileError 'a.txt' and 'a.txt' are the same file
attempt(shutil.copyfile, "none", "b.txt")  # expect: FileNotFoundError [Errno 2] No such file or directory: 'none'
attempt(shutil.copy, "a.txt", "no/folder")  # expect: FileNotFoundError [Errno 2] No such file or directory: 'no/folder'
out = io.StringIO()
shutil.copyfileobj(io.StringIO("x" * 10), out, 3)
print(out.getvalue())  # expect: xxxxxxxxxx
attempt(shutil.copytree, "d", "e", ignore=shutil.ignore_patterns("*.pyc", "other*"))  # expect: e
tree("e")  # expect: ['e/a.txt', 'e/sub', 'e/sub/x.py']
attempt(shutil.copytree, "d", "e")  # expect: FileExistsError [Errno 17] File exists: 'e'
attempt(shutil.copytree, "d", "e", dirs_exist_ok=True)  # expect: e
tree("e")  # expect: ['e/a.txt', 'e/other.txt', 'e/sub', 'e/sub/x.py', 'e/y.pyc']
attempt(shutil.move, "b.txt", "e")  # expect: e/b.txt
attempt(shutil.move, "a.txt", "c.txt")  # expect: c.txt
write("b.txt")
attempt(shutil.move, "b.txt", "e")  # expect: Error Destination path 'e/b.txt' already exists
attempt(shutil.move, "e", "e/sub")  # expect: Error Cannot move a directory 'e' into itself 'e/sub'.
attempt(shutil.move, "e", "f")  # expect: f
attempt(shutil.move, "none", "f")  # expect: FileNotFoundError [Errno 2] No such file or directory: 'none'
attempt(shutil.move, "d/", "f")  # expect: f/d
tree()
# expect: ['./b.txt', './c.txt', './f', './f/a.txt', './f/b.txt', './f/d', './f/d/a.txt', './f/d/other.txt', './f/d/sub', './f/d/sub/x.py', './f/d/y.pyc', './f/other.txt', './f/sub', './f/sub/x.py', './f/y.pyc']
attempt(shutil.rmtree, "f/sub")  # expect: None
attempt(shutil.rmtree, "none")  # expect: FileNotFoundError [Errno 2] No such file or directory: 'none'
attempt(shutil.rmtree, "none", ignore_errors=True)  # expect: None
shutil.rmtree("none", onexc=lambda function, path, error: print(path, type(error).__name__))  # expect: none FileNotFoundError
shutil.rmtree("f")
tree()  # expect: ['./b.txt', './c.txt']
usage = shutil.disk_usage("/")
print(usage.total >= usage.used > 0, usage._fields, usage.free >= 0)  # expect: True ('total', 'used', 'free') True
os.environ["COLUMNS"], os.environ["LINES"] = "100", "x"
print(tuple(shutil.get_terminal_size((1, 2))), shutil.get_terminal_size().columns)  # expect: (100, 2) 100
print(shutil.which("no-such-command"), issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.Error, OSError))
# expect: None True True
os.chdir("/")
shutil.rmtree(base)
print(os.path.exists(base))  # expect: False
