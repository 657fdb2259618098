"""Where the codecs of the standard library are looked up, and their names."""

import codecs

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
