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
  --locals  show variables in tracebacks     --durations N  name the N slowest tests (0: all)
"""
_SHORT = "hvqfcbk:s:p:t:"
_LONG = ["help", "verbose", "quiet", "failfast", "catch", "buffer", "locals", "durations=", "start-directory=", "pattern=", "top-level-directory="]
_SWITCHES = {"f": "failfast", "c": "catchbreak", "b": "buffer", "--locals": "tb_locals"}


def _module_name(name):
    """What a file below the current folder is imported by."""
    if not name.endswith(".py"):
        return name
    import os

    place = os.path.relpath(name)
    return name if place.startswith(os.pardir) else place[:-3].replace("/", ".")


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
        self.catchbreak, self.durations = catchbreak, durations
        arguments = list(sys.argv if argv is None else argv)
        self.progName = arguments[0].rsplit("/", 1)[-1]
        self.parseArgs(arguments)
        self.runTests()

    def parseArgs(self, argv):
        """Read the command line: argv[0] is the program's name."""
        import getopt

        try:
            options, names = getopt.gnu_getopt(argv[1:], _SHORT, _LONG)
        except getopt.GetoptError as error:
            print(f"{_HELP.format(self.progName)}{self.progName}: {error}", file=sys.stderr)
            sys.exit(2)
        patterns, places = [], {"s": ".", "p": "test*.py", "t": None}
        for option, value in options:
            self._take(option.lstrip("-")[0] if option != "--locals" and option != "--durations" else option, value, patterns, places)
        if patterns:
            self.testLoader.testNamePatterns = patterns
        discover = self.module is None and (not names or names[0] == "discover")
        if discover and names:
            names = names[1:]
            for place, value in zip("spt", names):
                places[place] = value
        self._load(names, discover, places)

    def _take(self, option, value, patterns, places):
        if option == "h":
            print(_HELP.format(self.progName), end="")
            sys.exit(0)
        elif option in ("v", "q"):
            self.verbosity = 2 if option == "v" else 0
        elif option in _SWITCHES:
            setattr(self, _SWITCHES[option], True)
        elif option == "--durations":
            self.durations = int(value)
        elif option == "k":
            patterns.append(value if "*" in value else f"*{value}*")
        else:
            places[option] = value

    def _load(self, names, discover, places):
        if discover:
            self.test = self.testLoader.discover(places["s"], places["p"], places["t"])
        elif names or self.defaultTest:
            self.test = self.testLoader.loadTestsFromNames([_module_name(name) for name in names] or self.defaultTest, self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def runTests(self):
        if self.catchbreak:
            signals.installHandler()
        made = self.testRunner or runner.TextTestRunner
        if isinstance(made, type):
            options = {"durations": self.durations} if self.durations is not None else {}
            made = made(verbosity=self.verbosity, failfast=self.failfast or False, buffer=self.buffer or False, tb_locals=self.tb_locals, **options)
        self.result = made.run(self.test)
        if self.exit:
            if not self.result.wasSuccessful():
                sys.exit(1)
            sys.exit(5 if self.result.testsRun == 0 and not self.result.skipped else 0)


main = TestProgram
