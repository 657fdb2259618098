"""anext() with a default."""


class anext_awaitable:
    # Hands every step on to what __anext__() gave; its end becomes the default.

    __module__ = "builtins"
    __slots__ = ("_awaitable", "_default", "_steps")

    def __init__(self, awaitable, default):
        self._awaitable = awaitable
        self._default = default
        self._steps = None

    def _step(self, name, *arguments):
        if self._steps is None:
            self._steps = _steps_of(self._awaitable)
        try:
            return getattr(self._steps, name)(*arguments)
        except StopAsyncIteration:
            raise StopIteration(self._default) from None

    def __await__(self):
        return self

    __iter__ = __await__

    def __next__(self):
        return self._step("__next__")

    def send(self, value):
        return self._step("send", value)

    def throw(self, *arguments):
        return self._step("throw", *arguments)

    def close(self):
        return self._step("close")


def _is_iterable_coroutine(awaitable):  # made by types.coroutine()
    return type(awaitable).__name__ == "generator" and awaitable.gi_code.co_flags & 0x100


def _steps_of(awaitable):
    if _is_iterable_coroutine(awaitable):
        return awaitable
    try:
        method = type(awaitable).__await__
    except AttributeError:
        raise TypeError(f"object {type(awaitable).__name__} can't be used in 'await' expression") from None
    steps = method(awaitable)
    if not hasattr(type(steps), "__next__"):
        raise TypeError(f"__await__() returned non-iterator of type '{type(steps).__name__}'")
    return steps
