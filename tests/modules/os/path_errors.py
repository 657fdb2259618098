# Errors name paths as text; what is written but not closed yet is there for imports
import os
import shutil
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
missing = folder / "no"
calls = (os.stat, os.remove, os.rmdir, os.listdir, os.scandir, os.chdir, Path.unlink, Path.rmdir, lambda path: path.rename(folder / "y"))
for call in calls:
    try:
        call(missing)
    except OSError as error:
        print(type(error).__name__, type(error.filename).__name__, type(error.filename2).__name__)
sys.path.insert(0, str(folder))
kept = open(folder / "adder_unclosed.py", "w")
kept.write("value = 42\n")
if sys.implementation.name == "cpython":
    kept.flush()
import adder_unclosed

print(adder_unclosed.value)
kept.close()
try:
    list(folder.glob("**x"))
except ValueError as error:
    print(error)
shutil.rmtree(folder)
print(os.path.commonprefix([[1, 2], [1, 3]]), os.path.commonprefix([(1, 2), (1, 2, 3)]))
# expect: FileNotFoundError str NoneType
# expect: FileNotFoundError str NoneType
# expect: FileNotFoundError str NoneType
# expect: FileNotFoundError str NoneType
# expect: FileNotFoundError str NoneType
# expect: FileNotFoundError str NoneType
# expect: FileNotFoundError str NoneType
# expect: FileNotFoundError str NoneType
# expect: FileNotFoundError str str
# expect: 42
# expect: Invalid pattern: '**' can only be an entire path component
# expect: [1] (1, 2)
