"""Running tests from the command line."""

import sys
from unittest import loader, runner, signals

_HELP = """usage: {0} [-h] [-v] [-q] [-f] [-b] [-k PATTERN] [TEST ...]
       {0} discover [-s START] [-p PATTERN] [-t TOP]

TEST is a module, a class or a method: test_module, test_module.TestClass or test_module.TestClass.test_method
  -v  one line for each test      -q  only the summary      -f  stop at the first failure
  -c  after Ctrl-C end the running test and report the others
  -b  keep what tests print, and show it for those that fail
  -k  only tests whose names contain PATTERN or match it with * and ?
"""


class TestProgram:
    """Loads the tests that the arguments name (those of `module` by default), runs them and exits with 0, 1 or 5."""

    def __init__(
        self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=None, exit=True, verbosity=1,
        failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None,
    ):  # fmt: skip
        self.module = __import__(module, fromlist=["*"]) if isinstance(module, str) else module
        if module == "__main__":
            self.module = sys.modules["__main__"]
        self.verbosity, self.failfast, self.buffer, self.tb_locals = verbosity, failfast, buffer, tb_locals
        self.exit, self.testRunner = exit, testRunner
        self.testLoader = testLoader or loader.defaultTestLoader
        self.defaultTest = [defaultTest] if isinstance(defaultTest, str) else defaultTest
        self.catchbreak = catchbreak
        arguments = list(sys.argv if argv is None else argv)
        self.progName = arguments[0].rsplit("/", 1)[-1]
        self.parseArgs(arguments)
        self.runTests()

    def parseArgs(self, argv):
        names, patterns, options = [], [], {"-s": ".", "-p": "test*.py", "-t": None}
        rest = iter(argv[1:])
        discover = self.module is None and len(argv) < 2
        for argument in rest:
            if argument == "discover" and self.module is None and not names:
                discover = True
            elif argument in ("-v", "--verbose"):
                self.verbosity = 2
            elif argument in ("-q", "--quiet"):
                self.verbosity = 0
            elif argument in ("-f", "--failfast"):
                self.failfast = True
            elif argument in ("-c", "--catch"):
                self.catchbreak = True
            elif argument in ("-b", "--buffer"):
                self.buffer = True
            elif argument == "--locals":
                self.tb_locals = True
            elif argument in ("-k", "-s", "-p", "-t"):
                value = next(rest, "")
                if argument == "-k":
                    patterns.append(value if "*" in value else f"*{value}*")
                options[argument] = value
            elif argument in ("-h", "--help") or argument.startswith("-"):
                print(_HELP.format(self.progName), end="")
                sys.exit(0 if argument in ("-h", "--help") else 2)
            else:
                names.append(argument)
        if patterns:
            self.testLoader.testNamePatterns = patterns
        self._load(names, discover or (self.module is None and not names), options)

    def _load(self, names, discover, options):
        if discover:
            self.test = self.testLoader.discover(*(names or [options["-s"]])[:1], options["-p"], options["-t"])
        elif names or self.defaultTest:
            names = [name[:-3].replace("/", ".") if name.endswith(".py") else name for name in names]
            self.test = self.testLoader.loadTestsFromNames(names or self.defaultTest, self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def runTests(self):
        if self.catchbreak:
            signals.installHandler()
        made = self.testRunner or runner.TextTestRunner
        if isinstance(made, type):
            made = made(verbosity=self.verbosity, failfast=self.failfast or False, buffer=self.buffer or False, tb_locals=self.tb_locals)
        self.result = made.run(self.test)
        if self.exit:
            if not self.result.wasSuccessful():
                sys.exit(1)
            sys.exit(5 if self.result.testsRun == 0 and not self.result.skipped else 0)


main = TestProgram
