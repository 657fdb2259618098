# pathlib: methods for what drives of boards do not have.
# cpython: there they work
from pathlib import Path

for name in ("owner", "group", "chmod", "lchmod", "readlink", "symlink_to", "hardlink_to"):
    try:
        getattr(Path("x"), name)("y")
    except NotImplementedError as error:
        print(error, getattr(Path, name).__name__ == name)
# expect: Path.owner() is unsupported on this system True
# expect: Path.group() is unsupported on this system True
# expect: Path.chmod() is unsupported on this system True
# expect: Path.lchmod() is unsupported on this system True
# expect: Path.readlink() is unsupported on this system True
# expect: Path.symlink_to() is unsupported on this system True
# expect: Path.hardlink_to() is unsupported on this system True
