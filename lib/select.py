"""Wait for streams: the console, and objects with the method ioctl(3, mask)."""

import sys
import time

error = OSError

POLLIN = 1
POLLPRI = 2
POLLOUT = 4
POLLERR = 8
POLLHUP = 16
POLLNVAL = 32
PIPE_BUF = 512
error = OSError

_ASK = 3
_PAUSE_S = 0.001


def _file_events(number):
    """The events of a file with a number: ordinary files are always ready."""
    if 0 <= number <= 2:
        return _console_events((sys.__stdin__, sys.__stdout__, sys.__stderr__)[number])
    import os

    os.fstat(number)
    return POLLIN | POLLOUT


def _console_events(stream):
    """The events of a standard stream; None if it is none."""
    if isinstance(stream, int):
        return _file_events(stream)
    stream = getattr(stream, "buffer", stream)
    if stream is sys.__stdin__.buffer:
        import supervisor

        return POLLIN if supervisor.runtime.serial_bytes_available else 0
    if stream is sys.__stdout__.buffer or stream is sys.__stderr__.buffer:
        return POLLOUT
    return None


def _number(stream):
    ask = getattr(stream, "fileno", None)
    if ask is None:
        raise TypeError("argument must be an int, or have a fileno() method.")
    number = ask()
    if not isinstance(number, int):
        raise TypeError("fileno() returned a non-integer")
    if number < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({number})")
    return number


def _events(stream, mask):
    events = _console_events(stream)
    if events is None:
        ask = getattr(stream, "ioctl", None)
        events = ask(_ASK, mask) if ask is not None else _file_events(_number(stream))
    return events & (mask | POLLERR | POLLHUP)


class poll:
    """A collection of streams to wait for."""

    def __init__(self):
        self._streams = {}

    def register(self, stream, eventmask=POLLIN | POLLOUT):
        """Wait for these events of the stream, too; TypeError if it cannot be waited for."""
        _events(stream, 0)
        self._streams[id(stream)] = (stream, eventmask)

    def unregister(self, stream):
        """Do not wait for the stream any more; KeyError if it is not registered."""
        del self._streams[id(stream)]

    def modify(self, stream, eventmask):
        """Wait for other events of the stream; OSError if it is not registered."""
        if id(stream) not in self._streams:
            raise OSError(2, "not registered")
        self.register(stream, eventmask)

    def _ready(self):
        found = []
        for stream, mask in list(self._streams.values()):
            events = _events(stream, mask)
            if events:
                found.append((stream, events))
        return found

    def poll(self, timeout=-1):
        """Pairs of a stream and its events, empty after timeout milliseconds; a negative timeout waits for ever."""
        forever = timeout is None or timeout < 0
        end = time.monotonic_ns() + (0 if forever else int(timeout * 1_000_000))
        while not (found := self._ready()) and (forever or time.monotonic_ns() < end):
            time.sleep(_PAUSE_S)
        return found

    def ipoll(self, timeout=-1, flags=0):
        """The same as an iterator. With flags=1 each stream is reported once."""
        found = self.poll(timeout)
        if flags & 1:
            for stream, _ in found:
                self._streams[id(stream)] = (stream, 0)
        return iter(found)


def select(rlist, wlist, xlist, timeout=None):
    """Those of the streams that can be read, can be written, and have failed; timeout is in seconds, None waits for ever."""
    if not isinstance(timeout, (int, float, type(None))):
        raise TypeError("timeout must be a float or None")
    if timeout is not None and timeout < 0:
        raise ValueError("timeout must be non-negative")
    for streams in rlist, wlist, xlist:
        if not hasattr(streams, "__iter__"):
            raise TypeError("arguments 1-3 must be sequences")
    poller = poll()
    masks = {}
    for streams, mask in ((rlist, POLLIN), (wlist, POLLOUT), (xlist, POLLERR)):
        for stream in streams:
            masks[id(stream)] = masks.get(id(stream), 0) | mask
            poller.register(stream, masks[id(stream)])
    events = {id(stream): found for stream, found in poller.poll(None if timeout is None else timeout * 1000)}

    def ready(streams, mask):
        return [stream for stream in streams if events.get(id(stream), 0) & mask]

    return ready(rlist, POLLIN | POLLHUP), ready(wlist, POLLOUT), ready(xlist, POLLERR)
