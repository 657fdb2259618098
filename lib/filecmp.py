"""Comparisons of files and folders."""

import os
import stat
from itertools import filterfalse

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

BUFSIZE = 8 * 1024
DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]

_cache = {}


def clear_cache():
    """Forget what cmp() has found."""
    _cache.clear()


def cmp(f1, f2, shallow=True):
    """Whether two files are the same: with shallow by kind, size and time of change, if these agree; else by what they hold."""
    one, other = _signature(os.stat(f1)), _signature(os.stat(f2))
    if one[0] != stat.S_IFREG or other[0] != stat.S_IFREG:
        return False
    if shallow and one == other:
        return True
    if one[1] != other[1]:
        return False
    result = _cache.get((f1, f2, one, other))
    if result is None:
        result = _same_bytes(f1, f2)
        if len(_cache) > 100:
            clear_cache()
        _cache[f1, f2, one, other] = result
    return result


def _signature(status):
    return stat.S_IFMT(status.st_mode), status.st_size, status.st_mtime


def _same_bytes(f1, f2):
    with open(f1, "rb") as one, open(f2, "rb") as other:
        while True:
            piece = one.read(BUFSIZE)
            if piece != other.read(BUFSIZE):
                return False
            if not piece:
                return True


def cmpfiles(a, b, common, shallow=True):
    """(names of the files that are the same in two folders, that differ, that could not be compared)."""
    same, different, failed = [], [], []
    for name in common:
        try:
            (same if cmp(os.path.join(a, name), os.path.join(b, name), shallow) else different).append(name)
        except (OSError, ValueError):
            failed.append(name)
    return same, different, failed


class dircmp:
    """A comparison of two folders; each attribute is found when it is first asked for."""

    def __init__(self, a, b, ignore=None, hide=None):
        self.left, self.right = a, b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore

    def phase0(self):
        """The names in both folders."""
        left_out = {*self.hide, *self.ignore}
        self.left_list, self.right_list = (
            sorted(filterfalse(left_out.__contains__, os.listdir(folder))) for folder in (self.left, self.right)
        )

    def phase1(self):
        """The names that both have, and those that one of them has."""
        left, right = ({os.path.normcase(name): name for name in names} for names in (self.left_list, self.right_list))
        self.common = [name for key, name in left.items() if key in right]
        self.left_only = [name for key, name in left.items() if key not in right]
        self.right_only = [name for key, name in right.items() if key not in left]

    def phase2(self):
        """The kinds of what both have."""
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            kinds = {_kind(os.path.join(folder, name)) for folder in (self.left, self.right)}
            if kinds == {stat.S_IFDIR}:
                self.common_dirs.append(name)
            else:
                (self.common_files if kinds == {stat.S_IFREG} else self.common_funny).append(name)

    def phase3(self):
        """Which files are the same."""
        self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files)

    def phase4(self):
        """The comparisons of the folders that both have, by name."""
        self.subdirs = {
            name: type(self)(os.path.join(self.left, name), os.path.join(self.right, name), self.ignore, self.hide)
            for name in self.common_dirs
        }

    def phase4_closure(self):
        """phase4() in all folders below."""
        self.phase4()
        for below in self.subdirs.values():
            below.phase4_closure()

    def report(self):
        """Print what is the same and what differs."""
        print("diff", self.left, self.right)
        for title, names in (
            (f"Only in {self.left} :", self.left_only), (f"Only in {self.right} :", self.right_only), ("Identical files :", self.same_files),
            ("Differing files :", self.diff_files), ("Trouble with common files :", self.funny_files),
            ("Common subdirectories :", self.common_dirs), ("Common funny cases :", self.common_funny),
        ):  # fmt: skip
            if names:
                names.sort()
                print(title, names)

    def report_partial_closure(self):
        """report() of this and of the folders that both have."""
        self.report()
        for below in self.subdirs.values():
            print()
            below.report()

    def report_full_closure(self):
        """report() of this and of all folders below."""
        self.report()
        for below in self.subdirs.values():
            print()
            below.report_full_closure()

    methodmap = {
        "subdirs": phase4, "same_files": phase3, "diff_files": phase3, "funny_files": phase3, "common_dirs": phase2, "common_files": phase2,
        "common_funny": phase2, "common": phase1, "left_only": phase1, "right_only": phase1, "left_list": phase0, "right_list": phase0,
    }  # fmt: skip

    def __getattr__(self, attr):
        if attr not in self.methodmap:
            raise AttributeError(attr)
        self.methodmap[attr](self)
        return getattr(self, attr)

    __class_getitem__ = classmethod(type(list[int]))


def _kind(path):
    try:
        return stat.S_IFMT(os.stat(path).st_mode)
    except (OSError, ValueError):
        return None
