"""Run by build/adder with names of modules as arguments: prints their public names, `module name` or `module Class.name`."""

import importlib
import sys


def public(names):
    return [name for name in sorted(names) if not name.startswith("_")]


def is_of(module_name, module, name, value):
    """Not something that the module imported for itself."""
    if name in getattr(module, "__all__", ()):
        return True
    return (getattr(value, "__module__", None) or module_name).split(".")[0].strip("_") == module_name.split(".")[0].strip("_")


def main():
    told = set()  # classes that several modules have, or one under two names, are told once
    for module_name in sys.argv[1:]:
        module = importlib.import_module(module_name)
        if "." in module_name and not hasattr(module, "__all__"):
            continue  # a part of a package, which says by its own names what is for programs
        for name in public(getattr(module, "__all__", None) or dir(module)):
            value = getattr(module, name)
            if type(value) is type(sys) or not is_of(module_name, module, name, value):
                continue
            print(module_name, name)
            if isinstance(value, type) and value not in told:
                told.add(value)
                for member in public(vars(value)):
                    print(module_name, f"{name}.{member}")


main()
