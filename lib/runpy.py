"""Running modules and files as programs."""

import sys
from importlib.util import find_spec, module_from_spec


class _Given:
    """A module that stands in sys.modules, or a first argument of sys.argv, for a while."""

    def __init__(self, name, program):
        from types import ModuleType

        self.module = ModuleType(name)
        self.name, self.program = name, program

    def __enter__(self):
        self.before = sys.modules.get(self.name), sys.argv[:1]
        sys.modules[self.name] = self.module
        sys.argv[:1] = [self.program]
        return self.module

    def __exit__(self, *details):
        module, sys.argv[:1] = self.before
        if module is None:
            sys.modules.pop(self.name, None)
        else:
            sys.modules[self.name] = module


def _run(code, names, init_globals, about):
    name, file, cached, loader, package, spec = about
    if init_globals is not None:
        names.update(init_globals)
    names.update(
        __name__=name, __file__=file, __cached__=cached, __doc__=None, __loader__=loader, __package__=package, __spec__=spec
    )
    exec(code, names)
    return names


def _found(mod_name):
    """The spec of a module to run: of a package its __main__; and its code."""
    if mod_name.startswith("."):
        raise ImportError("Relative module names not supported")
    parent, _, _ = mod_name.rpartition(".")
    if parent:
        __import__(parent)
    try:
        spec = find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        raise ImportError(f"Error while finding module specification for {mod_name!r} ({type(error).__name__}: {error})") from error
    if spec is None:
        raise ImportError(f"No module named {mod_name}")
    if spec.submodule_search_locations is not None:
        if mod_name == "__main__" or mod_name.endswith(".__main__"):
            raise ImportError("Cannot use package as __main__ module")
        try:
            return _found(mod_name + ".__main__")
        except ImportError as error:
            if mod_name not in sys.modules:
                raise
            raise ImportError(f"{error}; {mod_name!r} is a package and cannot be directly executed") from None
    if spec.loader is None:
        raise ImportError(f"{mod_name!r} is a namespace package and cannot be executed")
    code = spec.loader.get_code(mod_name)
    if code is None:
        raise ImportError(f"No code object available for {mod_name}")
    return spec, code


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Run a module, or a package's __main__, as a program; returns its names.

    alter_sys: sys.modules and sys.argv[0] tell of it meanwhile.
    """
    spec, code = _found(mod_name)
    name = run_name or spec.name
    about = name, spec.origin, spec.cached, spec.loader, spec.parent, spec
    if not alter_sys:
        return _run(code, {}, init_globals, about)
    with _Given(name, spec.origin) as module:
        return dict(_run(code, module.__dict__, init_globals, about))


def run_path(path_name, init_globals=None, run_name=None):
    """Run a file, or a folder's __main__.py, as a program; returns its names."""
    import os

    name = "<run_path>" if run_name is None else run_name
    path = os.fspath(path_name)
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    if os.path.isdir(path):
        return _run_folder(path, init_globals, name)
    with open(path, "rb") as file:
        code = compile(file.read(), path, "exec")
    with _Given(name, path) as module:
        about = name, path, None, None, name.rpartition(".")[0], None
        return dict(_run(code, module.__dict__, init_globals, about))


def _run_folder(path, init_globals, name):
    import os

    file = os.path.join(path, "__main__.py")
    if not os.path.exists(file):
        raise ImportError(f"can't find '__main__' module in {path!r}")
    sys.path.insert(0, path)
    kept = sys.modules.pop("__main__", None)
    try:
        spec = find_spec("__main__")
        if spec is None:
            raise ImportError(f"can't find '__main__' module in {path!r}")
        with _Given(name, path) as module:
            about = name, spec.origin, spec.cached, spec.loader, "", spec
            return dict(_run(spec.loader.get_code("__main__"), module.__dict__, init_globals, about))
    finally:
        if kept is not None:
            sys.modules["__main__"] = kept
        try:
            sys.path.remove(path)
        except ValueError:
            pass


__all__ = ["run_module", "run_path"]
