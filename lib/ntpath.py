"""Paths as Windows writes them, computed as text; what asks for files asks the drives that are there."""

import os
from posixpath import (
    commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, isjunction, islink, lexists, samefile,
    sameopenfile, samestat,
)  # fmt: skip

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix",
    "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser",
    "expandvars", "normpath", "abspath", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull",
    "realpath", "supports_unicode_filenames", "relpath", "samefile", "sameopenfile", "samestat", "commonpath", "isjunction",
]  # fmt: skip

curdir = "."
pardir = ".."
extsep = "."
sep = "\\"
pathsep = ";"
altsep = "/"
defpath = ".;C:\\bin"
devnull = "nul"
supports_unicode_filenames = False


def _like(path, text):
    """The text, as bytes if the path is bytes."""
    return text.encode() if isinstance(path, bytes) else text


def _check(name, paths):
    """Raise the TypeError of a function that was given paths of other or of several types."""
    for path in paths:
        if not isinstance(path, (str, bytes)):
            kind = type(path).__name__
            raise TypeError(f"{name}() argument must be str, bytes, or os.PathLike object, not {kind!r}") from None
    if len({isinstance(path, str) for path in paths}) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    """The path in lower case with backslashes."""
    s = os.fspath(s)
    return s.replace(_like(s, "/"), _like(s, "\\")).lower()


def isabs(s):
    """Whether it begins at a root: with a backslash, or with one behind the drive."""
    s = os.fspath(s)
    s = s[:3].replace(_like(s, "/"), _like(s, "\\"))
    return s[:1] == _like(s, "\\") or s[1:] == _like(s, ":\\")


def _share_end(path, slashed):
    """Where the drive //server/share of a network path ends; -1 if it is nothing but that."""
    backslash = _like(path, "\\")
    start = 8 if slashed[:8].upper() == _like(path, "\\\\?\\UNC\\") else 2
    server = slashed.find(backslash, start)
    return -1 if server < 0 else slashed.find(backslash, server + 1)


def splitroot(p):
    """(drive, root, rest): a letter with a colon or a network share, the slash behind it, what follows."""
    p = os.fspath(p)
    slashed = p.replace(_like(p, "/"), _like(p, "\\"))
    backslash = _like(p, "\\")
    if slashed[:2] == backslash * 2:
        end = _share_end(p, slashed)
        return (p, p[:0], p[:0]) if end < 0 else (p[:end], p[end : end + 1], p[end + 1 :])
    drive = 2 if slashed[1:2] == _like(p, ":") and slashed[:1] != backslash else 0
    root = drive + (slashed[drive : drive + 1] == backslash)
    return p[:drive], p[drive:root], p[root:]


def splitdrive(p):
    """(drive, rest)."""
    drive, root, tail = splitroot(p)
    return drive, root + tail


def split(p):
    """(dirname, basename)."""
    p = os.fspath(p)
    drive, root, tail = splitroot(p)
    slashes = _like(p, "\\/")
    end = len(tail)
    while end and tail[end - 1] not in slashes:
        end -= 1
    return drive + root + tail[:end].rstrip(slashes), tail[end:]


def basename(p):
    """What stands behind the last slash."""
    return split(p)[1]


def dirname(p):
    """What stands before the last slash."""
    return split(p)[0]


def splitext(p):
    """(root, extension); leading dots belong to the root."""
    p = os.fspath(p)
    head = max(p.rfind(_like(p, "\\")), p.rfind(_like(p, "/"))) + 1
    name = p[head:]
    dot = name.rfind(_like(p, "."))
    if dot < 0 or not name[:dot].strip(_like(p, ".")):
        return p, p[:0]
    return p[: head + dot], p[head + dot :]


def join(path, *paths):
    """Join parts with a backslash; an absolute part drops what stands before it, one of another drive too."""
    path = os.fspath(path)
    try:
        paths = [os.fspath(part) for part in paths]
    except TypeError:
        _check("join", [path, *paths])
        raise
    _check("join", [path, *paths])
    slashes = _like(path, "\\/")
    drive, root, rest = splitroot(path)
    for part in paths:
        new_drive, new_root, new_rest = splitroot(part)
        other = new_drive and new_drive.lower() != drive.lower()
        if new_root or other:
            drive = new_drive if new_drive or not drive else drive
            root, rest = new_root, new_rest
            continue
        drive = new_drive or drive
        if rest and rest[-1:] not in (slashes[:1], slashes[1:]):
            rest += slashes[:1]
        rest += new_rest
    if rest and not root and drive and drive[-1:] not in (slashes[:1], slashes[1:], _like(path, ":")):
        return drive + slashes[:1] + rest
    return drive + root + rest


def normpath(path):
    """With backslashes, without '.', '..' and double slashes, as far as text tells."""
    path = os.fspath(path)
    backslash, up = _like(path, "\\"), _like(path, "..")
    drive, root, rest = splitroot(path.replace(_like(path, "/"), backslash))
    parts = []
    for part in rest.split(backslash):
        if not part or part == _like(path, "."):
            continue
        if part == up and parts and parts[-1] != up:
            parts.pop()
        elif part != up or not root:
            parts.append(part)
    if not drive and not root and not parts:
        return _like(path, ".")
    return drive + root + backslash.join(parts)


def abspath(path):
    """Absolute and normalised."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def realpath(path, *, strict=False):
    """abspath(): there are no links."""
    return abspath(path)


def _relative_parts(path):
    """(drive, parts) of the absolute path."""
    drive, _, rest = splitroot(abspath(normpath(path)))
    return drive, [part for part in rest.split(_like(rest, "\\")) if part]


def relpath(path, start=None):
    """The path as seen from the folder start."""
    path = os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    start = _like(path, ".") if start is None else os.fspath(start)
    _check("relpath", [path, start])
    from_drive, origin = _relative_parts(start)
    drive, parts = _relative_parts(path)
    if normcase(from_drive) != normcase(drive):
        raise ValueError(f"path is on mount {drive!r}, start on mount {from_drive!r}")
    shared = 0
    while shared < min(len(origin), len(parts)) and normcase(origin[shared]) == normcase(parts[shared]):
        shared += 1
    result = [_like(path, "..")] * (len(origin) - shared) + parts[shared:]
    return join(*result) if result else _like(path, ".")


def commonpath(paths):
    """The folder that all paths share."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = tuple(map(os.fspath, paths))
    _check("commonpath", paths)
    backslash = _like(paths[0], "\\")
    splits = [splitroot(path.replace(_like(path, "/"), backslash).lower()) for path in paths]
    if len({root for _, root, _ in splits}) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    if len({drive for drive, _, _ in splits}) != 1:
        raise ValueError("Paths don't have the same drive")
    drive, root, rest = splitroot(paths[0].replace(_like(paths[0], "/"), backslash))
    names = [[part for part in text.split(backslash) if part and part != _like(text, ".")] for _, _, text in splits]
    least, most = min(names), max(names)
    shared = 0
    while shared < len(least) and shared < len(most) and least[shared] == most[shared]:
        shared += 1
    common = [part for part in rest.split(backslash) if part and part != _like(part, ".")]
    return drive + root + backslash.join(common[:shared])


def ismount(path):
    """Whether it is the root of a drive or of a network share."""
    path = os.fspath(path)
    drive, root, rest = splitroot(abspath(path))
    if drive and drive[:1] in (_like(path, "\\"), _like(path, "/")):
        return not rest
    return bool(root) and not rest


def expanduser(path):
    """The path with a leading ~ replaced by what USERPROFILE, or HOMEDRIVE and HOMEPATH, say."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expanduser(os.fsdecode(path)))
    if not path.startswith("~"):
        return path
    end = 1
    while end < len(path) and path[end] not in "\\/":
        end += 1
    environ = os.environ
    if "USERPROFILE" in environ:
        home = environ["USERPROFILE"]
    elif "HOMEPATH" in environ:
        home = join(environ.get("HOMEDRIVE", ""), environ["HOMEPATH"])
    else:
        return path
    if end > 1:
        user, own = path[1:end], environ.get("USERNAME")
        if user != own:
            if own != basename(home):
                return path
            home = join(dirname(home), user)
    return home + path[end:]


def _quoted_end(path, at):
    """Where the text in single quotes ends."""
    end = path.find("'", at + 1)
    return len(path) if end < 0 else end + 1


def _percent(path, at):
    """(end, text) of what begins with a percent sign."""
    if path[at + 1 : at + 2] == "%":
        return at + 2, "%"
    end = path.find("%", at + 1)
    if end < 0:
        return len(path), path[at:]
    name = path[at + 1 : end]
    return end + 1, os.environ.get(name, f"%{name}%")


def _dollar(path, at):
    """(end, text) of what begins with a dollar sign."""
    if path[at + 1 : at + 2] == "$":
        return at + 2, "$"
    if path[at + 1 : at + 2] == "{":
        end = path.find("}", at + 2)
        if end < 0:
            return len(path), path[at:]
        name = path[at + 2 : end]
        return end + 1, os.environ.get(name, "${" + name + "}")
    end = at + 1
    while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] in "_-"):
        end += 1
    name = path[at + 1 : end]
    return end, os.environ.get(name, "$" + name)


def expandvars(path):
    """Replace $NAME, ${NAME} and %NAME% by values of the environment; unknown ones and what is in '' stay."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    pieces = []
    at = 0
    while at < len(path):
        letter = path[at]
        if letter == "'":
            end = _quoted_end(path, at)
            text = path[at:end]
        elif letter == "%":
            end, text = _percent(path, at)
        elif letter == "$":
            end, text = _dollar(path, at)
        else:
            end, text = at + 1, letter
        pieces.append(text)
        at = end
    return "".join(pieces)
