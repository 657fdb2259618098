"""Unit tests: test cases with assertions, suites, a loader and a runner that prints results."""

_HOMES = {
    "case": ("TestCase", "FunctionTestCase", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure",
             "addModuleCleanup", "doModuleCleanups", "enterModuleContext"),
    "async_case": ("IsolatedAsyncioTestCase",),
    "signals": ("installHandler", "registerResult", "removeResult", "removeHandler"),
    "result": ("TestResult",),
    "suite": ("TestSuite", "BaseTestSuite"),
    "loader": ("TestLoader", "defaultTestLoader", "getTestCaseNames", "makeSuite", "findTestCases"),
    "runner": ("TextTestRunner", "TextTestResult"),
    "main": ("main", "TestProgram"),
}  # fmt: skip


def __getattr__(name):
    """Parts of the package are imported when they are first used."""
    for module, names in _HOMES.items():
        if name in names:
            found = getattr(__import__(f"unittest.{module}", fromlist=[name]), name)
            globals()[name] = found
            return found
    if name in ("mock", "util", *_HOMES):
        return __import__(f"unittest.{name}", fromlist=[name])
    raise AttributeError(f"module 'unittest' has no attribute {name!r}")


__all__ = [
    "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase",
    "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult",
    "installHandler", "registerResult", "removeResult", "removeHandler", "addModuleCleanup", "doModuleCleanups",
    "enterModuleContext", "getTestCaseNames", "makeSuite", "findTestCases",
]  # fmt: skip
