"""A codec that refuses everything; as the default encoding it shows where texts are converted unnoticed."""

import codecs

__all__ = ["getregentry"]


class Codec(codecs.Codec):
    """The functions of the codec."""

    def encode(self, input, errors="strict"):
        """UnicodeError"""
        raise UnicodeError("undefined encoding")

    decode = encode


class IncrementalEncoder(codecs.IncrementalEncoder):
    """Encodes nothing."""

    def encode(self, input, final=False):
        """UnicodeError"""
        raise UnicodeError("undefined encoding")


class IncrementalDecoder(codecs.IncrementalDecoder):
    """Decodes nothing."""

    def decode(self, input, final=False):
        """UnicodeError"""
        raise UnicodeError("undefined encoding")


class StreamWriter(Codec, codecs.StreamWriter):
    """Writes nothing."""


class StreamReader(Codec, codecs.StreamReader):
    """Reads nothing."""


def getregentry():
    """The CodecInfo."""
    codec = Codec()
    return codecs.CodecInfo(name="undefined", encode=codec.encode, decode=codec.decode,
                            incrementalencoder=IncrementalEncoder, incrementaldecoder=IncrementalDecoder,
                            streamreader=StreamReader, streamwriter=StreamWriter)
