"""Importing from a program: import_module, reload, and in importlib.util what a loader needs."""

import sys
import _imp

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

from builtins import __import__

_reloading = set()


def import_module(name, package=None):
    """Import a module by its name; a name that begins with dots is relative to `package`."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        name = _absolute(name, package)
    if not name:
        raise ValueError("Empty module name")
    return _imp.import_module(name)


def _absolute(name, package):
    if not isinstance(package, str):
        raise TypeError("__package__ not set to a string")
    rest = name.lstrip(".")
    parts = package.split(".")
    up = len(name) - len(rest) - 1
    if up >= len(parts):
        raise ImportError("attempted relative import beyond top-level package")
    base = ".".join(parts[:len(parts) - up])
    return f"{base}.{rest}" if rest else base


def invalidate_caches():
    """Tell the finders to forget what they remember of the file system."""
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


def _name_to_reload(module):
    try:
        return module.__spec__.name
    except AttributeError:
        try:
            return module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None


def _reload_path(name):
    parent = name.rpartition(".")[0]
    if not parent:
        return None
    if parent not in sys.modules:
        raise ImportError(f"parent {parent!r} not in sys.modules", name=parent)
    return sys.modules[parent].__path__


def reload(module):
    """Run the code of a module again in its namespace and return the module."""
    name = _name_to_reload(module)
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name in _reloading:
        return module
    _reloading.add(name)
    try:
        spec = module.__spec__ = _imp.find_spec(name, _reload_path(name), module)
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        _run_again(spec, module)
        return sys.modules[name]
    finally:
        _reloading.discard(name)


def _run_again(spec, module):
    _imp.describe_module(module, spec, True)
    if spec.loader is None:
        return
    try:
        spec.loader.exec_module(module)
    finally:
        sys.modules[spec.name] = sys.modules.pop(spec.name, module)
