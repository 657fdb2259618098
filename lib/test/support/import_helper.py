"""Imports in tests."""

import contextlib
import importlib
import sys
import unittest


def unload(name):
    """Take a module out of sys.modules."""
    sys.modules.pop(name, None)


def forget(modname):
    """unload(); compiled files are not kept."""
    unload(modname)


def import_module(name, deprecated=False, *, required_on=()):
    """A module; SkipTest without it."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error)) from None


@contextlib.contextmanager
def isolated_modules():
    """A context manager: sys.modules is afterwards as it was."""
    before = dict(sys.modules)
    try:
        yield
    finally:
        sys.modules.clear()
        sys.modules.update(before)


# Modules of lib/ that hold parts of another one, loaded when these are first used
_PARTS = {
    "contextlib": ["_exitstack", "_contextlib_more"],
    "datetime": ["_strptime"],
    "decimal": ["decimal._power", "decimal._special"],
    "enum": ["_enum_tools"],
    "statistics": ["_exact_sum", "_normal_distribution"],
    "typing": ["_typing_classes", "_typing_io", "_typing_tools"],
}


def _load_parts(module):
    """Load what a module would load when it is used, while sys.modules has its new copy."""
    for part in _PARTS.get(module.__name__, ()):
        importlib.import_module(part)
    if module.__name__ in ("json", "re"):
        return  # their C raises the exceptions that belong to the modules that stay
    for public in getattr(module, "__all__", ()):
        getattr(module, public, None)


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    """A new copy of a module; modules of `fresh` are made anew as well, those of `blocked` cannot be imported.

    None if there is one of `fresh` that cannot be imported.
    """
    kept = {}
    wanted = {name, *fresh, *blocked, *_PARTS.get(name, ())}
    for module in list(sys.modules):
        if any(module == each or module.startswith(each + ".") for each in wanted):
            kept[module] = sys.modules.pop(module)
    try:
        for each in blocked:
            sys.modules[each] = None
        try:
            for each in fresh:
                importlib.import_module(each)
        except ImportError:
            return None
        module = importlib.import_module(name)
        _load_parts(module)
        return module
    finally:
        for module in list(sys.modules):
            if any(module == each or module.startswith(each + ".") for each in wanted):
                del sys.modules[module]
        sys.modules.update(kept)


class CleanImport:
    """A context manager: modules of these names are imported anew."""

    def __init__(self, *module_names, usefrozen=False):
        self._kept = sys.modules.copy()
        for name in module_names:
            sys.modules.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        sys.modules.update(self._kept)


class DirsOnSysPath:
    """A context manager: more folders in sys.path."""

    def __init__(self, *paths):
        self._kept = sys.path, sys.path[:]
        sys.path.extend(paths)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        sys.path = self._kept[0]
        sys.path[:] = self._kept[1]


def modules_setup():
    """What modules_cleanup() needs."""
    return (sys.modules.copy(),)


def modules_cleanup(oldmodules):
    """Put sys.modules back."""
    sys.modules.clear()
    sys.modules.update(oldmodules)


@contextlib.contextmanager
def frozen_modules(enabled=True):
    """A context manager that changes nothing here."""
    yield


@contextlib.contextmanager
def multi_interp_extensions_check(enabled=True):
    """A context manager that changes nothing here."""
    yield


def mock_register_at_fork(func):
    """A decorator that changes nothing: there are no processes."""
    return func


def make_legacy_pyc(source):
    """Skip: compiled files are not kept."""
    raise unittest.SkipTest("compiled files are not kept")


@contextlib.contextmanager
def ready_to_import(name=None, source=""):
    """A context manager: a module of this source can be imported; gives (name, path)."""
    from .os_helper import temp_dir
    from .script_helper import make_script

    name = name or "spam"
    with temp_dir() as folder, isolated_modules(), DirsOnSysPath(folder):
        path = make_script(folder, name, source)
        sys.modules.pop(name, None)
        sys.path.insert(0, folder)
        yield name, path
