"""anext() with a default."""


async def _item_or_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


class anext_awaitable:
    # The coroutine is made when it is needed, since one that is never awaited gives a warning.

    __module__ = "builtins"
    __slots__ = ("_arguments", "_coroutine")

    def __init__(self, awaitable, default):
        self._arguments = awaitable, default
        self._coroutine = None

    def _started(self):
        if self._coroutine is None:
            self._coroutine = _item_or_default(*self._arguments)
        return self._coroutine

    def __await__(self):
        return self

    __iter__ = __await__

    def __next__(self):
        return self._started().send(None)

    def send(self, value):
        return self._started().send(value)

    def throw(self, *arguments):
        return self._started().throw(*arguments)

    def close(self):
        if self._coroutine is not None:
            self._coroutine.close()
