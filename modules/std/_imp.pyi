"""The import system in C, for importlib."""

def find_spec(name: object, path: object = None, target: object = None, /) -> object:
    """What the first finder of sys.meta_path that knows the module says; None if none does."""

def make_module(spec: object, /) -> object:
    """A module for the spec that has not run."""

def describe_module(module: object, spec: object, override: bool, /) -> None:
    """Set __spec__, __file__ and so on as the spec says."""

def import_module(name: object, /) -> object:
    """The module of an absolute dotted name."""

def frozen_names() -> list:
    """The modules and packages of lib/ in this image, some more than once."""

ModuleSpec = ModuleSpec
BuiltinImporter = BuiltinImporter
FrozenImporter = FrozenImporter
PathFinder = PathFinder
SourceFileLoader = SourceFileLoader
SourcelessFileLoader = SourcelessFileLoader
NamespaceLoader = NamespaceLoader
