"""Files and the environment in tests."""

import contextlib
import os
import unittest

TESTFN_ASCII = "@test_tmp"
TESTFN_UNICODE = TESTFN_ASCII + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN = TESTFN_ASCII
TESTFN_NONASCII = TESTFN_UNICODE
TESTFN_UNENCODABLE = TESTFN_UNDECODABLE = None
FS_NONASCII = "\xe6"
SAVEDCWD = os.getcwd()
SMALLEST = 0


def unlink(filename):
    """Remove a file if there is one."""
    try:
        os.unlink(filename)
    except OSError:
        pass


def rmdir(dirname):
    """Remove an empty folder if there is one."""
    try:
        os.rmdir(dirname)
    except OSError:
        pass


def rmtree(path):
    """Remove a folder and what is in it, if there is one."""
    import shutil

    shutil.rmtree(path, ignore_errors=True)


def create_empty_file(filename):
    """Make a file of no bytes."""
    with open(filename, "wb"):
        pass


def make_bad_fd():
    """The number of a file that is closed."""
    file = open(TESTFN, "wb")
    try:
        return file.fileno()
    finally:
        file.close()
        unlink(TESTFN)


def fd_count():
    """How many files of os.open() are open."""
    found = 0
    for number in range(256):
        try:
            os.fstat(number)
        except (OSError, AttributeError):
            continue
        found += 1
    return found


def fs_is_case_insensitive(directory):
    """Whether names of files in a folder may be written in other letters."""
    import tempfile

    with tempfile.NamedTemporaryFile(dir=directory) as file:
        name = file.name.upper() if file.name != file.name.upper() else file.name.lower()
        return os.path.exists(name)


@contextlib.contextmanager
def open_dir_fd(path):
    """Skip: folders have no numbers."""
    raise unittest.SkipTest("dir_fd unavailable on this platform")
    yield


@contextlib.contextmanager
def save_mode(path, *, quiet=False):
    """A context manager that changes nothing: files have no permissions."""
    yield


def can_symlink():
    """Whether there are symbolic links."""
    return False


can_xattr = can_chmod = can_dac_override = can_symlink


def skip_unless_symlink(test):
    """A decorator: skip, for there are no symbolic links."""
    return unittest.skip("Requires functional symlink implementation")(test)


def skip_unless_working_chmod(test):
    """A decorator: skip, for permissions cannot be changed."""
    return unittest.skip("requires working os.chmod()")(test)


def skip_if_dac_override(test):
    """A decorator that changes nothing."""
    return test


skip_unless_hardlink = skip_unless_xattr = skip_unless_dac_override = skip_unless_symlink


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    """A context manager that makes a folder and removes it; gives its path."""
    if path is None:
        import tempfile

        path = os.path.realpath(tempfile.mkdtemp())
        made = True
    else:
        try:
            os.mkdir(path)
            made = True
        except OSError:
            if not quiet:
                raise
            made = False
    try:
        yield path
    finally:
        if made:
            rmtree(path)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    """A context manager: another current folder."""
    before = os.getcwd()
    try:
        os.chdir(os.path.realpath(path))
    except OSError:
        if not quiet:
            raise
    try:
        yield os.getcwd()
    finally:
        os.chdir(before)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    """A context manager: a new folder is the current one."""
    with temp_dir(path=name, quiet=quiet) as path:
        with change_cwd(path, quiet=quiet) as folder:
            yield folder


@contextlib.contextmanager
def temp_umask(umask):
    """A context manager: another umask, if there is one."""
    if not hasattr(os, "umask"):
        yield
        return
    before = os.umask(umask)
    try:
        yield
    finally:
        os.umask(before)


class FakePath:
    """An object with __fspath__()."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException) or (isinstance(self.path, type) and issubclass(self.path, BaseException)):
            raise self.path
        return self.path


class EnvironmentVarGuard:
    """A context manager: changes of the environment are undone."""

    def __init__(self):
        self._changed = {}

    def _keep(self, name):
        self._changed.setdefault(name, os.environ.get(name))

    def __getitem__(self, name):
        return os.environ[name]

    def __setitem__(self, name, value):
        self._keep(name)
        os.environ[name] = value

    def __delitem__(self, name):
        self._keep(name)
        os.environ.pop(name, None)

    def keys(self):
        """The names of the environment."""
        return os.environ.keys()

    def __iter__(self):
        return iter(os.environ)

    def __len__(self):
        return len(os.environ)

    def set(self, name, value):
        """Set a variable."""
        self[name] = value

    def unset(self, name):
        """Remove a variable."""
        del self[name]

    def copy(self):
        """A dict of the environment."""
        return dict(os.environ)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        for name, value in self._changed.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
