"""Streams for tasks: bytes that are read and written without waiting for them in between.

StreamReader(stream) reads any object with readinto() or read() and ioctl() that select.poll() can wait for: standard
input, a UART. Without a stream its bytes are those that feed_data() was given.
"""

from asyncio import events
from asyncio.exceptions import IncompleteReadError, LimitOverrunError

__all__ = ("StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server")

_LIMIT = 1 << 16
_PIECE = 256


class StreamReader:
    """Bytes that arrive."""

    def __init__(self, stream=None, limit=_LIMIT, loop=None):
        if isinstance(stream, int):  # without a stream the limit comes first
            stream, limit, loop = None, stream, loop if isinstance(limit, int) else limit
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._stream = getattr(stream, "buffer", stream)
        self._limit = limit
        self._loop = events.get_event_loop() if loop is None and stream is None else loop
        self._buffer = bytearray()
        self._eof = False
        self._waiter = None
        self._exception = None
        self._transport = None
        self._paused = False

    def __repr__(self):
        parts = ["StreamReader"]
        if self._buffer:
            parts.append(f"{len(self._buffer)} bytes")
        if self._eof:
            parts.append("eof")
        if self._limit != _LIMIT:
            parts.append(f"limit={self._limit}")
        if self._waiter is not None:
            parts.append(f"waiter={self._waiter!r}")
        if self._exception is not None:
            parts.append(f"exception={self._exception!r}")
        if self._transport is not None:
            parts.append(f"transport={self._transport!r}")
        if self._paused:
            parts.append("paused")
        return f"<{' '.join(parts)}>"

    def exception(self):
        """What set_exception() was given."""
        return self._exception

    def set_exception(self, exc):
        """Whoever reads gets this exception."""
        self._exception = exc
        self._wake(exc)

    def _wake(self, error=None):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            if error is None:
                waiter.set_result(None)
            else:
                waiter.set_exception(error)

    def set_transport(self, transport):
        """The transport that feeds the reader; it is paused while twice the limit waits to be read."""
        if self._transport is not None:
            raise AssertionError("Transport already set")
        self._transport = transport

    def _pause_or_resume(self):
        size = len(self._buffer)
        if self._paused and size <= self._limit:
            self._paused = False
            self._transport.resume_reading()
        elif not self._paused and self._transport is not None and size > 2 * self._limit:
            try:
                self._transport.pause_reading()
            except NotImplementedError:
                self._transport = None
            else:
                self._paused = True

    def feed_data(self, data):
        """These bytes have arrived."""
        if self._eof:
            raise AssertionError("feed_data after feed_eof")
        if data:
            self._buffer.extend(data)
            self._wake()
            self._pause_or_resume()

    def feed_eof(self):
        """No more will."""
        self._eof = True
        self._wake()

    def at_eof(self):
        """Whether all was read and no more will arrive."""
        return self._eof and not self._buffer

    def _take_from_stream(self):
        readinto = getattr(self._stream, "readinto", None)
        if readinto is None:
            data = self._stream.read(1)
        else:
            data = bytearray(1 if self._is_console() else _PIECE)
            count = readinto(data)
            data = None if count is None else data[:count]
        if data:
            self._buffer.extend(data)
        elif data is not None:
            self._eof = True
        self._wake()

    def _is_console(self):
        """A console gives no more than asked for, and waits for as much."""
        import sys

        return self._stream is sys.__stdin__.buffer

    async def _wait(self, function):
        """Until more has arrived, or the end."""
        if self._waiter is not None:
            raise RuntimeError(
                f"{function}() called while another coroutine is already waiting for incoming data"
            )
        if self._paused:
            self._paused = False
            self._transport.resume_reading()
        loop = events.get_running_loop() if self._loop is None else self._loop
        self._waiter = loop.create_future()
        if self._stream is not None:
            loop.add_reader(self._stream, self._take_from_stream)
        try:
            await self._waiter
        finally:
            self._waiter = None
            if self._stream is not None:
                loop.remove_reader(self._stream)

    def _check(self):
        if self._exception is not None:
            raise self._exception

    def _take(self, count):
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        if self._paused:
            self._pause_or_resume()
        return data

    async def read(self, n=-1):
        """At most n bytes, at least one but at the end; all until the end if n is negative."""
        self._check()
        if n == 0:
            return b""
        while not self._eof and (n < 0 or not self._buffer):
            await self._wait("read")
        return self._take(len(self._buffer) if n < 0 else n)

    async def readinto(self, buf):
        """Read into a buffer what has arrived; how many bytes, 0 at the end."""
        data = await self.read(len(buf))
        buf[:len(data)] = data
        return len(data)

    async def readexactly(self, n):
        """Exactly n bytes; IncompleteReadError if the end comes before."""
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        self._check()
        while len(self._buffer) < n:
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), n)
            await self._wait("readexactly")
        return self._take(n)

    async def readuntil(self, separator=b"\n"):
        """All up to and including the separator."""
        if not separator:
            raise ValueError("Separator should be at least one-byte string")
        self._check()
        start = 0
        while (found := self._buffer.find(separator, start)) < 0:
            start = max(0, len(self._buffer) + 1 - len(separator))
            if start > self._limit:
                raise LimitOverrunError("Separator is not found, and chunk exceed the limit", start)
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), None)
            await self._wait("readuntil")
        if found > self._limit:
            raise LimitOverrunError("Separator is found, but chunk is longer than limit", found)
        return self._take(found + len(separator))

    async def readline(self):
        """A line with its end; what is there at the end."""
        try:
            return await self.readuntil(b"\n")
        except IncompleteReadError as error:
            return error.partial
        except LimitOverrunError as error:
            if self._buffer.startswith(b"\n", error.consumed):
                self._take(error.consumed + 1)
            else:
                self._buffer.clear()
            raise ValueError(error.args[0])

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line


class StreamWriter:
    """Bytes that leave: write() keeps them, drain() waits until the stream has taken them."""

    def __new__(cls, stream, extra=None, reader=None, loop=None):
        if cls is StreamWriter and hasattr(extra, "connection_made"):  # a transport and its protocol
            from asyncio._transport_streams import StreamWriter as cls
        return super().__new__(cls)

    def __init__(self, stream, extra=None, reader=None, loop=None):
        self._stream = getattr(stream, "buffer", stream)
        self._extra = {} if extra is None else extra
        self._pending = bytearray()
        self._closed = False

    def __repr__(self):
        return f"<StreamWriter {self._stream!r}>"

    def write(self, data):
        """Keep bytes to be written."""
        if self._closed:
            raise RuntimeError("the stream is closed")
        self._pending += data

    def writelines(self, data):
        """Keep several bytes objects."""
        for piece in data:
            self.write(piece)

    def can_write_eof(self):
        """Never."""
        return False

    def write_eof(self):
        """Not possible."""
        raise NotImplementedError("this stream has no end that could be written")

    def get_extra_info(self, name, default=None):
        """What is known beside the stream."""
        return self._extra.get(name, default)

    async def drain(self):
        """Wait until all is written."""
        while self._pending:
            count = self._stream.write(self._pending)
            del self._pending[:count or 0]
            if self._pending:
                await self._writable()
        flush = getattr(self._stream, "flush", None)
        if flush is not None:
            flush()

    async def _writable(self):
        loop = events.get_running_loop()
        waiter = loop.create_future()
        loop.add_writer(self._stream, lambda: waiter.done() or waiter.set_result(None))
        try:
            await waiter
        finally:
            loop.remove_writer(self._stream)

    def close(self):
        """Close the stream once all is written: see wait_closed()."""
        self._closed = True

    def is_closing(self):
        """Whether close() was called."""
        return self._closed

    async def wait_closed(self):
        """Write what is left, then close the stream."""
        await self.drain()
        close = getattr(self._stream, "close", None)
        if close is not None:
            close()


def __getattr__(name):
    """What transports need is loaded when it is first used."""
    if name not in ("StreamReaderProtocol", "FlowControlMixin"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from asyncio import _transport_streams

    return getattr(_transport_streams, name)


def _no_network(name):
    raise OSError(f"{name}() needs a network, and this board has none")


async def open_connection(host=None, port=None, *, limit=_LIMIT, **kwds):
    """Not here: there is no network."""
    _no_network("open_connection")


async def start_server(client_connected_cb, host=None, port=None, *, limit=_LIMIT, **kwds):
    """Not here: there is no network."""
    _no_network("start_server")
