# Reference 5.3.3: finders in sys.meta_path.
# native: pyodide has a finder of its own
import sys
from importlib.machinery import ModuleSpec


class Finder:
    def __repr__(self):
        return "<Finder>"

    def find_spec(self, name, path, target=None):
        if not name.startswith("virt"):
            return None
        print("find", name, path, target)
        return ModuleSpec(name, self, is_package=name == "virtp")

    def create_module(self, spec):
        print("create", spec.name)
        return None

    def exec_module(self, module):
        print("exec", module, module.__name__ in sys.modules)
        module.v = 1


def attempt(statement):
    try:
        exec(statement, {})
    except Exception as e:
        print(type(e).__name__, e)


print([getattr(f, "__name__", f) for f in sys.meta_path])  # expect: ['BuiltinImporter', 'FrozenImporter', 'PathFinder']
finder = Finder()
sys.meta_path.insert(0, finder)
attempt("import virt; print(virt.v, virt.__loader__, virt.__package__ == '', virt.__spec__)")
# expect: find virt None None
# expect: create virt
# expect: exec <module 'virt' (<Finder>)> True
# expect: 1 <Finder> True ModuleSpec(name='virt', loader=<Finder>)
attempt("import virtp.sub as s, virtp; print(s, virtp.sub is s, virtp.__path__, s.__package__)")
# expect: find virtp None None
# expect: create virtp
# expect: exec <module 'virtp' (<Finder>)> True
# expect: find virtp.sub [] None
# expect: create virtp.sub
# expect: exec <module 'virtp.sub' (<Finder>)> True
# expect: <module 'virtp.sub' (<Finder>)> True [] virtp
attempt("import virt.x")  # expect: ModuleNotFoundError No module named 'virt.x'; 'virt' is not a package
import importlib
import virt

print(importlib.reload(virt) is virt)
# expect: find virt None <module 'virt' (<Finder>)>
# expect: exec <module 'virt' (<Finder>)> True
# expect: True
Finder.exec_module = lambda self, module: 1 / 0
attempt("import virt2")
# expect: find virt2 None None
# expect: create virt2
# expect: ZeroDivisionError division by zero
print("virt2" in sys.modules)  # expect: False
Finder.create_module = lambda self, spec: "a text"
Finder.exec_module = lambda self, module: print("exec", module)
attempt("import virt3; print(virt3)")
# expect: find virt3 None None
# expect: exec a text
# expect: a text
del Finder.create_module
attempt("import virt4")
# expect: find virt4 None None
# expect: ImportError loaders that define exec_module() must also define create_module()
Finder.find_spec = lambda *args: {}["key"]
attempt("import virt5")  # expect: KeyError 'key'
sys.meta_path[0] = object()
attempt("import virt6")  # expect: ModuleNotFoundError No module named 'virt6'
Finder.find_spec = lambda self, name, path, target=None: ModuleSpec(name, None)
sys.meta_path[0] = finder
attempt("import virt7")  # expect: ImportError missing loader
saved = sys.meta_path[1:]
sys.meta_path[:] = saved
attempt("import _helper")  # expect: helper loading
