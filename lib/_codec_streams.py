"""Base classes of codecs, and streams that encode what is written and decode what is read."""

import builtins


class Codec:
    """What an encoding provides at least."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes text that comes in parts."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what _buffer_encode() does not take."""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        text = self.buffer + input
        result, used = self._buffer_encode(text, self.errors, final)
        self.buffer = text[used:]
        return result

    def reset(self):
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes bytes that come in parts."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps the bytes that _buffer_decode() does not take."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Writes encoded text to a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()


class StreamReader(Codec):
    """Reads text from a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.reset()

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = ""

    def _fill(self, size, firstline=False):
        """More text; False at the end. firstline: an error behind a whole line can wait."""
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        try:
            text, used = self.decode(data, self.errors)
        except UnicodeDecodeError as error:
            if not firstline or not new:
                raise
            text, used = self.decode(data[:error.start], self.errors)
            if len((self.charbuffer + text).splitlines()) < 2:
                raise
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(new)

    def _take(self, count):
        text, self.charbuffer = self.charbuffer[:count], self.charbuffer[count:]
        return text

    def read(self, size=-1, chars=-1, firstline=False):
        wanted = chars if chars >= 0 else size
        while wanted < 0 or len(self.charbuffer) < wanted:
            if not self._fill(size, firstline):
                break
        return self._take(len(self.charbuffer) if wanted < 0 else wanted)

    def _line_length(self):
        lines = self.charbuffer.splitlines(True)
        complete = lines and (len(lines) > 1 or (lines[0].splitlines()[0] != lines[0] and lines[0][-1] != "\r"))
        return len(lines[0]) if complete else 0

    def readline(self, size=None, keepends=True):
        more = True
        size = size if size and size > 0 else None
        while self._line_length() == 0 and more and (not size or len(self.charbuffer) < size):
            more = self._fill(size or 72, True)
        length = self._line_length() or len(self.charbuffer)
        line = self._take(min(length, size) if size else length)
        return line if keepends or not line else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()


class StreamReaderWriter:
    """A reader and a writer of one stream."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.reader)

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()


class StreamRecoder(StreamReaderWriter):
    """Shows a stream in one encoding as a stream of bytes in another."""

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        super().__init__(stream, Reader, Writer, errors)
        self.encode = encode
        self.decode = decode

    def _encoded(self, text):
        return self.encode(text, self.errors)[0]

    def read(self, size=-1):
        return self._encoded(self.reader.read(size))

    def readline(self, size=None):
        return self._encoded(self.reader.readline(size))

    def readlines(self, sizehint=None):
        return self._encoded(self.reader.read()).splitlines(True)

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def __next__(self):
        return self._encoded(next(self.reader))


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """A file of text in an encoding, without translation of line ends."""
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    from codecs import lookup
    info = lookup(encoding)
    result = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    result.encoding = encoding
    return result


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """Bytes in `data_encoding` for a file in `file_encoding`."""
    from codecs import lookup
    data = lookup(data_encoding)
    info = lookup(file_encoding or data_encoding)
    return StreamRecoder(file, data.encode, data.decode, info.streamreader, info.streamwriter, errors)


def iterencode(iterator, encoding, errors="strict", **kwargs):
    from codecs import getincrementalencoder
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for part in iterator:
        output = encoder.encode(part)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    from codecs import getincrementaldecoder
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for part in iterator:
        output = decoder.decode(part)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


for _class in (Codec, IncrementalEncoder, BufferedIncrementalEncoder, IncrementalDecoder, BufferedIncrementalDecoder, StreamWriter,
               StreamReader, StreamReaderWriter, StreamRecoder):
    _class.__module__ = "codecs"
