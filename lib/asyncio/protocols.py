"""Base classes of protocols: what transports call."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


class BaseProtocol:
    """What all protocols have."""

    __slots__ = ()

    def connection_made(self, transport):
        """Called once, with the transport."""

    def connection_lost(self, exc):
        """Called once, with what ended the connection, or None."""

    def pause_writing(self):
        """Called when more waits to be written than the high-water mark allows."""

    def resume_writing(self):
        """Called when little enough waits again."""


class Protocol(BaseProtocol):
    """A protocol of a stream."""

    __slots__ = ()

    def data_received(self, data):
        """Called with bytes that came."""

    def eof_received(self):
        """Called when the other end has sent all; a true result keeps the transport open."""


class BufferedProtocol(BaseProtocol):
    """A protocol of a stream that gives the buffer itself."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """Called for a buffer to read into."""

    def buffer_updated(self, nbytes):
        """Called when the buffer holds so many new bytes."""

    def eof_received(self):
        """Called when the other end has sent all; a true result keeps the transport open."""


class DatagramProtocol(BaseProtocol):
    """A protocol of datagrams."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """Called with a datagram and where it came from."""

    def error_received(self, exc):
        """Called when sending or receiving failed."""


class SubprocessProtocol(BaseProtocol):
    """A protocol of another program's pipes."""

    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """Called with bytes that the program wrote."""

    def pipe_connection_lost(self, fd, exc):
        """Called when a pipe is closed."""

    def process_exited(self):
        """Called when the program has ended."""
