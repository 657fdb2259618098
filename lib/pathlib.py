"""Paths as objects: PurePath computes with names, Path also looks at files."""

import io
import os
import posixpath

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


def __getattr__(name):
    """The paths of Windows are loaded when they are first used."""
    if name not in ("PureWindowsPath", "WindowsPath"):
        raise AttributeError(f"module 'pathlib' has no attribute {name!r}")
    import _windows_paths

    globals()[name] = found = getattr(_windows_paths, name)
    return found


class _Parents:
    """The folders above a path, nearest first."""

    __slots__ = ("_path", "_count")

    def __init__(self, path):
        self._path = path
        self._count = len(path._tail)

    def __len__(self):
        return self._count

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(self._count)))
        if not -self._count <= index < self._count:
            raise IndexError(index)
        path = self._path
        return path._with_tail(path._tail[: self._count - 1 - index % self._count])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


def _text(argument):
    path = argument.__fspath__() if hasattr(argument, "__fspath__") else argument
    if not isinstance(path, str):
        raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                        f"not {type(path).__name__!r}")
    return path


class PurePath:
    """A path that is only computed with; no file is looked at."""

    __slots__ = ("root", "_tail", "_joined")
    _flavour = posixpath
    drive = ""

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *pathsegments):
        _, self.root, self._tail = self._parse_path(posixpath.join(*map(self._segment, pathsegments)) if pathsegments else "")
        self._joined = None

    @classmethod
    def _parse_path(cls, path):
        """(drive, root, names) of a text; two slashes, and no more, are a root of their own."""
        root = ""
        if path.startswith("/"):
            root = "//" if path.startswith("//") and not path.startswith("///") else "/"
        return "", root, [part for part in path.split("/") if part and part != "."]

    def _segment(self, segment):
        """The text of an argument; that of another system's path has this one's slashes."""
        if isinstance(segment, PurePath) and segment._flavour is not self._flavour:
            return segment.as_posix()
        return _text(segment)

    def _with_tail(self, tail):
        """The path with the same anchor and other names."""
        return self.with_segments(self.anchor + self._flavour.sep.join(tail))

    @property
    def anchor(self):
        """Drive and root."""
        return self.drive + self.root

    def with_segments(self, *pathsegments):
        """A path of the same class; subclasses that carry more override it."""
        return type(self)(*pathsegments)

    def __str__(self):
        if self._joined is None:
            self._joined = self.anchor + self._flavour.sep.join(self._tail) or "."
        return self._joined

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """The text with forward slashes."""
        return str(self)

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __bytes__(self):
        return os.fsencode(self)

    def __reduce__(self):
        return type(self), self.parts

    def _key(self):
        """The text that decides about equality."""
        return str(self)

    def _order(self, other):
        """What both are compared by, or None if that makes no sense."""
        if not isinstance(other, PurePath) or other._flavour is not self._flavour:
            return None
        sep = self._flavour.sep
        return self._key().split(sep), other._key().split(sep)

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() == other._key() and self._flavour is other._flavour

    def __lt__(self, other):
        keys = self._order(other)
        return keys[0] < keys[1] if keys else NotImplemented

    def __le__(self, other):
        keys = self._order(other)
        return keys[0] <= keys[1] if keys else NotImplemented

    def __gt__(self, other):
        keys = self._order(other)
        return keys[0] > keys[1] if keys else NotImplemented

    def __ge__(self, other):
        keys = self._order(other)
        return keys[0] >= keys[1] if keys else NotImplemented

    def __truediv__(self, other):
        return self._join(other, lambda: self.with_segments(self, other))

    def __rtruediv__(self, other):
        return self._join(other, lambda: self.with_segments(other, self))

    def _join(self, other, join):
        return join() if isinstance(other, str) or hasattr(other, "__fspath__") else NotImplemented

    def joinpath(self, *pathsegments):
        """The path with others appended; an absolute one replaces what stands before it."""
        return self.with_segments(self, *pathsegments)

    @property
    def parts(self):
        """The tuple of the names, the root first."""
        return (self.anchor, *self._tail) if self.anchor else tuple(self._tail)

    @property
    def parent(self):
        """The folder that holds it; of a root or '.' itself."""
        return self._with_tail(self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        """The sequence of all folders above, nearest first."""
        return _Parents(self)

    @property
    def name(self):
        """The last part; '' of a root."""
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        """The ending of the name with its dot, or ''."""
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def suffixes(self):
        """All endings of the name."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The name without its suffix."""
        name = self.name
        return name[: len(name) - len(self.suffix)]

    def with_name(self, name):
        """The path with another last part."""
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if not name or name == "." or self._has_slash(name):
            raise ValueError(f"Invalid name {name!r}")
        return self._with_tail(self._tail[:-1] + [name])

    def _has_slash(self, text):
        flavour = self._flavour
        return flavour.sep in text or bool(flavour.altsep) and flavour.altsep in text

    def with_stem(self, stem):
        """The path with another name before the suffix."""
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        """The path with another suffix; '' removes it."""
        if self._has_slash(suffix) or suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError(f"Invalid suffix {suffix!r}")
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self._with_tail(self._tail[:-1] + [self.stem + suffix])

    def is_absolute(self):
        """Whether it begins at the root."""
        return bool(self.root)

    def is_reserved(self):
        """False: no name is reserved."""
        return False

    def is_relative_to(self, other, /, *_deprecated):
        """Whether it is the other path or below it."""
        other = self._other("is_relative_to", other, _deprecated)
        return other == self or other in self.parents

    def _other(self, name, other, more, kind=""):
        if more:
            import warnings

            warnings.warn(
                f"support for supplying more than one {kind}argument to pathlib.PurePath.{name}() is deprecated and scheduled "
                "for removal in Python 3.14", DeprecationWarning, stacklevel=3,
            )  # fmt: skip
        return self.with_segments(other, *more)

    def relative_to(self, other, /, *_deprecated, walk_up=False):
        """The path as seen from another; with walk_up '..' leads out of it."""
        other = self._other("relative_to", other, _deprecated, "positional ")
        for steps, base in enumerate([other, *other.parents]):
            if self.is_relative_to(base):
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if base.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self.with_segments(*[".."] * steps, *self._tail[len(base._tail) :])

    def match(self, path_pattern, *, case_sensitive=None):
        """Whether the last parts, or all parts for an absolute pattern, match a pattern as glob has them."""
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        own, wanted = self.parts, pattern.parts
        if not wanted:
            raise ValueError("empty pattern")
        if len(wanted) > len(own) or pattern.anchor and len(wanted) != len(own):
            return False
        same = _matcher(self._flavour is posixpath if case_sensitive is None else case_sensitive)
        return all(same(name, part) for name, part in zip(reversed(own), reversed(wanted)))

    def as_uri(self):
        """The path as a file: URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return self._uri_start() + _quote(os.fsencode(self.as_posix()[len(self.drive) :]))

    def _uri_start(self):
        return "file://"


def _quote(data):
    plain = b"/~-._"
    return "".join(chr(byte) if bytes((byte,)).isalnum() or byte in plain else f"%{byte:02X}" for byte in data)


def _matcher(case_sensitive):
    from fnmatch import fnmatchcase

    if case_sensitive:
        return fnmatchcase
    return lambda name, pattern: fnmatchcase(name.lower(), pattern.lower())


class PurePosixPath(PurePath):
    """PurePath with '/' between the names."""

    __slots__ = ()


_FOLDER, _FILE = 0o040000, 0o100000


class Path(PurePath):
    """A path with operations on the file or folder that it names."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    @classmethod
    def cwd(cls):
        """The current folder."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The user's folder."""
        return cls("~").expanduser()

    def absolute(self):
        """The path from the root, '..' kept."""
        return self if self.root else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """The path from the root without '..'; strict: OSError if it does not exist."""
        path = self.with_segments(os.path.realpath(self))
        if strict:
            path.stat()
        return path

    def expanduser(self):
        """The path with a leading '~' replaced by the user's folder."""
        if self.root or not self._tail or not self._tail[0].startswith("~"):
            return self
        home = os.path.expanduser(self._tail[0])
        if home.startswith("~"):
            raise RuntimeError("Could not determine home directory.")
        return self.with_segments(home, *self._tail[1:])

    def stat(self, *, follow_symlinks=True):
        """What os.stat() tells."""
        return os.stat(self)

    def lstat(self):
        """What os.lstat() tells."""
        return os.lstat(self)

    def _is_kind(self, kind):
        try:
            return os.stat(self).st_mode & 0o170000 == kind
        except (OSError, ValueError):
            return False

    def exists(self, *, follow_symlinks=True):
        """Whether there is such a file or folder."""
        return os.path.exists(self)

    def is_dir(self):
        """Whether it is a folder."""
        return self._is_kind(_FOLDER)

    def is_file(self):
        """Whether it is an ordinary file."""
        return self._is_kind(_FILE)

    def is_mount(self):
        """Whether a drive is mounted there."""
        return os.path.ismount(self)

    def is_symlink(self):
        """Whether it is a symbolic link."""
        return os.path.islink(self)

    def _is_never(self):
        return False

    is_block_device = is_char_device = is_fifo = is_socket = is_junction = _is_never

    def samefile(self, other_path):
        """Whether both name the same file."""
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """open() of the file."""
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """All bytes of the file."""
        with self.open("rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None):
        """The whole text of the file."""
        with self.open("r", -1, encoding, errors) as file:
            return file.read()

    def write_bytes(self, data):
        """Replace what the file holds by bytes; gives their number."""
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Replace what the file holds by a text; gives its length."""
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", -1, encoding, errors, newline) as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        """Create an empty file, or set its time to now."""
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, os.strerror(17), str(self))
            os.utime(self, None)
        else:
            self.open("ab").close()

    def unlink(self, missing_ok=False):
        """Remove the file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Create the folder; parents: also those above it."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def _unsupported(name):
        def method(self, *args, **kwargs):
            """Raises NotImplementedError: drives have neither owners nor permissions nor links."""
            raise NotImplementedError(f"Path.{name}() is unsupported on this system")

        method.__name__ = name
        return method

    owner, group = _unsupported("owner"), _unsupported("group")
    chmod, lchmod = _unsupported("chmod"), _unsupported("lchmod")
    readlink, symlink_to, hardlink_to = _unsupported("readlink"), _unsupported("symlink_to"), _unsupported("hardlink_to")
    del _unsupported

    def rmdir(self):
        """Remove the empty folder."""
        os.rmdir(self)

    def rename(self, target):
        """Give it another name; gives the new path."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """rename() that replaces an existing file."""
        os.replace(self, target)
        return self.with_segments(target)

    def iterdir(self):
        """Iterate over the paths in the folder."""
        for name in os.listdir(self):
            yield self / name

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """os.walk() with paths: triples (folder, names of folders, names of files)."""
        for folder, folders, files in os.walk(self, top_down, on_error):
            yield self.with_segments(folder), folders, files

    def glob(self, pattern, *, case_sensitive=None):
        """Iterate over the paths below that match a pattern; '**' is any depth of folders."""
        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        _, root, parts = self._parse_path(_text(pattern))
        if root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if any("**" in part and part != "**" for part in parts):
            raise ValueError("Invalid pattern: '**' can only be an entire path component")
        return self._select(parts, pattern.endswith("/"), _matcher(case_sensitive is not False))

    def rglob(self, pattern, *, case_sensitive=None):
        """glob() of the pattern in this folder and all below it."""
        if self._parse_path(_text(pattern))[1]:
            raise NotImplementedError("Non-relative patterns are unsupported")
        return self.glob("**/" + pattern, case_sensitive=case_sensitive)

    def __enter__(self):
        import warnings

        warnings.warn(
            "pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; Path objects as a context "
            "manager is a no-op", DeprecationWarning, stacklevel=2,
        )  # fmt: skip
        return self

    def __exit__(self, *error):
        pass

    def _select(self, parts, folders_only, matches):
        found = [self]
        for number, part in enumerate(parts):
            must_be_folder = folders_only or number < len(parts) - 1
            step = _every_folder if part == "**" else _matching_entries
            found = step(found, part, must_be_folder, matches)
        return _once(found) if parts.count("**") > 1 else iter(found)


def _once(paths):
    seen = set()
    for path in paths:
        if path not in seen:
            seen.add(path)
            yield path


def _entries(folder):
    try:
        return list(os.scandir(folder))
    except OSError:
        return ()


def _matching_entries(folders, pattern, must_be_folder, matches):
    for folder in folders:
        if pattern == "..":
            yield folder / pattern
            continue
        for entry in _entries(folder):
            if matches(entry.name, pattern) and (not must_be_folder or entry.is_dir()):
                yield folder / entry.name


def _every_folder(folders, pattern, must_be_folder, matches):
    """The folders and all below them, each before those that it holds."""
    for folder in folders:
        waiting = [folder] if folder.is_dir() else []
        while waiting:
            current = waiting.pop()
            yield current
            waiting.extend(current / entry.name for entry in _entries(current) if entry.is_dir())


class PosixPath(Path, PurePosixPath):
    """Path on a system with '/' between names; the only kind here."""

    __slots__ = ()
