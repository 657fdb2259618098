"""Streams over a transport and its protocol: for those who have transports of their own."""

from collections import deque

from asyncio import events, streams
from asyncio.protocols import Protocol


class FlowControlMixin(Protocol):
    """A protocol that lets drain() wait while its transport has too much to write."""

    __module__ = "asyncio.streams"

    def __init__(self, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._paused = False
        self._waiting = deque()
        self._connection_lost = False

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        self._wake(None)

    def connection_lost(self, exc):
        self._connection_lost = True
        if self._paused:
            self._wake(exc)

    def _wake(self, error):
        for waiter in self._waiting:
            if not waiter.done():
                if error is None:
                    waiter.set_result(None)
                else:
                    waiter.set_exception(error)

    async def _drain_helper(self):
        if self._connection_lost:
            raise ConnectionResetError("Connection lost")
        if not self._paused:
            return
        waiter = self._loop.create_future()
        self._waiting.append(waiter)
        try:
            await waiter
        finally:
            self._waiting.remove(waiter)

    def _get_close_waiter(self, stream):
        raise NotImplementedError


class StreamReaderProtocol(FlowControlMixin):
    """Feeds a StreamReader with what a transport receives."""

    __module__ = "asyncio.streams"

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop=loop)
        self._stream_reader = stream_reader
        self._client_connected_cb = client_connected_cb
        self._transport = None
        self._task = None
        self._closed = self._loop.create_future()

    def connection_made(self, transport):
        self._transport = transport
        reader = self._stream_reader
        if reader is not None:
            reader.set_transport(transport)
        if self._client_connected_cb is None:
            return
        result = self._client_connected_cb(reader, StreamWriter(transport, self, reader, self._loop))
        if hasattr(result, "__await__"):
            self._task = self._loop.create_task(result)
            self._task.add_done_callback(self._serving_ended)

    def _serving_ended(self, task):
        if task.cancelled():
            self._transport.close()
        elif task.exception() is not None:
            message = "Unhandled exception in client_connected_cb"
            self._loop.call_exception_handler({"message": message, "exception": task.exception(), "transport": self._transport})
            self._transport.close()

    def connection_lost(self, exc):
        reader = self._stream_reader
        if reader is not None:
            if exc is None:
                reader.feed_eof()
            else:
                reader.set_exception(exc)
        if not self._closed.done():
            if exc is None:
                self._closed.set_result(None)
            else:
                self._closed.set_exception(exc)
        super().connection_lost(exc)
        self._stream_reader = self._task = self._transport = None

    def data_received(self, data):
        if self._stream_reader is not None:
            self._stream_reader.feed_data(data)

    def eof_received(self):
        if self._stream_reader is not None:
            self._stream_reader.feed_eof()
        return True

    def _get_close_waiter(self, stream):
        return self._closed

    def __del__(self):
        closed = getattr(self, "_closed", None)
        if closed is not None and closed.done() and not closed.cancelled():
            closed.exception()  # it counts as seen


class StreamWriter(streams.StreamWriter):
    """The StreamWriter of a transport."""

    __module__ = "asyncio.streams"

    def __init__(self, transport, protocol, reader, loop):
        self._transport = transport
        self._protocol = protocol
        self._reader = reader
        self._loop = loop

    def __repr__(self):
        reader = "" if self._reader is None else f" reader={self._reader!r}"
        return f"<StreamWriter transport={self._transport!r}{reader}>"

    @property
    def transport(self):
        return self._transport

    def write(self, data):
        self._transport.write(data)

    def writelines(self, data):
        self._transport.writelines(data)

    def write_eof(self):
        return self._transport.write_eof()

    def can_write_eof(self):
        return self._transport.can_write_eof()

    def close(self):
        return self._transport.close()

    def is_closing(self):
        return self._transport.is_closing()

    def get_extra_info(self, name, default=None):
        return self._transport.get_extra_info(name, default)

    async def wait_closed(self):
        await self._protocol._get_close_waiter(self)

    async def drain(self):
        if self._reader is not None and self._reader.exception() is not None:
            raise self._reader.exception()
        if self._transport.is_closing():
            from asyncio.tasks import sleep

            await sleep(0)
        await self._protocol._drain_helper()
