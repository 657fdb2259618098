"""Where Python's files are and how it was made, as far as a board has such."""

import sys

_PATHS = ("stdlib", "platstdlib", "purelib", "platlib", "include", "scripts", "data")


def get_python_version():
    """The version, as "3.12"."""
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def get_platform():
    """The name of the platform."""
    return sys.platform


def get_scheme_names():
    """The names of the ways to lay out files: there is one."""
    return ("adder",)


def get_default_scheme():
    """The name of the way that is used."""
    return "adder"


def get_path_names():
    """The names that get_path() knows."""
    return _PATHS


def get_paths(scheme="adder", vars=None, expand=True):
    """All folders by name: modules are in lib/."""
    _check(scheme)
    return {name: "/" if name in ("data", "scripts", "include") else "/lib" for name in _PATHS}


def get_path(name, scheme="adder", vars=None, expand=True):
    """A folder by name."""
    return get_paths(scheme, vars, expand)[name]


def get_config_vars(*args):
    """What was chosen when Python was built: a dict, or a list of the values of these names."""
    known = {
        "prefix": sys.prefix, "exec_prefix": sys.exec_prefix, "py_version": sys.version.split()[0],
        "py_version_short": get_python_version(), "py_version_nodot": get_python_version().replace(".", ""),
        "installed_base": sys.prefix, "base": sys.prefix, "platbase": sys.exec_prefix, "EXT_SUFFIX": None, "Py_DEBUG": 0,
        "WITH_DOC_STRINGS": 1,
    }
    return [known.get(name) for name in args] if args else known


def get_config_var(name):
    """The value of one name, or None."""
    return get_config_vars().get(name)


def is_python_build(check_home=None):
    """Whether it runs in the folder where it was built."""
    return False


def _check(scheme):
    if scheme not in get_scheme_names():
        raise KeyError(scheme)


__all__ = [
    "get_config_var", "get_config_vars", "get_path", "get_path_names", "get_paths", "get_platform", "get_python_version",
    "get_scheme_names",
]
