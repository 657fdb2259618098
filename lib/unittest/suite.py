"""Groups of tests, and what happens between the classes and modules of their tests."""

import sys
from unittest.case import SkipTest, doModuleCleanups
from unittest.util import strclass

__unittest = True


class BaseTestSuite:
    """A group of tests without setUpClass() and setUpModule()."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed + sum(test.countTestCases() for test in self if test is not None)

    def addTest(self, test):
        """Add a test or a suite."""
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        """Add each test of an iterable."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        """A test that ran is not kept, so that its memory is free for the next one."""
        test = self._tests[index]
        if hasattr(test, "countTestCases"):
            self._removed += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the tests without a result: exceptions pass."""
        for test in self:
            test.debug()


def _nothing():
    """Stands for what results of other classes lack."""


class _ErrorHolder:
    """Stands for setUpClass() and the like in a result."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    __str__ = id

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"


_STATE = {"_previousTestClass": None, "_moduleSetUpFailed": False}


class TestSuite(BaseTestSuite):
    """A group of tests; runs setUpModule(), setUpClass() and their counterparts where they are due."""

    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        result._testRunEntered = True
        for name, value in _STATE.items():
            if not hasattr(result, name):  # of a class that only behaves like TestResult
                setattr(result, name, value)
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if isinstance(test, BaseTestSuite):
                test.run(result)
            else:
                self.__run_test(test, result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if outermost:
            self.__leave_class(None, result)
            self.__leave_module(None, result)
            result._testRunEntered = False
        return result

    def __run_test(self, test, result):
        cls = test.__class__
        self.__leave_class(cls, result)
        self.__enter_module(cls, result)
        self.__enter_class(cls, result)
        result._previousTestClass = cls
        if not getattr(cls, "_classSetupFailed", False) and not result._moduleSetUpFailed:
            test(result)

    def __call(self, result, name, where, function):
        """Call a fixture; False if it failed, which is reported as an error of `name`."""
        getattr(result, "_setupStdout", _nothing)()
        try:
            function()
        except SkipTest as reason:
            result.addSkip(_ErrorHolder(f"{name} ({where})"), str(reason))
        except Exception:
            result.addError(_ErrorHolder(f"{name} ({where})"), sys.exc_info())
        else:
            return True
        finally:
            getattr(result, "_restoreStdout", _nothing)()
        return False

    def __enter_class(self, cls, result):
        if cls is result._previousTestClass or result._moduleSetUpFailed or getattr(cls, "__unittest_skip__", False):
            return
        try:
            cls._classSetupFailed = False
        except TypeError:
            pass  # a function may stand for a test
        set_up = getattr(cls, "setUpClass", None)
        if set_up is not None and not self.__call(result, "setUpClass", strclass(cls), set_up):
            cls._classSetupFailed = True
            self.__clean_class(cls, result, "setUpClass")

    def __leave_class(self, cls, result):
        previous = result._previousTestClass
        if previous is None or previous is cls or getattr(previous, "__unittest_skip__", False):
            return
        if result._moduleSetUpFailed or getattr(previous, "_classSetupFailed", False):
            return
        tear_down = getattr(previous, "tearDownClass", None)
        if tear_down is not None:
            self.__call(result, "tearDownClass", strclass(previous), tear_down)
        self.__clean_class(previous, result, "tearDownClass")

    def __clean_class(self, cls, result, name):
        if hasattr(cls, "doClassCleanups"):
            cls.doClassCleanups()
            for error in cls.tearDown_exceptions:
                result.addError(_ErrorHolder(f"{name} ({strclass(cls)})"), error)

    def __enter_module(self, cls, result):
        previous = result._previousTestClass
        if previous is not None and previous.__module__ == cls.__module__:
            return
        self.__leave_module(cls, result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(cls.__module__), "setUpModule", None)
        if set_up is not None and not self.__call(result, "setUpModule", cls.__module__, set_up):
            result._moduleSetUpFailed = True
            self.__call(result, "setUpModule", cls.__module__, doModuleCleanups)

    def __leave_module(self, cls, result):
        previous = result._previousTestClass
        if previous is None or result._moduleSetUpFailed or (cls is not None and cls.__module__ == previous.__module__):
            return
        tear_down = getattr(sys.modules.get(previous.__module__), "tearDownModule", None)
        if tear_down is not None:
            self.__call(result, "tearDownModule", previous.__module__, tear_down)
        self.__call(result, "tearDownModule", previous.__module__, doModuleCleanups)
