"""Paths that match patterns as shells have them: *, ?, [seq], and ** for folders of any depth."""

import fnmatch
import os
import re

__all__ = ["glob", "iglob", "escape"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The list of paths that match, in no particular order.

    A relative pattern starts from root_dir if that is given. With recursive, ** stands for any number of folders. Names
    with a dot at the start are found by patterns that have one too, or with include_hidden."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """An iterator of the paths that glob() would list."""
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    paths = _Search(root, recursive, include_hidden).paths(pathname, False)
    # "**" alone also finds the folder where the search begins, whose path is empty.
    return (path for path in paths if path)


def escape(pathname):
    """A pattern that matches just this path."""
    drive, path = os.path.splitdrive(pathname)
    if isinstance(path, bytes):
        return drive + re.sub(rb"([*?[])", rb"[\1]", path)
    return drive + re.sub(r"([*?[])", r"[\1]", path)


def has_magic(s):
    """Whether anything in the text is more than itself."""
    return re.search(b"[*?[]" if isinstance(s, bytes) else "[*?[]", s) is not None


def glob0(dirname, pattern):
    """[pattern] if a folder holds that name, else []."""
    path = os.path.join(dirname, pattern)
    return [pattern] if (os.path.lexists(path) if pattern else os.path.isdir(dirname)) else []


def glob1(dirname, pattern):
    """The names in a folder that match a pattern; those with a dot at the start only if the pattern has one."""
    try:
        names = os.listdir(dirname or os.curdir)
    except OSError:
        return []
    dot = "." if isinstance(pattern, str) else b"."
    return fnmatch.filter([name for name in names if pattern.startswith(dot) or not name.startswith(dot)], pattern)


class _Search:
    def __init__(self, root, recursive, include_hidden):
        self.root = root
        self.recursive = recursive
        self.include_hidden = include_hidden

    def full(self, path):
        return os.path.join(self.root, path)

    def paths(self, pathname, folders_only):
        """Paths that match the whole pattern."""
        folder, pattern = os.path.split(pathname)
        if not has_magic(pathname):
            exists = os.path.lexists if pattern else os.path.isdir
            if exists(self.full(pathname)):
                yield pathname
            return
        if folder and folder != pathname and has_magic(folder):
            folders = self.paths(folder, True)
        else:
            folders = [folder]
        for folder in folders:
            for name in self.names(folder, pattern, folders_only):
                yield os.path.join(folder, name)

    def names(self, folder, pattern, folders_only):
        """What the last part of a pattern matches in a folder."""
        if self.recursive and pattern in ("**", b"**"):
            return self.below(folder, pattern[:0], folders_only)
        if has_magic(pattern):
            return self.matching(folder, pattern, folders_only)
        path = os.path.join(folder, pattern)
        exists = os.path.lexists if pattern else os.path.isdir
        return [pattern] if exists(self.full(path)) else []

    def matching(self, folder, pattern, folders_only):
        names = self.entries(folder, folders_only)
        if not self.include_hidden and not _is_hidden(pattern):
            names = [name for name in names if not _is_hidden(name)]
        return fnmatch.filter(names, pattern)

    def below(self, folder, prefix, folders_only):
        """The folder itself, as an empty name, and everything in it at any depth."""
        if not folder or os.path.isdir(self.full(folder)):
            yield prefix
        for name in self.entries(folder, folders_only):
            if self.include_hidden or not _is_hidden(name):
                path = os.path.join(folder, name)
                deeper = self.below(path, prefix, folders_only) if self.is_folder(path) else [prefix]
                for rest in deeper:
                    yield os.path.join(name, rest) if rest else name

    def is_folder(self, path):
        return os.path.isdir(self.full(path)) and not os.path.islink(self.full(path))

    def entries(self, folder, folders_only):
        curdir = os.curdir.encode() if isinstance(folder, bytes) else os.curdir
        try:
            names = os.listdir(self.full(folder) or curdir)
        except OSError:
            return []
        if folders_only:
            names = [name for name in names if os.path.isdir(self.full(os.path.join(folder, name)))]
        return names


def _is_hidden(name):
    return name[:1] in (".", b".")
