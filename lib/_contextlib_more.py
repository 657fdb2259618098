"""What fewer programs use of contextlib: for async with, streams and folders. Classes take time and RAM when they are made."""

import abc
import sys
from contextlib import AbstractContextManager, _FromGenerator, _has_methods, _let_pass
from functools import wraps


class closing(AbstractContextManager):
    """Calls close() of an object when the block ends."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class AbstractAsyncContextManager(abc.ABC):
    """What async with needs: a subclass defines __aexit__()."""

    __class_getitem__ = classmethod(type(list[int]))
    __slots__ = ()

    async def __aenter__(self):
        """The manager itself."""
        return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """None: exceptions go on."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _has_methods(C, "__aenter__", "__aexit__") if cls is AbstractAsyncContextManager else NotImplemented


class AsyncContextDecorator(object):
    """A base that lets an asynchronous context manager decorate coroutine functions."""

    def _recreate_cm(self):
        """The manager for one call: one that can be used only once gives a new one."""
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inner


class _AsyncGeneratorContextManager(_FromGenerator, AbstractAsyncContextManager, AsyncContextDecorator):
    """What @asynccontextmanager makes of a call."""

    async def __aenter__(self):
        self._forget_call()
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, kind, error, traceback):
        if kind is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            message = "generator didn't stop"
        else:
            if error is None:
                error = kind()
            try:
                await self.gen.athrow(error)
            except StopAsyncIteration as stop:
                return stop is not error
            except BaseException as raised:
                if not _let_pass(raised, error, (StopIteration, StopAsyncIteration)):
                    raise
                error.__traceback__ = traceback
                return False
            message = "generator didn't stop after athrow()"
        try:
            raise RuntimeError(message)
        finally:
            await self.gen.aclose()


def asynccontextmanager(func):
    """Decorator: contextmanager() for an asynchronous generator and async with."""

    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return helper


class aclosing(AbstractAsyncContextManager):
    """Awaits aclose() of an object when the block ends."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """sys.stdout is another file during the block."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """sys.stderr is another file during the block."""

    _stream = "stderr"


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing and gives enter_result."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """The current folder is another one during the block."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        import os

        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        import os

        os.chdir(self._old_cwd.pop())


for _found in list(globals().values()):
    if getattr(_found, "__module__", None) == __name__:
        _found.__module__ = "contextlib"
