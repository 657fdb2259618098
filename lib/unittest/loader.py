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
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()  # their load_tests() may start another discovery

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
        """A suite of the tests in the files of a folder or package, and in its packages, whose names match a pattern."""
        before = self._top_level_dir
        top = top_level_dir or before or start_dir  # load_tests() of a package need not tell it again
        self._enter_project(top)
        try:
            if os.path.isdir(start_dir):
                folder = os.path.abspath(start_dir)
                if folder != self._top_level_dir and not os.path.isfile(os.path.join(folder, "__init__.py")):
                    raise ImportError(f"Start directory is not importable: {folder!r}")
            else:
                folder = self._folder_of_module(start_dir, top == start_dir)
            return self.suiteClass(list(self._discover(folder, pattern)))
        finally:
            self._top_level_dir = before

    def _enter_project(self, folder):
        self._top_level_dir = os.path.abspath(folder)
        if self._top_level_dir not in sys.path:
            sys.path.insert(0, self._top_level_dir)

    def _folder_of_module(self, name, is_top):
        """Where a module stands that discovery starts with; if it is the top, the project begins above its package."""
        try:
            __import__(name)
        except ImportError:
            raise ImportError(f"Start directory is not importable: {name!r}") from None
        if name in sys.builtin_module_names:
            raise TypeError("Can not use builtin modules as dotted module names")
        folder = os.path.abspath(os.path.dirname(sys.modules[name].__file__))
        if is_top:
            sys.path.remove(self._top_level_dir)
            top = os.path.dirname(os.path.abspath(sys.modules[name.partition(".")[0]].__file__))
            self._enter_project(os.path.dirname(top))
        return folder

    def _module_name(self, path):
        relative = os.path.relpath(path.removesuffix(".py"), self._top_level_dir)
        if os.path.isabs(relative) or relative.startswith(".."):
            raise AssertionError("Path must be within the project")
        return relative.replace("/", ".")

    def _discover(self, folder, pattern):
        name = self._module_name(folder)
        if name != "." and name not in self._loading_packages:
            tests, has_more = self._load_package(folder, name, pattern)
            yield tests
            if not has_more:
                return
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            if os.path.isdir(path) and os.path.isfile(os.path.join(path, "__init__.py")):
                yield from self._discover_package(path, pattern)
            elif os.path.isfile(path) and entry.endswith(".py") and entry[:-3].isidentifier() and _matches(entry, pattern):
                yield self._load_file(path, pattern)

    def _discover_package(self, path, pattern):
        name = self._module_name(path)
        tests, has_more = self._load_package(path, name, pattern)
        yield tests
        if not has_more:
            return
        self._loading_packages.add(name)
        try:
            yield from self._discover(path, pattern)
        finally:
            self._loading_packages.discard(name)

    def _load_package(self, path, name, pattern):
        """The tests of a package itself, and whether its modules are to be looked at: its load_tests() does that, if any."""
        self._loading_packages.add(name)
        try:
            module, tests = self._import_tests(name)
            if module is None:
                return tests, False
            return self.loadTestsFromModule(module, pattern=pattern), not hasattr(module, "load_tests")
        finally:
            self._loading_packages.discard(name)

    def _load_file(self, path, pattern):
        name = self._module_name(path)
        module, tests = self._import_tests(name)
        if module is None:
            return tests
        found = os.path.abspath(getattr(module, "__file__", None) or path)
        if found.removesuffix(".py").lower() != path.removesuffix(".py").lower():
            raise ImportError(
                f"{os.path.basename(path)[:-3]!r} module incorrectly imported from {os.path.dirname(found)!r}. "
                f"Expected {os.path.dirname(path)!r}. Is this module globally installed?"
            )
        return self.loadTestsFromModule(module, pattern=pattern)

    def _import_tests(self, name):
        """(module, None), or (None, a suite that tells why it cannot be had)."""
        try:
            __import__(name)
        except case.SkipTest as reason:
            return None, self._skipped(name, str(reason))
        except Exception as error:
            return None, self._failed(name, ImportError(str(error)), f"Failed to import test module: {name}\n{traceback.format_exc()}")
        return sys.modules[name], None

    def _skipped(self, name, reason):
        test = case.skip(reason)(lambda self: None)
        return self.suiteClass((type("ModuleSkipped", (case.TestCase,), {name: test})(name),))


def _matches(text, pattern):
    """Whether a name matches a pattern; one with * and ? alone does without `re`."""
    if "[" in pattern:
        from fnmatch import fnmatchcase

        return fnmatchcase(text, pattern)
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
