"""Which functions and objects are coroutines."""

from types import CoroutineType, GeneratorType, coroutine


def iscoroutine(obj):
    """Whether an object is a coroutine."""
    if isinstance(obj, CoroutineType):
        return True
    if isinstance(obj, GeneratorType) or type(obj).__module__ == "builtins":
        return False
    return all([hasattr(type(obj), name) for name in ("__await__", "send", "throw", "close")])


def iscoroutinefunction(func):
    """Whether a function is defined with `async def`."""
    from inspect import iscoroutinefunction as is_async

    return is_async(func) or hasattr(func, "_is_coroutine")


@coroutine
def pause():
    """Let the other tasks run once."""
    yield
