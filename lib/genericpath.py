"""What the paths of all systems have in common: functions of module os.path."""

from os.path import (
    commonprefix,
    exists,
    getatime,
    getctime,
    getmtime,
    getsize,
    isdir,
    isfile,
    islink,
    samefile,
    sameopenfile,
    samestat,
)

__all__ = [
    "commonprefix", "exists", "getatime", "getctime", "getmtime", "getsize", "isdir", "isfile", "islink",
    "samefile", "sameopenfile", "samestat",
]  # fmt: skip
