# importlib.abc and importlib.util: loaders of every kind that a program may bring.
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Plain(importlib.abc.Loader):
    def exec_module(self, module):
        module.value = 1


class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        return importlib.util.spec_from_loader(name, found[name]) if name in found else None


class Text(importlib.abc.InspectLoader):
    def get_source(self, name):
        return "z = 5\n"


class Data(importlib.abc.SourceLoader):
    def get_filename(self, name):
        return f"<memory>/{name}.py"

    def get_data(self, path):
        return b"w = __file__\n"


class Old:
    def load_module(self, name):
        module = sys.modules[name] = type(sys)(name)
        module.old = True
        return module


class Nothing:
    pass


class Itself:
    @staticmethod
    def create_module(spec):
        class Kind(type(sys)):
            @property
            def computed(self):
                return 42

        return Kind(spec.name)

    @staticmethod
    def exec_module(module):
        module.a = 1


class Slotted:
    __slots__ = "__name__",


class Odd(Itself):
    @staticmethod
    def create_module(spec):
        return Slotted()

    @staticmethod
    def exec_module(module):
        print("exec", type(module).__name__)


found = {"plain": Plain(), "text": Text(), "data": Data(), "old": Old(), "nothing": Nothing(), "itself": Itself, "odd": Odd}
sys.meta_path.append(Finder())
import data
import itself
import odd  # expect: exec Slotted
import old
import plain
import text

print(plain.value, plain.__spec__.origin, plain.__package__ == "", text.z)  # expect: 1 None True 5
print(data.w, data.__spec__.origin, data.__spec__.has_location, data)
# expect: <memory>/data.py <memory>/data.py True <module 'data' from '<memory>/data.py'>
print(old.old, old.__spec__.name, type(old.__loader__).__name__, old.__package__ == "")  # expect: True old Old True
print(itself.computed, itself.a, type(itself).__name__, itself.__spec__.loader is Itself)  # expect: 42 1 Kind True
print(type(odd).__name__, hasattr(odd, "__spec__"), odd.__name__)  # expect: Slotted False odd
attempt(importlib.import_module, "nothing")  # expect: AttributeError 'Nothing' object has no attribute 'load_module'
attempt(importlib.abc.InspectLoader)
# expect: TypeError Can't instantiate abstract class InspectLoader without an implementation for abstract method 'get_source'
attempt(importlib.abc.SourceLoader)
# expect: TypeError Can't instantiate abstract class SourceLoader without an implementation for abstract methods 'get_data', 'get_filename'
print(issubclass(importlib.machinery.SourceFileLoader, importlib.abc.SourceLoader))  # expect: True
print(importlib.abc.Loader().create_module(None), importlib.abc.MetaPathFinder().invalidate_caches())
# expect: None None


class Bad:
    def find_spec(self, name, path, target=None):
        return 3


sys.meta_path.append(Bad())
attempt(importlib.import_module, "whatever")  # expect: AttributeError 'int' object has no attribute 'loader'
sys.meta_path[-1] = None
attempt(importlib.import_module, "whatever")  # expect: ModuleNotFoundError No module named 'whatever'
del sys.meta_path[-1]
spec = importlib.util.find_spec("_with_all")
spec.loader = importlib.util.LazyLoader(spec.loader)
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(type(module).__name__)  # expect: _LazyModule
print(module.__all__, type(module).__name__)  # expect: ['a', '_b'] module
