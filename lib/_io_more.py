"""Parts of module io that few programs need."""

import io

__all__ = """BlockingIOError open open_code IOBase RawIOBase FileIO BytesIO StringIO BufferedIOBase BufferedReader BufferedWriter
BufferedRWPair BufferedRandom TextIOBase TextIOWrapper UnsupportedOperation SEEK_SET SEEK_CUR SEEK_END DEFAULT_BUFFER_SIZE
IncrementalNewlineDecoder""".split()


def _check_encoding(name):
    """LookupError if there is no such encoding of text."""
    import codecs

    if not codecs.lookup(name)._is_text_encoding:
        raise LookupError(f"{name!r} is not a text encoding; use codecs.open() to handle arbitrary codecs")


class BufferedRWPair(io.BufferedIOBase):
    """Two streams that are one: bytes come from the first and go to the second."""

    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=io.DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise io.UnsupportedOperation("File or stream is not readable.")
        if not writer.writable():
            raise io.UnsupportedOperation("File or stream is not writable.")
        self._reader = io.BufferedReader(reader, buffer_size)
        self._writer = io.BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        """Up to so many bytes; all that are left if the size is negative or None."""
        return self._reader.read(size)

    def read1(self, size=-1, /):
        """Up to so many bytes with at most one access to the stream."""
        return self._reader.read1(size)

    def peek(self, size=0, /):
        """What comes next, without taking it."""
        return self._reader.peek(size)

    def readinto(self, buffer, /):
        """Fill a buffer; returns how many bytes were read."""
        return self._reader.readinto(buffer)

    def readinto1(self, buffer, /):
        """Fill a buffer with at most one access to the stream."""
        return self._reader.readinto1(buffer)

    def readline(self, size=-1, /):
        """One line with its line end; empty at the end."""
        if self.closed:
            raise ValueError("peek of closed file")
        return self._reader.readline(size)

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    def write(self, data, /):
        """Write bytes; returns how many."""
        return self._writer.write(data)

    def flush(self):
        """Write what is still in memory."""
        return self._writer.flush()

    def readable(self):
        """Whether the first stream can be read."""
        return self._reader.readable()

    def writable(self):
        """Whether the second stream can be written."""
        return self._writer.writable()

    def isatty(self):
        """Whether one of the two is a terminal."""
        return self._writer.isatty() or self._reader.isatty()

    def close(self):
        """Close both streams."""
        try:
            self._writer.close()
        finally:
            self._reader.close()

    @property
    def closed(self):
        """Whether the writing end is closed."""
        return self._writer.closed


class IncrementalNewlineDecoder:
    """Turn line ends of any kind into '\\n' in text that comes in pieces, and remember which ones there were."""

    __module__ = "_io"
    __slots__ = "_decoder", "_translate", "_held_back", "_seen"

    def __init__(self, decoder, translate, errors="strict"):
        self._decoder = decoder
        self._translate = translate
        self._held_back = False
        self._seen = set()

    def decode(self, input, final=False):
        """The text of the next piece; a '\\r' at its end waits for what follows, unless the piece is the last one."""
        text = input if self._decoder is None else self._decoder.decode(input, final=final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        if self._held_back and (text or final):
            text = "\r" + text
            self._held_back = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._held_back = True
        self._note(text)
        return text.replace("\r\n", "\n").replace("\r", "\n") if self._translate else text

    def _note(self, text):
        pairs = text.count("\r\n")
        if pairs:
            self._seen.add("\r\n")
        for end in "\r", "\n":
            if text.count(end) > pairs:
                self._seen.add(end)

    @property
    def newlines(self):
        """None, the kind of line end there was, or a tuple of several."""
        kinds = tuple(end for end in ("\r", "\n", "\r\n") if end in self._seen)
        return kinds if len(kinds) > 1 else kinds[0] if kinds else None

    def getstate(self):
        """(bytes that wait, number) for setstate()."""
        waiting, number = (b"", 0) if self._decoder is None else self._decoder.getstate()
        return waiting, number << 1 | self._held_back

    def setstate(self, state, /):
        """Go back to what getstate() gave."""
        if not isinstance(state, tuple):
            raise TypeError("state argument must be a tuple")
        if len(state) != 2:
            raise TypeError("setstate(): illegal state argument")
        waiting, number = state
        self._held_back = bool(number & 1)
        if self._decoder is not None:
            self._decoder.setstate((waiting, number >> 1))

    def reset(self):
        """Forget all."""
        self._seen.clear()
        self._held_back = False
        if self._decoder is not None:
            self._decoder.reset()
