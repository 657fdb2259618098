"""Test cases whose methods are coroutines."""

import asyncio
from contextvars import copy_context
from inspect import iscoroutinefunction
from unittest.case import TestCase

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    """A test case whose test methods may be coroutines. Each test runs in an event loop of its own."""

    loop_factory = None
    _runner = None

    # What subclasses define

    async def asyncSetUp(self):
        """Awaited after setUp()."""

    async def asyncTearDown(self):
        """Awaited before tearDown()."""

    # Cleanups

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Have a coroutine function called and awaited after tearDown(), last one first."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enter an asynchronous context manager that is left after tearDown()."""
        kind = type(cm)
        try:
            enter, leave = kind.__aenter__, kind.__aexit__
        except AttributeError:
            name = f"{kind.__module__}.{kind.__qualname__}"
            raise TypeError(f"{name!r} object does not support the asynchronous context manager protocol") from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    # Running

    def run(self, result=None):
        with self._loop():
            return super().run(result)

    def debug(self):
        with self._loop():
            super().debug()

    def _loop(self):
        self._runner = asyncio.Runner(debug=True, loop_factory=self.loop_factory)
        self._context = copy_context()
        return self._runner

    def _invoke(self, function, /, *args, **kwargs):
        """Call one of the test's functions, a coroutine function in the loop. All share their context variables."""
        if iscoroutinefunction(function):
            return self._runner.run(function(*args, **kwargs), context=self._context)
        return self._context.run(function, *args, **kwargs)

    def _call_set_up(self):
        super()._call_set_up()
        self._invoke(self.asyncSetUp)

    def _call_tear_down(self):
        self._invoke(self.asyncTearDown)
        super()._call_tear_down()
