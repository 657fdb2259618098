"""Test cases whose methods are coroutines."""

import asyncio
from contextvars import copy_context
from inspect import iscoroutinefunction
from unittest.case import TestCase

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    """A test case whose test methods may be coroutines. Each test runs in an event loop of its own."""

    _loop_factory = None
    _asyncioRunner = None

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
        with self.__loop():
            return super().run(result)

    def debug(self):
        with self.__loop():
            super().debug()

    def __loop(self):
        self._asyncioRunner = asyncio.Runner(debug=True, loop_factory=self._loop_factory)
        self._asyncioTestContext = copy_context()
        return self._asyncioRunner

    def _unittest_call(self, function, /, *args, **kwargs):
        """Call one of the test's functions, a coroutine function in the loop. All share their context variables."""
        if iscoroutinefunction(function):
            return self._asyncioRunner.run(function(*args, **kwargs), context=self._asyncioTestContext)
        return self._asyncioTestContext.run(function, *args, **kwargs)

    def _callSetUp(self):
        super()._callSetUp()
        self._unittest_call(self.asyncSetUp)

    def _callTearDown(self):
        self._unittest_call(self.asyncTearDown)
        super()._callTearDown()
