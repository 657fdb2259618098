"""Examples in documentation, as typed at the prompt, that are run and compared with what they say they print."""

import sys
from collections import namedtuple
from doctest._examples import DocTest, DocTestParser, Example
from doctest._flags import *
from doctest._flags import OPTIONFLAGS_BY_NAME, DocTestFailure, UnexpectedException
from doctest._output import OutputChecker

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
    "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF",
    "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder",
    "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "DebugRunner", "testmod", "testfile",
    "run_docstring_examples", "DocTestSuite", "DocFileSuite", "set_unittest_reportflags", "script_from_examples",
    "testsource", "debug_src", "debug",
]  # fmt: skip

TestResults = namedtuple("TestResults", "failed attempted")
BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."

# The runner that collects what all calls of testmod() and testfile() found.
master = None

_HOMES = {
    "_finder": ("DocTestFinder",),
    "_runner": ("DocTestRunner", "DebugRunner"),
    "_suites": ("DocTestSuite", "DocFileSuite", "DocTestCase", "DocFileCase", "SkipDocTestCase", "DocFileTest",
                "set_unittest_reportflags"),
    "_scripts": ("script_from_examples", "testsource", "debug_src", "debug", "debug_script"),
}  # fmt: skip


def __getattr__(name):
    """Parts of the package are imported when they are first used."""
    for module, names in _HOMES.items():
        if name in names:
            found = getattr(__import__(f"doctest.{module}", fromlist=[name]), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module 'doctest' has no attribute {name!r}")


def _normalize_module(module, depth=2):
    """The module of an argument: a module, a name, or None for the caller's."""
    if isinstance(module, str):
        return __import__(module, globals(), locals(), ["*"])
    if module is None:
        return sys.modules[sys._getframe(depth).f_globals["__name__"]]
    if not isinstance(module, type(sys)):
        raise TypeError("Expected a module, string, or None")
    return module


def _module_relative_path(module, test_path):
    """The path of a file that lies beside a module."""
    import os

    if not isinstance(module, type(sys)):
        raise TypeError(f"Expected a module: {module!r}")
    if test_path.startswith("/"):
        raise ValueError("Module-relative files may not have absolute paths")
    parts = test_path.split("/")
    if getattr(module, "__file__", None):
        return os.path.join(os.path.split(module.__file__)[0], *parts)
    if module.__name__ == "__main__":
        return os.path.join(os.path.split(sys.argv[0])[0] if sys.argv and sys.argv[0] else os.curdir, *parts)
    for folder in getattr(module, "__path__", ()):
        if os.path.exists(path := os.path.join(folder, *parts)):
            return path
    raise ValueError(f"Can't resolve paths relative to the module {module!r} (it has no __file__)")


def _load_testfile(filename, package, module_relative, encoding):
    """(text, path) of a file with examples."""
    if module_relative:
        package = _normalize_module(package, 3)
        filename = _module_relative_path(package, filename)
        loader = getattr(package, "__loader__", None)
        if hasattr(loader, "get_data"):
            try:
                text = loader.get_data(filename).decode(encoding)
                return text.replace("\r\n", "\n").replace("\r", "\n"), filename
            except FileNotFoundError:
                pass
    with open(filename, encoding=encoding) as file:
        return file.read(), filename


def _new_runner(raise_on_error, verbose, optionflags):
    from doctest._runner import DebugRunner, DocTestRunner

    return (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)


def _conclude(runner, report):
    """Print the summary, add the results to those of earlier calls, and give them."""
    global master
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries)


def testmod(
    m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
    exclude_empty=False,
):  # fmt: skip
    """Run the examples in the docstrings of a module (the main one) and of all it defines; gives (failed, attempted)."""
    from doctest._finder import DocTestFinder

    if m is None:
        m = sys.modules.get("__main__")
    if not isinstance(m, type(sys)):
        raise TypeError(f"testmod: module required; {m!r}")
    runner = _new_runner(raise_on_error, verbose, optionflags)
    finder = DocTestFinder(exclude_empty=exclude_empty)
    for test in finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    return _conclude(runner, report)


def testfile(
    filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
    extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None,
):  # fmt: skip
    """Run the examples in a text file; gives (failed, attempted)."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    text, filename = _load_testfile(filename, package, module_relative, encoding or "utf-8")
    globs = {"__name__": "__main__", **(globs or {}), **(extraglobs or {})}
    runner = _new_runner(raise_on_error, verbose, optionflags)
    short = filename[filename.rfind("/") + 1 :]
    runner.run(parser.get_doctest(text, globs, short if name is None else name, filename, 0))
    return _conclude(runner, report)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples in the docstring of an object, or in a text."""
    from doctest._finder import DocTestFinder
    from doctest._runner import DocTestRunner

    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)
