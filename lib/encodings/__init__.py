"""Where the codecs of the standard library are looked up, and their names."""

import codecs
import sys

__all__ = ["CodecRegistryError", "normalize_encoding", "search_function"]


class CodecRegistryError(LookupError, SystemError):
    """A codec that cannot be used."""


def normalize_encoding(encoding):
    """A name of ASCII letters, digits and dots, with one underscore for each run of other characters."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    known = "".join(c for c in encoding if c.isascii() or not c.isalnum())
    return "_".join("".join(c if c.isalnum() or c == "." else " " for c in known).split())


def search_function(encoding):
    """The CodecInfo of an encoding, None if it is unknown."""
    import _codec_kinds

    return _codec_kinds.find(codecs._normalised(encoding))


def __getattr__(name):
    if name != "aliases":
        raise AttributeError(f"module 'encodings' has no attribute {name!r}")
    import encodings.aliases

    return encodings.aliases


class _Finder:
    """Makes the module of an encoding, such as encodings.utf_8, of its CodecInfo; only a few are files."""

    def find_spec(self, name, path=None, target=None):
        from importlib.machinery import ModuleSpec

        package, _, encoding = name.rpartition(".")
        if package == "encodings" and search_function(encoding.removesuffix("_codec")) is not None:
            return ModuleSpec(name, self)
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        info = codecs.lookup(module.__name__.rpartition(".")[2].removesuffix("_codec"))
        module.encode, module.decode = info.encode, info.decode
        module.IncrementalEncoder, module.IncrementalDecoder = info.incrementalencoder, info.incrementaldecoder
        module.StreamReader, module.StreamWriter = info.streamreader, info.streamwriter
        module.getregentry = lambda: info


if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
    sys.meta_path.append(_Finder())
