"""Finding out what modules packages and folders hold."""

import importlib
import importlib.util
import os
import sys
from collections import namedtuple
from types import ModuleType


class ModuleInfo(namedtuple("ModuleInfo", "module_finder name ispkg")):
    """What iter_modules() tells of a module."""


def _modules_in(folder):
    """Pairs of name and whether it is a package, of a folder's modules."""
    try:
        files = sorted(os.listdir(folder))
    except OSError:
        return
    seen = set()
    for file in files:
        path = os.path.join(folder, file)
        name, dot, ending = file.rpartition(".")
        if not dot and os.path.isdir(path):
            name = file
            try:
                is_package = any(part in ("__init__.py", "__init__.adc") for part in os.listdir(path))
            except OSError:
                is_package = False
            if not is_package:
                continue
        elif ending in ("py", "adc") and name != "__init__":
            is_package = False
        else:
            continue
        if "." not in name and name not in seen:
            seen.add(name)
            yield name, is_package


def get_importer(path_item):
    """The finder for an entry of sys.path, or None."""
    path_item = os.fsdecode(path_item)
    if path_item in sys.path_importer_cache:
        return sys.path_importer_cache[path_item]
    for hook in sys.path_hooks:
        try:
            finder = hook(path_item)
        except ImportError:
            continue
        sys.path_importer_cache.setdefault(path_item, finder)
        return finder
    return None


def iter_importers(fullname=""):
    """The finders for a module's package, or for modules that are in none."""
    if fullname.startswith("."):
        raise ImportError(f"Relative module name {fullname!r} not supported")
    if "." in fullname:
        package = importlib.import_module(fullname.rpartition(".")[0])
        path = getattr(package, "__path__", None)
        if path is None:
            return
    else:
        yield from sys.meta_path
        path = sys.path
    for item in path:
        yield get_importer(item)


def iter_modules(path=None, prefix=""):
    """A ModuleInfo for each module in folders, by default those of sys.path."""
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    seen = set()
    for folder in sys.path if path is None else path:
        finder = get_importer(folder)
        own = getattr(finder, "iter_modules", None)
        found = own(prefix) if own is not None else ((prefix + name, package) for name, package in _modules_in(folder or "."))
        for name, package in found:
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, name, package)


def walk_packages(path=None, prefix="", onerror=None):
    """iter_modules() of folders and of the packages in them, which are imported.

    onerror(name) is called when a package cannot be imported; without it ImportErrors are passed over.
    """
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            folders = [p for p in getattr(sys.modules[info.name], "__path__", None) or [] if p not in seen]
            seen.update(folders)
            yield from walk_packages(folders, info.name + ".", onerror)


def get_data(package, resource):
    """The bytes of a file in a package; None if the package cannot be found."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.loader is None:
        return None
    module = sys.modules.get(package) or importlib.import_module(package)
    file = getattr(module, "__file__", None)
    if file is None:
        return None
    path = os.path.join(os.path.dirname(file), *resource.split("/"))
    if hasattr(spec.loader, "get_data"):
        return spec.loader.get_data(path)
    with open(path, "rb") as stream:
        return stream.read()


def get_loader(module_or_name):
    """The loader of a module, or None."""
    if isinstance(module_or_name, ModuleType):
        loader = getattr(module_or_name, "__loader__", None)
        if loader is not None:
            return loader
        if getattr(module_or_name, "__spec__", None) is None:
            return None
        module_or_name = module_or_name.__name__
    return find_loader(module_or_name)


def find_loader(fullname):
    """The loader of the module of a name, or None."""
    if fullname.startswith("."):
        raise ImportError(f"Relative module name {fullname!r} not supported")
    try:
        spec = importlib.util.find_spec(fullname)
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        raise ImportError(f"Error while finding loader for {fullname!r} ({type(error)}: {error})") from error
    return spec.loader if spec is not None else None


def extend_path(path, name):
    """A package's __path__ with the folders of its name in all of sys.path."""
    if not isinstance(path, list):
        return path
    path = path[:]
    parent, _, last = name.rpartition(".")
    places = sys.path if not parent else getattr(sys.modules.get(parent), "__path__", None)
    for place in places or ():
        folder = os.path.join(place, last) if isinstance(place, str) else ""
        if folder and folder not in path and os.path.isfile(os.path.join(folder, "__init__.py")):
            path.append(folder)
    return path


def resolve_name(name):
    """The object of "package.module:object.attribute", or with points only."""
    parts = name.partition(":")
    if not all(part.isidentifier() for part in parts[0].split(".")) or (
        parts[1] and parts[2] and not all(part.isidentifier() for part in parts[2].split("."))
    ):
        raise ValueError(f"invalid format: {name!r}")
    if parts[1]:
        result = importlib.import_module(parts[0])
        rest = parts[2].split(".") if parts[2] else []
    else:
        first, *rest = parts[0].split(".")
        result = importlib.import_module(first)
        module_name = first
        while rest:
            try:
                result = importlib.import_module(f"{module_name}.{rest[0]}")
            except ImportError:
                break
            module_name += "." + rest.pop(0)
    for part in rest:
        result = getattr(result, part)
    return result


__all__ = [
    "get_importer", "iter_importers", "get_loader", "find_loader", "walk_packages", "iter_modules", "get_data", "extend_path",
    "ModuleInfo", "resolve_name",
]
