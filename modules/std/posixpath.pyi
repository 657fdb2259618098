"""Paths as text (os.path)."""

__as_python__ = True

def join(a: object, *p: object) -> str:
    """Join parts with '/'; an absolute part drops what stands before it."""

def basename(p: object) -> str:
    """What stands after the last '/'."""

def dirname(p: object) -> str:
    """What stands before the last '/'."""

def split(p: object) -> tuple:
    """(dirname, basename)."""

def splitext(p: object) -> tuple:
    """(root, extension); leading dots belong to the root."""

def isabs(s: object) -> bool:
    """Whether the path begins with '/'."""

def normcase(s: object) -> str:
    """The path as it is: names differ by case."""

def splitdrive(p: object) -> tuple:
    """('', path): there are no drive letters."""

def splitroot(p: object) -> tuple:
    """('', leading slash, rest)."""

def normpath(path: object) -> str:
    """Without '.', '..' and double slashes, as far as text tells."""

def abspath(path: object) -> str:
    """Absolute and normalised."""

def realpath(filename: object, *, strict: bool = False) -> str:
    """abspath(); drives have no symbolic links."""

def relpath(path: object, start: object = None) -> str:
    """The path as seen from the folder start."""

def commonprefix(m: object) -> str:
    """The longest text that all paths begin with."""

def commonpath(paths: object) -> str:
    """The folder that all paths share."""

def exists(path: object) -> bool:
    """Whether there is a file or folder of that name."""

def lexists(path: object) -> bool:
    """exists(); drives have no symbolic links."""

def isfile(path: object) -> bool:
    """Whether it is a file."""

def isdir(s: object) -> bool:
    """Whether it is a folder."""

def islink(path: object) -> bool:
    """False; drives have no symbolic links."""

def ismount(path: object) -> bool:
    """Whether a file system is mounted there."""

def getsize(filename: object) -> int:
    """Size of a file in bytes."""

def getmtime(filename: object) -> float:
    """Time of the last change."""

def getatime(filename: object) -> float:
    """Time of the last access."""

def getctime(filename: object) -> float:
    """Time of creation."""

def expanduser(path: object) -> str:
    """The path with a leading ~ replaced by what HOME of the environment says; as it is if that says nothing."""

def samefile(f1: object, f2: object) -> bool:
    """Whether both paths name the same file."""

def samestat(s1: object, s2: object) -> bool:
    """Whether two results of os.stat() are of the same file."""

__as_python__ = False
def __getattr__(name: str, /) -> object:
    """Parts that are Python: expandvars, isjunction, sameopenfile."""

sep = "/"
altsep = None
extsep = "."
pathsep = ":"
curdir = "."
pardir = ".."
devnull = "/dev/null"
defpath = "/bin:/usr/bin"
supports_unicode_filenames = False
