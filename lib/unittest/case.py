"""Test cases."""

import sys
import time
import warnings
from contextlib import contextmanager
from unittest._assertions import DIFF_OMITTED, Assertions, _AssertRaisesContext, _AssertWarnsContext
from unittest.util import safe_repr, strclass

__unittest = True
_module_cleanups = []


class SkipTest(Exception):
    """Raised in a test, or in setUp(), to skip it."""


class _ExpectedEnd(Exception):
    """Ends a test whose outcome is already reported."""


def skip(reason):
    """Decorator: skip a test or a class of tests."""

    def decorator(item):
        if not isinstance(item, type):
            function = item

            def item(*arguments, **keywords):
                raise SkipTest(reason)

            item.__name__, item.__qualname__, item.__doc__ = function.__name__, function.__qualname__, function.__doc__
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if callable(reason) and not isinstance(reason, str):
        function, reason = reason, ""
        return decorator(function)
    return decorator


def skipIf(condition, reason):
    """skip() if a condition is true."""
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    """skip() if a condition is false."""
    return skipIf(not condition, reason)


def expectedFailure(test_item):
    """Decorator: the test is expected to fail."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _enter(manager, add_cleanup):
    """Enter a context manager, and have it left by a cleanup."""
    kind = type(manager)
    try:
        enter, leave = kind.__enter__, kind.__exit__
    except AttributeError:
        raise TypeError(f"'{strclass(kind)}' object does not support the context manager protocol") from None
    result = enter(manager)
    add_cleanup(leave, manager, None, None, None)
    return result


def addModuleCleanup(function, /, *args, **kwargs):
    """Have a function called after the tests of the module, last one first."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enter a context manager that is left after the tests of the module."""
    return _enter(cm, addModuleCleanup)


def doModuleCleanups():
    """Call the functions of addModuleCleanup(); the first exception is raised at the end."""
    first = None
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            first = first or error
    if first is not None:
        raise first


def _stop_results():
    """After Ctrl-C: whether installHandler() wants the results to stop; they do then."""
    signals = sys.modules.get("unittest.signals")
    return signals is not None and signals.stop_results()


class _Run:
    """The state of one run of one test."""

    def __init__(self, test, result):
        self.test, self.result = test, result
        self.success, self.expecting, self.failure, self.subtests_failed = True, False, None, False

    @contextmanager
    def part(self, subtest=None):
        """Report what is raised in this part of the test."""
        success, self.success = self.success, True
        test = subtest or self.test
        try:
            yield
        except KeyboardInterrupt:
            if not _stop_results():
                raise
            self._failed(subtest, sys.exc_info())
        except SkipTest as error:
            self.success = False
            self.result.addSkip(test, str(error))
        except _ExpectedEnd:
            pass
        except BaseException:
            self._failed(subtest, sys.exc_info())
        else:
            if subtest is not None and self.success:
                self.result.addSubTest(self.test, subtest, None)
        finally:
            self.success = self.success and success

    def _failed(self, subtest, error):
        self.success = False
        if self.expecting:
            self.failure = error
        elif subtest is not None:
            self.result.addSubTest(self.test, subtest, error)
        elif issubclass(error[0], self.test.failureException):
            self.result.addFailure(self.test, error)
        else:
            self.result.addError(self.test, error)


class TestCase(Assertions):
    """One test: a method of a subclass, run between setUp() and tearDown()."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _testMethodName = "runTest"
    _class_cleanups = []
    _classSetupFailed = False

    def __init_subclass__(cls, *arguments, **keywords):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*arguments, **keywords)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._cleanups = []
        self._type_equality_funcs = {}
        self._testMethodDoc = "No test"
        if hasattr(self, methodName):
            self._testMethodDoc = getattr(self, methodName).__doc__
        elif methodName != "runTest":
            raise ValueError(f"no such test method in {self.__class__}: {methodName}")

    def addTypeEqualityFunc(self, typeobj, function):
        """Have assertEqual() call function(first, second, msg=None) for two objects of exactly this type."""
        self._type_equality_funcs[typeobj] = function

    # Cleanups

    def addCleanup(self, function, /, *args, **kwargs):
        """Have a function called after tearDown(), last one first."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context manager that is left after tearDown()."""
        return _enter(cm, self.addCleanup)

    def doCleanups(self):
        """Call the functions of addCleanup()."""
        run = self._outcome or _Run(self, self.defaultTestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with run.part():
                self._unittest_call(function, *args, **kwargs)
        return run.success

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Have a function called after tearDownClass(), last one first."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enter a context manager that is left after tearDownClass()."""
        return _enter(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        """Call the functions of addClassCleanup(); what they raise is kept in tearDown_exceptions."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    # What subclasses define

    def setUp(self):
        """Called before each test."""

    def tearDown(self):
        """Called after each test, unless setUp() failed."""

    @classmethod
    def setUpClass(cls):
        """Called before the tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Called after the tests of the class."""

    # Names

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        from unittest.result import TestResult

        return TestResult()

    def shortDescription(self):
        """The first line of the documentation of the test, or None."""
        return self._testMethodDoc.strip().split("\n")[0].strip() if self._testMethodDoc else None

    def id(self):
        return f"{strclass(self.__class__)}.{self._testMethodName}"

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} testMethod={self._testMethodName}>"

    # Running

    def run(self, result=None):
        """Run the test and report to a result, which is returned."""
        own = result is None
        if own:
            result = self.defaultTestResult()
            getattr(result, "startTestRun", lambda: None)()
        result.startTest(self)
        try:
            self.__run_reported(result)
        finally:
            result.stopTest(self)
            if own:
                getattr(result, "stopTestRun", lambda: None)()
        return result

    def __run_reported(self, result):
        method = getattr(self, self._testMethodName)
        for item in (self.__class__, method):
            if getattr(item, "__unittest_skip__", False):
                result.addSkip(self, getattr(item, "__unittest_skip_why__", ""))
                return
        expecting = getattr(self, "__unittest_expecting_failure__", False) or getattr(method, "__unittest_expecting_failure__", False)
        run = self._outcome = _Run(self, result)
        start = time.perf_counter()
        try:
            with run.part():
                self._callSetUp()
            if run.success:
                run.expecting = expecting
                with run.part():
                    self._callTestMethod(method)
                run.expecting = False
                with run.part():
                    self._callTearDown()
            self.doCleanups()
            self._addDuration(result, time.perf_counter() - start)
            self.__conclude(run, result, expecting)
        finally:
            self._outcome = None

    def _addDuration(self, result, seconds):
        if hasattr(result, "addDuration"):
            result.addDuration(self, seconds)
        else:
            warnings.warn("TestResult has no addDuration method", RuntimeWarning)

    def __conclude(self, run, result, expecting):
        if run.failure is not None:
            result.addExpectedFailure(self, run.failure)
        elif run.success:
            if expecting:
                result.addUnexpectedSuccess(self)
            else:
                result.addSuccess(self)

    def _unittest_call(self, function, /, *args, **kwargs):
        """Call one of the test's functions."""
        return function(*args, **kwargs)

    def _callSetUp(self):
        self._unittest_call(self.setUp)

    def _callTearDown(self):
        self._unittest_call(self.tearDown)

    def _callTestMethod(self, method):
        if self._unittest_call(method) is not None:
            import warnings

            text = f"It is deprecated to return a value that is not None from a test case ({method})"
            warnings.warn(text, DeprecationWarning, stacklevel=3)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the test without a result: exceptions pass."""
        self._callSetUp()
        self._callTestMethod(getattr(self, self._testMethodName))
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._unittest_call(function, *args, **kwargs)

    def skipTest(self, reason):
        """Skip this test."""
        raise SkipTest(reason)

    @contextmanager
    def subTest(self, msg=None, **params):
        """A part of the test that is reported on its own; the test goes on after a failure in it."""
        run = self._outcome
        if run is None:
            yield
            return
        outer = getattr(run, "subtest", None)
        run.subtest = _SubTest(self, msg, params | {name: value for name, value in (outer.params if outer else {}).items() if name not in params})
        try:
            with run.part(run.subtest):
                yield
            if not run.success and run.result.failfast:
                raise _ExpectedEnd
            if run.failure is not None:
                raise _ExpectedEnd
        finally:
            run.subtest = outer


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case, self._message, self.params = test_case, message, params
        self.failureException = test_case.failureException

    def _subDescription(self):
        parts = [] if self._message is None else [f"[{self._message}]"]
        if self.params:
            parts.append(f"({', '.join(f'{name}={value!r}' for name, value in self.params.items())})")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"


class FunctionTestCase(TestCase):
    """A test made of functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._functions = setUp, tearDown
        self._testFunc, self._description = testFunc, description

    def setUp(self):
        if self._functions[0] is not None:
            self._functions[0]()

    def tearDown(self):
        if self._functions[1] is not None:
            self._functions[1]()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, FunctionTestCase) else NotImplemented

    def __hash__(self):
        return hash(self._testFunc)

    def __str__(self):
        return f"{strclass(self.__class__)} ({self._testFunc.__name__})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} tec={self._testFunc}>"

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split("\n")[0].strip() or None
