# Reference 5.5: path entry hooks and finders; the finder of an entry is remembered.
import sys
from importlib.machinery import ModuleSpec

sources = {"inner": "value = 5", "pack": "kind = 'package'", "pack.leaf": "value = 6"}


class Entry:
    def __init__(self, place):
        self.place = place

    def find_spec(self, name, target=None):
        if name not in sources:
            return None
        spec = ModuleSpec(name, self, origin=self.place + "/" + name, is_package=name == "pack")
        if name == "pack":
            spec.submodule_search_locations.append(self.place)
        return spec

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(sources[module.__name__], module.__dict__)


def hook(place):
    if not place.startswith("mem:"):
        raise ImportError
    print("hook", place)
    return Entry(place)


sys.path_hooks.insert(0, hook)
sys.path.insert(0, "mem:one")
import inner  # expect: hook mem:one
import pack.leaf

print(inner.value, pack.kind, pack.leaf.value, inner.__spec__.origin, inner)
# expect: 5 package 6 mem:one/inner <module 'inner' (mem:one/inner)>
print(pack.__path__, type(sys.path_importer_cache["mem:one"]).__name__)  # expect: ['mem:one'] Entry
import _helper  # expect: helper loading

try:
    import absent
except ImportError as e:
    print(e)
# expect: No module named 'absent'
