"""Base classes of transports: what protocols call. A transport defines those that it can do."""

__all__ = ("BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport")


class BaseTransport:
    """What all transports have."""

    __slots__ = ("_extra",)

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        """Something about the transport, by its name."""
        return self._extra.get(name, default)

    def is_closing(self):
        """Whether it is closed or will be."""
        raise NotImplementedError

    def close(self):
        """Close it when what waits is written."""
        raise NotImplementedError

    def set_protocol(self, protocol):
        """Have another protocol called."""
        raise NotImplementedError

    def get_protocol(self):
        """The protocol that is called."""
        raise NotImplementedError


class ReadTransport(BaseTransport):
    """A transport that is read from."""

    __slots__ = ()

    def is_reading(self):
        """Whether what comes is passed on."""
        raise NotImplementedError

    def pause_reading(self):
        """Do not pass on what comes."""
        raise NotImplementedError

    def resume_reading(self):
        """Pass on what comes again."""
        raise NotImplementedError


class WriteTransport(BaseTransport):
    """A transport that is written to."""

    __slots__ = ()

    def set_write_buffer_limits(self, high=None, low=None):
        """Set how many bytes may wait before the protocol is paused, and how few resume it."""
        raise NotImplementedError

    def get_write_buffer_size(self):
        """How many bytes wait to be written."""
        raise NotImplementedError

    def get_write_buffer_limits(self):
        """(low, high): what set_write_buffer_limits() set."""
        raise NotImplementedError

    def write(self, data):
        """Write bytes without waiting."""
        raise NotImplementedError

    def writelines(self, list_of_data):
        """Write several pieces."""
        self.write(b"".join(list_of_data))

    def write_eof(self):
        """Say that nothing more will be written."""
        raise NotImplementedError

    def can_write_eof(self):
        """Whether write_eof() is possible."""
        raise NotImplementedError

    def abort(self):
        """Close it at once."""
        raise NotImplementedError


class _FlowControlMixin(BaseTransport):
    # Counts what waits to be written, and pauses the protocol while that is too much

    __slots__ = ("_loop", "_protocol_paused", "_high_water", "_low_water")

    def __init__(self, extra=None, loop=None):
        super().__init__(extra)
        self._loop = loop
        self._protocol_paused = False
        self._set_write_buffer_limits()

    def _set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = 64 * 1024 if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high_water, self._low_water = high, low

    def set_write_buffer_limits(self, high=None, low=None):
        self._set_write_buffer_limits(high, low)
        self._maybe_pause_protocol()

    def get_write_buffer_limits(self):
        return (self._low_water, self._high_water)

    def _maybe_pause_protocol(self):
        if self.get_write_buffer_size() > self._high_water and not self._protocol_paused:
            self._protocol_paused = True
            self._tell_protocol(self._protocol.pause_writing)

    def _maybe_resume_protocol(self):
        if self._protocol_paused and self.get_write_buffer_size() <= self._low_water:
            self._protocol_paused = False
            self._tell_protocol(self._protocol.resume_writing)

    def _tell_protocol(self, method):
        try:
            method()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            message = f"protocol.{method.__name__}() failed"
            self._loop.call_exception_handler(
                {"message": message, "exception": error, "transport": self, "protocol": self._protocol}
            )


class Transport(ReadTransport, WriteTransport):
    """A transport for both directions."""

    __slots__ = ()


class DatagramTransport(BaseTransport):
    """A transport of datagrams."""

    __slots__ = ()

    def sendto(self, data, addr=None):
        """Send a datagram."""
        raise NotImplementedError

    def abort(self):
        """Close it at once."""
        raise NotImplementedError


class SubprocessTransport(BaseTransport):
    """A transport of another program."""

    __slots__ = ()

    def get_pid(self):
        """The number of the program."""
        raise NotImplementedError

    def get_returncode(self):
        """What the program ended with, or None."""
        raise NotImplementedError

    def get_pipe_transport(self, fd):
        """The transport of a pipe."""
        raise NotImplementedError

    def send_signal(self, signal):
        """Send a signal to the program."""
        raise NotImplementedError

    def terminate(self):
        """Ask the program to end."""
        raise NotImplementedError

    def kill(self):
        """End the program."""
        raise NotImplementedError
