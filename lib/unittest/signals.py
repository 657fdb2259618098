"""Ctrl-C during tests. With installHandler() it ends the test that runs, as an error, and no other one begins."""

from _weakref import ref
from functools import wraps

__unittest = True
_results = []  # weak references: the module weakref costs much to import
_installed = False


def installHandler():
    """Have Ctrl-C stop the registered results instead of the program."""
    global _installed
    _installed = True


def removeHandler(method=None):
    """Undo installHandler(). As a decorator: while the function runs."""
    global _installed
    if method is None:
        _installed = False
        return None

    @wraps(method)
    def without(*args, **kwargs):
        global _installed
        before, _installed = _installed, False
        try:
            return method(*args, **kwargs)
        finally:
            _installed = before

    return without


def _registered():
    """The results that still exist."""
    return [result for reference in _results if (result := reference()) is not None]


def registerResult(result):
    """Have a result stopped by Ctrl-C, once installHandler() was called."""
    _results[:] = map(ref, [*_registered(), result])


def removeResult(result):
    """Undo registerResult(). Whether the result was registered."""
    before = _registered()
    _results[:] = [ref(other) for other in before if other is not result]
    return len(_results) < len(before)


def stop_results():
    """After Ctrl-C: stop all results. False if nobody wants that, or they were stopped before."""
    running = [result for result in _registered() if not result.shouldStop]
    if not _installed:
        return False
    for result in running:
        result.stop()
    return bool(running)
