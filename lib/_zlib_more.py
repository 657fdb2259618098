"""zlib._ZlibDecompressor: a decompressor that keeps the input it has not used yet itself."""

import zlib


class _ZlibDecompressor:
    """Decompresses a stream piece by piece."""

    __module__ = "zlib"
    __slots__ = ("_stream", "_waiting", "eof", "unused_data", "needs_input")

    def __init__(self, wbits=zlib.MAX_WBITS, zdict=b""):
        self._stream = zlib.decompressobj(wbits, zdict)
        self._waiting = self.unused_data = b""
        self.eof = False
        self.needs_input = True

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'zlib._ZlibDecompressor' object")

    def decompress(self, data, max_length=-1):
        """What the data say, at most max_length bytes if that is not negative; more comes with the next call."""
        if self.eof:
            raise EOFError("End of stream already reached")
        waiting = self._waiting + bytes(memoryview(data))
        if max_length == 0:
            self._waiting, self.needs_input = waiting, False
            return b""
        result = self._stream.decompress(waiting, max(max_length, 0))
        self._waiting = self._stream.unconsumed_tail
        self.eof, self.unused_data = self._stream.eof, self._stream.unused_data
        self.needs_input = not self.eof and not self._waiting and (max_length < 0 or len(result) < max_length)
        return result
