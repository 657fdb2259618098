"""Finds the tests of classes, modules, names and folders."""

import functools
import os
import sys
import traceback
from unittest import case, suite

__unittest = True


class _FailedTest(case.TestCase):
    """Stands for tests that could not be loaded."""

    def __init__(self, name, error):
        self._error = error
        super().__init__(name)

    def __getattr__(self, name):
        if name != self.__dict__.get("_testMethodName", name):
            raise AttributeError(name)

        def fail():
            raise self._error

        return fail


class TestLoader:
    """Makes suites of tests."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda x, y: (x > y) - (x < y))
    testNamePatterns = None
    suiteClass = suite.TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        """The sorted names of the test methods of a class."""
        names = [name for name in dir(testCaseClass) if self._is_test(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_test(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        full = f"{cls.__module__}.{cls.__qualname__}.{name}"
        return self.testNamePatterns is None or any(_matches(full, pattern) for pattern in self.testNamePatterns)

    def loadTestsFromTestCase(self, testCaseClass):
        """A suite of the tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """A suite of the tests of the classes of a module; its load_tests(loader, tests, pattern) may change it."""
        tests = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, case.TestCase) and item not in (case.TestCase, case.FunctionTestCase):
                tests.append(self.loadTestsFromTestCase(item))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as error:
            return self._failed(module.__name__, error, f"Failed to call load_tests:\n{traceback.format_exc()}")

    def _failed(self, name, error, text):
        self.errors.append(text)
        return self.suiteClass((_FailedTest(name, ImportError(text) if isinstance(error, ImportError) else error),))

    def loadTestsFromName(self, name, module=None):
        """A suite of what a dotted name stands for: a module, a class, a method, or a function that returns tests."""
        parts = name.split(".")
        item, problem = module, None
        if module is None:
            item, parts, problem = self._import(parts)
            if item is None:
                return self._failed(*problem)
        owner = None
        for index, part in enumerate(parts):
            owner = item
            try:
                item = getattr(item, part)
            except AttributeError as error:
                if problem is not None and getattr(owner, "__path__", None) is not None:
                    return self._failed(*problem)
                return self._failed(part, error, f"Failed to access attribute:\n{traceback.format_exc()}")
        return self._load(item, owner, parts[-1] if parts else name)

    def _import(self, parts):
        """(module that the first parts name or None, parts that are left, arguments for _failed() or None)"""
        problem = None
        for count in range(len(parts), 0, -1):
            try:
                __import__(".".join(parts[:count]))
                return sys.modules[".".join(parts[:count])], parts[count:], problem
            except ImportError as error:
                name = parts[count - 1]
                problem = name, error, f"Failed to import test module: {name}\n{traceback.format_exc()}"
        return None, [], problem

    def _load(self, item, owner, name):
        if isinstance(item, type(sys)):
            return self.loadTestsFromModule(item)
        if isinstance(item, type) and issubclass(item, case.TestCase):
            return self.loadTestsFromTestCase(item)
        if isinstance(owner, type) and issubclass(owner, case.TestCase) and callable(item):
            return self.suiteClass([owner(name)])
        if isinstance(item, suite.TestSuite):
            return item
        if callable(item):
            made = item()
            if isinstance(made, suite.TestSuite):
                return made
            if isinstance(made, case.TestCase):
                return self.suiteClass([made])
            raise TypeError(f"calling {item} returned {made}, not a test")
        raise TypeError(f"don't know how to make test from: {item}")

    def loadTestsFromNames(self, names, module=None):
        """A suite of the suites of several names."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """A suite of the tests in the files of a folder, and of the packages in it, whose names match a pattern."""
        top = os.path.abspath(top_level_dir or start_dir)
        if not os.path.isdir(start_dir):
            raise ImportError(f"Start directory is not importable: {start_dir!r}")
        if top not in sys.path:
            sys.path.insert(0, top)
        return self.suiteClass(list(self._discover(os.path.abspath(start_dir), top, pattern)))

    def _discover(self, folder, top, pattern):
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            name = path[len(top) :].strip("/").replace("/", ".")
            if os.path.isdir(path):
                if "__init__.py" in os.listdir(path):
                    yield self.suiteClass(list(self._discover(path, top, pattern)))
            elif entry.endswith(".py") and entry[:-3].isidentifier() and _matches(entry, pattern):
                try:
                    __import__(name[:-3])
                except case.SkipTest as reason:
                    yield self._skipped(name[:-3], str(reason))
                except Exception as error:
                    yield self._failed(name[:-3], ImportError(str(error)), f"Failed to import test module: {name[:-3]}\n{traceback.format_exc()}")
                else:
                    yield self.loadTestsFromModule(sys.modules[name[:-3]], pattern=pattern)

    def _skipped(self, name, reason):
        test = case.skip(reason)(lambda self: None)
        return self.suiteClass((type("ModuleSkipped", (case.TestCase,), {name: test})(name),))


def _matches(text, pattern):
    """Whether a name matches a pattern with * and ?."""
    if not pattern:
        return not text
    if pattern[0] == "*":
        return any(_matches(text[index:], pattern[1:]) for index in range(len(text) + 1))
    return bool(text) and pattern[0] in ("?", text[0]) and _matches(text[1:], pattern[1:])


defaultTestLoader = TestLoader()


def getTestCaseNames(testCaseClass, prefix, sortUsing=None, testNamePatterns=None):
    """The names of the test methods of a class."""
    loader = TestLoader()
    loader.testMethodPrefix, loader.testNamePatterns = prefix, testNamePatterns
    return loader.getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix="test", sortUsing=None, suiteClass=suite.TestSuite):
    """A suite of the tests of a class."""
    loader = TestLoader()
    loader.testMethodPrefix, loader.suiteClass = prefix, suiteClass
    return loader.loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=None, suiteClass=suite.TestSuite):
    """A suite of the tests of a module."""
    loader = TestLoader()
    loader.testMethodPrefix, loader.suiteClass = prefix, suiteClass
    return loader.loadTestsFromModule(module)
