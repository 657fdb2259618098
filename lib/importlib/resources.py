"""Files that packages bring along."""

import importlib as _importlib
from contextlib import contextmanager as _contextmanager
from pathlib import Path as _Path
from types import ModuleType as _ModuleType

Package = _ModuleType | str
Resource = str


def files(anchor=None):
    """The folder of a package, a Path."""
    if anchor is None:
        import sys

        anchor = sys._getframe(1).f_globals["__name__"]
    module = anchor if isinstance(anchor, _ModuleType) else _importlib.import_module(anchor)
    folders = getattr(module, "__path__", None)
    file = getattr(module, "__file__", None)
    if file is not None:
        return _Path(file).parent
    if not folders:
        raise TypeError(f"{anchor!r} is not a package")
    return _Path(list(folders)[0])


@_contextmanager
def as_file(path):
    """A context manager that gives the file as a path of the file system, which it is here."""
    yield path


def _check_name(resource):
    name = str(resource)
    if not name or "/" in name:
        raise ValueError(f"{resource!r} must be only a file name")
    return name


def open_binary(package, resource):
    """A file of a package, opened for reading bytes."""
    return (files(package) / _check_name(resource)).open("rb")


def open_text(package, resource, encoding="utf-8", errors="strict"):
    """A file of a package, opened for reading text."""
    return (files(package) / _check_name(resource)).open("r", encoding=encoding, errors=errors)


def read_binary(package, resource):
    """The bytes of a file of a package."""
    return (files(package) / _check_name(resource)).read_bytes()


def read_text(package, resource, encoding="utf-8", errors="strict"):
    """The text of a file of a package."""
    with open_text(package, resource, encoding, errors) as file:
        return file.read()


def contents(package):
    """The names of what is in a package's folder."""
    return [path.name for path in files(package).iterdir()]


def is_resource(package, name):
    """Whether a package's folder has a file of this name."""
    return (files(package) / _check_name(name)).is_file()


def path(package, resource):
    """as_file() of a file of a package."""
    return as_file(files(package) / _check_name(resource))


__all__ = [
    "Package", "Resource", "as_file", "contents", "files", "is_resource", "open_binary", "open_text", "path", "read_binary",
    "read_text",
]
