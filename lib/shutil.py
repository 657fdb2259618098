"""Copying, moving and removing files and whole folders."""

import os
from collections import namedtuple

_ARCHIVES = ("make_archive", "unpack_archive", "get_archive_formats", "register_archive_format", "unregister_archive_format",
             "get_unpack_formats", "register_unpack_format", "unregister_unpack_format")
__all__ = [*_ARCHIVES, "ExecError", "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
           "SpecialFileError", "SameFileError", "disk_usage", "chown", "which", "get_terminal_size", "ignore_patterns"]

COPY_BUFSIZE = 4096


class Error(OSError):
    """What went wrong with several files: a list of (source, target, message)."""


class SameFileError(Error):
    """Source and target of a copy are one file."""


class SpecialFileError(OSError):
    """The file is of a kind that cannot be copied."""


class ExecError(OSError):
    """A command could not be run."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """A format of archives is registered already."""


def __getattr__(name):
    """What deals with archives is imported when it is first used."""
    if name in _ARCHIVES:
        import _archives

        return getattr(_archives, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def copyfileobj(fsrc, fdst, length=0):
    """Copy what is left in an open file to another, `length` bytes or characters at a time."""
    while data := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(data)


def _same(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy what a file holds to a file of that name; gives dst."""
    if _same(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source:
        with open(dst, "wb") as target:
            copyfileobj(source, target)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Nothing: files have no permissions."""
    os.stat(src)


def copystat(src, dst, *, follow_symlinks=True):
    """Give a file the times of another."""
    times = os.stat(src)
    os.utime(dst, (times.st_atime, times.st_mtime))


def _into(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file to a file or into a folder; gives the path of the copy."""
    return copyfile(src, _into(src, dst))


def copy2(src, dst, *, follow_symlinks=True):
    """copy() that keeps the times."""
    dst = copy(src, dst)
    copystat(src, dst)
    return dst


def ignore_patterns(*patterns):
    """For copytree(ignore=…): leave out names that match one of the patterns."""
    import fnmatch

    return lambda folder, names: {name for pattern in patterns for name in fnmatch.filter(names, pattern)}


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    """Copy a folder with all it holds; ignore(folder, names) tells what not. Gives dst."""
    names = os.listdir(src)
    ignored = ignore(os.fspath(src), names) if ignore else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for name in names:
        if name in ignored:
            continue
        source, target = os.path.join(src, name), os.path.join(dst, name)
        try:
            if os.path.isdir(source):
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((source, target, str(error)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a folder with all it holds. onexc(function, path, exception) is told what fails, without it it raises."""

    def attempt(function, *arguments):
        try:
            return function(*arguments)
        except OSError as error:
            if ignore_errors:
                return ()
            if onexc is not None:
                onexc(function, arguments[0], error)
            elif onerror is not None:
                onerror(function, arguments[0], (type(error), error, error.__traceback__))
            else:
                raise
            return ()

    # Folders wait twice: to be looked into, then, when what they hold is gone, to be removed.
    waiting = [(path, False)] if attempt(os.lstat, path) else []
    while waiting:
        folder, emptied = waiting.pop()
        if emptied:
            attempt(os.rmdir, folder)
            continue
        waiting.append((folder, True))
        for name in attempt(os.listdir, folder):
            below = os.path.join(folder, name)
            if os.path.isdir(below):
                waiting.append((below, False))
            else:
                attempt(os.unlink, below)


def move(src, dst, copy_function=copy2):
    """Move a file or folder to a path or into a folder, between drives too; gives where it is now."""
    target = dst
    if os.path.isdir(dst):
        if _same(src, dst):
            os.rename(src, dst)
            return None
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    if os.path.isdir(src) and (os.path.abspath(dst) + "/").startswith(os.path.abspath(src) + "/"):
        raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
    try:
        os.rename(src, target)
    except OSError:
        if os.path.isdir(src):
            copytree(src, target, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


_usage = namedtuple("usage", "total used free")


def disk_usage(path):
    """(total, used, free) bytes of the drive that holds a path."""
    os.stat(path)
    drive = os.statvfs(path)
    total = drive.f_blocks * drive.f_frsize
    return _usage(total, (drive.f_blocks - drive.f_bfree) * drive.f_frsize, drive.f_bavail * drive.f_frsize)


def chown(path, user=None, group=None):
    """LookupError for a name, NotImplementedError for a number: files have no owners."""
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    for name, kind in (user, "user"), (group, "group"):
        if isinstance(name, str):
            raise LookupError(f"no such {kind}: {name!r}")
    raise NotImplementedError("files have no owners")


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The path of a command that one of the folders of `path` (by default PATH) holds, or None."""
    as_bytes = isinstance(cmd, bytes)
    if os.path.dirname(cmd):
        folders = [cmd[:0]]
    else:
        path = os.environ.get("PATH", "/bin:/usr/bin") if path is None else path
        path, separator = (os.fsencode(path), b":") if as_bytes else (os.fsdecode(path), ":")
        folders = path.split(separator) if path else []
    for folder in dict.fromkeys(folders):
        name = os.path.join(folder, cmd)
        if os.path.exists(name) and os.access(name, mode) and not os.path.isdir(name):
            return name
    return None


def get_terminal_size(fallback=(80, 24)):
    """(columns, lines) by COLUMNS and LINES of the environment, else the fallback."""
    sizes = []
    for name, default in zip(("COLUMNS", "LINES"), fallback):
        text = os.environ.get(name, "")
        sizes.append(int(text) if text.isdigit() and int(text) else default)
    return os.terminal_size(sizes)


