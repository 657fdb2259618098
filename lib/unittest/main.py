"""Running tests from the command line."""

import os
import sys
from unittest import loader, runner, signals

__unittest = True

_EXAMPLES = """Examples:
  {0}                           - run default set of tests
  {0} MyTestSuite               - run suite 'MyTestSuite'
  {0} MyTestCase.testSomething  - run MyTestCase.testSomething
  {0} MyTestCase                - run all 'test*' test methods
                                       in MyTestCase

"""
_EXAMPLES_OF_MODULES = """Examples:
  {0} test_module               - run tests from test_module
  {0} module.TestClass          - run tests from module.TestClass
  {0} module.Class.test_method  - run specified test method
  {0} path/to/test_file.py      - run tests from test_file.py
"""
_DISCOVERY = """
For discover, 'discover' stands before the options:
  -s DIRECTORY  where to start (.)    -p PATTERN  which files (test*.py)    -t DIRECTORY  the top of the project
"""


def _pattern(text):
    return text if "*" in text else f"*{text}*"


def _module_name(name):
    """A file's name as that of a module."""
    if not name.lower().endswith(".py") or not os.path.isfile(name):
        return name
    if os.path.isabs(name):
        relative = os.path.relpath(name, os.getcwd())
        if os.path.isabs(relative) or relative.startswith(os.pardir):
            return name
        name = relative
    return os.path.normpath(name)[:-3].replace("\\", ".").replace("/", ".")


class TestProgram:
    """Loads the tests that the arguments name (those of `module` by default), runs them and exits with 0, 1 or 5."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    _discovery_parser = None

    def __init__(
        self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=loader.defaultTestLoader, exit=True,
        verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None,
    ):  # fmt: skip
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        argv = sys.argv if argv is None else argv
        self.exit, self.failfast, self.catchbreak, self.verbosity = exit, failfast, catchbreak, verbosity
        self.buffer, self.tb_locals, self.durations = buffer, tb_locals, durations
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    # Arguments

    def parseArgs(self, argv):
        """Read the arguments and load the tests."""
        if self.module is None:
            if len(argv) > 1 and argv[1].lower() == "discover":
                self._do_discovery(argv[2:])
                return
            tests = self._parse(argv[1:])
            if not tests:
                self._do_discovery([])
                return
        else:
            tests = self._parse(argv[1:])
        if tests:
            self.testNames = [_module_name(name) for name in tests]
            if __name__ == "__main__":
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _parse(self, arguments):
        """Set the options; gives the names of tests."""
        tests = list(arguments)
        if any(argument.startswith("-") for argument in arguments):  # names alone do not take a parser's memory
            self._getArgParser().parse_args(arguments, self)
            tests, self.tests = self.tests, []
        self._fill_defaults()
        return tests

    def _fill_defaults(self):
        for name in "failfast", "catchbreak", "buffer":
            if getattr(self, name) is None:
                setattr(self, name, False)
        if self.testNamePatterns is None:
            self.testNamePatterns = []

    def _parent_parser(self):
        import argparse

        parser = argparse.ArgumentParser(add_help=False)
        add = parser.add_argument
        add("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
        add("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        add("--locals", dest="tb_locals", action="store_true", help="Show local variables in tracebacks")
        add("--durations", type=int, metavar="N", help="Show the N slowest test cases (N=0 for all)")
        add("-f", "--failfast", action="store_true", help="Stop on first fail or error")
        add("-c", "--catch", dest="catchbreak", action="store_true", help="Catch Ctrl-C and display results so far")
        add("-b", "--buffer", action="store_true", help="Buffer stdout and stderr during tests")
        add("-k", dest="testNamePatterns", action="append", type=_pattern, help="Only run tests which match the given substring")
        return parser

    def _getArgParser(self):
        import argparse

        parser = argparse.ArgumentParser(
            prog=self.progName, parents=[self._parent_parser()], formatter_class=argparse.RawDescriptionHelpFormatter
        )
        parser.add_argument("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
        if self.module is None:
            parser.epilog = _EXAMPLES_OF_MODULES.format(self.progName) + _DISCOVERY
        else:
            parser.epilog = _EXAMPLES.format(self.progName)
        return parser

    def _getDiscoveryArgParser(self):
        import argparse

        parser = argparse.ArgumentParser(prog=f"{self.progName} discover", parents=[self._parent_parser()])
        add = parser.add_argument
        add("-s", "--start-directory", dest="start", help="Directory to start discovery ('.' default)")
        add("-p", "--pattern", dest="pattern", help="Pattern to match tests ('test*.py' default)")
        add("-t", "--top-level-directory", dest="top", help="Top level directory of project (defaults to start directory)")
        for name in "start", "pattern", "top":
            add(name, nargs="?", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return parser

    def _do_discovery(self, argv, Loader=None):
        self.start, self.pattern, self.top = ".", "test*.py", None
        if argv:
            self._getDiscoveryArgParser().parse_args(argv, self)
        self._fill_defaults()
        self.createTests(from_discovery=True, Loader=Loader)

    # Tests

    def createTests(self, from_discovery=False, Loader=None):
        """Load the tests."""
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            found = self.testLoader if Loader is None else Loader()
            self.test = found.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        """Run the tests, and exit if that is to be."""
        if self.catchbreak:
            signals.installHandler()
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        self.result = self._made_runner().run(self.test)
        if self.exit:
            if not self.result.wasSuccessful():
                sys.exit(1)
            sys.exit(5 if self.result.testsRun == 0 and not self.result.skipped else 0)

    def _made_runner(self):
        """The runner; a class of an older kind knows fewer options."""
        if not isinstance(self.testRunner, type):
            return self.testRunner
        options = {
            "verbosity": self.verbosity, "failfast": self.failfast, "buffer": self.buffer, "warnings": self.warnings,
        }  # fmt: skip
        try:
            try:
                return self.testRunner(**options, tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:
                return self.testRunner(**options)
        except TypeError:
            return self.testRunner()


main = TestProgram


class _Main(type(sys)):
    """Lets `unittest.main()` work also after `import unittest.main`, which puts this module in its place."""

    def __call__(self, *args, **kwargs):
        return TestProgram(*args, **kwargs)


sys.modules[__name__].__class__ = _Main
