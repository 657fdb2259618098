"""Paths as text (os.path)."""

def join(path: object, /, *paths: object) -> str:
    """Join parts with '/'; an absolute part drops what stands before it."""

def basename(path: object, /) -> str:
    """What stands after the last '/'."""

def dirname(path: object, /) -> str:
    """What stands before the last '/'."""

def split(path: object, /) -> tuple:
    """(dirname, basename)."""

def splitext(path: object, /) -> tuple:
    """(root, extension); leading dots belong to the root."""

def isabs(path: object, /) -> bool:
    """Whether the path begins with '/'."""

def normpath(path: object, /) -> str:
    """Without '.', '..' and double slashes, as far as text tells."""

def abspath(path: object, /) -> str:
    """Absolute and normalised."""

def realpath(path: object, /, *, strict: bool = False) -> str:
    """abspath(); drives have no symbolic links."""

def relpath(path: object, start: object = None) -> str:
    """The path as seen from the folder start."""

def commonprefix(paths: object, /) -> str:
    """The longest text that all paths begin with."""

def exists(path: object, /) -> bool:
    """Whether there is a file or folder of that name."""

def lexists(path: object, /) -> bool:
    """exists(); drives have no symbolic links."""

def isfile(path: object, /) -> bool:
    """Whether it is a file."""

def isdir(path: object, /) -> bool:
    """Whether it is a folder."""

def islink(path: object, /) -> bool:
    """False; drives have no symbolic links."""

def getsize(path: object, /) -> int:
    """Size of a file in bytes."""

def getmtime(path: object, /) -> float:
    """Time of the last change."""

def getatime(path: object, /) -> float:
    """Time of the last access."""

def getctime(path: object, /) -> float:
    """Time of creation."""

def expanduser(path: object, /) -> str:
    """The path as it is: a board has no users."""

def samefile(a: object, b: object, /) -> bool:
    """Whether both paths name the same file."""

sep = "/"
altsep = None
extsep = "."
pathsep = ":"
curdir = "."
pardir = ".."
devnull = "/dev/null"
