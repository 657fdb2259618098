"""Where the files of time zones are."""

import os
import sys

import zoneinfo

_STANDARD = "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"


def _is_absolute(path):
    return path.startswith("/")


def reset_tzpath(to=None):
    """Search other folders, or those that PYTHONTZPATH or the system name."""
    if to is None:
        named = os.getenv("PYTHONTZPATH")
        paths = _STANDARD if named is None else _named(named)
    elif isinstance(to, (str, bytes)):
        raise TypeError(f"tzpaths must be a list or tuple, not {type(to)}: {to!r}")
    else:
        paths = tuple(to)
        relative = [path for path in paths if not _is_absolute(path)]
        if relative:
            raise ValueError("Paths should be absolute but found the following relative paths:\n    " + "\n    ".join(relative))
    zoneinfo.TZPATH = tuple(paths)


def _named(text):
    from warnings import warn

    paths = [path for path in text.split(":") if path]
    relative = [path for path in paths if not _is_absolute(path)]
    if relative:
        text = "Invalid paths specified in PYTHONTZPATH environment variable. Paths must be absolute but found the following relative paths:\n    "
        warn(text + "\n    ".join(relative), zoneinfo.InvalidTZPathWarning, stacklevel=4)
    return [path for path in paths if _is_absolute(path)]


def _check(key):
    if _is_absolute(os.fspath(key)):
        raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
    if len(os.path.normpath(key)) != len(key):
        raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")
    if os.path.normpath(os.path.join("_", key))[:2] != "_/":
        raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")


def _folders():
    """TZPATH, then the package tzdata wherever modules are found."""
    yield from zoneinfo.TZPATH
    for path in sys.path:
        yield os.path.join(path, "tzdata", "zoneinfo")


def open_zone(key):
    """The open file of a zone."""
    _check(key)
    for folder in _folders():
        try:
            return open(os.path.join(folder, key), "rb")
        except (OSError, ValueError):
            pass
    raise zoneinfo.ZoneInfoNotFoundError(f"No time zone found with key {key}")


def _is_zone(path):
    try:
        with open(path, "rb") as file:
            return file.read(4) == b"TZif"
    except OSError:
        return False


def available_timezones():
    """The keys of all zones that are there, as a set. It reads every file of the folders."""
    found = set()
    for root in _folders():
        for folder, folders, files in os.walk(root):
            below = folder[len(root) + 1:]
            if not below:
                folders[:] = [name for name in folders if name not in ("posix", "right")]
            found.update([os.path.join(below, name) for name in files if _is_zone(os.path.join(folder, name))])
    return found - {"posixrules"}
