"""Signals, as far as a board has them: Ctrl-C is SIGINT.

Ctrl-C always raises KeyboardInterrupt, whatever handler is set: a board must stay reachable. A handler that signal() sets is
what raise_signal() calls.
"""

from enum import IntEnum as _IntEnum
from operator import index as _index

Signals = _IntEnum("Signals", [("SIGINT", 2), ("SIGABRT", 6), ("SIGTERM", 15)], module=__name__)
Handlers = _IntEnum("Handlers", [("SIG_DFL", 0), ("SIG_IGN", 1)], module=__name__)
SIGINT, SIGABRT, SIGTERM = Signals
SIG_DFL, SIG_IGN = Handlers
NSIG = 65


def default_int_handler(signalnum, frame, /):
    """Raise KeyboardInterrupt."""
    raise KeyboardInterrupt


_handlers = {SIGINT: default_int_handler, SIGABRT: SIG_DFL, SIGTERM: SIG_DFL}


def _checked(signalnum):
    signalnum = _index(signalnum)
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return signalnum


def getsignal(signalnum):
    """The handler of a signal."""
    return _handlers.get(_checked(signalnum), SIG_DFL)


def signal(signalnum, handler):
    """Set the handler of a signal, a function of the signal's number and a frame; returns the one before."""
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    signalnum = _checked(signalnum)
    if signalnum not in _handlers:
        raise OSError(22, "Invalid argument")
    before = _handlers[signalnum]
    _handlers[signalnum] = handler if callable(handler) else Handlers(handler)
    return before


def raise_signal(signalnum, /):
    """Have the handler of a signal called now; SIG_DFL ends the program."""
    signalnum = _checked(signalnum)
    handler = getsignal(signalnum)
    if handler is SIG_IGN:
        return
    if handler is SIG_DFL:
        raise SystemExit(128 + signalnum)
    import sys

    handler(signalnum, sys._getframe(1))


def strsignal(signalnum, /):
    """What a signal means, in words."""
    return {2: "Interrupt", 6: "Aborted", 15: "Terminated"}.get(_checked(signalnum))


def valid_signals():
    """The signals that there are."""
    return set(Signals)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """Accepted; there is nothing to wake up. Returns -1."""
    return -1
