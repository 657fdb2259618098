"""ExitStack and AsyncExitStack of contextlib."""

import sys
from contextlib import AbstractAsyncContextManager, AbstractContextManager


def _method_of(manager, name, protocol):
    cls = type(manager)
    try:
        return getattr(cls, name)
    except AttributeError:
        kind = f"'{cls.__module__}.{cls.__qualname__}' object"
        raise TypeError(f"{kind} does not support the {protocol} protocol") from None


def _bound(method, manager):
    return lambda *details: method(manager, *details)


def _ignoring_details(callback, args, kwds):
    def exit(kind, error, traceback):
        callback(*args, **kwds)

    exit.__wrapped__ = callback
    return exit


def _ignoring_details_async(callback, args, kwds):
    async def exit(kind, error, traceback):
        await callback(*args, **kwds)

    exit.__wrapped__ = callback
    return exit


class _Unwinding:
    """What is known while the callbacks run: the exception that is on its way, if any."""

    def __init__(self, error):
        self.error = error
        self.received = error is not None
        self.raised = False
        self.outer = sys.exception()  # handled around the whole stack, hence the context of nothing that happens inside

    def details(self):
        error = self.error
        return (None, None, None) if error is None else (type(error), error, error.__traceback__)

    def suppressed(self):
        self.error, self.raised = None, False

    def replaced(self, error):
        """A callback raised. Nested with statements would make what it was given the context of that;
        what was raised without a context stays so."""
        innermost = error
        while (context := innermost.__context__) is not None and context is not self.error:
            if context is self.outer:
                innermost.__context__ = self.error
                break
            innermost = context
        self.error, self.raised = error, True

    def outcome(self):
        if not self.raised:
            return self.received and self.error is None
        context = self.error.__context__
        try:
            raise self.error
        except BaseException:
            self.error.__context__ = context
            raise


class _BaseExitStack:
    """What both stacks have in common: callbacks, each with the flag whether it is awaited."""

    def __init__(self):
        self._exit_callbacks = []

    def _push(self, callback, awaited=False):
        self._exit_callbacks.append((awaited, callback))

    def pop_all(self):
        """Move the callbacks to a new stack and return it; this one is empty then."""
        new_stack = type(self)()
        new_stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return new_stack

    def push(self, exit):
        """Add exit(type, value, traceback), or the __exit__ of an object; a true result drops the exception."""
        method = getattr(type(exit), "__exit__", None)
        self._push(exit if method is None else _bound(method, exit))
        return exit

    def enter_context(self, cm):
        """Enter a context manager, to be left with the stack; the result is what it gives."""
        enter = _method_of(cm, "__enter__", "context manager")
        exit = _method_of(cm, "__exit__", "context manager")
        result = enter(cm)
        self._push(_bound(exit, cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Have callback(*args, **kwds) called at the end."""
        self._push(_ignoring_details(callback, args, kwds))
        return callback


class ExitStack(_BaseExitStack, AbstractContextManager):
    """A with statement for any number of context managers and callbacks; the last is left first."""

    def __exit__(self, *exc_details):
        state = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                if callback(*state.details()):
                    state.suppressed()
            except BaseException as error:
                state.replaced(error)
        return state.outcome()

    def close(self):
        """Leave everything now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """ExitStack for async with: what it leaves may be asynchronous."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager, to be left with the stack."""
        enter = _method_of(cm, "__aenter__", "asynchronous context manager")
        exit = _method_of(cm, "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._push(_bound(exit, cm), True)
        return result

    def push_async_exit(self, exit):
        """Add an asynchronous exit(type, value, traceback), or the __aexit__ of an object."""
        method = getattr(type(exit), "__aexit__", None)
        self._push(exit if method is None else _bound(method, exit), True)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Have callback(*args, **kwds) called and awaited at the end."""
        self._push(_ignoring_details_async(callback, args, kwds), True)
        return callback

    async def aclose(self):
        """Leave everything now."""
        await self.__aexit__(None, None, None)

    async def __aexit__(self, *exc_details):
        state = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            awaited, callback = self._exit_callbacks.pop()
            try:
                result = callback(*state.details())
                if awaited:
                    result = await result
                if result:
                    state.suppressed()
            except BaseException as error:
                state.replaced(error)
        return state.outcome()


for _class in ExitStack, AsyncExitStack:
    _class.__module__ = "contextlib"
