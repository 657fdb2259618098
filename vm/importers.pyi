"""The finders and loaders of the import system."""


@module("_frozen_importlib")
class BuiltinImporter(object):
    """Finds and loads the modules that are written in C. Its methods are class methods."""

    _ORIGIN = "built-in"
    @staticmethod
    def find_spec(fullname, path=None, target=None, /): ...
    @staticmethod
    def create_module(spec, /): ...
    @staticmethod
    def exec_module(module, /): ...
    @staticmethod
    def is_package(fullname, /): ...
    @staticmethod
    def get_code(fullname, /): ...
    @staticmethod
    def get_source(fullname, /): ...


@module("_frozen_importlib")
class FrozenImporter(object):
    """Loads the Python modules that are part of the image. They are found through the entry .frozen of sys.path."""

    @staticmethod
    def find_spec(fullname, path=None, target=None, /): ...
    @staticmethod
    def create_module(spec, /): ...
    @staticmethod
    def exec_module(module, /): ...
    @staticmethod
    def is_package(fullname, /): ...
    @staticmethod
    def get_source(fullname, /): ...


@module("_frozen_importlib_external")
class PathFinder(object):
    """Finds modules along sys.path or the __path__ of a package."""

    @staticmethod
    def find_spec(fullname, path=None, target=None): ...
    @staticmethod
    def invalidate_caches(): ...


@module("_frozen_importlib_external")
class SourceFileLoader(object):
    """Loads a module from the Python source in a file."""

    def __init__(self, fullname, path): ...
    @property
    def name(self): ...
    @name.setter
    def name(self, value): ...
    @property
    def path(self): ...
    @path.setter
    def path(self, value): ...
    def create_module(self, spec):
        """None: an ordinary module."""
    def exec_module(self, module):
        """Run the module's code."""
    def load_module(self, fullname=None):
        """Load and return the module."""
    def get_filename(self, fullname=None):
        """The path of the source."""
    def get_data(self, path):
        """The bytes of a file."""
    def get_source(self, fullname):
        """The text of the source."""
    def source_to_code(self, data, path):
        """The code object of the source."""
    def get_code(self, fullname):
        """The code object of the module."""
    def is_package(self, fullname):
        """Whether the file is an __init__."""


@module("_frozen_importlib_external")
@slots("SourceFileLoader")
class SourcelessFileLoader(object):
    """Loads a module from a compiled file."""

    def __init__(self, fullname, path): ...
    @property
    def name(self): ...
    @property
    def path(self): ...
    def create_module(self, spec): ...
    def exec_module(self, module): ...
    def get_filename(self, fullname=None): ...
    def get_source(self, fullname): ...
    def get_code(self, fullname): ...
    def is_package(self, fullname): ...


@module("_frozen_importlib_external")
@slots("SourceFileLoader")
class NamespaceLoader(object):
    """Loads nothing: the loader of packages without __init__."""

    def __init__(self, name, path, path_finder=None): ...
    def is_package(self, fullname): ...
    def get_source(self, fullname): ...
    def get_code(self, fullname): ...
    def create_module(self, spec): ...
    def exec_module(self, module): ...
