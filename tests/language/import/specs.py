# importlib.machinery: ModuleSpec, and the loaders and finders that the import system itself uses.
# native: __main__ has no loader in the oracle's process
import sys
from importlib.machinery import BuiltinImporter, ModuleSpec, PathFinder, SourceFileLoader, all_suffixes

spec = ModuleSpec("a.b", None)
print(spec, spec.parent, spec.cached, spec.has_location, spec.origin, spec.submodule_search_locations, spec.loader_state)
# expect: ModuleSpec(name='a.b', loader=None) a None False None None None
pack = ModuleSpec("a.b", None, origin="there", is_package=True, loader_state=[1])
print(pack, pack.parent, pack.loader_state, pack == ModuleSpec("a.b", None, origin="there", is_package=True), pack == spec, pack != 1)
# expect: ModuleSpec(name='a.b', loader=None, origin='there', submodule_search_locations=[]) a.b [1] True False True
spec.name, spec.origin, spec.extra = "c", "o", 5
print(spec, spec.extra, spec.parent == "")  # expect: ModuleSpec(name='c', loader=None, origin='o') 5 True
try:
    spec.parent = 1
except AttributeError as e:
    print("AttributeError")
# expect: AttributeError
print(ModuleSpec, SourceFileLoader, BuiltinImporter, PathFinder)
# expect: <class '_frozen_importlib.ModuleSpec'> <class '_frozen_importlib_external.SourceFileLoader'> <class '_frozen_importlib.BuiltinImporter'> <class '_frozen_importlib_external.PathFinder'>
print(sys.__spec__, sys.__loader__, sys.__package__ == "", sys)
# expect: ModuleSpec(name='sys', loader=<class '_frozen_importlib.BuiltinImporter'>, origin='built-in') <class '_frozen_importlib.BuiltinImporter'> True <module 'sys' (built-in)>
print(BuiltinImporter.find_spec("sys"), BuiltinImporter.find_spec("none"))
# expect: ModuleSpec(name='sys', loader=<class '_frozen_importlib.BuiltinImporter'>, origin='built-in') None
print(BuiltinImporter.create_module(sys.__spec__).__name__, BuiltinImporter.is_package("sys"), BuiltinImporter.get_source("sys"))
# expect: sys False None
import _rel._sub
# expect: rel _rel._sib 2 _rel._sub._leaf 3 True _rel._sub _rel._sub
# expect: (2, 'rel')
import _rel._sib as sib

print(sib.__spec__.name, sib.__spec__.parent, sib.__spec__.has_location, sib.__spec__.origin == sib.__file__)
# expect: _rel._sib _rel True True
print(sib.__spec__.loader is sib.__loader__, _rel.__spec__.parent, _rel.__spec__.submodule_search_locations is _rel.__path__)
# expect: True _rel True
print(str(sib).replace(sib.__file__, "FILE"))  # expect: <module '_rel._sib' from 'FILE'>
loader = sib.__loader__
print(type(loader).__name__, loader.name, loader.path == sib.__file__, loader.is_package("_rel._sib"), loader.get_source("_rel._sib"))
# expect: SourceFileLoader _rel._sib True False v = 2
# expect:
print(loader.get_data(loader.path), loader.get_filename() == loader.path, loader.get_code("_rel._sib").co_name)
# expect: b'v = 2\n' True <module>
try:
    loader.get_filename("other")
except ImportError as e:
    print(e, e.name)
# expect: loader for _rel._sib cannot handle other other
try:
    SourceFileLoader("x", "no such file.py").get_source("x")
except ImportError as e:
    print(e, e.name, type(e.__cause__).__name__)
# expect: source not available through get_data() x FileNotFoundError
print(PathFinder.find_spec("no_such"), PathFinder.find_spec("_rel").name, PathFinder.find_spec("_rel._sib", _rel.__path__).name)
# expect: None _rel _rel._sib


class Upper(SourceFileLoader):
    def source_to_code(self, data, path):
        return super().source_to_code(data.replace(b"2", b"22"), path)


from importlib.util import module_from_spec, spec_from_file_location

spec = spec_from_file_location("sib2", sib.__file__, loader=Upper("sib2", sib.__file__))
module = module_from_spec(spec)
spec.loader.exec_module(module)
print(module.v, ".py" in all_suffixes())  # expect: 22 True
print(__name__, __package__, __spec__, type(__loader__).__name__)  # expect: __main__ None None SourceFileLoader
