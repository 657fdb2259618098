"""What a program that finds and loads modules itself needs."""

import sys
import _imp
from importlib import _absolute
from importlib.machinery import ModuleSpec, SourceFileLoader, SourcelessFileLoader

_MISSING = object()


def resolve_name(name, package):
    """The absolute form of a module name."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    return _absolute(name, package)


def _path_of_parent(fullname):
    parent = fullname.rpartition(".")[0]
    if not parent:
        return None
    try:
        return _imp.import_module(parent).__path__
    except AttributeError as error:
        raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find {fullname!r}",
                                  name=fullname) from error


def find_spec(name, package=None):
    """The spec of a module, loaded or not; packages above it are imported. None if there is no such module."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    if fullname not in sys.modules:
        return _imp.find_spec(fullname, _path_of_parent(fullname))
    module = sys.modules[fullname]
    if module is None:
        return None
    try:
        spec = module.__spec__
    except AttributeError:
        raise ValueError(f"{name}.__spec__ is not set") from None
    if spec is None:
        raise ValueError(f"{name}.__spec__ is None")
    return spec


def module_from_spec(spec):
    """A new module as the spec describes it; its code has not run."""
    return _imp.make_module(spec)


def _is_package(loader, name):
    try:
        return loader.is_package(name)
    except (AttributeError, ImportError):
        return False


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec made of what the loader says."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if origin is None and hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = _is_package(loader, name)
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def _location_of(loader, name):
    try:
        return loader.get_filename(name)
    except (AttributeError, ImportError):
        return "<unknown>"


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_MISSING):
    """A spec of a module in a file."""
    if location is None:
        location = _location_of(loader, name)
    else:
        import os
        location = os.fspath(location)
    if loader is None:
        if not location.endswith((".py", ".adc")):
            return None
        loader = (SourceFileLoader if location.endswith(".py") else SourcelessFileLoader)(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _MISSING:
        if _is_package(loader, name):
            spec.submodule_search_locations = []
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(location.rpartition("/")[0])
    return spec


MAGIC_NUMBER = b"ADC\n"  # the beginning of compiled files


def cache_from_source(path, debug_override=None, *, optimization=None):
    """The compiled file of a source: it lies beside it."""
    return path.removesuffix(".py") + ".adc"


def source_from_cache(path):
    """The source of a compiled file."""
    if not path.endswith(".adc"):
        raise ValueError(f"{path!r} is not a compiled file")
    return path.removesuffix(".adc") + ".py"


class _LazyModule(type(sys)):
    """A module whose code runs when it is first asked for something."""

    def __getattribute__(self, name):
        _load_lazy(self)
        return getattr(self, name)

    def __delattr__(self, name):
        _load_lazy(self)
        delattr(self, name)


def _load_lazy(module):
    find = type(sys).__getattribute__
    spec = find(module, "__spec__")
    loader, kind, before = spec.loader_state
    changed = {name: value for name, value in find(module, "__dict__").items() if name not in before or before[name] is not value}
    module.__class__ = kind
    loader.exec_module(module)
    module.__dict__.update(changed)


class LazyLoader:
    """Wraps a loader so that the module's code runs when the module is first used."""

    def __init__(self, loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = self.loader, type(module), dict(module.__dict__)
        module.__class__ = _LazyModule


def decode_source(source_bytes):
    """The text of source bytes, in the encoding that they name or UTF-8, with \\n as line ends."""
    import re

    named = re.match(rb"(?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n?|\n))?[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)", source_bytes)
    text = source_bytes.decode(named[1].decode() if named else "utf-8-sig")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
