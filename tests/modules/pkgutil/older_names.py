# Library, pkgutil: importers and loaders, paths of packages that lie in several folders.
import os
import pkgutil
import shutil
import sys
import warnings

warnings.simplefilter("ignore")
info = pkgutil.ModuleInfo(None, "name", True)
print(info, info.ispkg)  # expect: ModuleInfo(module_finder=None, name='name', ispkg=True) True
for folder in "pk_one", "pk_two":
    os.makedirs(f"{folder}/pk_pkg")
    with open(f"{folder}/pk_pkg/__init__.py", "w") as file:
        file.write("__path__ = __import__('pkgutil').extend_path(__path__, __name__)\n")
    with open(f"{folder}/pk_pkg/{folder}_module.py", "w") as file:
        file.write(f"name = {folder!r}\n")
sys.path[:0] = ["pk_one", "pk_two"]
import pk_pkg
import pk_pkg.pk_one_module
import pk_pkg.pk_two_module

print(len(pk_pkg.__path__), pk_pkg.pk_one_module.name, pk_pkg.pk_two_module.name)  # expect: 2 pk_one pk_two
print(pkgutil.extend_path("text", "x"), pkgutil.extend_path(["none"], "no_such_package"))  # expect: text ['none']
print(pkgutil.get_importer("none-such"))  # expect: None
print(pkgutil.get_loader("pk_pkg") is not None, pkgutil.find_loader("pk_pkg") is not None, pkgutil.find_loader("no_such"))
# expect: True True None

print(len(list(pkgutil.iter_importers())) > 0, len(list(pkgutil.iter_importers("pk_pkg.x"))) > 0)  # expect: True True
try:
    list(pkgutil.iter_importers(".x"))
except ImportError as e:
    print(e)
# expect: Relative module name '.x' not supported

print(sorted(module.name for module in pkgutil.iter_modules(pk_pkg.__path__, "p.")))
# expect: ['p.pk_one_module', 'p.pk_two_module']

shutil.rmtree("pk_one")
shutil.rmtree("pk_two")
