"""Functions that run when the program ends."""

import sys

_callbacks = []


def register(func, /, *args, **kwargs):
    """Call func(*args, **kwargs) at the end; the last one registered is called first."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _callbacks.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Forget a function, however often it was registered."""
    _callbacks[:] = [callback for callback in _callbacks if not (callback[0] is func or callback[0] == func)]


def _clear():
    _callbacks.clear()


def _ncallbacks():
    return len(_callbacks)


def _run_exitfuncs():
    while _callbacks:
        func, args, kwargs = _callbacks.pop()
        try:
            func(*args, **kwargs)
        except BaseException as error:
            print(f"Exception ignored in atexit callback: {func!r}", file=sys.stderr)
            sys.excepthook(type(error), error, error.__traceback__)
