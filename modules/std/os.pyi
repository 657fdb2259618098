"""Files, folders and the environment."""

class stat_result(tuple):
    """What os.stat() returns: (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime)."""
    def __new__(cls, sequence: object, /) -> stat_result: ...
    st_mode: int
    st_ino: int
    st_dev: int
    st_nlink: int
    st_uid: int
    st_gid: int
    st_size: int
    st_atime: float
    st_mtime: float
    st_ctime: float
    st_atime_ns: int
    st_mtime_ns: int
    st_ctime_ns: int

class statvfs_result(tuple):
    """What os.statvfs() returns: (bsize, frsize, blocks, bfree, bavail, files, ffree, favail, flag, namemax)."""
    def __new__(cls, sequence: object, /) -> statvfs_result: ...
    f_bsize: int
    f_frsize: int
    f_blocks: int
    f_bfree: int
    f_bavail: int
    f_files: int
    f_ffree: int
    f_favail: int
    f_flag: int
    f_namemax: int

@module("posix")
class uname_result(tuple):
    """What os.uname() returns: (sysname, nodename, release, version, machine)."""
    def __new__(cls, sequence: object, /) -> uname_result: ...
    sysname: str
    nodename: str
    release: str
    version: str
    machine: str

@c_name("os_walk")
class _hidden_walk:
    """Iterator of os.walk()."""

@c_name("os_listing")
class _hidden_listing:
    """Iterator of os.ilistdir()."""

def listdir(path: object = ".") -> list:
    """Names in a folder, in no particular order."""

def ilistdir(path: object = ".", /) -> object:
    """Iterate over (name, type, inode, size) of a folder's entries; type is 0x4000 for a folder, 0x8000 for a file."""

def stat(path: object, *, dir_fd: object = None, follow_symlinks: bool = True) -> stat_result:
    """Facts about a file or folder."""

def lstat(path: object, *, dir_fd: object = None) -> stat_result:
    """stat(); drives have no symbolic links."""

def statvfs(path: object) -> statvfs_result:
    """Size and free space of the file system that holds path."""

def mkdir(path: object, mode: int = 0o777, *, dir_fd: object = None) -> None:
    """Create a folder."""

def makedirs(name: object, mode: int = 0o777, exist_ok: bool = False) -> None:
    """Create a folder and those above it that are missing."""

def rmdir(path: object, *, dir_fd: object = None) -> None:
    """Remove an empty folder."""

def remove(path: object, *, dir_fd: object = None) -> None:
    """Remove a file."""

def unlink(path: object, *, dir_fd: object = None) -> None:
    """Remove a file."""

def rename(src: object, dst: object, *, src_dir_fd: object = None, dst_dir_fd: object = None) -> None:
    """Rename or move a file or folder within one file system."""

def replace(src: object, dst: object, *, src_dir_fd: object = None, dst_dir_fd: object = None) -> None:
    """rename(), replacing a file of that name."""

def truncate(path: object, length: int) -> None:
    """Cut a file to length bytes."""

def utime(path: object, times: object = None, *, ns: object = ...) -> None:
    """Set access and modification times; None: now."""

def access(path: object, mode: int) -> bool:
    """Whether a file exists and may be used in the way asked for."""

def walk(top: object, topdown: bool = True, onerror: object = None, followlinks: bool = False) -> object:
    """Iterate over (folder, folder names, file names) of a tree."""

def chdir(path: object) -> None:
    """Change the current folder."""

def getcwd() -> str:
    """The current folder."""

def getcwdb() -> bytes:
    """The current folder as bytes."""

def cpu_count() -> int:
    """How many processors run Python: 1."""

def strerror(code: int, /) -> str:
    """The text of an error number."""

def _environment() -> dict:
    """The environment as it was given: what os.environ starts with."""

def __getattr__(name: str, /) -> object:
    """Parts that are Python: environ, PathLike, scandir, …"""

def sync() -> None:
    """Write everything that is still in memory."""

def urandom(size: int, /) -> bytes:
    """Random bytes fit for secrets."""

def getenv(key: object, default: object = None) -> object:
    """A value of the environment; on a board, of settings.toml."""

def uname() -> uname_result:
    """Names of this system."""

def fspath(path: object) -> object:
    """The str or bytes of a path-like object."""

def fsencode(filename: object) -> bytes:
    """A path as UTF-8 bytes."""

def fsdecode(filename: object) -> str:
    """A path as text."""

name = "posix"
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
linesep = "\n"
curdir = "."
pardir = ".."
devnull = "/dev/null"
F_OK = 0
R_OK = 4
W_OK = 2
X_OK = 1
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
error = OSError
