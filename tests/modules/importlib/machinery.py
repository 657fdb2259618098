# Library, importlib: suffixes, compiled files' places, lazy loading, and the abstract classes of loaders.
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
import tempfile

print(importlib.machinery.SOURCE_SUFFIXES, importlib.machinery.all_suffixes()[0], isinstance(importlib.machinery.BYTECODE_SUFFIXES, list), isinstance(importlib.machinery.EXTENSION_SUFFIXES, list))
# expect: ['.py'] .py True True


print(isinstance(importlib.util.MAGIC_NUMBER, bytes), importlib.util.decode_source(b"# coding: latin-1\r\nx = '\xe9'\r\n") == "# coding: latin-1\nx = 'é'\n")
# expect: True True


print(importlib.__import__("os.path").__name__, importlib.__import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "os.path"), importlib.import_module("os").__name__)
# expect: os True os


for wrong in (lambda: importlib.import_module(".x"), lambda: importlib.import_module("no_such_module"), lambda: importlib.reload("os"), lambda: importlib.util.find_spec("no.such"), lambda: importlib.util.resolve_name(".a", "")):
    try:
        wrong()
    except (TypeError, ImportError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError the 'package' argument is required to perform a relative import for '.x'
# expect: ModuleNotFoundError No module named 'no_such_module'
# expect: TypeError reload() argument must be a module
# expect: ModuleNotFoundError No module named 'no'
# expect: ImportError no package specified for '.a' (required for relative module names)










with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "made.py")
    with open(path, "w") as file:
        file.write("'its text'\nprint('made runs')\nvalue = 5\n")
    finder = importlib.machinery.FileFinder(folder, (importlib.machinery.SourceFileLoader, importlib.machinery.SOURCE_SUFFIXES))
    spec = finder.find_spec("made")
    print(spec.name, spec.origin == path, type(spec.loader).__name__, finder.find_spec("other"), finder.path == folder)
    lazy = importlib.util.LazyLoader(spec.loader)
    lazy_spec = importlib.util.spec_from_loader("made", lazy)
    module = importlib.util.module_from_spec(lazy_spec)
    lazy.exec_module(module)
    print("before")
    print(module.value, module.__doc__)
    print(importlib.util.LazyLoader.factory(importlib.machinery.SourceFileLoader)("made", path).loader.path == path)
    hook = importlib.machinery.FileFinder.path_hook((importlib.machinery.SourceFileLoader, [".py"]))
    print(type(hook(folder)).__name__, spec.loader.get_filename("made") == path, spec.loader.is_package("made"), spec.loader.get_data(path)[:9], spec.loader.get_source("made").count("\n"))
    try:
        hook(path)
    except ImportError as error:
        print(type(error).__name__)
# expect: made True SourceFileLoader None True
# expect: before
# expect: made runs
# expect: 5 its text
# expect: True
# expect: FileFinder True False b"'its text" 3
# expect: ImportError
















class Memory(importlib.abc.InspectLoader):
    def get_source(self, name):
        if name != "inside":
            raise ImportError(name)
        return "answer = 42\n"

    def is_package(self, name):
        return False


loader = Memory()
inside = importlib.util.module_from_spec(importlib.util.spec_from_loader("inside", loader))
loader.exec_module(inside)
print(inside.answer, type(loader.get_code("inside")).__name__, loader.source_to_code("1").co_name)  # expect: 42 code <module>
print([issubclass(one, two) for one, two in ((importlib.abc.ExecutionLoader, importlib.abc.InspectLoader), (importlib.abc.FileLoader, importlib.abc.ResourceLoader), (importlib.abc.SourceLoader, importlib.abc.ExecutionLoader), (importlib.abc.PathEntryFinder, object))])
# expect: [True, True, True, True]


for kind in (importlib.abc.InspectLoader, importlib.abc.SourceLoader, importlib.abc.ResourceLoader):
    try:
        kind()
    except TypeError as error:
        print(str(error)[:60])
# expect: Can't instantiate abstract class InspectLoader without an im
# expect: Can't instantiate abstract class SourceLoader without an imp
# expect: Can't instantiate abstract class ResourceLoader without an i






print(importlib.machinery.SourcelessFileLoader.__name__, importlib.machinery.NamespaceLoader.__name__, importlib.invalidate_caches())
# expect: SourcelessFileLoader NamespaceLoader None


