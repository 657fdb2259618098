# importlib: import_module, reload, invalidate_caches, and importlib.util.
# native: paths of the script differ in the oracle's process
import importlib
import importlib.util
import sys


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e, "|", getattr(e, "name", "-"))


def name_of(*args):
    return importlib.import_module(*args).__name__


attempt(name_of, "_rel._sib")  # expect: _rel._sib
attempt(name_of, "._sib", "_rel")  # expect: _rel._sib
attempt(name_of, ".._sib", "_rel._sub")  # expect: _rel._sib
attempt(name_of, "..", "_rel._sub")  # expect: _rel
attempt(name_of, "...x", "_rel._sub")  # expect: ImportError attempted relative import beyond top-level package | None
attempt(name_of, ".x")  # expect: TypeError the 'package' argument is required to perform a relative import for '.x' | -
attempt(name_of, "")  # expect: ValueError Empty module name | -
attempt(name_of, "no_such.x")  # expect: ModuleNotFoundError No module named 'no_such' | no_such
attempt(name_of, "_rel._sib.x")
# expect: ModuleNotFoundError No module named '_rel._sib.x'; '_rel._sib' is not a package | _rel._sib.x
import _counted  # expect: counted loads

value = _counted.__dict__
print(importlib.reload(_counted) is _counted, _counted.__dict__ is value)
# expect: counted loads
# expect: True True
attempt(importlib.reload, 1)  # expect: TypeError reload() argument must be a module | -
attempt(importlib.reload, type(sys)("made"))  # expect: ImportError module made not in sys.modules | made
print(importlib.invalidate_caches())  # expect: None
attempt(importlib.util.resolve_name, "a.b", "c")  # expect: a.b
attempt(importlib.util.resolve_name, ".b", "c.d")  # expect: c.d.b
attempt(importlib.util.resolve_name, "..b", "c.d")  # expect: c.b
attempt(importlib.util.resolve_name, "...b", "c.d")
# expect: ImportError attempted relative import beyond top-level package | None
attempt(importlib.util.resolve_name, ".b", "")
# expect: ImportError no package specified for '.b' (required for relative module names) | None


def found(*args):
    spec = importlib.util.find_spec(*args)
    return spec and (spec.name, spec.parent, type(spec.loader).__name__, spec.origin.rpartition("/")[2])


attempt(found, "no_such")  # expect: None
attempt(found, "_rel._sib")  # expect: ('_rel._sib', '_rel', 'SourceFileLoader', '_sib.py')
attempt(found, "._sub", "_rel")  # expect: ('_rel._sub', '_rel._sub', 'SourceFileLoader', '__init__.py')
attempt(found, "_cycle_a")  # expect: ('_cycle_a', '', 'SourceFileLoader', '_cycle_a.py')
print("_cycle_a" in sys.modules)  # expect: False
attempt(found, "no_such.x")  # expect: ModuleNotFoundError No module named 'no_such' | no_such
attempt(found, "_rel._sib.x")
# expect: ModuleNotFoundError __path__ attribute not found on '_rel._sib' while trying to find '_rel._sib.x' | _rel._sib.x
attempt(found, "__main__") if __spec__ is None else None  # expect: ValueError __main__.__spec__ is None | -
sys.modules["none"] = None
attempt(found, "none")  # expect: None

here = __file__.rpartition("/")[0]
spec = importlib.util.spec_from_file_location("other_name", here + "/_counted.py")
print(spec.name, spec.has_location, spec.submodule_search_locations, type(spec.loader).__name__, spec.loader.name)
# expect: other_name True None SourceFileLoader other_name
module = importlib.util.module_from_spec(spec)
print(module.__name__, module.__spec__ is spec, module.__loader__ is spec.loader, module.__file__ == spec.origin)
# expect: other_name True True True
spec.loader.exec_module(module)  # expect: counted loads
print(module is _counted, "other_name" in sys.modules)  # expect: False False
package = importlib.util.spec_from_file_location("pack", here + "/_rel/__init__.py")
print([p[len(here):] for p in package.submodule_search_locations], package.parent)  # expect: ['/_rel'] pack
print(importlib.util.spec_from_file_location("x", "data.unknown"))  # expect: None
print(importlib.util.spec_from_loader("x", None))  # expect: ModuleSpec(name='x', loader=None)
print(importlib.util.spec_from_loader("x", None, origin="somewhere", is_package=True))
# expect: ModuleSpec(name='x', loader=None, origin='somewhere', submodule_search_locations=[])
