"""Which functions and objects are coroutines."""

__all__ = ("iscoroutinefunction", "iscoroutine")


class _Pause:
    """What a task awaits to let the other tasks run."""

    def __await__(self):
        yield


async def pause():
    """Let the other tasks run once."""
    await _Pause()


_paused = pause()
_CoroutineType = type(_paused)  # module types would cost more RAM than the rest of this module
_paused.close()


_is_coroutine = object()  # marks functions of other makers that are as good as async ones


def _is_debug_mode():
    from os import getenv

    return bool(getenv("PYTHONASYNCIODEBUG"))


def iscoroutine(obj):
    """Whether an object is a coroutine."""
    if isinstance(obj, _CoroutineType):
        return True
    return all([hasattr(type(obj), name) for name in ("__await__", "send", "throw", "close")])


def iscoroutinefunction(func):
    """Whether a function is defined with `async def`."""
    from inspect import iscoroutinefunction as is_async

    return is_async(func) or getattr(func, "_is_coroutine", None) is _is_coroutine
